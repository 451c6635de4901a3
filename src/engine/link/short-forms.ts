/**
 * Short forms: what a text has named in full it names in short later: توكايف after قاسم جومارت توكايف, إخلاص after إخلاص عبد الباقي النور, الأمن الجماعي after
 * منظمة معاهدة الأمن الجماعي. Finds them where no chosen span covers them. Never splits a chosen span.
 */
import { CueFlag, FORM_CLASS_MASK, FORM_CLASSES, FREQUENCY_MASK, FREQUENCY_SHIFT, NameFlag, type Gazetteer } from '../gazetteer.ts'
import { coarseBits, NO_SKIP, type Doc } from '../match/index.ts'
import { TokenKind } from '../tokenise/index.ts'
import { PER_TYPE } from '../types.ts'
import type { Placed } from './types.ts'

/** A surname that is also a word this frequent (log2 of its count) needs a verb before it. */
const TOO_COMMON = 7
/** A short form is less certain than the full one: by nine tenths of its confidence, those found on held-out texts were much too sure. */
const DISCOUNT = 0.75
const MIN_FULL_NAME = 0.6
/** Spans less probable than this give way. */
const MIN_COVER = 0.5
/** Spans less probable than this, which no table has, give way to a listed short form that is all of them but their first word. */
const GUESS = 0.75
const FREE = FORM_CLASSES.indexOf('free')
const INSIDE = FORM_CLASSES.indexOf('inside')

const BLOCKED = coarseBits('function', 'locative', 'place', 'nisba', 'title', 'role', 'time', 'say')
/** After these a word that is otherwise an ordinary one or a nisba is the person of that name: ووجه السوداني. */
const VERBS = coarseBits('say', 'act', 'verb')
/** Before these it is not: السوداني محمد, الكبير الذي. */
const GOES_ON = coarseBits('name', 'weak-name', 'nisba', 'definite', 'particle', 'unknown', 'unknown-definite', 'org-in', 'field')

/** The chosen spans with the short forms added; spans of little probability that stand in their way are left out. */
export function withShortForms (doc: Doc, gazetteer: Gazetteer, chosen: readonly Placed[], named: ReadonlyMap<number, Placed>): Placed[] {
  const taken = new Uint8Array(doc.tokens.count)
  for (const { from, to, confidence } of chosen) if (confidence >= MIN_COVER) taken.fill(1, from, to + 1)
  const found = [...listed(doc, gazetteer, named, guesses(chosen), taken), ...names(doc, chosen, taken)]
  if (found.length === 0) return [...chosen]
  const replaced = new Uint8Array(doc.tokens.count)
  for (const { from, to } of found) replaced.fill(1, from, to + 1)
  return [...chosen.filter(({ from, to }) => !replaced.subarray(from, to + 1).includes(1)), ...found]
}

/** Chosen spans that nothing but rules and words propose and that are not very probable, by their last token. */
function guesses (chosen: readonly Placed[]): ReadonlyMap<number, Placed> {
  return new Map(chosen.filter(({ source, confidence }) => source === 'rule' && confidence < GUESS).map(placed => [placed.to, placed]))
}

/**
 * Short forms of several words that the gazetteer has of entities named in full before. Marks what it takes.
 * The rest of a guess that is one is that: قوات الأمن الجماعي are the forces of what was named, not something of that name.
 */
function listed (doc: Doc, gazetteer: Gazetteer, named: ReadonlyMap<number, Placed>, guessed: ReadonlyMap<number, Placed>, taken: Uint8Array): Placed[] {
  const found: Placed[] = []
  for (const { from, to, skip, restored, form } of doc.forms) {
    const formClass = (gazetteer.formFlags[form] as number) & FORM_CLASS_MASK
    if (to === from || formClass === FREE || formClass === INSIDE) continue
    if (taken.subarray(from, to + 1).includes(1) && guessed.get(to)?.from !== from - 1) continue
    const full = named.get(gazetteer.formEntity[form] as number)
    if (full === undefined || full.from > from) continue
    taken.fill(1, from, to + 1)
    found.push({ from, to, skip, restored, type: full.type, confidence: full.confidence * DISCOUNT, source: 'coreference', antecedent: full, nested: false })
  }
  return found
}

/** Last and first names of people named in full before. */
function names (doc: Doc, chosen: readonly Placed[], taken: Uint8Array): Placed[] {
  const { tokens, analysis } = doc
  const surnames = new Map<number, Placed>()
  const firsts = new Map<number, Placed>()
  for (const placed of chosen) {
    if (placed.type !== PER_TYPE || placed.to === placed.from || placed.confidence < MIN_FULL_NAME) continue
    remember(surnames, analysis.core[placed.to] as number, placed)
    if (analysis.skip[placed.from] === placed.skip && isGiven(doc, placed.from)) remember(firsts, analysis.core[placed.from] as number, placed)
  }
  const found: Placed[] = []
  if (surnames.size === 0) return found
  const headline = tokens.kind.indexOf(TokenKind.newline)
  for (let t = 0; t < tokens.count; t++) {
    if (taken[t] === 1 || tokens.kind[t] !== TokenKind.word) continue
    const core = analysis.core[t] as number
    const otherSkip = analysis.otherSkip[t] as number
    const surname = surnames.get(core)
    const other = surname !== undefined || otherSkip === NO_SKIP ? undefined : surnames.get(analysis.otherCore[t] as number)
    const full = surname ?? other ?? firsts.get(core)
    // A name is made known before it is shortened, but for the headline's.
    if (full === undefined || (full.to >= t && !(t < headline && full.from > headline))) continue
    const distinct = (surname ?? other) !== undefined && isDistinct(doc, t)
    if (!distinct && !isSubject(doc, t) && !isSpeaker(doc, t)) continue
    const skip = other === undefined ? analysis.skip[t] as number : otherSkip
    found.push({ from: t, to: t, skip, restored: other === undefined && analysis.restored[t] === 1, type: PER_TYPE, confidence: full.confidence * DISCOUNT, source: 'coreference', antecedent: full, nested: false })
  }
  return found
}

function remember (names: Map<number, Placed>, core: number, placed: Placed): void {
  if (!names.has(core)) names.set(core, placed)
}

function isGiven (doc: Doc, t: number): boolean {
  return ((doc.analysis.names[t] as number) & (NameFlag.givenArabic | NameFlag.givenForeign)) !== 0 && ((doc.analysis.cues[t] as number) & CueFlag.function) === 0
}

/** A word that is hardly anything but the name. */
function isDistinct (doc: Doc, t: number): boolean {
  const names = doc.analysis.names[t] as number
  if (((doc.analysis.cues[t] as number) & (CueFlag.function | CueFlag.time | CueFlag.locative)) !== 0) return false
  if ((BLOCKED & (1 << (doc.analysis.coarse[t] as number))) !== 0 || (names & NameFlag.majorPlace) !== 0) return false
  return ((names >>> FREQUENCY_SHIFT) & FREQUENCY_MASK) < TOO_COMMON
}

/** Right after a verb, without clitics, and not followed by what would make it an adjective or the first word of something longer. */
function isSubject ({ tokens, analysis }: Doc, t: number): boolean {
  if (t === 0 || analysis.skip[t] !== 0 || ((analysis.cues[t] as number) & CueFlag.function) !== 0) return false
  if ((VERBS & (1 << (analysis.coarse[t - 1] as number))) === 0) return false
  return t + 1 >= tokens.count || (GOES_ON & (1 << (analysis.coarse[t + 1] as number))) === 0
}

/** First in its line and before a colon, as headlines give what somebody said: السوداني: لا تراجع. */
function isSpeaker ({ tokens, analysis }: Doc, t: number): boolean {
  const first = t === 0 || tokens.kind[t - 1] === TokenKind.newline
  return first && t + 1 < tokens.count && tokens.kind[t + 1] === TokenKind.colon && analysis.skip[t] === 0 && ((analysis.cues[t] as number) & CueFlag.function) === 0
}
