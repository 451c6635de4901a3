/**
 * Inflection: ordinary words in a form that the lexicon does not list: with a pronoun (حافلته), an ending of number, gender or case (حدوديتين, قفازا); nisbas too (الإكوادوريون).
 * Takes known endings off and asks for what is left. Only for words that no table knows; names do not go through it.
 */
import { ALEF, HEH, KAF, LAM, MEEM, NOON, SEEN, TEH, WAW, YEH } from '../chars.ts'
import { CueFlag, lookUp, NameFlag, Word, WORD_SIZE, type Gazetteer } from '../gazetteer.ts'
import { SEED_1, SEED_2, step1, step2 } from '../tokenise/index.ts'

interface Ending {
  /** Folded letters that are taken off, in reading order. */
  readonly letters: readonly number[]
  /** Folded letters that stand in their place in the lexicon. */
  readonly instead: readonly number[]
  /** What must be left. */
  readonly of: number
}

const NOMINAL = NameFlag.noun | NameFlag.adjective
const ANY = NOMINAL | NameFlag.verb
/** ه is what teh marbuta folds to. */
const TEH_MARBUTA_FOLDED = HEH
const PRONOUNS: ReadonlyArray<readonly number[]> = [[HEH], [HEH, ALEF], [HEH, MEEM], [HEH, NOON], [HEH, MEEM, ALEF], [KAF, MEEM], [NOON, ALEF]]

/** Longer endings first, so that تهم is read as ة + هم. */
const ENDINGS: readonly Ending[] = [
  ...PRONOUNS.map((letters): Ending => ({ letters: [TEH, ...letters], instead: [TEH_MARBUTA_FOLDED], of: NOMINAL })),
  { letters: [TEH, YEH, NOON], instead: [TEH_MARBUTA_FOLDED], of: NOMINAL },
  { letters: [TEH, ALEF, NOON], instead: [TEH_MARBUTA_FOLDED], of: NOMINAL },
  ...PRONOUNS.map((letters): Ending => ({ letters, instead: [], of: ANY })),
  { letters: [YEH, NOON], instead: [], of: NOMINAL },
  { letters: [WAW, NOON], instead: [], of: ANY },
  { letters: [ALEF, NOON], instead: [], of: ANY },
  { letters: [ALEF, TEH], instead: [], of: NOMINAL },
  { letters: [ALEF, TEH], instead: [TEH_MARBUTA_FOLDED], of: NOMINAL },
  { letters: [WAW, ALEF], instead: [], of: NameFlag.verb },
  { letters: [ALEF], instead: [], of: NOMINAL },
  { letters: [TEH_MARBUTA_FOLDED], instead: [], of: NOMINAL }
]
/** Fewer letters than this are left of too many words by chance. */
const MIN_STEM = 3

/** The endings by their last letter, each list in the order above. */
const BY_LAST = new Map(Array.from(new Set(ENDINGS.map(({ letters }) => letters.at(-1))), last => [last, ENDINGS.filter(({ letters }) => letters.at(-1) === last)]))

/** Token id of the stem of light[from, to), -1 if the lexicon knows no stem that takes the word's ending. */
export function stemOf (light: Uint16Array, full: Uint16Array, from: number, to: number, gazetteer: Gazetteer): number {
  // The future's س: سيعودان.
  if (light[from] === SEEN && (light[from + 1] === YEH || light[from + 1] === TEH)) {
    const verb = stemOf(light, full, from + 1, to, gazetteer)
    if (verb >= 0 && ((gazetteer.words[verb * WORD_SIZE + Word.names] as number) & NameFlag.verb) !== 0) return verb
  }
  const endings = BY_LAST.get(full[light[to - 1] as number])
  if (endings === undefined) return -1
  const article = light[from] === ALEF && light[from + 1] === LAM && to - from > 4 ? 2 : 0
  for (const { letters, instead, of } of endings) {
    const stem = to - letters.length
    if (stem - from - article < MIN_STEM || !endsWith(light, full, to, letters)) continue
    for (let begin = from; begin <= from + article; begin += 2) {
      const id = lookUpStem(light, full, begin, stem, instead, gazetteer)
      if (id >= 0 && takes(gazetteer, id, of)) return id
    }
  }
  return -1
}

/** Whether a word of this kind takes the ending; nisbas do as adjectives do. */
function takes (gazetteer: Gazetteer, id: number, of: number): boolean {
  if ((of & NOMINAL) !== 0 && ((gazetteer.words[id * WORD_SIZE + Word.cues] as number) & CueFlag.nisba) !== 0) return true
  return ((gazetteer.words[id * WORD_SIZE + Word.names] as number) & of) !== 0
}

function endsWith (light: Uint16Array, full: Uint16Array, to: number, letters: readonly number[]): boolean {
  for (let i = 0; i < letters.length; i++) if (full[light[to - letters.length + i] as number] !== letters[i]) return false
  return true
}

function lookUpStem (light: Uint16Array, full: Uint16Array, from: number, to: number, instead: readonly number[], gazetteer: Gazetteer): number {
  let hash1 = SEED_1
  let hash2 = SEED_2
  for (let i = instead.length - 1; i >= 0; i--) { hash1 = step1(hash1, instead[i] as number); hash2 = step2(hash2, instead[i] as number) }
  for (let i = to - 1; i >= from; i--) {
    const unit = full[light[i] as number] as number
    hash1 = step1(hash1, unit)
    hash2 = step2(hash2, unit)
  }
  return lookUp(gazetteer.keys, hash1, hash2)
}
