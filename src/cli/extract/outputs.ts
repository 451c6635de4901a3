/** Where answers go: each to a file of its own below `--out`, or one after the other to standard output. */
import { once } from 'node:events'
import { existsSync, realpathSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { FORMAT_TABLE, type FormatName } from '../../contract/index.ts'
import { UsageError } from '../input.ts'
import type { Input } from './inputs.ts'

/** Formats whose documents cannot stand one after the other: nothing says where one ends, or which text a row is of. */
const APART: ReadonlySet<FormatName> = new Set<FormatName>(['html', 'brat', 'csv', 'elasticsearch'])

/** Takes the document of an input. */
export type Take = (input: Input, document: string) => Promise<void>

/** @throws {UsageError} if the answers of several texts could not be told apart */
export function toStandardOutput (format: FormatName, several: boolean): Take {
  if (several && APART.has(format)) throw new UsageError(`--format ${format} of several texts needs --out DIR: one after the other they could not be told apart`)
  return async (_input, document) => { await print(document) }
}

/** Waits while the reader is slower. */
export async function print (text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** All places are known, and known to be free, before the first text is read. @throws {UsageError} if two answers, or an answer and an input, would be one file */
export function toFolder (dir: string, format: FormatName, inputs: readonly Input[]): Take {
  const places = placesOf(dir, FORMAT_TABLE[format].extension, inputs)
  return async (input, document) => {
    const place = places.get(input) as string
    await mkdir(dirname(place), { recursive: true })
    await writeFile(place, document)
  }
}

function placesOf (dir: string, extension: string, inputs: readonly Input[]): ReadonlyMap<Input, string> {
  const root = existsSync(dir) ? realpathSync(dir) : resolve(dir)
  const read = new Set(inputs.map(({ path }) => existsSync(path) ? realpathSync(path) : path))
  const takenBy = new Map<string, Input>()
  for (const input of inputs) {
    const place = join(root, `${input.name.slice(0, input.name.length - extname(input.name).length)}.${extension}`)
    const other = takenBy.get(place)
    if (other !== undefined) throw new UsageError(`${other.path} and ${input.path} would both be answered in ${place}; name their folder, or a pattern in quotes, to keep folders apart`)
    if (read.has(place)) throw new UsageError(`the answer would overwrite ${place}, which is to be read; choose another folder for --out`)
    takenBy.set(place, input)
  }
  return new Map([...takenBy].map(([place, input]) => [input, place]))
}
