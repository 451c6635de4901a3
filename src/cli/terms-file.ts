/** --terms FILE.tsv: entries of the caller's own, a line each: text, type, id, aliases separated by |; the last two may be left out. */
import { TermSchema } from '../contract/index.ts'
import type { z } from 'zod'
import { readText, UsageError } from './input.ts'

type Term = z.input<typeof TermSchema>

/** A first line of column names is skipped, and so are blank lines and those that begin with #. @throws {UsageError} naming file and line */
export function readTerms (file: string): Term[] {
  return readText(file).split(/\r?\n/).flatMap((line, i): Term[] => {
    if (line.trim() === '' || line.startsWith('#') || (i === 0 && line.startsWith('text\ttype'))) return []
    const [text = '', type = '', id = '', aliases = ''] = line.split('\t').map(cell => cell.trim())
    const term = TermSchema.safeParse({ text, type, ...(id === '' ? {} : { id }), ...(aliases === '' ? {} : { aliases: aliases.split('|') }) })
    if (!term.success) {
      const [issue] = term.error.issues
      throw new UsageError(`${file}:${i + 1}: ${String(issue?.path[0] ?? 'line')}: ${issue?.message ?? 'not a term'} (columns: text, type, id, aliases separated by |)`)
    }
    return [term.data]
  })
}
