/** What the arguments of `alam extract` name: files as they stand, folders with all below them, patterns that the shell has left to us. */
import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
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
  /** Arguments that lead to no file, and why. */
  readonly missing: ReadonlyArray<{ readonly arg: string, readonly why: string }>
  /** Whether the call may name more than one text, however many it named this time. */
  readonly several: boolean
}

/** In the order of the arguments, in folders and patterns by name; each file once. @param endings of the files that are taken from folders, without a dot */
export async function findInputs (args: readonly string[], endings: readonly string[]): Promise<Found> {
  const inputs = new Map<string, Input>()
  const missing: Array<{ readonly arg: string, readonly why: string }> = []
  let several = args.length > 1
  for (const arg of args.length === 0 ? [STANDARD_INPUT] : args) {
    const { many = false, found } = await inputsOf(arg, endings)
    several ||= many
    if (found.length === 0) missing.push({ arg, why: isDynamicPattern(arg) ? 'no file fits the pattern' : `no file below it ends with ${endings.join(', ')}` })
    for (const input of found) if (!inputs.has(input.path)) inputs.set(input.path, input)
  }
  return { inputs: [...inputs.values()], missing, several }
}

async function inputsOf (arg: string, endings: readonly string[]): Promise<{ readonly many?: boolean, readonly found: readonly Input[] }> {
  if (arg === STANDARD_INPUT) return { found: [{ path: arg, name: 'stdin' }] }
  const state = statSync(arg, { throwIfNoEntry: false })
  if (state?.isDirectory() === true) {
    // Letters of endings are of either case: STORY.TXT.
    return { many: true, found: await search(`**/*.${endings.length === 1 ? endings[0] : `{${endings.join(',')}}`}`, arg, false) }
  }
  // A file whose name looks like a pattern is that file.
  if (state !== undefined || !isDynamicPattern(arg)) return { found: [{ path: arg, name: basename(arg) }] }
  const { base, rest } = parted(arg)
  return { many: true, found: await search(rest, base, true) }
}

/** Hidden files and what links lead to stay out, so that no circle is walked. */
async function search (pattern: string, folder: string, caseSensitiveMatch: boolean): Promise<Input[]> {
  const names = await glob(pattern, { cwd: folder === '' ? '.' : folder, expandDirectories: false, followSymbolicLinks: false, caseSensitiveMatch })
  return names.sort().map(name => ({ path: join(folder, name), name }))
}

/** A pattern in two: the folders before its first part that is one, and the rest. */
function parted (pattern: string): { readonly base: string, readonly rest: string } {
  const parts = pattern.split('/')
  const first = parts.findIndex(part => isDynamicPattern(part))
  const base = parts.slice(0, first).join('/')
  return { base: base === '' && first > 0 ? '/' : base, rest: parts.slice(first).join('/') }
}

/** @throws {UsageError} for what is no list of endings */
export function endingsOf (list: string): string[] {
  return list.split(',').map(ending => {
    const bare = ending.trim().replace(/^\./, '')
    if (bare === '' || /[/\\]/.test(bare)) throw new UsageError('--ext takes endings of file names, separated by commas: txt,md')
    return escapePath(bare)
  })
}
