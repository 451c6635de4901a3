/**
 * Evidence: what speaks for and against a span's being a name. Three parts: what its first word says (with what stands before), what its last
 * word says (with what stands after), and what only the whole span says. The first two are shared by all spans that begin or end there.
 */
import { FORM_CLASS_MASK, FORM_CLASSES, FREQUENCY_MASK, FREQUENCY_SHIFT, LEXICAL, NameFlag, type Gazetteer } from '../gazetteer.ts'
import { Coarse, COARSE_BITS, type Doc } from '../match/index.ts'
import type { Candidate } from '../rules/index.ts'
import { TokenKind } from '../tokenise/index.ts'
import { DocumentStats } from './document.ts'
import { T, type EvidenceSink } from './templates.ts'
import { cliticValue, packLetter } from './values.ts'

/** What the evidence of one text is drawn from. */
export interface EvidenceSource {
  readonly doc: Doc
  readonly stats: DocumentStats
  readonly gazetteer: Gazetteer
  readonly full: Uint16Array
  /** Entities that stand in the text by an unmistakable form of several words. */
  readonly named: ReadonlySet<number>
}

const FREE = FORM_CLASSES.indexOf('free')

/** What the evidence of a text is drawn from, gathered once. */
export function evidenceSource (doc: Doc, gazetteer: Gazetteer, full: Uint16Array): EvidenceSource {
  const named = new Set<number>()
  for (const { from, to, form } of doc.forms) {
    if (to > from && ((gazetteer.formFlags[form] as number) & FORM_CLASS_MASK) === FREE) named.add(gazetteer.formEntity[form] as number)
  }
  return { doc, stats: new DocumentStats(doc), gazetteer, full, named }
}

const RARE = 5 // log2 of the count: fewer than 32 in eight million words
/** Word classes whose letters tell something: of known words the tables say more, and letters would only learn them by heart. */
const SPELT = (1 << Coarse.unknown) | (1 << Coarse['unknown-definite'])
const MAX_LENGTH_VALUE = 7
const MAX_SEQUENCE = 6

function namesOf (doc: Doc, t: number): number {
  const names = doc.analysis.names[t] as number
  const lexical = (names & LEXICAL) !== 0 ? 64 : 0
  const rare = lexical !== 0 && ((names >>> FREQUENCY_SHIFT) & FREQUENCY_MASK) < RARE ? 128 : 0
  return (names & 0b111111) | lexical | rare
}

function tablesOf (doc: Doc, t: number): number {
  const names = doc.analysis.names[t] as number
  return ((names >>> 8) & 0b111111) | ((names & NameFlag.placePart) !== 0 ? 64 : 0) | ((names & NameFlag.orgPart) !== 0 ? 128 : 0) | ((names & NameFlag.majorPlace) !== 0 ? 256 : 0)
}

function coarseAt (doc: Doc, t: number): number {
  return t < 0 || t >= doc.tokens.count ? Coarse.edge : doc.analysis.coarse[t] as number
}

/** Identity of a cue word or mark at `t`; 0 if it is neither. */
function cueAt ({ doc }: EvidenceSource, t: number): number {
  if (t < 0 || t >= doc.tokens.count) return 0
  const kind = doc.tokens.kind[t] as number
  if (kind >= TokenKind.open) return kind === TokenKind.other ? 0 : doc.folded.light[doc.tokens.first[t] as number] as number
  return doc.analysis.cues[t] !== 0 ? doc.analysis.core[t] as number : 0
}

function frequencyOf (doc: Doc, t: number): number {
  return ((doc.analysis.names[t] as number) >>> FREQUENCY_SHIFT) & FREQUENCY_MASK
}

/** Packed letters [from, to) of the folded text. */
function letters ({ doc, full }: EvidenceSource, from: number, to: number): number {
  let packed = 0
  for (let i = from; i < to; i++) packed = (packed << 6) | packLetter(full[doc.folded.light[i] as number] as number)
  return packed
}

function affixes (source: EvidenceSource, t: number, skip: number, prefix: number, suffix: number, sink: EvidenceSink): void {
  if ((SPELT & (1 << (source.doc.analysis.coarse[t] as number))) === 0) return
  const from = (source.doc.tokens.first[t] as number) + skip
  const to = source.doc.tokens.last[t] as number
  if (to - from < 3) return
  sink.add(prefix, letters(source, from, from + 2))
  sink.add(prefix, letters(source, from, from + 3))
  sink.add(suffix, letters(source, to - 2, to))
  sink.add(suffix, letters(source, to - 3, to))
  if (to - from >= 5) sink.add(suffix, letters(source, to - 4, to))
}

export function startEvidence (source: EvidenceSource, t: number, skip: number, restored: boolean, sink: EvidenceSink): void {
  const { doc, stats } = source
  const { analysis, folded, tokens } = doc
  const before = coarseAt(doc, t - 1)
  const first = tokens.first[t] as number
  const clitic = cliticValue(skip, folded.light[first] as number, folded.light[first + 1] as number, restored)
  const names = namesOf(doc, t)
  const tables = tablesOf(doc, t)
  const cue = cueAt(source, t - 1)
  sink.add(T['start.before'], before)
  sink.add(T['start.before2'], coarseAt(doc, t - 2), before)
  if (cue !== 0) {
    sink.add(T['start.cue'], cue)
    sink.add(T['start.cue.first'], cue, analysis.coarse[t])
  }
  const cue2 = cueAt(source, t - 2)
  if (cue2 !== 0) sink.add(T['start.cue2'], cue2)
  sink.add(T['start.clitic'], clitic)
  sink.add(T['start.clitic.before'], clitic, before)
  sink.add(T['start.clitic.names'], clitic, names)
  sink.add(T['start.names'], names)
  sink.add(T['start.names.before'], names, before)
  sink.add(T['start.tables'], tables)
  sink.add(T['start.tables.before'], tables, before)
  sink.add(T['start.frequency'], frequencyOf(doc, t), analysis.definite[t])
  affixes(source, t, skip, T['start.prefix'], T['start.suffix'], sink)
  contexts(stats.contexts(t), T['start.document'], sink)
  sink.add(T['start.repeated'], Math.min(4, stats.repeated(t)))
  if (analysis.cues[t] !== 0) sink.add(T['start.word'], analysis.core[t] as number)
  if (t > 0) {
    sink.add(T['start.tables.of.before'], tablesOf(doc, t - 1))
    sink.add(T['start.names.of.before'], namesOf(doc, t - 1))
  }
}

export function endEvidence (source: EvidenceSource, t: number, skip: number, sink: EvidenceSink): void {
  const { doc, stats } = source
  const { analysis, folded, tokens } = doc
  const after = coarseAt(doc, t + 1)
  const names = namesOf(doc, t)
  const cue = cueAt(source, t + 1)
  sink.add(T['end.after'], after)
  sink.add(T['end.after2'], after, coarseAt(doc, t + 2))
  if (cue !== 0) sink.add(T['end.cue'], cue)
  const cue2 = cueAt(source, t + 2)
  if (cue2 !== 0) sink.add(T['end.cue2'], cue2)
  sink.add(T['end.names'], names)
  sink.add(T['end.names.after'], names, after)
  sink.add(T['end.tables'], tablesOf(doc, t))
  sink.add(T['end.frequency'], frequencyOf(doc, t), analysis.definite[t])
  affixes(source, t, skip, T['end.prefix'], T['end.suffix'], sink)
  contexts(stats.contexts(t), T['end.document'], sink)
  sink.add(T['end.repeated'], Math.min(4, stats.repeated(t)))
  if (t + 1 >= tokens.count) return
  const next = tokens.first[t + 1] as number
  const nextSkip = analysis.skip[t + 1] as number
  sink.add(T['end.after.clitic'], cliticValue(nextSkip, folded.light[next] as number, folded.light[next + 1] as number, false), after)
  sink.add(T['end.names.of.after'], namesOf(doc, t + 1))
  sink.add(T['end.tables.of.after'], tablesOf(doc, t + 1))
}

function contexts (bits: number, template: number, sink: EvidenceSink): void {
  if (bits === 0) { sink.add(template, 0); return }
  for (let rest = bits; rest !== 0; rest &= rest - 1) sink.add(template, rest & -rest)
}

/** Bits of the `entry` value kind for the exact forms of a candidate. A short form counts as free where the text has the full one. */
export function entryBits ({ doc, gazetteer, named }: EvidenceSource, candidate: Candidate): number {
  let bits = 0
  for (const match of candidate.forms) {
    const form = doc.forms[match]?.form ?? 0
    const entity = gazetteer.formEntity[form] as number
    const type = gazetteer.entityType[entity] as number
    const formClass = named.has(entity) ? FREE : (gazetteer.formFlags[form] as number) & FORM_CLASS_MASK
    bits |= 1 << (type + 3 * Math.min(2, formClass))
  }
  if (bits === 0) return 0
  // Of one type only the strongest class counts.
  for (let type = 0; type < 3; type++) {
    if ((bits & (1 << type)) !== 0) bits &= ~((1 << (type + 3)) | (1 << (type + 6)))
    else if ((bits & (1 << (type + 3))) !== 0) bits &= ~(1 << (type + 6))
  }
  if (candidate.to > candidate.from) bits |= 1 << 9
  if (candidate.skip > 0 || candidate.restored) bits |= 1 << 10
  return bits
}

export interface SpanContext {
  /** Bits of `types` for longer forms that cover the span, and for shorter ones inside it. */
  readonly covered: number
  readonly covers: number
}

export function spanEvidence (source: EvidenceSource, candidate: Candidate, context: SpanContext, sink: EvidenceSink): void {
  const { doc } = source
  const { analysis, tokens } = doc
  const { from, to } = candidate
  const before = coarseAt(doc, from - 1)
  const after = coarseAt(doc, to + 1)
  let sequence = 0
  let words = 0
  let marks = 0
  let conjunctions = 0
  let strong = 0
  let weak = 0
  let unknown = 0
  let definite = 0
  for (let t = from; t <= to; t++) {
    const coarse = analysis.coarse[t] as number
    if (t - from < MAX_SEQUENCE) sequence = sequence * (1 << COARSE_BITS) + coarse
    if ((tokens.kind[t] as number) > TokenKind.number) { marks++; continue }
    if (words < 5) definite = definite * 2 + (analysis.definite[t] as number)
    words++
    if (t > from && analysis.skip[t] === 1) conjunctions++
    if (coarse === Coarse.name) strong++
    else if (coarse === Coarse['weak-name']) weak++
    else if (coarse === Coarse.unknown || coarse === Coarse['unknown-definite']) unknown++
  }
  const length = Math.min(MAX_LENGTH_VALUE, words)
  const shape = Math.min(MAX_LENGTH_VALUE, to - from + 1)
  sink.add(T['span.any'], 1)
  sink.add(T['span.length'], length)
  sink.add(T['span.inside'], sequence, shape)
  sink.add(T['span.inside.before'], sequence, shape, before)
  sink.add(T['span.inside.after'], sequence, shape, after)
  sink.add(T['span.around'], before, after)
  sink.add(T['span.around.length'], before, after, length)
  sink.add(T['span.before.length'], before, length)
  sink.add(T['span.after.length'], after, length)
  const names = namesOf(doc, from)
  const entry = entryBits(source, candidate)
  if (entry === 0) sink.add(T['span.no-entry'], length)
  else {
    sink.add(T['span.entry'], entry)
    sink.add(T['span.entry.before'], entry, before)
    sink.add(T['span.entry.after'], entry, after)
    sink.add(T['span.entry.frequency'], entry, frequencyOf(doc, from))
    sink.add(T['span.entry.names'], entry, names)
    const cue = cueAt(source, from - 1)
    if (cue !== 0) sink.add(T['span.cue.entry'], cue, entry)
  }
  if (context.covered !== 0) sink.add(T['span.covered'], context.covered)
  if (context.covers !== 0) sink.add(T['span.covers'], context.covers, length)
  sink.add(T['span.names'], names, namesOf(doc, to))
  sink.add(T['span.strength'], Math.min(3, strong), Math.min(3, weak), Math.min(3, unknown))
  for (const rule of candidate.rules) sink.add(T['span.rule'], rule)
  if (analysis.cues[from] !== 0 && to > from) {
    sink.add(T['span.head.length'], analysis.core[from] as number, length)
    sink.add(T['span.head.last'], analysis.core[from] as number, analysis.coarse[to])
  }
  if (to > from && analysis.cues[from + 1] !== 0) sink.add(T['span.second'], analysis.core[from + 1] as number)
  if (coarseAt(doc, from - 1) === Coarse.bracket && after === Coarse.bracket) sink.add(T['span.quoted'], coarseAt(doc, from - 2), Math.min(3, length))
  if (conjunctions > 0) sink.add(T['span.conjunction'], Math.min(3, conjunctions))
  if (marks > 0) sink.add(T['span.marks'], Math.min(3, marks))
  if (words > 1) sink.add(T['span.definiteness'], definite, Math.min(5, words))
}
