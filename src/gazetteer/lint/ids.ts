/** Ids: unique (the reader sees to that), and as they were locked. */
import { compareIds, IDS_FILE, type LockedIds } from '../lock/ids.ts'
import { lintFinding, type LintFinding } from './codes.ts'
import type { LintEntity } from './forms.ts'

export function changedIds (entities: readonly LintEntity[], locked: LockedIds): LintFinding[] {
  const rows = entities.map(({ file, line, row }) => ({ file, line, column: 'id', id: row.id, name: row.name }))
  const { dropped, renamed, reused } = compareIds(rows, locked)
  return [
    ...dropped.map(({ id, line, successor }) => lintFinding('id-dropped', { file: IDS_FILE, line, column: 'id' },
      `${id} is gone${successor === undefined ? '' : `; ${successor.id} at data/${successor.file}:${successor.line} has its name`}: ids are stable for ever`, id)),
    ...reused.map(row => lintFinding('id-reused', row, `${row.id} was given up once and is never used again: choose another`, row.id)),
    ...renamed.map(row => lintFinding('id-renamed', row, `${row.id} had another name when it was locked: if it is the same entity, run \`alam gazetteer lock\``, row.id, row.name))
  ]
}
