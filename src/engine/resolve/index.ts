/** Resolve: the best set of spans that do not overlap, each with its probability; nested names inside them on demand. */
import type { Candidate } from '../rules/index.ts'
import { bestSet, type Choice } from './lattice.ts'
import { marginals, presence } from './marginals.ts'

export { bestSet, type Choice } from './lattice.ts'
export { marginals, presence, type Marginals } from './marginals.ts'

/** A chosen span: candidate, type and probability; `presence`: how probable it is that a name stands on its words at all. */
export interface Resolved extends Choice { readonly probability: number, readonly presence: number, readonly score: number, readonly nested: boolean }

export function resolve (tokens: number, candidates: readonly Candidate[], scores: Float64Array, types: number, nested: boolean): Resolved[] {
  const all = marginals(tokens, candidates, scores, types)
  const outer = bestSet(tokens, candidates, scores, types).map((choice): Resolved => {
    const { from, to } = candidates[choice.candidate] as Candidate
    const here = choice.candidate * types + choice.type
    return { candidate: choice.candidate, type: choice.type, probability: all.probability[here] as number, presence: presence(all, from, to), score: scores[here] as number, nested: false }
  })
  return nested ? [...outer, ...outer.flatMap(choice => inside(choice, candidates, scores, types))] : outer
}

/** Evidence against a name because a longer one covers it does not count inside that longer one; in log-odds. */
const INSIDE = 5

/** Names inside a chosen one: gazetteer forms that would stand as names were it not for the outer one; level by level. */
function inside (outer: Choice, candidates: readonly Candidate[], scores: Float64Array, types: number): Resolved[] {
  const { from, to } = candidates[outer.candidate] as Candidate
  const indexes: number[] = []
  for (let index = firstFrom(candidates, from); index < candidates.length && (candidates[index] as Candidate).from <= to; index++) {
    const candidate = candidates[index] as Candidate
    if (candidate.to <= to && candidate.to - candidate.from < to - from && (candidate.forms.length > 0 || candidate.term !== undefined)) indexes.push(index)
  }
  if (indexes.length === 0) return []
  const inner = indexes.map(index => ({ ...(candidates[index] as Candidate), from: (candidates[index] as Candidate).from - from, to: (candidates[index] as Candidate).to - from }))
  const innerScores = Float64Array.from(indexes.flatMap(index => Array.from({ length: types }, (_, type) => (scores[index * types + type] as number) + INSIDE)))
  return bestSet(to - from + 1, inner, innerScores, types).flatMap(choice => {
    const candidate = indexes[choice.candidate] as number
    const here = { candidate, type: choice.type }
    const score = scores[candidate * types + choice.type] as number
    const probability = 1 / (1 + Math.exp(-score - INSIDE))
    return [{ ...here, probability, presence: probability, score, nested: true }, ...inside(here, candidates, scores, types)]
  })
}

/** Index of the first candidate that begins at token `from` or later; candidates are sorted by it. */
function firstFrom (candidates: readonly Candidate[], from: number): number {
  let low = 0
  for (let high = candidates.length; low < high;) {
    const middle = (low + high) >> 1
    if ((candidates[middle] as Candidate).from < from) low = middle + 1
    else high = middle
  }
  return low
}
