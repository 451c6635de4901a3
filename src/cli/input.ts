/** What the commands share: reading a text, loading the engine. */
import { readFileSync } from 'node:fs'
import { readVariable } from '../config.ts'
import type { Gazetteer } from '../engine/gazetteer.ts'
import { ProblemError } from '../errors.ts'
import { loadGazetteer } from '../gazetteer/load.ts'

/** The call is wrong, not the world. */
export class UsageError extends Error {
  override name = 'UsageError'
}

const STANDARD_INPUT = 0

/** Reads a UTF-8 file, or standard input for `-` or nothing. @throws if it is not valid UTF-8. */
export function readText (file: string | undefined): string {
  const bytes = readFileSync(file === undefined || file === '-' ? STANDARD_INPUT : file)
  try { return decode(bytes) } catch (error) { throw new Error(`${file ?? 'standard input'}: ${(error as Error).message}`) }
}

/** @throws {ProblemError} if the bytes are not valid UTF-8 */
export function decode (bytes: Uint8Array): string {
  try {
    // A byte order mark is part of the text: offsets count it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new ProblemError('invalid-utf8', 'not UTF-8; convert it first (iconv -f windows-1256 -t utf-8)')
  }
}

/** The gazetteer of `--gazetteer`, of GAZETTEER_FILE, or the built one. */
export function openGazetteerFile (file: string | undefined): Gazetteer {
  return loadGazetteer(file ?? readVariable('GAZETTEER_FILE'))
}
