/**
 * Lattice: candidates as edges between token positions. Two questions are asked of it: which set of candidates that do not overlap has the
 * greatest sum of scores (Viterbi), and how probable each candidate is over all such sets (forward–backward; Sarawagi & Cohen 2004,
 * "Semi-Markov Conditional Random Fields"). Both are exact and linear in the number of candidates.
 */

import type { Candidate } from '../rules/index.ts'

/** All that the lattice needs of a candidate. */
type Edge = Pick<Candidate, 'from' | 'to'>

/** A candidate taken as a type. */
export interface Choice { readonly candidate: number, readonly type: number }

/**
 * The best set. Ties: the longer span, then the higher score, then the earlier, then the order of types.
 * @param scores `types` a candidate; a score of 0 is even odds
 */
export function bestSet (tokens: number, candidates: readonly Edge[], scores: Float64Array, types: number): Choice[] {
  const best = new Float64Array(tokens + 1)
  const taken = new Int32Array(tokens + 1).fill(-1)
  let c = candidates.length - 1
  for (let t = tokens - 1; t >= 0; t--) {
    best[t] = best[t + 1] as number
    let length = 0
    for (; c >= 0 && (candidates[c] as Edge).from === t; c--) {
      const { to } = candidates[c] as Candidate
      for (let type = types - 1; type >= 0; type--) {
        const value = (scores[c * types + type] as number) + (best[to + 1] as number)
        const tie = value === best[t] && to - t >= length && (scores[c * types + type] as number) > 0
        if (value > (best[t] as number) || tie) { best[t] = value; taken[t] = c * types + type; length = to - t }
      }
    }
  }
  const choices: Choice[] = []
  for (let t = 0; t < tokens;) {
    const choice = taken[t] as number
    if (choice < 0) { t++; continue }
    const candidate = Math.floor(choice / types)
    choices.push({ candidate, type: choice % types })
    t = (candidates[candidate] as Edge).to + 1
  }
  return choices
}

export interface Marginals {
  /** log of the sum over all sets of exp(sum of scores). */
  readonly logPartition: number
  /** Probability of each candidate and type. */
  readonly probability: Float64Array
}

/** Probabilities of candidates under exp(score). */
export function marginals (tokens: number, candidates: readonly Edge[], scores: Float64Array, types: number): Marginals {
  const backward = new Float64Array(tokens + 1)
  let c = candidates.length - 1
  for (let t = tokens - 1; t >= 0; t--) {
    const last = c
    let max = backward[t + 1] as number
    for (; c >= 0 && (candidates[c] as Edge).from === t; c--) {
      const rest = backward[(candidates[c] as Edge).to + 1] as number
      for (let type = 0; type < types; type++) max = Math.max(max, (scores[c * types + type] as number) + rest)
    }
    let sum = Math.exp((backward[t + 1] as number) - max)
    for (let i = c + 1; i <= last; i++) {
      const rest = backward[(candidates[i] as Edge).to + 1] as number
      for (let type = 0; type < types; type++) sum += Math.exp((scores[i * types + type] as number) + rest - max)
    }
    backward[t] = max + Math.log(sum)
  }
  // reach[t]: log-probability that position t is a border of the set, relative to backward[0].
  const logPartition = backward[0] as number
  const reach = new Float64Array(tokens + 1)
  reach[0] = 1
  const probability = new Float64Array(candidates.length * types)
  c = 0
  for (let t = 0; t < tokens; t++) {
    const here = reach[t] as number
    for (; c < candidates.length && (candidates[c] as Edge).from === t; c++) {
      const { to } = candidates[c] as Candidate
      const rest = (backward[to + 1] as number) - (backward[t] as number)
      for (let type = 0; type < types; type++) {
        const p = here * Math.exp((scores[c * types + type] as number) + rest)
        probability[c * types + type] = p
        reach[to + 1] = (reach[to + 1] as number) + p
      }
    }
    reach[t + 1] = (reach[t + 1] as number) + here * Math.exp((backward[t + 1] as number) - (backward[t] as number))
  }
  return { logPartition, probability }
}
