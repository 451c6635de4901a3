/**
 * Analyse: what each token is: its core without clitics, what the tables know of it, its coarse class.
 * The whole word counts if the tables know it; else the split with the fewest clitics whose core is best known.
 * Names outside the tables keep a second reading: وسيرومولوتوف is one word or و + سيرومولوتوف until the text tells.
 */
import { ALEF, BEH, FEH, KAF, LAM, NOON, SEEN, TEH, WAW, YEH } from '../chars.ts'
import { ARCHIVE_MASK, ARCHIVE_USE_SHIFT, ARCHIVE_WHOLE_MASK, CueFlag, CUES_MASK, FREQUENCY_MASK, FREQUENCY_SHIFT, HAS_LIGHT, LEXICAL, lookUp, NameFlag, NAMES_MASK, NEIGHBOUR_SHIFT, Word, WORD_SIZE, type Gazetteer } from '../gazetteer.ts'
import type { FoldTable, Normalised } from '../normalise/index.ts'
import { createSplits, MAX_SPLITS, SEED_1, SEED_2, splitWord, step1, step2, TokenKind, type Splits, type Tokens } from '../tokenise/index.ts'
import { ARABIC_NAME, Coarse, coarseClass } from './coarse.ts'
import { stemOf } from './inflection.ts'
import { lightKey } from './keys.ts'

export interface Analysis {
  /** Token id of the core by its full key, -1 unknown; of the whole word; of every split (MAX_SPLITS a token). */
  readonly id: Int32Array
  readonly wholeId: Int32Array
  readonly splitId: Int32Array
  readonly splitSkip: Uint8Array
  readonly splitRestored: Uint8Array
  readonly splitCount: Uint8Array
  /** Folded letters before the core, and whether its alef is restored. */
  readonly skip: Uint8Array
  readonly restored: Uint8Array
  /** Another plausible number of letters to take off, 255 none. */
  readonly otherSkip: Uint8Array
  /** What the fields below say of the core by that reading. */
  readonly otherCore: Int32Array
  readonly otherNames: Uint32Array
  readonly otherArchive: Uint16Array
  readonly otherCoarse: Uint8Array
  /** First hash lane of the core's full key: the word's identity within the document. */
  readonly core: Int32Array
  readonly names: Uint32Array
  readonly cues: Uint32Array
  /** How a news archive uses the core; see `ARCHIVE_WHOLE_MASK`. */
  readonly archive: Uint16Array
  /** How often names follow the core in a news archive, and how often they stand before it; see `NEIGHBOUR_SHIFT`. */
  readonly follow: Uint8Array
  readonly precede: Uint8Array
  readonly coarse: Uint8Array
  readonly definite: Uint8Array
  /** In an ordinary phrase: `NO_BEGIN` but for its first word, `NO_END` but for its last; else 0. */
  readonly ordinary: Uint8Array
}

export const NO_SKIP = 255
/** No name begins at the word, or ends with it. */
export const NO_BEGIN = 1
export const NO_END = 2
const SERVANT = lightKey('عبد').hash1
/** Full keys of prepositions that no clitic can follow: what looks like one is the word's own letter (في بودا). من is left out, for it is the pronoun too (من بالبيت). */
const GOVERNORS = new Set(['في', 'عن', 'الي', 'عند', 'لدي', 'ضد', 'نحو', 'قرب'].map(word => lightKey(word).hash1))

const { verb, personPart, placePart, orgPart } = NameFlag
const PARTS = personPart | placePart | orgPart
/** Lexical bits and the frequency: what a word passes on to its form with ال. */
const INHERITED = LEXICAL | (FREQUENCY_MASK << FREQUENCY_SHIFT)
/** Shortest core of a word that no table knows. */
const MIN_UNKNOWN_CORE = 3

const Strength = { unknown: 0, part: 1, lexical: 2, known: 3 } as const

export function analyse (folded: Normalised, table: FoldTable, tokens: Tokens, gazetteer: Gazetteer): Analysis {
  const n = tokens.count
  const analysis: Analysis = {
    id: new Int32Array(n).fill(-1),
    wholeId: new Int32Array(n).fill(-1),
    splitId: new Int32Array(n * MAX_SPLITS),
    splitSkip: new Uint8Array(n * MAX_SPLITS),
    splitRestored: new Uint8Array(n * MAX_SPLITS),
    splitCount: new Uint8Array(n),
    skip: new Uint8Array(n),
    restored: new Uint8Array(n),
    otherSkip: new Uint8Array(n).fill(NO_SKIP),
    otherCore: new Int32Array(n),
    otherNames: new Uint32Array(n),
    otherArchive: new Uint16Array(n),
    otherCoarse: new Uint8Array(n),
    core: new Int32Array(n),
    names: new Uint32Array(n),
    cues: new Uint32Array(n),
    archive: new Uint16Array(n),
    follow: new Uint8Array(n),
    precede: new Uint8Array(n),
    coarse: new Uint8Array(n),
    definite: new Uint8Array(n),
    ordinary: new Uint8Array(n)
  }
  const analyser = new WordAnalyser(folded, table, gazetteer)
  for (let t = 0; t < n; t++) {
    const kind = tokens.kind[t] as number
    if (kind <= TokenKind.number) analyser.analyse(tokens, t, kind === TokenKind.word, analysis)
    analysis.coarse[t] = coarseClass(kind, analysis.names[t] as number, analysis.cues[t] as number, analysis.definite[t] === 1)
  }
  settle(analysis, n)
  joinServants(analysis, tokens)
  return analysis
}

/** The word after عبد is the second half of a given name, whatever else it is: عبد العزيز, عبد الكريم. */
function joinServants ({ core, coarse, definite, names, otherSkip, skip }: Analysis, { count, kind }: Tokens): void {
  for (let t = 1; t < count; t++) {
    if (core[t - 1] !== SERVANT || kind[t] !== TokenKind.word || skip[t] !== 0 || definite[t] !== 1) continue
    names[t] = ((names[t] as number) & ~LEXICAL) | NameFlag.familyArabic
    coarse[t] = Coarse.name
    otherSkip[t] = NO_SKIP
  }
}

/** Chooses the other reading of unknown words whose other core stands in the text as a word of its own. */
function settle (analysis: Analysis, n: number): void {
  const { core, skip, otherCore, otherSkip } = analysis
  const open: number[] = []
  for (let t = 0; t < n; t++) if (otherSkip[t] !== NO_SKIP && otherSkip[t] !== 0) open.push(t)
  if (open.length === 0) return
  const wanted = new Set(open.map(t => otherCore[t] as number))
  const whole = new Set<number>()
  for (let t = 0; t < n; t++) if ((otherSkip[t] === NO_SKIP || skip[t] === 0) && wanted.has(core[t] as number)) whole.add(core[t] as number)
  for (const t of open) if (whole.has(otherCore[t] as number)) swapReadings(analysis, t)
}

/** Makes the other reading of a token the first. */
function swapReadings ({ skip, otherSkip, core, otherCore, names, otherNames, archive, otherArchive, coarse, otherCoarse }: Analysis, t: number): void {
  for (const [one, other] of [[skip, otherSkip], [core, otherCore], [names, otherNames], [archive, otherArchive], [coarse, otherCoarse]] as const) {
    const kept = one[t] as number
    one[t] = other[t] as number
    other[t] = kept
  }
}

/** Holds the scratch space of one pass over the tokens. */
class WordAnalyser {
  private readonly splits: Splits = createSplits()
  /** What `read` found last. */
  private id = -1
  private names = 0
  private cues = 0
  private archive = 0
  private follow = 0
  private precede = 0
  private definite = false

  constructor (private readonly folded: Normalised, private readonly table: FoldTable, private readonly gazetteer: Gazetteer) {}

  analyse (tokens: Tokens, t: number, arabic: boolean, out: Analysis): void {
    const from = tokens.first[t] as number
    const to = tokens.last[t] as number
    const { splits } = this
    splitWord(this.folded.light, from, to, this.table.full, splits)
    if (!arabic || (t > 0 && tokens.kind[t - 1] === TokenKind.word && GOVERNORS.has(out.core[t - 1] as number))) splits.count = 1
    let best = -1
    let bestStrength = -1
    for (let s = 0; s < splits.count; s++) {
      const at = t * MAX_SPLITS + s
      const id = lookUp(this.gazetteer.keys, splits.hash1[s] as number, splits.hash2[s] as number)
      out.splitId[at] = id
      out.splitSkip[at] = splits.skip[s] as number
      out.splitRestored[at] = splits.restored[s] as number
      if (bestStrength >= Strength.lexical && best === 0) continue
      const strength = this.read(from, to, s, id)
      if (strength > bestStrength) { best = s; bestStrength = strength; this.keep(out, t) }
    }
    out.splitCount[t] = splits.count
    out.wholeId[t] = out.splitId[t * MAX_SPLITS] as number
    if (arabic && bestStrength <= Strength.part) best = this.unknown(from, to, best, out, t)
    else if (arabic && best > 0) best = this.perhapsWhole(from, to, best, bestStrength, out, t)
    else if (arabic && splits.count > 1 && bestStrength === Strength.lexical && isConjunction(this.folded.light[from])) best = this.perhapsFunction(from, to, out, t)
    out.skip[t] = splits.skip[best] as number
    out.restored[t] = splits.restored[best] as number
    out.core[t] = splits.hash1[best] as number
  }

  /** Reads split `s`, with its form without ال or without the future's س where the tables know only that. */
  private read (from: number, to: number, s: number, id: number): number {
    const { light } = this.folded
    const { splits, gazetteer } = this
    const skip = splits.skip[s] as number
    const restored = splits.restored[s] === 1
    const core = from + skip
    this.id = id
    this.names = 0
    this.cues = 0
    this.archive = 0
    this.follow = 0
    this.precede = 0
    this.definite = restored || (to - core > 3 && light[core] === ALEF && light[core + 1] === LAM)
    if (id >= 0) {
      const { words } = gazetteer
      let at = id * WORD_SIZE
      if (((words[at + Word.cues] as number) & HAS_LIGHT) !== 0) at = this.lightId(core, to, restored, id) * WORD_SIZE
      this.names = (words[at + Word.names] as number) & NAMES_MASK
      this.cues = (words[at + Word.cues] as number) & CUES_MASK
      this.follow = (words[at + Word.names] as number) >>> NEIGHBOUR_SHIFT
      this.precede = (words[at + Word.cues] as number) >>> NEIGHBOUR_SHIFT
      this.archive = (words[at + Word.archive] as number) & ARCHIVE_MASK
    }
    if (this.definite && (this.names & LEXICAL) === 0) this.inherit(skip + (restored ? 1 : 2), INHERITED)
    else if (this.names === 0 && this.cues === 0 && light[core] === SEEN && isVerbPrefix(light[core + 1])) this.inherit(skip + 1, verb)
    if (this.names === 0 && this.cues === 0) {
      const stem = stemOf(light, this.table.full, restored ? core + 1 : core, to, gazetteer)
      if (stem >= 0) {
        this.names = ((gazetteer.words[stem * WORD_SIZE + Word.names] as number) & INHERITED) | NameFlag.inflected
        this.cues = (gazetteer.words[stem * WORD_SIZE + Word.cues] as number) & CueFlag.nisba
        return Strength.lexical
      }
    }
    if ((this.names & ~(INHERITED | PARTS | NameFlag.inflected)) !== 0 || this.cues !== 0) return Strength.known
    if ((this.names & LEXICAL) !== 0) return Strength.lexical
    return this.names !== 0 ? Strength.part : Strength.unknown
  }

  private inherit (skip: number, mask: number): void {
    const base = lookUp(this.gazetteer.keys, this.splits.suffix1[skip] as number, this.splits.suffix2[skip] as number)
    if (base >= 0) this.names |= (this.gazetteer.words[base * WORD_SIZE + Word.names] as number) & mask
  }

  private lightId (core: number, to: number, restored: boolean, id: number): number {
    const { light } = this.folded
    let hash1 = SEED_1
    let hash2 = SEED_2
    for (let i = to - 1; i >= core; i--) {
      hash1 = step1(hash1, light[i] as number)
      hash2 = step2(hash2, light[i] as number)
    }
    if (restored) { hash1 = step1(hash1, ALEF); hash2 = step2(hash2, ALEF) }
    const found = lookUp(this.gazetteer.lightKeys, hash1, hash2)
    return found >= 0 ? found : id
  }

  private keep (out: Analysis, t: number): void {
    out.id[t] = this.id
    out.names[t] = this.names
    out.cues[t] = this.cues
    out.archive[t] = this.archive
    out.follow[t] = this.follow
    out.precede[t] = this.precede
    out.definite[t] = this.definite ? 1 : 0
  }

  /**
   * A word that no table knows: a visible article shows the clitics before it, unless the archive has the word whole; a first و or ل may be a clitic,
   * and is where the archive has what follows more often by itself. What loses stays as the other reading.
   */
  private unknown (from: number, to: number, best: number, out: Analysis, t: number): number {
    const { light } = this.folded
    const { splits } = this
    const whole = this.seenWhole(t, 0, out)
    for (let s = splits.count - 1; s > 0; s--) {
      const core = from + (splits.skip[s] as number)
      const article = splits.restored[s] === 1 || (light[core] === ALEF && light[core + 1] === LAM)
      if (!article || to - core < MIN_UNKNOWN_CORE + 2) continue
      const foreign = splits.restored[s] === 0 && light[from] !== WAW && whole > 0 && whole >= this.seenWhole(t, s, out)
      const chosen = foreign ? 0 : s
      if (splits.restored[s] === 0) this.keepOther(from, to, foreign ? s : 0, out, t)
      this.read(from, to, chosen, out.splitId[t * MAX_SPLITS + chosen] as number)
      this.keep(out, t)
      return chosen
    }
    if (splits.count === 1 || to - from <= MIN_UNKNOWN_CORE || !isClitic(light[from])) return best
    const split = splits.restored[1] === 1 && splits.count > 2 ? 2 : 1
    const first = this.seenWhole(t, split, out) > whole + 1 ? split : best === 0 ? 0 : best
    this.keepOther(from, to, first === 0 ? split : 0, out, t)
    this.read(from, to, first, out.splitId[t * MAX_SPLITS + first] as number)
    this.keep(out, t)
    return first
  }

  /** An ordinary word that is also a conjunction and a more frequent function word: وفي is و and في, hardly ever the faithful one. */
  private perhapsFunction (from: number, to: number, out: Analysis, t: number): number {
    const names = out.names[t] as number
    if ((names & NameFlag.inflected) !== 0 || archiveHasNames(out.archive[t] as number)) return 0
    for (let s = 1; s < this.splits.count; s++) {
      this.read(from, to, s, out.splitId[t * MAX_SPLITS + s] as number)
      if ((this.cues & CueFlag.function) === 0 || (this.names & ARABIC_NAME) !== 0 || frequencyOf(this.names) <= frequencyOf(names)) continue
      this.keep(out, t)
      return s
    }
    return 0
  }

  /** A known core behind a clitic whose whole word no table knows: كولونيا is no ك + ولونيا. The archive tells whether the word may stand whole. */
  private perhapsWhole (from: number, to: number, best: number, strength: number, out: Analysis, t: number): number {
    if (to - from <= MIN_UNKNOWN_CORE || ((out.cues[t] as number) & CueFlag.function) !== 0 || this.splits.restored[best] === 1) return best
    const whole = this.archiveOf(t, 0, out)
    if (whole >>> ARCHIVE_USE_SHIFT !== 0 && !archiveHasNames(whole)) return best
    const ahead = this.seenWhole(t, 0, out) - this.seenWhole(t, best, out)
    if (ahead < -1) return best
    if (ahead <= 1 || strength > Strength.lexical) { this.keepOther(from, to, 0, out, t); return best }
    this.keepOther(from, to, best, out, t)
    this.read(from, to, 0, out.splitId[t * MAX_SPLITS] as number)
    this.keep(out, t)
    return 0
  }

  /** log2 of how often the archive has the core of split `s` as a whole token. */
  private seenWhole (t: number, s: number, out: Analysis): number {
    return this.archiveOf(t, s, out) & ARCHIVE_WHOLE_MASK
  }

  /** What the archive says of split `s`; 0 for nothing. */
  private archiveOf (t: number, s: number, out: Analysis): number {
    const id = out.splitId[t * MAX_SPLITS + s] as number
    return id < 0 ? 0 : (this.gazetteer.words[id * WORD_SIZE + Word.archive] as number) & ARCHIVE_MASK
  }

  private keepOther (from: number, to: number, s: number, out: Analysis, t: number): void {
    this.read(from, to, s, out.splitId[t * MAX_SPLITS + s] as number)
    out.otherSkip[t] = this.splits.skip[s] as number
    out.otherCore[t] = this.splits.hash1[s] as number
    out.otherNames[t] = this.names
    out.otherArchive[t] = this.archive
    out.otherCoarse[t] = coarseClass(TokenKind.word, this.names, this.cues, this.definite)
  }
}

function isVerbPrefix (unit: number | undefined): boolean {
  return unit === YEH || unit === TEH || unit === NOON || unit === ALEF
}

function isClitic (unit: number | undefined): boolean {
  return unit === WAW || unit === LAM || unit === BEH || unit === FEH || unit === KAF
}

function isConjunction (unit: number | undefined): boolean {
  return unit === WAW || unit === FEH
}

function frequencyOf (names: number): number {
  return (names >>> FREQUENCY_SHIFT) & FREQUENCY_MASK
}

/** Whether an archive uses the word as a name now and then. */
function archiveHasNames (archive: number): boolean {
  return archive >>> (ARCHIVE_USE_SHIFT + 2) !== 0
}
