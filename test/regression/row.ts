/** A row of a table: a unique name, a sentence with its mentions in square brackets, and their types in order. */
import type { EntityType } from '../../src/engine/types.ts'

export type Row = readonly [name: string, marked: string, types: readonly EntityType[]]
