/** Span: what only the whole span says: its words as a sequence, gazetteer forms that are exactly it, rules that propose it. */
import { ENTITY_TYPES } from '../types.ts'
import { FORM_CLASS_MASK, FORM_CLASSES } from '../gazetteer.ts'
import { Coarse, COARSE_BITS, type Doc } from '../match/index.ts'
import type { Candidate } from '../rules/index.ts'
import { TokenKind } from '../tokenise/index.ts'
import { T, type EvidenceSink } from './templates.ts'
import { archiveLevel, coarseAt, cueAt, frequencyValue, nameValue, readingOf, type EvidenceSource } from './words.ts'

const FREE = FORM_CLASSES.indexOf('free')
const MAX_LENGTH_VALUE = 7
const MAX_SEQUENCE = 6

/** Bits of the `entry` value kind for the exact forms of a candidate. A short form counts as free where the text has the full one. */
export function entryBits ({ doc, gazetteer, named, countries }: EvidenceSource, candidate: Candidate): number {
  let bits = 0
  let near = false
  for (const match of candidate.forms) {
    const form = doc.forms[match]?.form ?? 0
    const entity = gazetteer.formEntity[form] as number
    const type = gazetteer.entityType[entity] as number
    const formClass = named.has(entity) ? FREE : (gazetteer.formFlags[form] as number) & FORM_CLASS_MASK
    bits |= 1 << (type + 3 * Math.min(2, formClass))
    near ||= formClass !== FREE && countries.has(gazetteer.entityCountry[entity] as number)
  }
  if (bits === 0) return 0
  // Of one type only the strongest class counts.
  for (let type = 0; type < 3; type++) {
    if ((bits & (1 << type)) !== 0) bits &= ~((1 << (type + 3)) | (1 << (type + 6)))
    else if ((bits & (1 << (type + 3))) !== 0) bits &= ~(1 << (type + 6))
  }
  if (candidate.to > candidate.from) bits |= 1 << 9
  if (candidate.skip > 0 || candidate.restored) bits |= 1 << 10
  if (near) bits |= 1 << 11
  return bits
}

export interface SpanContext {
  /** Bits of `types` for longer forms that cover the span, and for shorter ones inside it. */
  readonly covered: number
  readonly covers: number
}

export function spanEvidence (source: EvidenceSource, candidate: Candidate, context: SpanContext, sink: EvidenceSink): void {
  const { doc } = source
  const { analysis } = doc
  const { from, to, skip } = candidate
  const reading = readingOf(doc, from, skip)
  const before = coarseAt(doc, from - 1)
  const after = coarseAt(doc, to + 1)
  const { sequence, words, marks, conjunctions, strong, weak, unknown, definite } = shapeOf(doc, from, to, reading.coarse)
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
  entryEvidence(source, candidate, before, after, length, sink)
  if (context.covered !== 0) sink.add(T['span.covered'], context.covered)
  if (context.covers !== 0) sink.add(T['span.covers'], context.covers, length)
  sink.add(T['span.names'], nameValue(reading.names), nameValue(analysis.names[to] as number))
  sink.add(T['span.strength'], Math.min(3, strong), Math.min(3, weak), Math.min(3, unknown))
  archiveEvidence(doc, candidate, reading.archive, sink)
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

function entryEvidence (source: EvidenceSource, candidate: Candidate, before: number, after: number, length: number, sink: EvidenceSink): void {
  const entry = entryBits(source, candidate)
  if (entry === 0) { sink.add(T['span.no-entry'], length); return }
  const { names } = readingOf(source.doc, candidate.from, candidate.skip)
  sink.add(T['span.entry'], entry)
  sink.add(T['span.entry.before'], entry, before)
  sink.add(T['span.entry.after'], entry, after)
  sink.add(T['span.entry.frequency'], entry, frequencyValue(names))
  sink.add(T['span.entry.names'], entry, nameValue(names))
  const cue = cueAt(source, candidate.from - 1)
  if (cue !== 0) sink.add(T['span.cue.entry'], cue, entry)
}

/** Least and greatest archive level of the words, for each type; -1 where the archive knows none of them. */
function archiveEvidence ({ analysis, tokens }: Doc, { from, to }: Candidate, first: number, sink: EvidenceSink): void {
  for (let type = 0; type < ENTITY_TYPES.length; type++) {
    let least = 9
    let greatest = -1
    for (let t = from; t <= to; t++) {
      if ((tokens.kind[t] as number) > TokenKind.latin) continue
      const level = archiveLevel(t === from ? first : analysis.archive[t] as number, type)
      least = Math.min(least, level)
      greatest = Math.max(greatest, level)
    }
    sink.add(T['span.archive'], type, least, greatest)
  }
}

interface Shape {
  readonly sequence: number, readonly words: number, readonly marks: number, readonly conjunctions: number
  readonly strong: number, readonly weak: number, readonly unknown: number, readonly definite: number
}

function shapeOf ({ analysis, tokens }: Doc, from: number, to: number, first: number): Shape {
  let sequence = 0
  let words = 0
  let marks = 0
  let conjunctions = 0
  let strong = 0
  let weak = 0
  let unknown = 0
  let definite = 0
  for (let t = from; t <= to; t++) {
    const coarse = t === from ? first : analysis.coarse[t] as number
    if (t - from < MAX_SEQUENCE) sequence = sequence * (1 << COARSE_BITS) + coarse
    if ((tokens.kind[t] as number) > TokenKind.number) { marks++; continue }
    if (words < 5) definite = definite * 2 + (analysis.definite[t] as number)
    words++
    if (t > from && analysis.skip[t] === 1) conjunctions++
    if (coarse === Coarse.name) strong++
    else if (coarse === Coarse['weak-name']) weak++
    else if (coarse === Coarse.unknown || coarse === Coarse['unknown-definite']) unknown++
  }
  return { sequence, words, marks, conjunctions, strong, weak, unknown, definite }
}
