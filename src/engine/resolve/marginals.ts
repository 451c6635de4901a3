/**
 * Marginals: how probable each candidate is over all sets of candidates that do not overlap (forward–backward; Sarawagi & Cohen 2004).
 * Exact, and linear in the number of candidates. Sums are kept as ratios between neighbouring positions, so that one exponential a score is enough
 * and neither overflows; scores beyond any sum of evidence (a caller's terms) take the slower way by logarithms.
 */
import type { Edge } from './lattice.ts'

export interface Marginals {
  /** log of the sum over all sets of exp(sum of scores). */
  readonly logPartition: number
  /** Probability of each candidate and type. */
  readonly probability: Float64Array
  /** Probability of each position that no span of the set goes over it; one more than tokens. */
  readonly reach: Float64Array
  /** Probability of each token that it is in no span, if none goes over its beginning. */
  readonly outside: Float64Array
}

/** Probability that some span of the set covers one of the tokens `from`–`to`, whatever its borders and type. */
export function presence ({ reach, outside }: Pick<Marginals, 'reach' | 'outside'>, from: number, to: number): number {
  let none = reach[from] as number
  for (let t = from; t <= to; t++) none *= outside[t] as number
  return 1 - none
}

/** e to the sum of this for every word of the longest candidate is still a number. */
const MAX_SCORE = 40
const MAX_WORDS = 16

/** Probabilities of candidates under exp(score). */
export function marginals (tokens: number, candidates: readonly Edge[], scores: Float64Array, types: number): Marginals {
  return isModest(candidates, scores) ? byRatios(tokens, candidates, scores, types) : byLogarithms(tokens, candidates, scores, types)
}

function isModest (candidates: readonly Edge[], scores: Float64Array): boolean {
  for (let i = 0; i < scores.length; i++) if ((scores[i] as number) > MAX_SCORE) return false
  for (const { from, to } of candidates) if (to - from >= MAX_WORDS) return false
  return true
}

function byRatios (tokens: number, candidates: readonly Edge[], scores: Float64Array, types: number): Marginals {
  // ratio[t]: the sum over sets from t on, divided by that from t + 1 on; at least 1.
  const ratio = new Float64Array(tokens + 1).fill(1)
  const probability = new Float64Array(candidates.length * types)
  let c = candidates.length - 1
  for (let t = tokens - 1; t >= 0; t--) {
    let sum = 1
    for (; c >= 0 && (candidates[c] as Edge).from === t; c--) {
      const { to } = candidates[c] as Edge
      let inside = 1
      for (let i = t + 1; i <= to; i++) inside *= ratio[i] as number
      for (let type = 0; type < types; type++) {
        const weight = Math.exp(scores[c * types + type] as number) / inside
        probability[c * types + type] = weight
        sum += weight
      }
    }
    ratio[t] = sum
  }
  // reach[t]: probability that position t is a border of the set.
  const reach = new Float64Array(tokens + 1)
  reach[0] = 1
  const outside = new Float64Array(tokens)
  let logPartition = 0
  c = 0
  for (let t = 0; t < tokens; t++) {
    outside[t] = 1 / (ratio[t] as number)
    const here = (reach[t] as number) / (ratio[t] as number)
    for (; c < candidates.length && (candidates[c] as Edge).from === t; c++) {
      let all = 0
      for (let type = 0; type < types; type++) {
        const p = here * (probability[c * types + type] as number)
        probability[c * types + type] = p
        all += p
      }
      const { to } = candidates[c] as Edge
      reach[to + 1] = (reach[to + 1] as number) + all
    }
    reach[t + 1] = (reach[t + 1] as number) + here
    logPartition += Math.log(ratio[t] as number)
  }
  return { logPartition, probability, reach, outside }
}

function byLogarithms (tokens: number, candidates: readonly Edge[], scores: Float64Array, types: number): Marginals {
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
  const outside = new Float64Array(tokens)
  const probability = new Float64Array(candidates.length * types)
  c = 0
  for (let t = 0; t < tokens; t++) {
    const here = reach[t] as number
    for (; c < candidates.length && (candidates[c] as Edge).from === t; c++) {
      const { to } = candidates[c] as Edge
      const rest = (backward[to + 1] as number) - (backward[t] as number)
      for (let type = 0; type < types; type++) {
        const p = here * Math.exp((scores[c * types + type] as number) + rest)
        probability[c * types + type] = p
        reach[to + 1] = (reach[to + 1] as number) + p
      }
    }
    outside[t] = Math.exp((backward[t + 1] as number) - (backward[t] as number))
    reach[t + 1] = (reach[t + 1] as number) + here * (outside[t] as number)
  }
  return { logPartition, probability, reach, outside }
}
