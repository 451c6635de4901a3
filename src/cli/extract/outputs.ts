/** Where answers go: each to a file of its own below `--out`, or one after the other to standard output. */
import { once } from 'node:events'
import { existsSync, realpathSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, extname, isAbsolute, join, relative, resolve } from 'node:path'
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

export interface Folder {
  readonly dir: string
  /** Where the paths of answers are counted from, if not from each input's own folder. */
  readonly root: string | undefined
  readonly format: FormatName
}

/** All places are known, and known to be free, before the first text is read. @throws {UsageError} if two answers, or an answer and an input, would be one file */
export function toFolder ({ dir, root, format }: Folder, inputs: readonly Input[]): Take {
  const places = placesOf(dir, FORMAT_TABLE[format].extension, inputs.map(input => ({ input, name: root === undefined ? input.name : below(root, input.path) })))
  return async (input, document) => {
    const place = places.get(input) as string
    await mkdir(dirname(place), { recursive: true })
    await writeFile(place, document)
  }
}

/** @throws {UsageError} if the path does not stand below the folder */
function below (root: string, path: string): string {
  const name = relative(root, path)
  if (name === '' || name.startsWith('..') || isAbsolute(name)) throw new UsageError(`${path} does not stand below --root ${root}`)
  return name
}

function placesOf (dir: string, extension: string, named: ReadonlyArray<{ readonly input: Input, readonly name: string }>): ReadonlyMap<Input, string> {
  const real = (path: string): string => existsSync(path) ? realpathSync(path) : resolve(path)
  const read = new Set(named.map(({ input }) => real(input.path)))
  const takenBy = new Map<string, Input>()
  for (const { input, name } of named) {
    const place = join(real(dir), `${name.slice(0, name.length - extname(name).length)}.${extension}`)
    const other = takenBy.get(place)
    if (other !== undefined) throw new UsageError(`${other.path} and ${input.path} would both be answered in ${place}; keep folders apart by --root`)
    if (read.has(place)) throw new UsageError(`the answer would overwrite ${place}, which is to be read; choose another folder for --out`)
    takenBy.set(place, input)
  }
  return new Map([...takenBy].map(([place, input]) => [input, place]))
}
