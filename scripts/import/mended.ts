/**
 * Mended: what was decided by hand about imported places, after reading every row: `place-mended.tsv` (`key  name  aliases  why`).
 * `key`: GeoNames id or ISO 3166-2 code; `name`: the right Arabic name, `=` if the source's stays, `-` if the place is refused, with `?` before it (or
 * alone) if it needs a cue; `aliases`: further spellings that newspapers use, `?` before one that is an ordinary word or another place's too.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTable } from './table.ts'

/** `name` is undefined where the source's stays; `cue`: the name alone is not evidence enough. */
export interface Mended { readonly refused: boolean, readonly name: string | undefined, readonly cue: boolean, readonly aliases: readonly string[] }

const AS_IT_IS: Mended = { refused: false, name: undefined, cue: false, aliases: [] }
const table = new Map(readTable(join(dirname(fileURLToPath(import.meta.url)), 'place-mended.tsv')).rows.map(({ key = '', name = '', aliases = '' }) => [key, read(name, aliases)]))

function read (name: string, aliases: string): Mended {
  const written = name.replace('?', '')
  return { refused: name === '-', name: ['', '=', '-'].includes(written) ? undefined : written, cue: name.startsWith('?'), aliases: aliases.split('|').filter(Boolean) }
}

export function mended (key: string): Mended {
  return table.get(key) ?? AS_IT_IS
}
