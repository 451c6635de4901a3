/**
 * Score: the sum of the weights of a candidate's evidence, for each type: log-odds against "no name here".
 * What speaks for a first or last word is summed once and shared by all spans that begin or end there; what speaks for words inside is
 * summed from the beginning of the text, so that a span takes the difference of two sums.
 */
import { weightRow, type EvidenceWeights, type Gazetteer } from '../gazetteer.ts'
import type { Doc } from '../match/index.ts'
import type { Candidate } from '../rules/index.ts'
import { ENTITY_TYPES } from '../types.ts'
import { endEvidence, innerEvidence, startEvidence } from './borders.ts'
import { Coverage } from './coverage.ts'
import { spanEvidence } from './span.ts'
import { evidenceKey, type EvidenceSink } from './templates.ts'
import { evidenceSource, type EvidenceSource } from './words.ts'

export { endEvidence, innerEvidence, startEvidence } from './borders.ts'
export { Coverage } from './coverage.ts'
export { entryBits, spanEvidence } from './span.ts'
export { evidenceId, evidenceKey, parseEvidence, T, TEMPLATES, type EvidenceSink } from './templates.ts'
export { evidenceSource, type EvidenceSource } from './words.ts'

export const TYPES = ENTITY_TYPES.length

/** Scores of all candidates, `TYPES` a candidate, in the order of `ENTITY_TYPES`. */
export function score (doc: Doc, candidates: readonly Candidate[], gazetteer: Gazetteer, full: Uint16Array): Float64Array {
  const source = evidenceSource(doc, gazetteer, full)
  const coverage = new Coverage(doc, gazetteer)
  const scores = new Float64Array(candidates.length * TYPES)
  const sum = new Sum(gazetteer.weights)
  const inner = innerSums(source, sum)
  const ends = new Float64Array(doc.tokens.count * TYPES).fill(Number.NaN)
  const start = new Float64Array(TYPES)
  let previous: Candidate | undefined
  candidates.forEach((candidate, c) => {
    const { from, to, skip, restored } = candidate
    if (previous === undefined || previous.from !== from || previous.skip !== skip || previous.restored !== restored) {
      sum.clear()
      startEvidence(source, candidate, sum)
      start.set(sum.total)
      previous = candidate
    }
    const end = to * TYPES
    const own = endSkip(doc, candidate)
    const usual = own === doc.analysis.skip[to]
    if (usual && Number.isNaN(ends[end])) {
      sum.clear()
      endEvidence(source, to, own, sum)
      ends.set(sum.total, end)
    }
    sum.clear()
    if (!usual) endEvidence(source, to, own, sum)
    spanEvidence(source, candidate, coverage.of(candidate), sum)
    for (let type = 0; type < TYPES; type++) {
      scores[c * TYPES + type] = (start[type] as number) + (usual ? ends[end + type] as number : 0) + (sum.total[type] as number) +
        (inner[to * TYPES + type] as number) - (inner[from * TYPES + type] as number)
    }
  })
  return scores
}

/** Letters of the last word that stand outside the span: only where it is the first word too may they be others than its first reading's. */
export function endSkip (doc: Doc, { from, to, skip }: Pick<Candidate, 'from' | 'to' | 'skip'>): number {
  return from === to ? skip : doc.analysis.skip[to] as number
}

/** Running sums of what words say inside a span; a span from `f` to `t` has the sum of `t` less that of `f`. */
function innerSums (source: EvidenceSource, sum: Sum): Float64Array {
  const { count } = source.doc.tokens
  const sums = new Float64Array(count * TYPES)
  for (let t = 1; t < count; t++) {
    sum.clear()
    innerEvidence(source, t, sum)
    for (let type = 0; type < TYPES; type++) sums[t * TYPES + type] = (sums[(t - 1) * TYPES + type] as number) + (sum.total[type] as number)
  }
  return sums
}

/** A sink that adds weights up. */
class Sum implements EvidenceSink {
  readonly total = new Float64Array(TYPES)

  constructor (private readonly weights: EvidenceWeights) {}

  clear (): void { this.total.fill(0) }

  add (template: number, a: number, b = 0, c = 0): void {
    const row = weightRow(this.weights, evidenceKey(template, a, b, c))
    if (row < 0) return
    const { values } = this.weights
    for (let type = 0; type < TYPES; type++) this.total[type] = (this.total[type] as number) + (values[row * TYPES + type] as number)
  }
}
