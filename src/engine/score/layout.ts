/**
 * Layout: the weights as the way of a text reads them. A slot holds a key and its three weights side by side; one bit a slot tells whether a key
 * belongs there, for most evidence has no weight; groups of evidence are summed beforehand.
 * Made from the table when a text is first scored by it, and kept as long as the table's values.
 */
import type { EvidenceWeights } from '../gazetteer.ts'
import { ENTITY_TYPES } from '../types.ts'
import { layOutGroups } from './groups.ts'
import { Sum, type Layout } from './sum.ts'

const TYPES = ENTITY_TYPES.length
const SLOT = 1 + TYPES
const layouts = new WeakMap<Float32Array, Layout>()

export function layoutOf (weights: EvidenceWeights): Layout {
  const known = layouts.get(weights.values)
  if (known !== undefined) return known
  const made = layOut(weights)
  layouts.set(weights.values, made)
  return made
}

function layOut ({ mask, key, row, values }: EvidenceWeights): Layout {
  const slots = new Int32Array(key.length * SLOT)
  const numbers = new Float32Array(slots.buffer)
  const homes = new Uint32Array(Math.ceil(key.length / 32))
  for (let slot = 0; slot <= mask; slot++) {
    const at = (row[slot] as number) * TYPES
    if (at < 0) continue
    slots[slot * SLOT] = key[slot] as number
    for (let type = 0; type < TYPES; type++) numbers[slot * SLOT + 1 + type] = values[at + type] as number
    const home = (key[slot] as number) & mask
    homes[home >>> 5] = (homes[home >>> 5] as number) | (1 << (home & 31))
  }
  const single = { mask, slots, homes, row, groupAt: new Int32Array(0), groupSums: new Float64Array(0) }
  return { ...single, ...layOutGroups(new Sum(single)) }
}
