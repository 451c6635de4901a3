/**
 * Splits: the ways in which clitics may stand before a word: و ف, then ب ك ل, with لل for ل + ال.
 * Each split gives the hash of the core that is left. Which split is right is for the match step to judge.
 */
import { ALEF, BEH, FEH, KAF, LAM, WAW } from '../chars.ts'
import { SEED_1, SEED_2, step1, step2 } from './hash.ts'

/** A core keeps at least this many letters: fewer are not a name that stands alone. */
const MIN_CORE = 2
/** Whole, و, ب, وب, and لل restored: no word has more. */
export const MAX_SPLITS = 5

/** Deepest prefix that is ever taken off: و + ل + ال. */
const DEPTH = 5

export interface Splits {
  count: number
  /** Folded letters that stand before the core. */
  readonly skip: Uint8Array
  /** 1: the core's alef was swallowed by لل and is restored in the key. */
  readonly restored: Uint8Array
  readonly hash1: Int32Array
  readonly hash2: Int32Array
  /** Hashes of what is left when 0, 1, 2 … letters are taken off the front of the word. */
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
}

export function createSplits (): Splits {
  return { count: 0, skip: new Uint8Array(MAX_SPLITS), restored: new Uint8Array(MAX_SPLITS), hash1: new Int32Array(MAX_SPLITS), hash2: new Int32Array(MAX_SPLITS), suffix1: new Int32Array(DEPTH), suffix2: new Int32Array(DEPTH) }
}

/**
 * Fills `out` with the splits of light[from, to), whole word first, then fewer clitics first.
 * @param letters maps a light letter to the letter of the key: the full table, or identity for light keys.
 */
export function splitWord (light: Uint16Array, from: number, to: number, letters: Uint16Array | undefined, out: Splits): void {
  let hash1 = SEED_1
  let hash2 = SEED_2
  for (let i = to - 1; i >= from; i--) {
    const unit = letters === undefined ? light[i] as number : letters[light[i] as number] as number
    hash1 = step1(hash1, unit)
    hash2 = step2(hash2, unit)
    if (i - from < DEPTH) { out.suffix1[i - from] = hash1; out.suffix2[i - from] = hash2 }
  }
  out.count = 0
  add(out, 0, false)
  const length = to - from
  const conjunction = (light[from] === WAW || light[from] === FEH) && length - 1 >= MIN_CORE
  if (conjunction) add(out, 1, false)
  for (let base = conjunction ? 1 : 0; base >= 0; base--) {
    const letter = light[from + base]
    if ((letter !== BEH && letter !== KAF && letter !== LAM) || length - base - 1 < MIN_CORE) continue
    if (letter === LAM && light[from + base + 1] === LAM && length - base - 2 >= MIN_CORE) add(out, base + 1, true)
    if (out.count < MAX_SPLITS) add(out, base + 1, false)
  }
}

function add (out: Splits, skip: number, restored: boolean): void {
  const at = out.count++
  out.skip[at] = skip
  out.restored[at] = restored ? 1 : 0
  const hash1 = out.suffix1[skip] as number
  const hash2 = out.suffix2[skip] as number
  out.hash1[at] = restored ? step1(hash1, ALEF) : hash1
  out.hash2[at] = restored ? step2(hash2, ALEF) : hash2
}

/** Clitics of a split in reading order, as letters: `['و', 'ل']`. */
export function cliticLetters (light: Uint16Array, from: number, skip: number): string[] {
  const letters: string[] = []
  for (let i = from; i < from + skip; i++) letters.push(String.fromCharCode(light[i] as number))
  return letters
}
