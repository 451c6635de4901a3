/**
 * The coarse class of a token: one word for what it mostly is, for patterns and evidence.
 * A word can be several things (أمين: a role and a given name); the order of the checks below says which of them counts first.
 */
import { CueFlag, FREQUENCY_MASK, FREQUENCY_SHIFT, LEXICAL, NameFlag } from '../gazetteer.ts'
import { TokenKind } from '../tokenise/index.ts'

/** 32 classes: five bits, so that six of them fit one integer. `edge` is the start or end of the text or line. */
export const COARSE_CLASSES = [
  'edge', 'function', 'locative', 'title', 'role', 'kin', 'say', 'act', 'org-in', 'org-out', 'org-either', 'place-in', 'place-out', 'particle',
  'foreign-particle', 'name', 'weak-name', 'place', 'org', 'nisba', 'field', 'time', 'number', 'sport', 'verb', 'noun', 'definite', 'unknown',
  'unknown-definite', 'latin', 'bracket', 'mark'
] as const
export type CoarseClass = typeof COARSE_CLASSES[number]
export const Coarse = Object.fromEntries(COARSE_CLASSES.map((name, index) => [name, index])) as Readonly<Record<CoarseClass, number>>
export const COARSE_BITS = 5

/** One bit for each of these classes, to be held against `1 << coarse`. */
export function coarseBits (...classes: readonly CoarseClass[]): number {
  return classes.reduce((bits, name) => bits | (1 << Coarse[name]), 0)
}

const { givenArabic, familyArabic, givenForeign, familyForeign, nameCue, placeWord, orgWord, personWord, personPart, majorPlace } = NameFlag
export const ARABIC_NAME = givenArabic | familyArabic
const ANY_NAME = ARABIC_NAME | givenForeign | familyForeign

/** By order: the first class with one of these cue bits. Before it come function words that are no name, places and strong names. */
const CUES: ReadonlyArray<readonly [number, CoarseClass]> = [
  [CueFlag.particle, 'particle'], [CueFlag.title, 'title'], [CueFlag['org-head-in'], 'org-in'], [CueFlag['org-head-either'], 'org-either'], [CueFlag['place-head-in'], 'place-in'],
  [CueFlag['place-head-out'], 'place-out'], [CueFlag['org-head-out'], 'org-out'], [CueFlag.role, 'role'], [CueFlag.kin, 'kin']
]
const LATER_CUES: ReadonlyArray<readonly [number, CoarseClass]> = [
  [CueFlag.nisba | CueFlag.people, 'nisba'], [CueFlag.say, 'say'], [CueFlag.act, 'act'], [CueFlag.time, 'time'], [CueFlag.number, 'number'],
  [CueFlag.field | CueFlag['org-modifier'], 'field'], [CueFlag.sport | CueFlag.byline, 'sport']
]
const bitsOf = (list: typeof CUES): number => list.reduce((all, [bits]) => all | bits, 0)
const CUE_BITS = bitsOf(CUES)
const LATER_BITS = bitsOf(LATER_CUES)

/** Class of the first of `list` that the cues have. */
function firstOf (list: typeof CUES, cues: number): number {
  for (const [bits, name] of list) if ((cues & bits) !== 0) return Coarse[name]
  return Coarse.unknown
}

/** From this frequency on a word that is also marked as a name is rather the ordinary word. */
const COMMON = 9

/**
 * Class of a token of kind `kind` with these flags.
 * @param definite the core begins with ال
 */
export function coarseClass (kind: number, names: number, cues: number, definite: boolean): number {
  if (kind !== TokenKind.word) return ofKind(kind)
  if ((cues & CueFlag.function) !== 0 && (names & ARABIC_NAME) === 0) return (cues & CueFlag.locative) !== 0 ? Coarse.locative : Coarse.function
  if ((names & majorPlace) !== 0) return Coarse.place
  if ((cues & CUE_BITS) !== 0) return firstOf(CUES, cues)
  const frequency = (names >>> FREQUENCY_SHIFT) & FREQUENCY_MASK
  const weak = (names & nameCue) !== 0
  if ((names & ANY_NAME) !== 0) {
    if ((names & placeWord) !== 0 && (weak || (names & ARABIC_NAME) === 0)) return Coarse.place
    if ((cues & CueFlag.nisba) !== 0) return Coarse.nisba
    if (!weak) return Coarse.name
  }
  if ((cues & CueFlag['foreign-particle']) !== 0) return Coarse['foreign-particle']
  if (weak && frequency < COMMON) return Coarse['weak-name']
  if ((cues & LATER_BITS) !== 0) return firstOf(LATER_CUES, cues)
  if ((cues & CueFlag.locative) !== 0) return Coarse.locative
  if (weak && ((names & givenArabic) !== 0 || (names & LEXICAL) === 0)) return Coarse['weak-name']
  if ((names & placeWord) !== 0) return Coarse.place
  if ((names & orgWord) !== 0) return Coarse.org
  if ((names & personWord) !== 0) return Coarse.name
  return lexical(names, definite)
}

function lexical (names: number, definite: boolean): number {
  const nominal = (names & (NameFlag.noun | NameFlag.adjective)) !== 0
  if ((names & NameFlag.verb) !== 0 && !nominal && !definite) return Coarse.verb
  if (nominal || (names & (NameFlag.verb | NameFlag.particleWord)) !== 0) return definite ? Coarse.definite : Coarse.noun
  if ((names & personPart) !== 0) return Coarse['weak-name']
  return definite ? Coarse['unknown-definite'] : Coarse.unknown
}

function ofKind (kind: number): number {
  switch (kind) {
    case TokenKind.newline: return Coarse.edge
    case TokenKind.number: return Coarse.number
    case TokenKind.latin: return Coarse.latin
    case TokenKind.script: return Coarse.latin
    case TokenKind.open: case TokenKind.close: case TokenKind.quote: return Coarse.bracket
    default: return Coarse.mark
  }
}
