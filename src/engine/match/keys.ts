/**
 * Keys: forms → hashed words, and the table that numbers them.
 * Two callers: the gazetteer's compiler at build time, and a request's own terms at run time; one way of folding for both.
 */
import { SLOT_SIZE, type KeyTable } from '../gazetteer.ts'
import { normalise, type FoldTable } from '../normalise/index.ts'
import { createSplits, SEED_1, SEED_2, splitWord, step1, step2, TokenKind, words } from '../tokenise/index.ts'
import { lightHash } from './light.ts'

/** A form as the trie holds it: key hashes of its words, in order, and the hash of its light spelling. */
export interface FormKey {
  readonly words: ReadonlyArray<{ readonly hash1: number, readonly hash2: number, readonly light: string }>
  readonly light: number
}

const splits = createSplits()

/** Folds a form as text is folded; words, Latin and numbers count, punctuation does not. */
export function formKey (form: string, table: FoldTable): FormKey {
  const folded = normalise(form, table)
  const tokens = words(form, folded, table)
  const keys: Array<{ hash1: number, hash2: number, light: string }> = []
  for (let t = 0; t < tokens.count; t++) {
    if ((tokens.kind[t] as number) > TokenKind.number) continue
    const from = tokens.first[t] as number
    const to = tokens.last[t] as number
    splitWord(folded.light, from, to, table.full, splits)
    keys.push({ hash1: splits.hash1[0] as number, hash2: splits.hash2[0] as number, light: String.fromCharCode(...folded.light.subarray(from, to)) })
  }
  return { words: keys, light: lightHash(folded, tokens, 0, tokens.count - 1, 0, false) }
}

/** Both hash lanes of a light spelling. */
export function lightKey (light: string): { hash1: number, hash2: number } {
  let hash1 = SEED_1
  let hash2 = SEED_2
  for (let i = light.length - 1; i >= 0; i--) {
    hash1 = step1(hash1, light.charCodeAt(i))
    hash2 = step2(hash2, light.charCodeAt(i))
  }
  return { hash1, hash2 }
}

/** Numbers keys in the order in which they come. */
export class KeyIds {
  private readonly ids = new Map<string, number>()
  private readonly hashes: Array<readonly [number, number]> = []

  get size (): number { return this.hashes.length }

  idOf (hash1: number, hash2: number): number {
    const key = `${hash1},${hash2}`
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const id = this.hashes.length
    this.ids.set(key, id)
    this.hashes.push([hash1, hash2])
    return id
  }

  table (): KeyTable {
    return keyTable(this.hashes.map(([hash1, hash2], id) => ({ hash1, hash2, id })))
  }
}

/** Open-addressed table, at most half full. */
export function keyTable (rows: ReadonlyArray<{ readonly hash1: number, readonly hash2: number, readonly id: number }>): KeyTable {
  const size = powerOfTwo(rows.length * 2 + 2)
  const mask = size - 1
  const slots = new Int32Array(size * SLOT_SIZE)
  for (let slot = 0; slot < size; slot++) slots[slot * SLOT_SIZE + 2] = -1
  for (const { hash1, hash2, id } of rows) {
    let slot = hash1 & mask
    while (slots[slot * SLOT_SIZE + 2] !== -1) slot = (slot + 1) & mask
    slots.set([hash1, hash2, id], slot * SLOT_SIZE)
  }
  return { mask, slots }
}

export function powerOfTwo (atLeast: number): number {
  let size = 2
  while (size < atLeast) size *= 2
  return size
}
