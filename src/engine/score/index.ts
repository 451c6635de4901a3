/**
 * Score: the sum of the weights of a candidate's evidence, for each type: log-odds against "no name here".
 * What speaks for a first or last word is summed once and shared by all spans that begin or end there.
 */
import { weightRow, type EvidenceWeights, type Gazetteer } from '../gazetteer.ts'
import type { Doc } from '../match/index.ts'
import type { Candidate } from '../rules/index.ts'
import { ENTITY_TYPES } from '../types.ts'
import { Coverage } from './coverage.ts'
import { endEvidence, evidenceSource, spanEvidence, startEvidence } from './evidence.ts'
import { evidenceKey, type EvidenceSink } from './templates.ts'

export { Coverage } from './coverage.ts'
export { endEvidence, entryBits, evidenceSource, spanEvidence, startEvidence, type EvidenceSource } from './evidence.ts'
export { evidenceId, evidenceKey, parseEvidence, T, TEMPLATES, type EvidenceSink } from './templates.ts'

export const TYPES = ENTITY_TYPES.length

/** Scores of all candidates, `TYPES` a candidate, in the order of `ENTITY_TYPES`. */
export function score (doc: Doc, candidates: readonly Candidate[], gazetteer: Gazetteer, full: Uint16Array): Float64Array {
  const source = evidenceSource(doc, gazetteer, full)
  const coverage = new Coverage(doc, gazetteer)
  const scores = new Float64Array(candidates.length * TYPES)
  const sum = new Sum(gazetteer.weights)
  const ends = new Float64Array(doc.tokens.count * TYPES).fill(Number.NaN)
  const start = new Float64Array(TYPES)
  let previous: Candidate | undefined
  candidates.forEach((candidate, c) => {
    const { from, to, skip, restored } = candidate
    if (previous === undefined || previous.from !== from || previous.skip !== skip || previous.restored !== restored) {
      sum.clear()
      startEvidence(source, from, skip, restored, sum)
      start.set(sum.total)
      previous = candidate
    }
    const end = to * TYPES
    if (Number.isNaN(ends[end])) {
      sum.clear()
      endEvidence(source, to, doc.analysis.skip[to] as number, sum)
      ends.set(sum.total, end)
    }
    sum.clear()
    spanEvidence(source, candidate, coverage.of(candidate), sum)
    for (let type = 0; type < TYPES; type++) {
      scores[c * TYPES + type] = (start[type] as number) + (ends[end + type] as number) + (sum.total[type] as number)
    }
  })
  return scores
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
