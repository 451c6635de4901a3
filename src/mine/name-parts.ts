/**
 * Name parts: single words that no table explains where parts of personal names stand: after titles and roles, after بن and أبو,
 * before and after known name parts. What stands there tells a given name from a family name, and an Arabic one from a foreign one.
 */
import { CueFlag, LEXICAL, NameFlag } from '../engine/gazetteer.ts'
import { Coarse, type Doc } from '../engine/match/index.ts'
import { TokenKind } from '../engine/tokenise/index.ts'

/** The reasons for which a word is proposed; two of them say what its neighbour's origin is. */
export const REASONS = ['after-title', 'after-role', 'after-kin', 'after-particle', 'after-arabic-name', 'after-foreign-name', 'before-arabic-name', 'before-foreign-name'] as const
export type Reason = typeof REASONS[number]

const ARABIC = NameFlag.givenArabic | NameFlag.familyArabic
const FOREIGN = NameFlag.givenForeign | NameFlag.familyForeign
/** What some table knows, whatever it is; parts of longer names are not explained by those. */
const EXPLAINED = ARABIC | FOREIGN | LEXICAL | NameFlag.personWord | NameFlag.placeWord | NameFlag.orgWord | NameFlag.personCue | NameFlag.placeCue | NameFlag.orgCue
const CUES: ReadonlyArray<readonly [number, Reason]> = [
  [CueFlag.particle, 'after-particle'], [CueFlag.title, 'after-title'], [CueFlag.role, 'after-role'], [CueFlag.kin, 'after-kin']
]
const MIN_LETTERS = 3

/** Whether neither gazetteer nor names nor lexicon know the word at `t`. */
export function unexplained ({ tokens, analysis }: Doc, t: number): boolean {
  return tokens.kind[t] === TokenKind.word && ((analysis.names[t] as number) & EXPLAINED) === 0 && analysis.cues[t] === 0
}

/** Why the unexplained word at `t` may be a name part; undefined if nothing speaks for it. */
export function nameReason (doc: Doc, t: number): Reason | undefined {
  const { tokens, analysis } = doc
  const letters = (tokens.last[t] as number) - (tokens.first[t] as number) - (analysis.skip[t] as number)
  if (letters < MIN_LETTERS || !unexplained(doc, t)) return undefined
  const bare = analysis.skip[t] === 0
  if (t > 0 && bare) {
    if (isName(doc, t - 1)) return isForeign(doc, t - 1) ? 'after-foreign-name' : 'after-arabic-name'
    const cues = analysis.cues[t - 1] as number
    for (const [bits, reason] of CUES) if ((cues & bits) !== 0) return reason
  }
  if (t + 1 < tokens.count && isName(doc, t + 1) && analysis.skip[t + 1] === 0 && analysis.definite[t] === 0) return isForeign(doc, t + 1) ? 'before-foreign-name' : 'before-arabic-name'
  return undefined
}

/** A word that is hardly anything but a name. */
function isName ({ analysis }: Doc, t: number): boolean {
  return analysis.coarse[t] === Coarse.name && ((analysis.names[t] as number) & (ARABIC | FOREIGN)) !== 0
}

function isForeign ({ analysis }: Doc, t: number): boolean {
  return ((analysis.names[t] as number) & ARABIC) === 0
}
