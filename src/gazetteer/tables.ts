/**
 * Tables: tab-separated files → rows with their line numbers.
 * Not a CSV reader: no quoting; the format is described in data/README.md.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export interface TableRow { readonly line: number, readonly cells: Readonly<Record<string, string>> }

export interface Table {
  /** Path below the data folder, with forward slashes. */
  readonly file: string
  /** `#! key: value` lines: source, licence, about. */
  readonly directives: Readonly<Record<string, string>>
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

/** A fault in a data file, with its place. */
export interface Finding { readonly file: string, readonly line: number, readonly column: string, readonly message: string }

/** All `.tsv` files below `dir`, by path, so that the order never depends on the disk. */
export function tableFiles (dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.tsv'))
    .map(entry => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

export function readTable (dir: string, file: string, findings: Finding[]): Table {
  return parseTable(readFileSync(join(dir, file), 'utf8'), file, findings)
}

/** Parses one table; a row with the wrong number of cells is reported and left out. */
export function parseTable (content: string, file: string, findings: Finding[]): Table {
  const directives: Record<string, string> = {}
  const rows: TableRow[] = []
  let columns: string[] | undefined
  content.split('\n').forEach((text, index) => {
    const line = index + 1
    const directive = /^#!\s*([a-z]+):\s*(.*)$/.exec(text)
    if (directive !== null) { const [, key = '', value = ''] = directive; directives[key] = key in directives ? `${directives[key] ?? ''} ${value}` : value; return }
    if (text === '' || text.startsWith('#')) return
    const cells = text.split('\t')
    if (columns === undefined) { columns = cells; return }
    const header = columns
    if (cells.length !== header.length) {
      findings.push({ file, line, column: header[Math.min(cells.length, header.length - 1)] ?? '', message: `has ${cells.length} cells, the header has ${header.length}` })
      return
    }
    rows.push({ line, cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])) })
  })
  return { file, directives, columns: columns ?? [], rows }
}
