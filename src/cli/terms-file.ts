/** --terms FILE.tsv: entries of the caller's own, a line each: text, type, id, aliases separated by |; the last two may be left out. */
import type { z } from 'zod'
import { TermSchema } from '../contract/index.ts'
import { createFoldTable } from '../engine/normalise/table.ts'
import { compileTerms } from '../engine/terms.ts'
import { EngineInputError } from '../engine/types.ts'
import { readText, UsageError } from './input.ts'

type Term = z.input<typeof TermSchema>

const COLUMNS = ['text', 'type', 'id', 'aliases'] as const

/** A first line of column names is skipped, and so are blank lines and those that begin with #. @throws {UsageError} naming file, line and column */
export function readTerms (file: string): Term[] {
  const fault = (line: number, column: string, message: string): UsageError => new UsageError(`${file}:${line}: column ${column}: ${message} (columns: text, type, id, aliases separated by |)`)
  const found = readText(file).split(/\r?\n/).flatMap((row, i): Array<{ readonly line: number, readonly term: Term }> => {
    if (row.trim() === '' || row.startsWith('#') || (i === 0 && row.startsWith('text\ttype'))) return []
    const cells = row.split('\t').map(cell => cell.trim())
    if (cells.length > COLUMNS.length) throw fault(i + 1, String(COLUMNS.length + 1), 'a row has no more than four cells')
    const [text = '', type = '', id = '', aliases = ''] = cells
    const term = TermSchema.safeParse({ text, type, ...(id === '' ? {} : { id }), ...(aliases === '' ? {} : { aliases: aliases.split('|').map(alias => alias.trim()) }) })
    if (!term.success) throw fault(i + 1, String(term.error.issues[0]?.path[0]), String(term.error.issues[0]?.message))
    return [{ line: i + 1, term: term.data }]
  })
  try {
    compileTerms(found.map(({ term }) => term), createFoldTable())
  } catch (error) {
    if (!(error instanceof EngineInputError)) throw error
    const [, , index, column = ''] = error.at.split('/')
    throw fault(found[Number(index)]?.line ?? 0, column, error.message)
  }
  return found.map(({ term }) => term)
}
