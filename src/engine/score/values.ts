/**
 * Values: what stands behind the `=` of an evidence id, as an integer for the machine and as letters for the reader.
 * Each kind prints and parses; both ways meet in the tests.
 */
import { ALEF, ARABIC_LETTERS, BEH, FEH, KAF, LAM, WAW } from '../chars.ts'
import { ARCHIVE_LEVELS } from '../gazetteer.ts'
import { LETTER_LEVELS } from '../letters.ts'
import { COARSE_BITS, COARSE_CLASSES } from '../match/index.ts'
import { RULES } from '../rules/index.ts'
import { SEED_1, step1 } from '../tokenise/index.ts'

export interface ValueKind {
  /** `words` names the hashes of cue words; without it they print as numbers. */
  readonly print: (value: number, words?: ReadonlyMap<number, string>) => string
  readonly parse: (text: string) => number
}

const LETTER_BITS = 6
const LETTER_MASK = (1 << LETTER_BITS) - 1
const OTHER_LETTER = 63
const FIRST_LETTER = ARABIC_LETTERS[0]

/** Packs a folded letter into six bits; 0 is "no letter", 63 "not Arabic". */
export function packLetter (unit: number): number {
  const packed = unit - FIRST_LETTER + 1
  return packed > 0 && packed < OTHER_LETTER ? packed : OTHER_LETTER
}

const coarse: ValueKind = {
  print: value => COARSE_CLASSES[value] ?? String(value),
  parse: text => COARSE_CLASSES.indexOf(text as typeof COARSE_CLASSES[number])
}

/** A sequence of up to six coarse classes, the first in the highest bits, behind a leading 1 that tells its length in `length`. */
const sequence: ValueKind = {
  print: value => {
    const names: string[] = []
    for (let rest = value; rest !== 0; rest = Math.floor(rest / (1 << COARSE_BITS))) names.unshift(COARSE_CLASSES[rest % (1 << COARSE_BITS)] ?? '')
    return names.join('.')
  },
  parse: text => text === '' ? 0 : text.split('.').reduce((all, name) => all * (1 << COARSE_BITS) + COARSE_CLASSES.indexOf(name as typeof COARSE_CLASSES[number]), 0)
}

const integer: ValueKind = { print: String, parse: Number }

const letters: ValueKind = {
  print: value => {
    let text = ''
    for (let rest = value; rest !== 0; rest >>>= LETTER_BITS) {
      const packed = rest & LETTER_MASK
      text = (packed === OTHER_LETTER ? '*' : String.fromCharCode(packed + FIRST_LETTER - 1)) + text
    }
    return text
  },
  parse: text => Array.from(text).reduce((all, letter) => (all << LETTER_BITS) | (letter === '*' ? OTHER_LETTER : packLetter(letter.charCodeAt(0))), 0)
}

const LAST_CODE_UNIT = 0xffff

/** A cue word by the hash of its folded letters; a punctuation mark by its code unit, printed behind an apostrophe. */
const word: ValueKind = {
  print: (value, words) => value > 0 && value <= LAST_CODE_UNIT ? `'${String.fromCharCode(value)}` : words?.get(value) ?? `#${value}`,
  parse: text => {
    if (text.length === 2 && text.startsWith("'")) return text.charCodeAt(1)
    return /^#-?\d+$/.test(text) ? Number(text.slice(1)) : hashWord(text)
  }
}

export function hashWord (folded: string): number {
  let hash = SEED_1
  for (let i = folded.length - 1; i >= 0; i--) hash = step1(hash, folded.charCodeAt(i))
  return hash
}

/** A set of bits as the letters of `alphabet`, bit 0 first. */
function bitSet (alphabet: string): ValueKind {
  return {
    print: value => Array.from(alphabet).filter((_, bit) => (value & (1 << bit)) !== 0).join('') || '-',
    parse: text => text === '-' ? 0 : Array.from(text).reduce((all, letter) => all | (1 << alphabet.indexOf(letter)), 0)
  }
}

const USES = ['never', 'seldom', 'often', 'ever'] as const

/** How an archive uses a word: how often, then the levels 0–5 of people, places and organisations: `often530`. */
const archive: ValueKind = {
  print: value => {
    const levels = value >>> 2
    return `${USES[value & 3] ?? ''}${levels % ARCHIVE_LEVELS}${Math.floor(levels / ARCHIVE_LEVELS) % ARCHIVE_LEVELS}${Math.floor(levels / ARCHIVE_LEVELS ** 2)}`
  },
  parse: text => {
    const [per = 0, loc = 0, org = 0] = Array.from(text.slice(-3), Number)
    return USES.indexOf(text.slice(0, -3) as typeof USES[number]) + 4 * (per + ARCHIVE_LEVELS * (loc + ARCHIVE_LEVELS * org))
  }
}

/** How often names stand beside a word in an archive: the levels of people, places and organisations; `-` if the archive tells nothing. */
const neighbour: ValueKind = {
  print: value => value === 0 ? '-' : archive.print((value - 1) << 2).slice(-3),
  parse: text => text === '-' ? 0 : 1 + (archive.parse(USES[0] + text) >>> 2)
}

const SECOND_WORDS = ['other', 'adjective', 'nisba'] as const

/** Two words side by side: what the second is, then the letters f feminine and d definite for the first and, behind a dot, for the second: `nisba:f.fd`. */
const agreement: ValueKind = {
  print: value => `${SECOND_WORDS[value >>> 4] ?? ''}:${genderAndArticle(value >>> 2)}.${genderAndArticle(value)}`,
  parse: text => {
    const [second = '', first = '', last = ''] = text.split(/[:.]/)
    const bits = (letters: string): number => (letters.includes('f') ? 1 : 0) + (letters.includes('d') ? 2 : 0)
    return (SECOND_WORDS.indexOf(second as typeof SECOND_WORDS[number]) << 4) + (bits(first) << 2) + bits(last)
  }
}

function genderAndArticle (bits: number): string {
  return ((bits & 1) !== 0 ? 'f' : '') + ((bits & 2) !== 0 ? 'd' : '')
}

/** Levels of the letters of a word: person, then place: `73`. */
const spelling: ValueKind = {
  print: value => `${Math.floor(value / LETTER_LEVELS)}${value % LETTER_LEVELS}`,
  parse: text => Number(text.charAt(0)) * LETTER_LEVELS + Number(text.charAt(1))
}

export const VALUE_KINDS = {
  coarse,
  sequence,
  integer,
  letters,
  word,
  archive,
  agreement,
  neighbour,
  spelling,
  /** A rule by its id. */
  rule: { print: value => RULES[value]?.id ?? String(value), parse: text => RULES.findIndex(rule => rule.id === text) },
  /** given/family name: Arabic g f, foreign G F; c also ordinary; p part of a person's full name; l in the lexicon; r rare there; i only its stem is. */
  names: bitSet('gfGFcplri'),
  /** alone a person P, place L, organisation O; with a cue p l o; part of a place's or organisation's name a b; a major place M. */
  tables: bitSet('PLOploabM'),
  /** types of forms: person, place, organisation. */
  types: bitSet('PLO'),
  /** exact forms of the span: free P L O, with a cue p l o, else x y z; m several words; k with clitic; n not free, but of a country that the text speaks of. */
  entry: bitSet('PLOploxyzmkn'),
  /** contexts seen elsewhere in the document. */
  contexts: bitSet('tsShonupwc')
} as const satisfies Readonly<Record<string, ValueKind>>
export type ValueKindName = keyof typeof VALUE_KINDS

/** Letters of clitics as a value: و is 1 … up to two letters, then the restored alef. */
export function cliticValue (skip: number, first: number, second: number, restored: boolean): number {
  if (skip === 0) return restored ? packLetter(ALEF) : 0
  return skip === 1 ? packLetter(first) : (packLetter(first) << LETTER_BITS) | packLetter(second)
}

/** Values of all clitics there are: none, one, two, the restored alef; their indexes are small enough to lay sums out by. */
export const CLITICS: readonly number[] = [
  0, ...[WAW, FEH, BEH, KAF, LAM].map(packLetter),
  ...[WAW, FEH].flatMap(first => [BEH, KAF, LAM].map(second => (packLetter(first) << LETTER_BITS) | packLetter(second))),
  packLetter(ALEF)
]
const CLITIC_NUMBERS = Uint8Array.from({ length: 1 << (2 * LETTER_BITS) }, (_, value) => Math.max(0, CLITICS.indexOf(value)))

/** Index in `CLITICS` of a clitic value. */
export function cliticNumber (value: number): number {
  return CLITIC_NUMBERS[value] as number
}
