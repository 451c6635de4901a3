/**
 * Lattice: candidates as edges between token positions, and the set of candidates that do not overlap which has the greatest sum of scores
 * (Viterbi; Sarawagi & Cohen 2004, "Semi-Markov Conditional Random Fields"). Exact, and linear in the number of candidates.
 */

import type { Candidate } from '../rules/index.ts'

/** All that the lattice needs of a candidate. */
export type Edge = Pick<Candidate, 'from' | 'to'>

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
      const { to } = candidates[c] as Edge
      const rest = best[to + 1] as number
      for (let type = types - 1; type >= 0; type--) {
        const own = scores[c * types + type] as number
        const value = own + rest
        if (value < (best[t] as number)) continue
        const tie = value === best[t] && to - t >= length && own > 0
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
