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
  /** 0–1: how sure it is that a name stands here, whatever its borders and type; absent for spans that coreference found. */
  readonly presence?: number
  readonly source: MentionSource
  /** Index of the candidate; absent for spans that coreference found. */
  readonly candidate?: number
  /** The full name that a short form repeats. */
  readonly antecedent?: Placed
  readonly nested: boolean
}
