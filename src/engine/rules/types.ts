/** A rule: data that carries its own proof. One test runs every `yes` and `no`. */
import type { EntityType } from '../types.ts'
import type { Predicate, Step } from './pattern.ts'

export interface Rule {
  /** Stable, appears in `explain`, never reused. */
  readonly id: string
  readonly type: EntityType
  /** One sentence of what it is. */
  readonly about: string
  /** What must stand right before the name: one of these sequences, in reading order. */
  readonly before?: ReadonlyArray<readonly Predicate[]>
  readonly pattern: readonly Step[]
  /** What must stand right after the name: one of these sequences, in reading order. */
  readonly after?: ReadonlyArray<readonly Predicate[]>
  /** Log-odds that a match is a name, as judged by hand: where a fit of weights begins; 0 if left out. */
  readonly trust?: number
  /** The rule finds exactly the marked spans. */
  readonly yes: readonly string[]
  /** The rule finds nothing here. */
  readonly no: readonly string[]
}
