/**
 * Letter odds: how much likelier three letters in a row are in names of people, or of places, than in ordinary words; see src/engine/letters.ts.
 * Trigram models of the three kinds of words, each smoothed by its bigrams and letters (Jelinek & Mercer 1980). Each word counts once, so that frequent
 * words do not outweigh the pattern of the rest. Words are taken as folded and without ال.
 */
import { BORDER, LETTER_CLASSES, LETTER_UNIT, SYMBOLS, symbolOf, trigram } from '../engine/letters.ts'
import { formKey } from '../engine/match/keys.ts'
import type { FoldTable } from '../engine/normalise/index.ts'
import type { Sources } from './read.ts'

/** Weights of trigram, bigram and letter. */
const MIX = [0.6, 0.3, 0.1] as const
/** Added to every letter's count. */
const SMOOTHING = 1
const MAX_ODDS = 127
/** Ordinary words that the news archive never has are often rare names themselves. */
const MIN_COUNT = 1

/** One block of SYMBOLS³ entries for each of `LETTER_CLASSES`. */
export function letterOdds (sources: Sources, table: FoldTable): Int8Array {
  const ordinary = model(unique(sources.lexicon.filter(({ row }) => row.count >= MIN_COUNT).map(({ row }) => row.word), table))
  const classes: Readonly<Record<typeof LETTER_CLASSES[number], readonly string[]>> = {
    person: sources.names.map(({ row }) => row.name),
    place: sources.places.flatMap(({ row }) => row.name.split(' '))
  }
  const odds = new Int8Array(LETTER_CLASSES.length * SYMBOLS ** 3)
  LETTER_CLASSES.forEach((name, block) => {
    const named = model(unique(classes[name], table))
    for (let first = 0; first < SYMBOLS; first++) {
      for (let second = 0; second < SYMBOLS; second++) {
        for (let third = 0; third < SYMBOLS; third++) {
          const value = Math.round(LETTER_UNIT * Math.log(named(first, second, third) / ordinary(first, second, third)))
          odds[block * SYMBOLS ** 3 + trigram(first, second, third)] = Math.max(-MAX_ODDS, Math.min(MAX_ODDS, value))
        }
      }
    }
  })
  return odds
}

/** Symbols of each distinct word, folded, without ال, between borders. */
function unique (words: readonly string[], table: FoldTable): number[][] {
  const keys = new Set(words.flatMap(word => formKey(word, table).words.map(({ light }) => light)))
  return [...keys].map(light => {
    const letters = Array.from(light, letter => symbolOf(table.full[letter.charCodeAt(0)] as number)).filter(symbol => symbol !== BORDER)
    return light.startsWith('ال') && letters.length > 4 ? letters.slice(2) : letters
  }).filter(letters => letters.length > 1)
}

/** P(third | first, second). */
function model (words: readonly number[][]): (first: number, second: number, third: number) => number {
  const three = new Uint32Array(SYMBOLS ** 3)
  const two = new Uint32Array(SYMBOLS ** 2)
  const pairs = new Uint32Array(SYMBOLS ** 2)
  const one = new Uint32Array(SYMBOLS)
  const singles = new Uint32Array(SYMBOLS)
  let all = 0
  for (const word of words) {
    let first = BORDER
    let second = BORDER
    for (const third of [...word, BORDER]) {
      bump(three, trigram(first, second, third))
      bump(pairs, first * SYMBOLS + second)
      bump(two, second * SYMBOLS + third)
      bump(singles, second)
      bump(one, third)
      all++
      first = second
      second = third
    }
  }
  const share = (part: number, whole: number): number => whole === 0 ? 0 : part / whole
  return (first, second, third) => {
    const letter = ((one[third] as number) + SMOOTHING) / (all + SMOOTHING * SYMBOLS)
    const bigram = share(two[second * SYMBOLS + third] as number, singles[second] as number)
    return MIX[0] * share(three[trigram(first, second, third)] as number, pairs[first * SYMBOLS + second] as number) + MIX[1] * bigram + MIX[2] * letter
  }
}

function bump (counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1
}
