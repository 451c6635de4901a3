/**
 * data/lock.json: what the tables were when they were last reviewed: rows, source, licence and SHA-256 of each file, and the ids.
 * Why: a table that changed by accident, and an id that vanished, must be seen before they are compiled. No clock: same tables, same lock.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSources, type Sources } from '../read.ts'
import { parseTable, tableFiles, type Finding } from '../tables.ts'
import { compareIds, formatLockedIds, IDS_FILE, readLockedIds, type NamedId } from './ids.ts'

export const LOCK_FILE = 'lock.json'
const REMEDY = 'run `alam gazetteer lock` once the change is reviewed'

interface LockedFile { readonly rows: number, readonly source: string, readonly licence: string, readonly sha256: string }
export interface Lock {
  readonly totals: Readonly<Record<string, number>>
  readonly ids: { readonly file: string, readonly sha256: string }
  readonly files: Readonly<Record<string, LockedFile>>
}

/** Ids are gone that were given once. */
export class DroppedIdsError extends Error {
  override name = 'DroppedIdsError'
  constructor (readonly ids: readonly string[]) {
    super(`${ids.length} id(s) are gone: ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ' …' : ''}. Put them back, or give them up for ever with --retire`)
  }
}

/** The lock of the tables below `dir` as they are, with `ids` as the content of the file of ids. */
function lockOf (dir: string, sources: Sources, ids: string): Lock {
  const files: Record<string, LockedFile> = {}
  for (const file of tableFiles(dir)) {
    const content = readFileSync(join(dir, file), 'utf8')
    const { directives, rows } = parseTable(content, file, [])
    files[file] = { rows: rows.length, source: directives.source ?? '', licence: directives.licence ?? '', sha256: sha256(content) }
  }
  const totals = Object.fromEntries(Object.entries(sources).map(([name, rows]: [string, readonly unknown[]]) => [name, rows.length]))
  return { totals, ids: { file: IDS_FILE, sha256: sha256(ids) }, files }
}

/**
 * Writes lock.json and ids.lock beside the tables.
 * @throws {DroppedIdsError} if a locked id is gone and `retire` is false; nothing is written then.
 */
export function writeLock (dir: string, { retire = false }: { readonly retire?: boolean } = {}): Lock {
  const { sources } = readSources(dir)
  const locked = readLockedIds(dir)
  const { dropped } = compareIds(namedIds(sources), locked)
  if (dropped.length > 0 && !retire) throw new DroppedIdsError(dropped.map(({ id }) => id))
  const ids = formatLockedIds(namedIds(sources), locked)
  const lock = lockOf(dir, sources, ids)
  writeFileSync(join(dir, IDS_FILE), ids)
  writeFileSync(join(dir, LOCK_FILE), JSON.stringify(lock, null, 2) + '\n')
  return lock
}

/** Where the tables below `dir` differ from their lock; empty if nowhere. For the build's check. */
export function checkLock (dir: string): Finding[] {
  const path = join(dir, LOCK_FILE)
  const finding = (file: string, message: string): Finding => ({ file, line: 1, column: '', message })
  if (!existsSync(path)) return [finding(LOCK_FILE, `is missing; ${REMEDY}`)]
  const locked = JSON.parse(readFileSync(path, 'utf8')) as Lock
  const ids = existsSync(join(dir, IDS_FILE)) ? readFileSync(join(dir, IDS_FILE), 'utf8') : ''
  const { sources } = readSources(dir)
  const now = lockOf(dir, sources, ids)
  const findings: Finding[] = []
  for (const [file, { sha256, rows }] of Object.entries(now.files)) {
    const before = locked.files[file]
    if (before === undefined) findings.push(finding(file, `is not in ${LOCK_FILE}; ${REMEDY}`))
    else if (before.sha256 !== sha256) findings.push(finding(file, `is not as it was locked (${before.rows} rows then, ${rows} now); ${REMEDY}`))
  }
  for (const file of Object.keys(locked.files)) if (now.files[file] === undefined) findings.push(finding(file, `is in ${LOCK_FILE} and gone; ${REMEDY}`))
  for (const { id, line } of compareIds(namedIds(sources), readLockedIds(dir)).dropped) findings.push({ file: IDS_FILE, line, column: 'id', message: `${id} is gone from the tables` })
  if (findings.length === 0 && JSON.stringify(now) !== JSON.stringify(locked)) findings.push(finding(LOCK_FILE, `is not what the tables say; ${REMEDY}`))
  return findings
}

function namedIds ({ people, places, organisations }: Sources): NamedId[] {
  return [...people, ...places, ...organisations].map(({ row }) => row)
}

function sha256 (content: string): string {
  return createHash('sha256').update(content).digest('hex')
}
