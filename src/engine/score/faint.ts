/**
 * Faint spans: seven of ten candidates that only their words propose are hopeless by what their first, last and inner words say. What the whole span says
 * moves such a sum by less than a point, and none of them is ever chosen; but all of them together weigh on the confidence of the names beside them.
 * They are therefore not read: what spans of their length come to stands in for it.
 */
import { ENTITY_TYPES } from '../types.ts'

/** A sum of borders and inner words below this, for every type, is faint. */
export const FAINT = -4.5

/**
 * What the whole span adds to the odds of a faint one, by tokens (six and more together) and type: the logarithm of the mean factor, weighted by the odds
 * themselves, over the texts of data/training: `npx tsx scripts/typical-faint.ts`, after each fit. A test holds them against the weights.
 */
const ADDED = [
  [-0.34, 0.01, -0.02],
  [0.35, 0.44, 0.30],
  [0.21, 0.57, 0.46],
  [0.16, 0.64, 0.55],
  [0.20, 0.65, 0.61],
  [-0.03, 0.76, 0.77]
] as const
const LAST = ADDED.length - 1
const SUMS = Float64Array.from(ADDED.flat())

/** Adds to the scores at `at` what a faint span of this many tokens comes to. */
export function addTypical (scores: Float64Array, at: number, tokens: number): void {
  const row = Math.min(tokens - 1, LAST) * ENTITY_TYPES.length
  for (let type = 0; type < ENTITY_TYPES.length; type++) scores[at + type] = (scores[at + type] as number) + (SUMS[row + type] as number)
}
