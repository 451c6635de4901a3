/**
 * Letters: whether an unknown word is spelt like a name or like an ordinary word: سيرومولوتوف, كوليبالي, بلغيث against متلازمة.
 * A table of logarithms of odds for every three letters in a row, learnt by the compiler from what the tables hold (src/gazetteer/letter-odds.ts).
 * Here: its layout, and the sum over a word.
 */
import { ARABIC_LETTERS } from './chars.ts'

/** Letters of the alphabet of keys and one for the border of a word. */
export const SYMBOLS = ARABIC_LETTERS[1] - ARABIC_LETTERS[0] + 2
export const BORDER = SYMBOLS - 1
/** Whose odds against ordinary words the table holds, one block each. */
export const LETTER_CLASSES = ['person', 'place'] as const
/** Entries are in sixteenths of a natural logarithm. */
export const LETTER_UNIT = 16

/** Entries of one class. */
const BLOCK = SYMBOLS ** 3

export function symbolOf (unit: number): number {
  const symbol = unit - ARABIC_LETTERS[0]
  return symbol >= 0 && symbol < BORDER ? symbol : BORDER
}

export function trigram (first: number, second: number, third: number): number {
  return (first * SYMBOLS + second) * SYMBOLS + third
}

/** Sums from which the levels 1, 2 … begin, in sixteenths. */
const LEVEL_FROM = [-96, -48, -20, 0, 20, 48, 96] as const
/** Levels of one class: 0 (surely ordinary) to 7 (surely a name). */
export const LETTER_LEVELS = LEVEL_FROM.length + 1

/** Levels of both classes for the folded letters [from, to): that of the first `LETTER_LEVELS` times, and that of the second. */
export function letterLevels (odds: Int8Array, light: Uint16Array, full: Uint16Array, from: number, to: number): number {
  let first = BORDER
  let second = BORDER
  let person = 0
  let place = 0
  for (let i = from; i <= to; i++) {
    const third = i < to ? symbolOf(full[light[i] as number] as number) : BORDER
    const at = trigram(first, second, third)
    person += odds[at] as number
    place += odds[BLOCK + at] as number
    first = second
    second = third
  }
  return levelOf(person) * LETTER_LEVELS + levelOf(place)
}

function levelOf (sum: number): number {
  let level = 0
  while (level < LEVEL_FROM.length && sum >= (LEVEL_FROM[level] as number)) level++
  return level
}
