/**
 * Words: folded letters → token spans in typed arrays.
 * A word is a run of letters of one script; digits join Latin letters (G20), nothing else. Each punctuation mark is a token of its own.
 */
import { AIN, ALEF, HEH, LAM, NOON } from '../chars.ts'
import { CharKind, type FoldTable, type Normalised } from '../normalise/index.ts'
import { fusedAt, MAX_FUSED } from './fused.ts'

/** Kinds of tokens; the punctuation ones begin at `open`. */
export const TokenKind = { word: 0, latin: 1, number: 2, newline: 3, script: 4, open: 5, close: 6, quote: 7, comma: 8, stop: 9, colon: 10, dash: 11, slash: 12, other: 13 } as const
export type TokenKind = typeof TokenKind[keyof typeof TokenKind]

export interface Tokens {
  readonly count: number
  /** UTF-16 offsets of the token in the source; `end` covers the marks on its last letter. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Folded offsets. */
  readonly first: Uint32Array
  readonly last: Uint32Array
  readonly kind: Uint8Array
  /** 1: nothing stands between the token before and this one. */
  readonly glued: Uint8Array
}

const PUNCTUATION: Readonly<Record<string, TokenKind>> = {
  '(': TokenKind.open, '[': TokenKind.open, '{': TokenKind.open, '«': TokenKind.open, '“': TokenKind.open, '‘': TokenKind.open, '﴿': TokenKind.open, '‹': TokenKind.open, '„': TokenKind.open,
  ')': TokenKind.close, ']': TokenKind.close, '}': TokenKind.close, '»': TokenKind.close, '”': TokenKind.close, '’': TokenKind.close, '﴾': TokenKind.close, '›': TokenKind.close,
  '"': TokenKind.quote, "'": TokenKind.quote, '`': TokenKind.quote, '´': TokenKind.quote,
  ',': TokenKind.comma, '،': TokenKind.comma, '؛': TokenKind.comma, ';': TokenKind.comma,
  '.': TokenKind.stop, '!': TokenKind.stop, '?': TokenKind.stop, '؟': TokenKind.stop, '…': TokenKind.stop, '۔': TokenKind.stop,
  ':': TokenKind.colon,
  '-': TokenKind.dash, '–': TokenKind.dash, '—': TokenKind.dash, '‐': TokenKind.dash, '‑': TokenKind.dash, '−': TokenKind.dash, '―': TokenKind.dash,
  '/': TokenKind.slash, '\\': TokenKind.slash, '|': TokenKind.slash
}

/** Splits folded text into tokens; linear. */
export function words (text: string, folded: Normalised, table: FoldTable): Tokens {
  const { light, source, length } = folded
  const size = length + Math.ceil(length / 4) + 1
  const start = new Uint32Array(size)
  const end = new Uint32Array(size)
  const first = new Uint32Array(size)
  const last = new Uint32Array(size)
  const kind = new Uint8Array(size)
  const glued = new Uint8Array(size)
  let count = 0
  let previousEnd = -1
  const push = (from: number, to: number, tokenKind: TokenKind): void => {
    first[count] = from
    last[count] = to
    start[count] = source[from] as number
    let stop = (source[to - 1] as number) + 1
    const bound = source[to] as number
    while (stop < bound && table.kind[text.charCodeAt(stop)] === CharKind.mark) stop++
    end[count] = stop
    kind[count] = tokenKind
    glued[count] = from === previousEnd ? 1 : 0
    previousEnd = to
    count++
  }
  for (let i = 0; i < length;) {
    const charKind = table.kind[light[i] as number] as CharKind
    let to = i + 1
    switch (charKind) {
      case CharKind.arabic: {
        while (to < length && table.kind[light[to] as number] === CharKind.arabic) to++
        const split = fused(light, table.full, i, to)
        const at = split > 0 && source[i + split] === source[i + split - 1] ? 0 : split // not inside a ligature
        if (at > 0) push(i, i + at, TokenKind.word)
        push(i + at, to, TokenKind.word)
        break
      }
      case CharKind.latin:
      case CharKind.digit: {
        let latin = charKind === CharKind.latin
        for (; to < length; to++) {
          const next = table.kind[light[to] as number]
          if (next === CharKind.latin) latin = true
          else if (next !== CharKind.digit) break
        }
        push(i, to, latin ? TokenKind.latin : TokenKind.number)
        break
      }
      case CharKind.letter:
        while (to < length && table.kind[light[to] as number] === CharKind.letter) to++
        push(i, to, TokenKind.script)
        break
      case CharKind.space:
        break
      case CharKind.newline:
        push(i, to, TokenKind.newline)
        break
      case CharKind.punctuation:
        push(i, to, PUNCTUATION[String.fromCharCode(light[i] as number)] ?? TokenKind.other)
        break
      case CharKind.other:
      case CharKind.mark:
      case CharKind.invisible:
        while (to < length && table.kind[light[to] as number] === CharKind.other) to++
        push(i, to, TokenKind.other)
    }
    i = to
  }
  return { count, start, end, first, last, kind, glued }
}

/** Splitting point of a fused compound name, 0 if it is none; looks closely only at words that contain ال in a fit place. */
function fused (light: Uint16Array, full: Uint16Array, from: number, to: number): number {
  const length = to - from
  if (length < 7 || length > MAX_FUSED) return 0
  const last = full[light[to - 1] as number]
  const abd = light[from] === AIN || light[from + 1] === AIN || light[from + 2] === AIN
  const allah = last === HEH && light[to - 2] === LAM && light[to - 3] === LAM && full[light[to - 4] as number] === ALEF
  const din = last === NOON && light[to - 4] === LAM && full[light[to - 5] as number] === ALEF
  if (!abd && !allah && !din) return 0
  let word = ''
  for (let i = from; i < to; i++) word += String.fromCharCode(full[light[i] as number] as number)
  return fusedAt(word)
}
