/** Span: what only the whole span says: its words as a sequence, gazetteer forms that are exactly it, rules that propose it. */
import { FORM_CLASS_MASK, FORM_CLASSES } from '../gazetteer.ts'
import { Coarse } from '../match/index.ts'
import type { Candidate } from '../rules/index.ts'
import { ENTITY_TYPES } from '../types.ts'
import { G } from './groups.ts'
import { MAX_DEFINITE } from './shape.ts'
import { T, type GroupSink } from './templates.ts'
import { agreementOf, coarseAt, cueAt, frequencyValue, isOther, nameValue, type EvidenceSource } from './words.ts'

const { spanAgreement: SPAN_AGREEMENT, spanAgreementLast: SPAN_AGREEMENT_LAST, spanArchive: SPAN_ARCHIVE, spanConjunction: SPAN_CONJUNCTION, spanContext: SPAN_CONTEXT, spanCovered: SPAN_COVERED, spanCovers: SPAN_COVERS, spanDefiniteness: SPAN_DEFINITENESS, spanLength: SPAN_LENGTH, spanLengthNoEntry: SPAN_LENGTH_NO_ENTRY, spanMarks: SPAN_MARKS, spanRule: SPAN_RULE, spanStrength: SPAN_STRENGTH } = G

// Numbers as constants of this module: the innermost loops read them.
const {
  'span.cue.entry': SPAN_CUE_ENTRY,
  'span.entry': SPAN_ENTRY,
  'span.entry.after': SPAN_ENTRY_AFTER,
  'span.entry.before': SPAN_ENTRY_BEFORE,
  'span.entry.frequency': SPAN_ENTRY_FREQUENCY,
  'span.entry.names': SPAN_ENTRY_NAMES,
  'span.head.last': SPAN_HEAD_LAST,
  'span.head.length': SPAN_HEAD_LENGTH,
  'span.inside': SPAN_INSIDE,
  'span.inside.after': SPAN_INSIDE_AFTER,
  'span.inside.before': SPAN_INSIDE_BEFORE,
  'span.names': SPAN_NAMES,
  'span.quoted': SPAN_QUOTED,
  'span.second': SPAN_SECOND
} = T

const FREE = FORM_CLASSES.indexOf('free')
const MAX_LENGTH_VALUE = 7

/** Bits of the `entry` value kind for the exact forms of a candidate. A short form counts as free where the text has the full one. */
function entryBits ({ doc, gazetteer, named }: EvidenceSource, candidate: Candidate): number {
  let bits = 0
  let near = false
  for (const match of candidate.forms) {
    const form = doc.forms[match]?.form ?? 0
    const entity = gazetteer.formEntity[form] as number
    const type = gazetteer.entityType[entity] as number
    const formClass = named.has(entity) ? FREE : (gazetteer.formFlags[form] as number) & FORM_CLASS_MASK
    bits |= 1 << (type + 3 * Math.min(2, formClass))
    near ||= formClass !== FREE && doc.countries.has(gazetteer.entityCountry[entity] as number)
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

export function spanEvidence (source: EvidenceSource, candidate: Candidate, context: SpanContext, sink: GroupSink): void {
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
  sink.group(candidate.forms.length === 0 ? SPAN_LENGTH_NO_ENTRY : SPAN_LENGTH, length, 0, 0)
  sink.add(SPAN_INSIDE, shape.sequence, tokens)
  sink.add(SPAN_INSIDE_BEFORE, shape.sequence, tokens, before)
  sink.add(SPAN_INSIDE_AFTER, shape.sequence, tokens, after)
  sink.group(SPAN_CONTEXT, before, after, length)
  if (candidate.forms.length > 0) entryEvidence(source, candidate, before, after, names, other ? frequencyValue(analysis.otherNames[from] as number) : words.frequency[from] as number, sink)
  if (context.covered !== 0) sink.group(SPAN_COVERED, context.covered, 0, 0)
  if (context.covers !== 0) sink.group(SPAN_COVERS, context.covers, length, 0)
  sink.add(SPAN_NAMES, names, words.names[to])
  sink.group(SPAN_STRENGTH, Math.min(3, shape.strong), Math.min(3, shape.weak), Math.min(3, shape.unknown))
  for (let type = 0; type < ENTITY_TYPES.length; type++) sink.group(SPAN_ARCHIVE, type, shape.least[type] as number, shape.greatest[type] as number)
  for (const rule of candidate.rules) sink.group(SPAN_RULE, rule, 0, 0)
  if (analysis.cues[from] !== 0 && to > from) {
    sink.add(SPAN_HEAD_LENGTH, analysis.core[from] as number, length)
    sink.add(SPAN_HEAD_LAST, analysis.core[from] as number, analysis.coarse[to])
  }
  if (to > from && analysis.cues[from + 1] !== 0) sink.add(SPAN_SECOND, analysis.core[from + 1] as number)
  if (before === Coarse.bracket && after === Coarse.bracket) sink.add(SPAN_QUOTED, coarseAt(doc, from - 2), Math.min(3, length))
  if (shape.conjunctions > 0) sink.group(SPAN_CONJUNCTION, Math.min(3, shape.conjunctions), 0, 0)
  if (shape.marks > 0) sink.group(SPAN_MARKS, Math.min(3, shape.marks), 0, 0)
  if (to > from) {
    const next = agreementOf(words, from, to + 1)
    if (next >= 0) sink.group(SPAN_AGREEMENT, next, analysis.coarse[from] as number, 0)
    const last = to > from + 1 ? agreementOf(words, from, to) : -1
    if (last >= 0) sink.group(SPAN_AGREEMENT_LAST, last, analysis.coarse[from] as number, 0)
  }
  if (shape.words > 1) sink.group(SPAN_DEFINITENESS, shape.definite, Math.min(MAX_DEFINITE, shape.words), 0)
}

/** @param names what the tables of names say of the first word, @param frequency how frequent it is */
function entryEvidence (source: EvidenceSource, candidate: Candidate, before: number, after: number, names: number, frequency: number, sink: GroupSink): void {
  const entry = entryBits(source, candidate)
  sink.add(SPAN_ENTRY, entry)
  sink.add(SPAN_ENTRY_BEFORE, entry, before)
  sink.add(SPAN_ENTRY_AFTER, entry, after)
  sink.add(SPAN_ENTRY_FREQUENCY, entry, frequency)
  sink.add(SPAN_ENTRY_NAMES, entry, names)
  const cue = cueAt(source, candidate.from - 1)
  if (cue !== 0) sink.add(SPAN_CUE_ENTRY, cue, entry)
}
