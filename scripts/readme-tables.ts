/** The tables of the README that are made from code: configuration and errors. Between their marks nothing is written by hand. */
import { describeVariable, Environment, type VariableName } from '../src/config.ts'
import type { ErrorCode } from '../src/contract/index.ts'
import { ERRORS } from '../src/errors.ts'

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

const TABLES: Readonly<Record<string, () => string>> = { configuration, errors }

/** `readme` with every table between `<!-- name -->` and `<!-- /name -->` made anew. @throws if a table has no marks. */
export function withTables (readme: string): string {
  return Object.entries(TABLES).reduce((text, [name, make]) => {
    const marks = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`)
    if (!marks.test(text)) throw new Error(`README.md has no marks for the table \`${name}\`.`)
    return text.replace(marks, (_match, open: string, close: string) => `${open}${make()}\n${close}`)
  }, readme)
}
