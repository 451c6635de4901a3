/** What link works on: a chosen span in tokens, before it becomes a mention. */
import type { MentionSource } from '../types.ts'

export interface Placed {
  readonly from: number
  readonly to: number
  readonly skip: number
  readonly restored: boolean
  /** Index into ENTITY_TYPES. */
  readonly type: number
  /** 0–1. */
  readonly confidence: number
  readonly source: MentionSource
  /** Index of the candidate; absent for spans that coreference found. */
  readonly candidate?: number
  /** The full name that a short form repeats. */
  readonly antecedent?: Placed
  readonly nested: boolean
}
