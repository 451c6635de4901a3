/** Word values: what evidence may say of one word, as small integers, and those of all words of a text. All of it was found by match; nothing is looked up here. */
import { ALEF, TEH_MARBUTA } from '../chars.ts'
import { ARCHIVE_LEVELS, ARCHIVE_USE_SHIFT, CueFlag, FREQUENCY_MASK, FREQUENCY_SHIFT, LEXICAL, NameFlag, type Gazetteer } from '../gazetteer.ts'
import { letterLevels } from '../letters.ts'
import { Coarse, type Doc } from '../match/index.ts'
import { TokenKind } from '../tokenise/index.ts'
import { cliticNumber, cliticValue } from './values.ts'

/** What evidence says of each token by its first reading, told many times and therefore kept. */
export interface WordValues {
  readonly names: Uint16Array
  readonly tables: Uint16Array
  readonly archive: Uint16Array
  readonly frequency: Uint8Array
  /** Index in `CLITICS`. */
  readonly clitic: Uint8Array
  /** Identity of a cue word or mark; 0 if it is neither. */
  readonly cue: Int32Array
  /** Value of the `spelling` kind, -1 for words whose letters say nothing. */
  readonly spelling: Int8Array
  /** How the word may agree with another: `FEMININE`, `DEFINITE`, and from `KIND_SHIFT` on which kind of word it is; 0 if it is no word. */
  readonly agreement: Uint8Array
}

export function wordValues (doc: Doc, gazetteer: Gazetteer, full: Uint16Array): WordValues {
  const { analysis, folded, tokens } = doc
  const n = tokens.count
  const words = { names: new Uint16Array(n), tables: new Uint16Array(n), archive: new Uint16Array(n), frequency: new Uint8Array(n), clitic: new Uint8Array(n), cue: new Int32Array(n), spelling: new Int8Array(n), agreement: new Uint8Array(n) }
  for (let t = 0; t < n; t++) {
    const names = analysis.names[t] as number
    const skip = analysis.skip[t] as number
    const restored = analysis.restored[t] === 1
    if (names !== 0) {
      words.names[t] = nameValue(names)
      words.tables[t] = tableValue(names)
      words.frequency[t] = frequencyValue(names)
    }
    words.archive[t] = archiveValue(analysis.archive[t] as number)
    if (skip !== 0 || restored) words.clitic[t] = cliticAt(doc, t, skip, restored)
    words.spelling[t] = spellingValue({ doc, gazetteer, full }, t, skip, analysis.coarse[t] as number)
    const kind = tokens.kind[t] as number
    if (kind === TokenKind.word) words.agreement[t] = agreementForm(doc, t)
    if (kind < TokenKind.open) words.cue[t] = analysis.cues[t] === 0 ? 0 : analysis.core[t] as number
    else if (kind !== TokenKind.other) words.cue[t] = folded.light[tokens.first[t] as number] as number
  }
  return words
}

const FEMININE = 1
const DEFINITE = 2
const KIND_SHIFT = 2
const Kind = { other: 1, adjective: 2, nisba: 3 } as const

function agreementForm ({ analysis, folded, tokens }: Doc, t: number): number {
  const feminine = folded.light[(tokens.last[t] as number) - 1] === TEH_MARBUTA ? FEMININE : 0
  const kind = ((analysis.cues[t] as number) & CueFlag.nisba) !== 0 ? Kind.nisba : ((analysis.names[t] as number) & NameFlag.adjective) !== 0 ? Kind.adjective : Kind.other
  return feminine | (analysis.definite[t] === 1 ? DEFINITE : 0) | (kind << KIND_SHIFT)
}

/** Value of the `agreement` kind for a word and one that stands behind it, without clitics; -1 if there are no two such words. */
export function agreementOf ({ agreement, clitic }: WordValues, first: number, second: number): number {
  if (second >= agreement.length || clitic[second] !== 0) return -1
  const one = agreement[first] as number
  const other = agreement[second] as number
  return one === 0 || other === 0 ? -1 : (((other >>> KIND_SHIFT) - 1) << 4) | ((one & 3) << 2) | (other & 3)
}

/** Index in `CLITICS` of the letters before the core of token `t`. */
export function cliticAt ({ folded, tokens }: Doc, t: number, skip: number, restored: boolean): number {
  if (skip === 0 && !restored) return 0
  const first = tokens.first[t] as number
  return cliticNumber(cliticValue(skip, folded.light[first] as number, folded.light[first + 1] as number, restored))
}

const RARE = 5 // log2 of the count: fewer than 32 in eight million words
const PARTS = 0b1111 // given and family names, Arabic and foreign
const ORDINARY = 1 << 6
const RARELY = 1 << 7
const INFLECTED = 1 << 8

/** Bits of the `names` value kind. */
export function nameValue (names: number): number {
  const lexical = (names & LEXICAL) !== 0 ? ORDINARY : 0
  const rare = lexical !== 0 && frequencyValue(names) < RARE ? RARELY : 0
  return (names & 0b111111) | lexical | rare | ((names & NameFlag.inflected) !== 0 ? INFLECTED : 0)
}

/** The same, only the kinds of name and whether the word is an ordinary one. */
export function partValue (names: number): number {
  return (names & PARTS) | ((names & LEXICAL) !== 0 ? ORDINARY : 0)
}

/** Bits of the `tables` value kind. */
export function tableValue (names: number): number {
  return ((names >>> 8) & 0b111111) | ((names & NameFlag.placePart) !== 0 ? 64 : 0) | ((names & NameFlag.orgPart) !== 0 ? 128 : 0) | ((names & NameFlag.majorPlace) !== 0 ? 256 : 0)
}

export function frequencyValue (names: number): number {
  return (names >>> FREQUENCY_SHIFT) & FREQUENCY_MASK
}

/** Value of the `archive` kind: how well the archive knows the word, and as a name of what. */
export function archiveValue (archive: number): number {
  return archive >>> ARCHIVE_USE_SHIFT
}

/** Level 0–5 of `type` in an archive value; -1 if the archive does not know the word. */
export function archiveLevel (archive: number, type: number): number {
  const value = archive >>> ARCHIVE_USE_SHIFT
  return (value & 3) === 0 ? -1 : Math.floor((value >>> 2) / ARCHIVE_LEVELS ** type) % ARCHIVE_LEVELS
}

/** Word classes whose letters tell something: of known words the tables say more, and letters would only learn them by heart. */
export const SPELT = (1 << Coarse.unknown) | (1 << Coarse['unknown-definite'])

/** What spelling is read from. */
interface Spelling { readonly doc: Doc, readonly gazetteer: Gazetteer, readonly full: Uint16Array }

/** How the letters of a word that no table explains speak for a person and for a place, as one value; -1 for other words. */
export function spellingValue ({ doc, gazetteer, full }: Spelling, t: number, skip: number, coarse: number): number {
  if ((SPELT & (1 << coarse)) === 0) return -1
  const { light } = doc.folded
  const to = doc.tokens.last[t] as number
  let from = (doc.tokens.first[t] as number) + skip
  if (doc.analysis.definite[t] === 1 && light[from] === ALEF) from += 2
  return letterLevels(gazetteer.letterOdds, light, full, from, to)
}
