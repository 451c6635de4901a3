/**
 * Sum: a sink that adds weights up, one total for each type. The innermost step of the engine: nothing is allocated, most evidence without a weight is
 * found out by one bit, and places of weights are noted first and added up together.
 */
import { ENTITY_TYPES } from '../types.ts'
import { GROUP_BEGINS, GROUP_WIDTHS } from './groups.ts'
import { evidenceKey, type GroupSink } from './templates.ts'

/** Numbers of a slot: a key and its weights. */
export const SLOT = 1 + ENTITY_TYPES.length
/** Bits of a float that is no number, and therefore no weight. */
export const EMPTY = 0x7fc00001

/** The weights as it reads them (layout.ts). */
export interface Layout {
  readonly mask: number
  /** Key and weights, `SLOT` numbers a slot; the weights are the bits of 32-bit floats, the first of them `EMPTY` where there is no key. */
  readonly slots: Int32Array
  /** One bit a slot: a key belongs there, even if another took its place. */
  readonly homes: Uint32Array
  /** Where the sums of each first value of each group begin, and the sums: one a type for each second and third value. */
  readonly groupAt: Int32Array
  readonly groupSums: Float64Array
}

/** More than the pieces of evidence of a border or a span, whatever rules propose it. */
const MOST = 512
const BEGINS = GROUP_BEGINS
const WIDTHS = GROUP_WIDTHS

export class Sum implements GroupSink {
  /** What `take` found last. */
  readonly total = new Float64Array(ENTITY_TYPES.length)
  private readonly mask: number
  private readonly slots: Int32Array
  private readonly weights: Float32Array
  private readonly homes: Uint32Array
  private readonly groupAt: Int32Array
  private readonly groupSums: Float64Array
  /** Places of single weights and of groups' sums that were told and not yet taken. */
  private readonly singles = new Int32Array(MOST)
  private readonly groups = new Int32Array(MOST)
  private singleCount = 0
  private groupCount = 0

  constructor ({ mask, slots, homes, groupAt, groupSums }: Layout) {
    this.mask = mask
    this.slots = slots
    this.weights = new Float32Array(slots.buffer, slots.byteOffset, slots.length)
    this.homes = homes
    this.groupAt = groupAt
    this.groupSums = groupSums
  }

  add (template: number, a: number, b = 0, c = 0): void {
    const key = evidenceKey(template, a, b, c)
    const home = key & this.mask
    if (((this.homes[home >>> 5] as number) >>> (home & 31) & 1) !== 0) this.find(key, home)
  }

  group (group: number, a: number, b: number, c: number): void {
    this.groups[this.groupCount++] = (this.groupAt[(BEGINS[group] as number) + a] as number) + (b * (WIDTHS[group] as number) + c) * 3
  }

  /** Whether nothing that was told has a weight. */
  get empty (): boolean { return this.singleCount === 0 && this.groupCount === 0 }

  /** Sums up what was told since it was called last. */
  take (): Float64Array {
    const { total, groups, groupSums, singles, weights } = this
    let first = 0
    let second = 0
    let third = 0
    for (let i = 0; i < this.groupCount; i++) {
      const at = groups[i] as number
      first += groupSums[at] as number
      second += groupSums[at + 1] as number
      third += groupSums[at + 2] as number
    }
    for (let i = 0; i < this.singleCount; i++) {
      const at = singles[i] as number
      first += weights[at] as number
      second += weights[at + 1] as number
      third += weights[at + 2] as number
    }
    this.groupCount = 0
    this.singleCount = 0
    total[0] = first
    total[1] = second
    total[2] = third
    return total
  }

  private find (key: number, home: number): void {
    for (let slot = home; ; slot = (slot + 1) & this.mask) {
      const at = slot * SLOT
      if (this.slots[at + 1] === EMPTY) return
      if (this.slots[at] !== key) continue
      this.singles[this.singleCount++] = at + 1
      return
    }
  }
}
