/**
 * Layout: the weights as the way of a text reads them. A slot holds a key and its three weights side by side; bits tell which keys
 * may have weights, for most evidence has none; groups of evidence are summed beforehand.
 * Made from the table when a text is first scored by it, and kept as long as the table's values.
 */
import type { EvidenceWeights } from '../gazetteer.ts'
import { ENTITY_TYPES } from '../types.ts'
import { GROUPS, type Group } from './groups.ts'
import { EMPTY, PRESENCE, SLOT, Sum, type Layout } from './sum.ts'

const TYPES = ENTITY_TYPES.length
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
  const present = new Uint32Array(Math.ceil(key.length * PRESENCE / 32))
  const presentMask = present.length * 32 - 1
  for (let slot = 0; slot <= mask; slot++) {
    const at = (row[slot] as number) * TYPES
    if (at < 0) { slots[slot * SLOT + 1] = EMPTY; continue }
    slots[slot * SLOT] = key[slot] as number
    for (let type = 0; type < TYPES; type++) numbers[slot * SLOT + 1 + type] = values[at + type] as number
    const bit = (key[slot] as number) & presentMask
    present[bit >>> 5] = (present[bit >>> 5] as number) | (1 << (bit & 31))
  }
  const single = { mask, slots, present, groupAt: new Int32Array(0), groupSums: new Float64Array(0) }
  return { ...single, ...layOutGroups(new Sum(single)) }
}

/** Lays the sums of all groups out; values of which nothing is known share zeros. */
function layOutGroups (sum: Sum): Pick<Layout, 'groupAt' | 'groupSums'> {
  const groupAt: number[] = []
  const blocks: Float64Array[] = []
  let length = 0
  const push = (block: Float64Array): number => { blocks.push(block); length += block.length; return length - block.length }
  for (const group of GROUPS) {
    const zeros = push(new Float64Array(group.values[1].length * group.values[2].length * TYPES))
    for (let a = 0; a < group.values[0].length; a++) {
      const sums = sumsOf(group, a, sum)
      groupAt.push(sums === undefined ? zeros : push(sums))
    }
  }
  const groupSums = new Float64Array(length)
  let at = 0
  for (const block of blocks) { groupSums.set(block, at); at += block.length }
  return { groupAt: Int32Array.from(groupAt), groupSums }
}

/** Sums of a group for one first value and all of the others; nothing if all are zero. */
function sumsOf ({ values: [firsts, seconds, thirds], pieces }: Group, a: number, sum: Sum): Float64Array | undefined {
  const told = [firsts[a] as number, 0, 0, 0]
  const total = new Float64Array(TYPES)
  let sums: Float64Array | undefined
  for (const { template, first, second, third } of pieces) {
    for (let b = 0, at = 0; b < seconds.length; b++) {
      told[1] = seconds[b] as number
      for (let c = 0; c < thirds.length; c++, at += TYPES) {
        told[2] = thirds[c] as number
        sum.add(template, told[first] as number, told[second], told[third])
        sum.take(total, 0)
        if (total.every(weight => weight === 0)) continue
        sums ??= new Float64Array(seconds.length * thirds.length * TYPES)
        for (let type = 0; type < TYPES; type++) sums[at + type] = (sums[at + type] as number) + (total[type] as number)
      }
    }
  }
  return sums
}
