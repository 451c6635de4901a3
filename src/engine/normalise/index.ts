/**
 * Normalise: text → folded letters with an offset map.
 * Why: writers drop hamza and dots; lists cannot hold every spelling.
 * Not for output: folded letters never reach a caller.
 * Loses: على/علي and similar pairs share the full key; names in danger are matched on light keys.
 */
import { HIGH_SURROGATES, LOW_SURROGATES, within } from '../chars.ts'
import { EXPANDS, type FoldTable } from './table.ts'

export { CharKind, createFoldTable, type FoldTable } from './table.ts'

export interface Normalised {
  /** Light-folded code units. */
  readonly light: Uint16Array
  /** UTF-16 offset in the source text of each folded unit; one more entry at the end, the text's length. */
  readonly source: Uint32Array
  /** Number of folded units in use; the arrays may be longer. */
  readonly length: number
}

/** Offset of the first lone surrogate, or -1. */
export function loneSurrogate (text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < HIGH_SURROGATES[0] || code > LOW_SURROGATES[1]) continue
    if (within(code, HIGH_SURROGATES) && within(text.charCodeAt(i + 1), LOW_SURROGATES)) { i++; continue }
    return i
  }
  return -1
}

/** Folds `text` in one pass; linear in its length. */
export function normalise (text: string, table: FoldTable): Normalised {
  let capacity = text.length + 16
  let light = new Uint16Array(capacity)
  let source = new Uint32Array(capacity + 1)
  let n = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const to = table.light[code] as number
    if (to === 0) continue
    if (to !== EXPANDS) {
      if (n === capacity) ({ light, source, capacity } = grow(light, source, capacity * 2))
      light[n] = to
      source[n++] = i
      continue
    }
    const units = table.expansions.get(code) ?? []
    if (n + units.length > capacity) ({ light, source, capacity } = grow(light, source, capacity * 2 + units.length))
    for (const unit of units) { light[n] = unit; source[n++] = i }
  }
  source[n] = text.length
  return { light, source, length: n }
}

function grow (light: Uint16Array, source: Uint32Array, capacity: number): { light: Uint16Array<ArrayBuffer>, source: Uint32Array<ArrayBuffer>, capacity: number } {
  const wider = new Uint16Array(capacity)
  wider.set(light)
  const longer = new Uint32Array(capacity + 1)
  longer.set(source)
  return { light: wider, source: longer, capacity }
}
