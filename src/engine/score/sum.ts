/**
 * Sum: a sink that adds weights up, one total for each type. The innermost step of the engine: nothing is allocated, and telling branches nowhere.
 * Most evidence without a weight is found out by one bit; the rest is noted and looked up together, so that the waits for memory overlap.
 */
import { ENTITY_TYPES } from '../types.ts'
import { GROUP_BEGINS, GROUP_WIDTHS } from './groups.ts'
import { evidenceKey, type GroupSink } from './templates.ts'

/** Numbers of a slot: a key and its weights. */
export const SLOT = 1 + ENTITY_TYPES.length
/** Bits of a float that is no number, and therefore no weight. */
export const EMPTY = 0x7fc00001

/** Bits a slot that tell which keys may have weights: so many that few others pass, so few that they stay close to the processor. */
export const PRESENCE = 8

/** The weights as it reads them (layout.ts). */
export interface Layout {
  readonly mask: number
  /** Key and weights, `SLOT` numbers a slot; the weights are the bits of 32-bit floats, the first of them `EMPTY` where there is no key. */
  readonly slots: Int32Array
  /** A bit for each remainder of keys by `PRESENCE` times the slots: whether some key has it. */
  readonly present: Uint32Array
  /** Where the sums of each first value of each group begin, and the sums: one a type for each second and third value. */
  readonly groupAt: Int32Array
  readonly groupSums: Float64Array
}

/** More than the pieces of evidence of a border or a span, whatever rules propose it. */
const MOST = 512
const BEGINS = GROUP_BEGINS
const WIDTHS = GROUP_WIDTHS

export class Sum implements GroupSink {
  private readonly mask: number
  private readonly slots: Int32Array
  private readonly weights: Float32Array
  private readonly present: Uint32Array
  private readonly presentMask: number
  private readonly groupAt: Int32Array
  private readonly groupSums: Float64Array
  /** Keys that may have weights and places of groups' sums that were told and not yet taken. */
  private readonly keys = new Int32Array(MOST)
  private readonly groups = new Int32Array(MOST)
  private keyCount = 0
  private groupCount = 0

  constructor ({ mask, slots, present, groupAt, groupSums }: Layout) {
    this.mask = mask
    this.slots = slots
    this.weights = new Float32Array(slots.buffer, slots.byteOffset, slots.length)
    this.present = present
    this.presentMask = present.length * 32 - 1
    this.groupAt = groupAt
    this.groupSums = groupSums
  }

  add (template: number, a: number, b = 0, c = 0): void {
    const key = evidenceKey(template, a, b, c)
    const bit = key & this.presentMask
    this.keys[this.keyCount] = key
    this.keyCount += ((this.present[bit >>> 5] as number) >>> (bit & 31)) & 1
  }

  group (group: number, a: number, b: number, c: number): void {
    this.groups[this.groupCount++] = (this.groupAt[(BEGINS[group] as number) + a] as number) + (b * (WIDTHS[group] as number) + c) * 3
  }

  /** Puts the sums of what was told since it was called last at `at` and the places after it. */
  take (sums: Float64Array, at: number): void {
    const { groups, groupSums, keys, mask, slots, weights } = this
    const last = slots.length - 1
    let first = 0
    let second = 0
    let third = 0
    for (let i = 0; i < this.groupCount; i++) {
      const place = groups[i] as number
      first += groupSums[place] as number
      second += groupSums[place + 1] as number
      third += groupSums[place + 2] as number
    }
    for (let i = 0; i < this.keyCount; i++) {
      const key = keys[i] as number
      let slot = (key & mask) * SLOT
      while (slots[slot] !== key && slots[slot + 1] !== EMPTY) slot = (slot + SLOT) & last
      if (slots[slot + 1] === EMPTY) continue
      first += weights[slot + 1] as number
      second += weights[slot + 2] as number
      third += weights[slot + 3] as number
    }
    this.groupCount = 0
    this.keyCount = 0
    sums[at] = first
    sums[at + 1] = second
    sums[at + 2] = third
  }
}
