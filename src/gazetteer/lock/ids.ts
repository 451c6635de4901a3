/**
 * data/ids.lock: every id that was ever given, with a hash of its name, so that one that is dropped, renamed or used again is seen.
 * Why: ids stand in other people's databases; they are stable for ever and never reused. A file of lines, so that diffs show them.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldKey } from '../fold-key.ts'

export const IDS_FILE = 'ids.lock'
/** Stands in place of the hash of an id that was given up on purpose. */
const RETIRED = 'retired'
const HEAD = '# Ids of data/entities and a hash of each name; written by `alam gazetteer lock`, not by hand.'
const HASH_DIGITS = 8

export interface NamedId { readonly id: string, readonly name: string }
export interface LockedId { readonly line: number, readonly hash: string, readonly retired: boolean }
export type LockedIds = ReadonlyMap<string, LockedId>

/** Empty if there is no such file yet. */
export function readLockedIds (dir: string): LockedIds {
  const file = join(dir, IDS_FILE)
  return existsSync(file) ? parseLockedIds(readFileSync(file, 'utf8')) : new Map()
}

export function parseLockedIds (content: string): LockedIds {
  const ids = new Map<string, LockedId>()
  content.split('\n').forEach((text, index) => {
    const [id = '', hash = ''] = text.split('\t')
    if (id !== '' && !id.startsWith('#')) ids.set(id, { line: index + 1, hash, retired: hash === RETIRED })
  })
  return ids
}

/** The file's new content: the rows' ids by the order of their letters, and those that are or become retired. */
export function formatLockedIds (rows: readonly NamedId[], locked: LockedIds): string {
  const hashes = new Map<string, string>([...locked.keys()].map(id => [id, RETIRED]))
  for (const { id, name } of rows) hashes.set(id, nameHash(name))
  const lines = [...hashes].sort(([a], [b]) => a < b ? -1 : 1).map(([id, hash]) => `${id}\t${hash}`)
  return [HEAD, ...lines, ''].join('\n')
}

export interface IdChanges<Row extends NamedId> {
  /** Locked and gone; `successor` has its name now. */
  readonly dropped: ReadonlyArray<{ readonly id: string, readonly line: number, readonly successor: Row | undefined }>
  readonly renamed: readonly Row[]
  /** Retired and there again. */
  readonly reused: readonly Row[]
}

/** What changed in the rows' ids since they were locked; new ids are no change. */
export function compareIds<Row extends NamedId> (rows: readonly Row[], locked: LockedIds): IdChanges<Row> {
  const present = new Map(rows.map(row => [row.id, row]))
  const newcomers = new Map(rows.filter(({ id }) => !locked.has(id)).map(row => [nameHash(row.name), row]))
  const dropped = [...locked].filter(([id, { retired }]) => !retired && !present.has(id)).map(([id, { line, hash }]) => ({ id, line, successor: newcomers.get(hash) }))
  const known = rows.filter(({ id }) => locked.has(id))
  return {
    dropped,
    renamed: known.filter(({ id, name }) => locked.get(id)?.retired === false && locked.get(id)?.hash !== nameHash(name)),
    reused: known.filter(({ id }) => locked.get(id)?.retired === true)
  }
}

function nameHash (name: string): string {
  return createHash('sha256').update(foldKey(name)).digest('hex').slice(0, HASH_DIGITS)
}
