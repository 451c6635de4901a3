/**
 * The tables that are made from code: configuration, errors and formats in README.md, the files of tables in data/README.md.
 * Between their marks nothing is written by hand.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeVariable, Environment, type VariableName } from '../src/config.ts'
import { FORMAT_NAMES, FORMAT_TABLE, type ErrorCode } from '../src/contract/index.ts'
import { ERRORS } from '../src/errors.ts'
import { parseTable, tableFiles } from '../src/gazetteer/tables.ts'

const row = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
const table = (head: readonly string[], rows: ReadonlyArray<readonly string[]>) => [head, head.map(() => '---'), ...rows].map(row).join('\n')

function configuration (): string {
  const names = Object.keys(Environment.shape) as VariableName[]
  return table(['variable', 'default', 'does', 'allowed'], names.map(name => {
    const { description, allowed, default: fallback } = describeVariable(name)
    return [`\`${name}\``, `\`${fallback}\``, description, allowed]
  }))
}

function errors (): string {
  const codes = Object.keys(ERRORS) as ErrorCode[]
  return table(['status', 'code', 'means', 'do'], codes.map(code => {
    const { status, title, solve } = ERRORS[code]
    return [String(status), `\`${code}\``, title, solve]
  }))
}

function formats (): string {
  return table(['`format`', 'media type for `Accept`', 'is'], FORMAT_NAMES.map(name => {
    const { mediaType, description } = FORMAT_TABLE[name]
    return [`\`${name}\``, `\`${mediaType.replace('; charset=utf-8', '')}\``, description]
  }))
}

/** Each file of tables below `data` with what its head says of it. */
function files (data: string): string {
  return table(['file', 'rows', 'source', 'licence', 'what, and by which filter'], tableFiles(data).map(file => {
    const { rows, directives: { source = '', licence = '', about = '' } } = parseTable(readFileSync(join(data, file), 'utf8'), file, [])
    return [`\`${file}\``, String(rows.length), source, licence, about]
  }))
}

type Tables = Readonly<Record<string, () => string>>

export const README_TABLES: Tables = { configuration, errors, formats }

/** Tables of data/README.md. @param data the data folder */
export function dataTables (data: string): Tables {
  return { files: () => files(data) }
}

/** `readme` with every table between `<!-- name -->` and `<!-- /name -->` made anew. @throws if a table has no marks. */
export function withTables (readme: string, tables: Tables): string {
  return Object.entries(tables).reduce((text, [name, make]) => {
    const marks = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`)
    if (!marks.test(text)) throw new Error(`There are no marks for the table \`${name}\`.`)
    return text.replace(marks, (_match, open: string, close: string) => `${open}${make()}\n${close}`)
  }, readme)
}
