/**
 * Initial: where the fit begins. An unmistakable gazetteer form, or the match of a trusted rule, is a name before any text says so: the fit may
 * correct that, but need not learn it from the few texts at hand.
 */
import { RULES } from '../engine/rules/index.ts'
import { evidenceKey, T } from '../engine/score/index.ts'
import { ENTITY_TYPES } from '../engine/types.ts'
import type { FeatureIndex } from './prepare.ts'

/** Bits of the `entry` value kind: free forms of the three types, then forms with a cue, then others, `m`, `k` and `n`. */
const ENTRY_BITS = 12
const SEVERAL_WORDS = 1 << 9
/** Log-odds for a free form of one word, and of several. */
const ONE_WORD = 1.5
const MORE_WORDS = 4

export function initialWeights (index: FeatureIndex): Float64Array {
  const types = ENTITY_TYPES.length
  const weights = new Float64Array(index.size * types)
  for (let bits = 1; bits < 1 << ENTRY_BITS; bits++) {
    const feature = index.find(evidenceKey(T['span.entry'], bits, 0, 0))
    if (feature === undefined) continue
    for (let type = 0; type < types; type++) {
      if ((bits & (1 << type)) !== 0) weights[feature * types + type] = (bits & SEVERAL_WORDS) !== 0 ? MORE_WORDS : ONE_WORD
    }
  }
  RULES.forEach((rule, number) => {
    const feature = index.find(evidenceKey(T['span.rule'], number, 0, 0))
    if (feature !== undefined) weights[feature * types + ENTITY_TYPES.indexOf(rule.type)] = rule.trust ?? 0
  })
  return weights
}
