/**
 * Ablate: the same gazetteer with the weights of one group of evidence set to zero, to see what the group is worth. The other weights stay as they
 * were fitted, so that the loss is what is lost at once, not what a new fit could not make good.
 */
import type { Gazetteer } from '../engine/gazetteer.ts'
import { parseEvidence, TEMPLATES, TYPES } from '../engine/score/index.ts'

/** Groups of evidence, in the order of the templates. */
export const GROUPS: readonly string[] = [...new Set(TEMPLATES.map(({ group }) => group))]

/** Holds the one weight that balances recall against precision; without it nothing could be compared. */
const BALANCE = 'span.any'

export function withoutGroup (gazetteer: Gazetteer, group: string): Gazetteer {
  const { weights } = gazetteer
  const values = weights.values.slice()
  for (let row = 0; row < values.length / TYPES; row++) {
    const { template } = parseEvidence(weights.idOf(row))
    if (template.group === group && template.id !== BALANCE) values.fill(0, row * TYPES, (row + 1) * TYPES)
  }
  return { ...gazetteer, weights: { ...weights, values } }
}
