/**
 * Tables: reading and writing the tab-separated files under data/ with their `#!` directives.
 * Why: every importer writes the same format, and reads what others wrote so as not to repeat it.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Row = Readonly<Record<string, string>>
export interface Table { readonly file: string; readonly directives: Row; readonly columns: readonly string[]; readonly rows: readonly Row[] }

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
export const DATA = join(ROOT, 'data')

/** The value of `--name VALUE` on the command line. */
export function option (name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** A file below the folder of unpacked packages (`--from DIR` or ALAM_SOURCES). */
export function source (path: string): string {
  const folder = option('from') ?? process.env.ALAM_SOURCES
  if (folder === undefined) throw new Error('Where are the unpacked packages? Give --from DIR or set ALAM_SOURCES (see scripts/import/README.md).')
  return join(folder, path)
}

export function readTable (file: string): Table {
  const directives: Record<string, string> = {}
  const rows: Row[] = []
  let columns: readonly string[] | undefined
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const directive = /^#! *([\w-]+): *(.*)$/.exec(line)
    if (directive !== null) directives[directive[1] as string] = directive[2] as string
    if (line === '' || line.startsWith('#')) continue
    const cells = line.split('\t')
    if (columns === undefined) { columns = cells; continue }
    rows.push(Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])))
  }
  return { file, directives, columns: columns ?? [], rows }
}

/** All tables below a folder, in the order of their paths; `skip` names files that the caller is about to write. */
export function readTables (folder: string, skip: readonly string[] = []): Table[] {
  const walk = (path: string): string[] => readdirSync(path).sort().flatMap((name) => {
    const child = join(path, name)
    return statSync(child).isDirectory() ? walk(child) : name.endsWith('.tsv') && !skip.includes(name) ? [child] : []
  })
  try { return walk(folder).map(readTable) } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

export function writeTable (file: string, directives: Readonly<Record<string, string | readonly string[]>>, columns: readonly string[], rows: ReadonlyArray<Readonly<Record<string, string | number>>>): void {
  const head = Object.entries(directives).flatMap(([key, value]) => [value].flat().map((line) => `#! ${key}: ${line}`))
  const lines = rows.map((row) => columns.map((column) => {
    const cell = String(row[column] ?? '')
    if (/[\t\n\r]/.test(cell)) throw new Error(`${file}: a tab or line end inside "${cell}"`)
    return cell
  }).join('\t'))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, [...head, columns.join('\t'), ...lines, ''].join('\n'))
  console.log(`${String(rows.length).padStart(7)} ${file.slice(ROOT.length + 1)}`)
}
