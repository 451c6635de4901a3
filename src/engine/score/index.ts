/**
 * Score: the sum of the weights of a candidate's evidence, for each type: log-odds against "no name here".
 * What speaks for a first or last word is summed once and shared by all spans that begin or end there; what speaks for words inside is
 * summed from the beginning of the text, so that a span takes the difference of two sums. What the whole span says is read where it may matter (faint.ts).
 */
import type { Gazetteer } from '../gazetteer.ts'
import type { Doc } from '../match/index.ts'
import type { Candidate } from '../rules/index.ts'
import { ENTITY_TYPES } from '../types.ts'
import { endEvidence, innerEvidence, startEvidence } from './borders.ts'
import { Coverage } from './coverage.ts'
import { addTypical, FAINT } from './faint.ts'
import { layoutOf } from './layout.ts'
import { spanEvidence } from './span.ts'
import { Sum } from './sum.ts'
import { evidenceSource, type EvidenceSource } from './words.ts'

export { Coverage } from './coverage.ts'
export { endEvidence, innerEvidence, spanEvidence, startEvidence } from './pieces.ts'
export { evidenceId, evidenceKey, parseEvidence, T, TEMPLATES, type EvidenceSink } from './templates.ts'
export { evidenceSource, type EvidenceSource } from './words.ts'

export const TYPES = ENTITY_TYPES.length

/** Scores of all candidates, `TYPES` a candidate, in the order of `ENTITY_TYPES`. */
export function score (doc: Doc, candidates: readonly Candidate[], gazetteer: Gazetteer, full: Uint16Array): Float64Array {
  const source = evidenceSource(doc, gazetteer, full)
  const coverage = new Coverage(doc, gazetteer)
  const scores = new Float64Array(candidates.length * TYPES)
  const sum = new Sum(layoutOf(gazetteer.weights))
  const inner = innerSums(source, candidates, sum)
  const ends = new Float64Array(doc.tokens.count * TYPES).fill(Number.NaN)
  const start = new Float64Array(TYPES)
  const other = new Float64Array(TYPES)
  const span = new Float64Array(TYPES)
  let previous: Candidate | undefined
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c] as Candidate
    const { from, to, skip, restored, forms, rules } = candidate
    if (previous === undefined || previous.from !== from || previous.skip !== skip || previous.restored !== restored) {
      startEvidence(source, candidate, sum)
      sum.take(start, 0)
      previous = candidate
    }
    const end = to * TYPES
    const own = endSkip(doc, candidate)
    const usual = own === doc.analysis.skip[to]
    if (usual && Number.isNaN(ends[end])) {
      endEvidence(source, to, own, sum)
      sum.take(ends, end)
    }
    if (!usual) {
      endEvidence(source, to, own, sum)
      sum.take(other, 0)
    }
    const at = c * TYPES
    let most = -Infinity
    for (let type = 0; type < TYPES; type++) {
      const value = (start[type] as number) + (usual ? ends[end + type] as number : other[type] as number) + (inner[end + type] as number) - (inner[from * TYPES + type] as number)
      scores[at + type] = value
      if (value > most) most = value
    }
    if (most < FAINT && forms.length === 0 && rules.length === 0) {
      addTypical(scores, at, to - from + 1)
      continue
    }
    spanEvidence(source, candidate, coverage.of(candidate), sum)
    sum.take(span, 0)
    for (let type = 0; type < TYPES; type++) scores[at + type] = (scores[at + type] as number) + (span[type] as number)
  }
  return scores
}

/** Letters of the last word that stand outside the span: only where it is the first word too may they be others than its first reading's. */
export function endSkip (doc: Doc, { from, to, skip }: Pick<Candidate, 'from' | 'to' | 'skip'>): number {
  return from === to ? skip : doc.analysis.skip[to] as number
}

/**
 * Running sums of what words say inside a span; a span from `f` to `t` has the sum of `t` less that of `f`.
 * Words that lie inside no candidate, as most do, are passed over.
 */
function innerSums (source: EvidenceSource, candidates: readonly Candidate[], sum: Sum): Float64Array {
  const sums = new Float64Array(source.doc.tokens.count * TYPES)
  let t = 0 // summed up to here
  for (const { from, to } of candidates) {
    for (; t <= from; t++) if (t > 0) addBefore(sums, t)
    for (; t <= to; t++) {
      innerEvidence(source, t, sum)
      sum.take(sums, t * TYPES)
      addBefore(sums, t)
    }
  }
  return sums
}

/** Adds the running sum of the word before to that of word `t`. */
function addBefore (sums: Float64Array, t: number): void {
  for (let at = t * TYPES, end = at + TYPES; at < end; at++) sums[at] = (sums[at - TYPES] as number) + (sums[at] as number)
}
