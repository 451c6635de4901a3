/**
 * The tables of the pages that are made from code: configuration, errors, formats, the files of data/. Accuracy stands in README.md, where it is
 * written with each measurement; the other pages repeat it. Between their marks nothing is written by hand.
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

const between = (text: string, name: string): string => new RegExp(`<!-- ${name} -->\n([^]*?)\n<!-- /${name} -->`).exec(text)?.[1] ?? ''

/** The rows of `translated`, with the figures of the same rows of `table`. @throws if one has more rows. */
function withFigures (translated: string, table: string): string {
  const rows = table.split('\n')
  const own = translated.split('\n')
  if (own.length !== rows.length) throw new Error('The Arabic table of accuracy has not the rows of the English one: write its new rows by hand.')
  return own.map((line, i) => i < 2 ? line : ['', line.split('|')[1], ...(rows[i] ?? '').split('|').slice(2)].join('|')).join('\n')
}

/** Each page with its tables. @param read a file of the project by its path */
export function tablesOf (read: (page: string) => string, data: string): Readonly<Record<string, Tables>> {
  const accuracy = (): string => between(read('README.md'), 'accuracy')
  return {
    'README.ar.md': { accuracy: () => withFigures(between(read('README.ar.md'), 'accuracy'), accuracy()) },
    'docs/accuracy.md': { accuracy },
    'docs/configuration.md': { configuration },
    'docs/errors.md': { errors },
    'docs/formats.md': { formats },
    'data/README.md': { files: () => files(data) }
  }
}

/** `page` with every table between `<!-- name -->` and `<!-- /name -->` made anew. @throws if a table has no marks. */
export function withTables (page: string, tables: Tables): string {
  return Object.entries(tables).reduce((text, [name, make]) => {
    const marks = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`)
    if (!marks.test(text)) throw new Error(`There are no marks for the table \`${name}\`.`)
    return text.replace(marks, (_match, open: string, close: string) => `${open}${make()}\n${close}`)
  }, page)
}
