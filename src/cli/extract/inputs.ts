/** What the arguments of `alam extract` name: files as they stand, folders with all below them, patterns that the shell has left to us. */
import { statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { escapePath, glob, isDynamicPattern } from 'tinyglobby'
import { UsageError } from '../input.ts'

export const STANDARD_INPUT = '-'

export interface Input {
  /** The path, or `-`. */
  readonly path: string
  /** Below its folder, or below what is fixed in its pattern: the place of its answer below `--out`. */
  readonly name: string
}

export interface Found {
  readonly inputs: readonly Input[]
  /** Arguments that lead to nothing. */
  readonly missing: readonly string[]
  /** Whether the call may name more than one text, however many it named this time. */
  readonly several: boolean
}

/** In the order of the arguments, in folders and patterns by name; each file once. @param endings of the files that are taken from folders, without a dot */
export async function findInputs (args: readonly string[], endings: readonly string[]): Promise<Found> {
  const inputs = new Map<string, Input>()
  const missing: string[] = []
  let several = args.length > 1
  for (const arg of args.length === 0 ? [STANDARD_INPUT] : args) {
    const { folder, found } = await inputsOf(arg, endings)
    several ||= folder
    if (found.length === 0) missing.push(arg)
    for (const input of found) if (!inputs.has(input.path)) inputs.set(input.path, input)
  }
  return { inputs: [...inputs.values()], missing, several }
}

async function inputsOf (arg: string, endings: readonly string[]): Promise<{ readonly folder: boolean, readonly found: readonly Input[] }> {
  if (arg === STANDARD_INPUT) return { folder: false, found: [{ path: arg, name: 'stdin' }] }
  const state = statSync(arg, { throwIfNoEntry: false })
  if (state?.isDirectory() === true) {
    return { folder: true, found: await search(`**/*.${endings.length === 1 ? endings[0] : `{${endings.join(',')}}`}`, arg) }
  }
  // A file whose name looks like a pattern is that file.
  if (state !== undefined || !isDynamicPattern(arg)) return { folder: false, found: [{ path: arg, name: basename(arg) }] }
  const base = fixedPart(arg)
  return { folder: true, found: (await search(arg)).map(({ path }) => ({ path, name: relative(base, path) })) }
}

/** Letters of endings are of either case (STORY.TXT); hidden files and what links lead to stay out, so that no circle is walked. */
async function search (pattern: string, cwd?: string): Promise<Input[]> {
  const names = await glob(pattern, { ...(cwd === undefined ? {} : { cwd }), expandDirectories: false, followSymbolicLinks: false, caseSensitiveMatch: cwd === undefined })
  return names.sort().map(name => ({ path: cwd === undefined ? name : join(cwd, name), name }))
}

/** The folders before the first part that is a pattern. */
function fixedPart (pattern: string): string {
  const parts = pattern.split('/')
  return parts.slice(0, parts.findIndex(part => isDynamicPattern(part))).join('/')
}

/** @throws {UsageError} for what is no list of endings */
export function endingsOf (list: string): string[] {
  return list.split(',').map(ending => {
    const bare = ending.trim().replace(/^\./, '')
    if (bare === '' || /[/\\]/.test(bare)) throw new UsageError('--ext takes endings of file names, separated by commas: txt,md')
    return escapePath(bare)
  })
}
