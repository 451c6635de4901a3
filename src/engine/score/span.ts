/** Span: what only the whole span says: its words as a sequence, gazetteer forms that are exactly it, rules that propose it. */
import { FORM_CLASS_MASK, FORM_CLASSES } from '../gazetteer.ts'
import { Coarse } from '../match/index.ts'
import type { Candidate } from '../rules/index.ts'
import { ENTITY_TYPES } from '../types.ts'
import { G, tell } from './groups.ts'
import { MAX_DEFINITE } from './shape.ts'
import { T, type EvidenceSink } from './templates.ts'
import { coarseAt, cueAt, frequencyValue, isOther, nameValue, type EvidenceSource } from './words.ts'

const FREE = FORM_CLASSES.indexOf('free')
const MAX_LENGTH_VALUE = 7

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
  const { doc, shape, words } = source
  const { analysis } = doc
  const { from, to } = candidate
  const other = isOther(doc, from, candidate.skip)
  const names = other ? nameValue(analysis.otherNames[from] as number) : words.names[from] as number
  const before = coarseAt(doc, from - 1)
  const after = coarseAt(doc, to + 1)
  shape.read(from, to, other)
  const length = Math.min(MAX_LENGTH_VALUE, shape.words)
  const tokens = Math.min(MAX_LENGTH_VALUE, to - from + 1)
  tell(sink, G.spanLength, length, 0, 0)
  sink.add(T['span.inside'], shape.sequence, tokens)
  sink.add(T['span.inside.before'], shape.sequence, tokens, before)
  sink.add(T['span.inside.after'], shape.sequence, tokens, after)
  tell(sink, G.spanContext, before, after, length)
  if (candidate.forms.length === 0) tell(sink, G.spanNoEntry, length, 0, 0)
  else entryEvidence(source, candidate, before, after, names, other ? frequencyValue(analysis.otherNames[from] as number) : words.frequency[from] as number, sink)
  if (context.covered !== 0) sink.add(T['span.covered'], context.covered)
  if (context.covers !== 0) sink.add(T['span.covers'], context.covers, length)
  sink.add(T['span.names'], names, words.names[to])
  tell(sink, G.spanStrength, Math.min(3, shape.strong), Math.min(3, shape.weak), Math.min(3, shape.unknown))
  for (let type = 0; type < ENTITY_TYPES.length; type++) tell(sink, G.spanArchive, type, shape.least[type] as number, shape.greatest[type] as number)
  for (const rule of candidate.rules) sink.add(T['span.rule'], rule)
  if (analysis.cues[from] !== 0 && to > from) {
    sink.add(T['span.head.length'], analysis.core[from] as number, length)
    sink.add(T['span.head.last'], analysis.core[from] as number, analysis.coarse[to])
  }
  if (to > from && analysis.cues[from + 1] !== 0) sink.add(T['span.second'], analysis.core[from + 1] as number)
  if (before === Coarse.bracket && after === Coarse.bracket) sink.add(T['span.quoted'], coarseAt(doc, from - 2), Math.min(3, length))
  if (shape.conjunctions > 0) sink.add(T['span.conjunction'], Math.min(3, shape.conjunctions))
  if (shape.marks > 0) sink.add(T['span.marks'], Math.min(3, shape.marks))
  if (shape.words > 1) tell(sink, G.spanDefiniteness, shape.definite, Math.min(MAX_DEFINITE, shape.words), 0)
}

/** @param names what the tables of names say of the first word, @param frequency how frequent it is */
function entryEvidence (source: EvidenceSource, candidate: Candidate, before: number, after: number, names: number, frequency: number, sink: EvidenceSink): void {
  const entry = entryBits(source, candidate)
  sink.add(T['span.entry'], entry)
  sink.add(T['span.entry.before'], entry, before)
  sink.add(T['span.entry.after'], entry, after)
  sink.add(T['span.entry.frequency'], entry, frequency)
  sink.add(T['span.entry.names'], entry, names)
  const cue = cueAt(source, candidate.from - 1)
  if (cue !== 0) sink.add(T['span.cue.entry'], cue, entry)
}
