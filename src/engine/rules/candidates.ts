/**
 * Candidates: every span that may be a name, with what proposed it: gazetteer forms, rules, or only its own words.
 * Nothing is judged here. Most tokens cannot begin a name, and those that can are few words long.
 */
import { Coarse, coarseBits, lightKey, NO_BEGIN, NO_END, NO_SKIP, type Doc, type FormMatch } from '../match/index.ts'
import { ARCHIVE_USE_SHIFT, CueFlag, FREQUENCY_MASK, FREQUENCY_SHIFT, NameFlag } from '../gazetteer.ts'
import { TokenKind } from '../tokenise/index.ts'
import type { CompiledRule } from './compile.ts'
import { holds, longestMatch, type Predicate } from './pattern.ts'
import { mayStart, ruleSets, type RuleSet } from './starts.ts'

export interface Candidate {
  readonly from: number
  readonly to: number
  /** Folded letters of the first token that stand outside, as clitics. */
  readonly skip: number
  readonly restored: boolean
  /** Indexes into `doc.forms`. */
  forms: readonly number[]
  /** Indexes into the rule list. */
  rules: readonly number[]
  /** Index of the caller's term that is this span. */
  term?: number
}

/** Longest span that its words alone propose; forms and rules may be longer. */
const MAX_OPEN_WORDS = 6

/** Ordinary words seen fewer than 2^RARE times in eight million may be names that nobody listed. */
const RARE = 6

const STARTS = coarseBits('name', 'weak-name', 'place', 'org', 'unknown', 'unknown-definite', 'latin', 'particle', 'foreign-particle', 'nisba', 'org-in', 'org-either', 'place-in', 'field')
const OPENERS = coarseBits('title', 'role', 'kin', 'org-out', 'place-out', 'bracket', 'sport', 'nisba', 'org-either')
const NEVER = coarseBits('edge', 'mark', 'bracket', 'function', 'locative', 'number')
const STOPS = coarseBits('edge', 'mark', 'bracket')
const NAMELIKE = coarseBits('name', 'weak-name', 'place', 'unknown', 'latin')
const POSSIBLE = NameFlag.givenArabic | NameFlag.familyArabic | NameFlag.givenForeign | NameFlag.familyForeign | NameFlag.personWord | NameFlag.placeWord | NameFlag.orgWord |
  NameFlag.personCue | NameFlag.placeCue | NameFlag.orgCue

/** Full keys of particles that a further name must follow: no name of several words ends with one (قال عبد الرحمن منيف ولد في …). */
const LEADING = new Set(['بن', 'ابن', 'بنت', 'ابنه', 'ابو', 'ال', 'ولد', 'منت', 'عبد'].map(word => lightKey(word).hash1))

/** What proposes nothing: one list for all candidates, most of which their words alone propose. */
const NONE: readonly number[] = []

/**
 * All candidates, by first token, then by last.
 * @param sets `rules` by what they begin with; made once for many texts
 */
export function candidates (doc: Doc, rules: readonly CompiledRule[], sets: readonly RuleSet[] = ruleSets(rules)): Candidate[] {
  const found: Candidate[] = []
  const { tokens, forms } = doc
  let nextForm = 0
  for (let t = 0; t < tokens.count; t++) {
    const begin = found.length
    for (; nextForm < forms.length && forms[nextForm]?.from === t; nextForm++) {
      const { to, skip, restored } = forms[nextForm] as FormMatch
      const made = candidate(found, begin, t, to, skip, restored)
      made.forms = made.forms === NONE ? [nextForm] : [...made.forms, nextForm]
    }
    if ((tokens.kind[t] as number) > TokenKind.number || ((doc.analysis.ordinary[t] as number) & NO_BEGIN) !== 0) continue
    for (const set of sets) propose(set, doc, found, begin, t)
    if (startable(doc, t)) open(doc, found, begin, t)
  }
  return found
}

/** Spans that rules find from token `t` on. */
function propose (set: RuleSet, doc: Doc, found: Candidate[], begin: number, t: number): void {
  for (let bits = mayStart(set, doc, t); bits !== 0; bits &= bits - 1) {
    const rule = set.rules[31 - Math.clz32(bits & -bits)] as CompiledRule
    const to = matchAt(rule, doc, t)
    if (to < 0) continue
    const made = candidate(found, begin, t, to, doc.analysis.skip[t] as number, doc.analysis.restored[t] === 1)
    made.rules = made.rules === NONE ? [rule.index] : [...made.rules, rule.index]
  }
}

/** Spans that the words alone propose, with the other reading of an unknown first word too. */
function open (doc: Doc, found: Candidate[], begin: number, t: number): void {
  const { analysis, tokens } = doc
  const skip = analysis.skip[t] as number
  const restored = analysis.restored[t] === 1
  const other = analysis.otherSkip[t] as number
  const end = found.length // what is added here differs from each other
  let words = 0
  for (let to = t; to < tokens.count && words < MAX_OPEN_WORDS; to++) {
    const coarse = 1 << (analysis.coarse[to] as number)
    if ((coarse & STOPS) !== 0) {
      if (tokens.kind[to] === TokenKind.dash && tokens.glued[to] === 1 && tokens.glued[to + 1] === 1) continue
      return
    }
    words++
    const ordinal = to > t && analysis.coarse[to] === Coarse.number
    if ((coarse & NEVER) !== 0 && !ordinal && ((analysis.names[to] as number) & POSSIBLE) === 0) continue
    if (!mayEnd(doc, t, to)) continue
    if (!isKnown(found, begin, end, to, skip, restored)) found.push({ from: t, to, skip, restored, forms: NONE, rules: NONE })
    if (other === NO_SKIP || (other === skip && !restored)) continue
    if (!isKnown(found, begin, end, to, other, false)) found.push({ from: t, to, skip: other, restored: false, forms: NONE, rules: NONE })
  }
}

function isKnown (found: readonly Candidate[], begin: number, end: number, to: number, skip: number, restored: boolean): boolean {
  for (let i = begin; i < end; i++) {
    const known = found[i] as Candidate
    if (known.to === to && known.skip === skip && known.restored === restored) return true
  }
  return false
}

function startable (doc: Doc, t: number): boolean {
  const { analysis } = doc
  const coarse = 1 << (analysis.coarse[t] as number)
  if ((coarse & STARTS) !== 0) return true
  const possible = ((analysis.names[t] as number) & POSSIBLE) !== 0
  if (possible) return true
  // A foreign particle that is a function word too (لا بوكا).
  if (((analysis.cues[t] as number) & CueFlag['foreign-particle']) !== 0 && t + 1 < doc.tokens.count && (NAMELIKE & (1 << (analysis.coarse[t + 1] as number))) !== 0) return true
  if ((coarse & NEVER) !== 0) return false
  if (seenAsName(analysis.archive[t] as number) || analysis.otherSkip[t] !== NO_SKIP) return true
  if (t === 0) return false
  if ((((analysis.names[t] as number) >>> FREQUENCY_SHIFT) & FREQUENCY_MASK) <= RARE) return true
  return ((1 << (analysis.coarse[t - 1] as number)) & OPENERS) !== 0
}

/** Whether the archive has the word as a name, if only now and then. */
function seenAsName (archive: number): boolean {
  return archive >>> (ARCHIVE_USE_SHIFT + 2) !== 0
}

/** The candidate of these words, made if it is new; those of one first token lie together from `begin` on. */
function candidate (found: Candidate[], begin: number, from: number, to: number, skip: number, restored: boolean): Candidate {
  for (let i = found.length - 1; i >= begin; i--) {
    const known = found[i] as Candidate
    if (known.to === to && known.skip === skip && known.restored === restored) return known
  }
  const made: Candidate = { from, to, skip, restored, forms: NONE, rules: NONE }
  found.push(made)
  return made
}

/** Last token of the rule's match at token `t`, whose bits passed the quick look; -1 if it finds none. */
function matchAt (rule: CompiledRule, doc: Doc, t: number): number {
  if (!preceded(rule, doc, t)) return -1
  let to = longestMatch(rule.automaton, doc, t)
  while (to >= t && !mayEnd(doc, t, to)) to--
  return to >= t && followed(rule, doc, to) ? to : -1
}

/** Whether a span from token `t` on may end with token `to`. */
function mayEnd ({ analysis }: Doc, t: number, to: number): boolean {
  return ((analysis.ordinary[to] as number) & NO_END) === 0 && (to === t || !LEADING.has(analysis.core[to] as number))
}

function preceded ({ rule: { before } }: CompiledRule, doc: Doc, from: number): boolean {
  return before === undefined || before.some(sequence => fits(sequence, doc, from - sequence.length))
}

function followed ({ rule: { after } }: CompiledRule, doc: Doc, to: number): boolean {
  return after === undefined || after.some(sequence => fits(sequence, doc, to + 1))
}

function fits (sequence: readonly Predicate[], doc: Doc, from: number): boolean {
  for (let i = 0; i < sequence.length; i++) if (!at(doc, from + i, sequence[i] as Predicate)) return false
  return true
}

/** Whether a token fits; beyond the text stands an edge. */
function at (doc: Doc, t: number, predicate: Predicate): boolean {
  if (t < 0 || t >= doc.tokens.count) return ((predicate.coarse | (predicate.any ?? []).reduce((bits, each) => bits | each.coarse, 0)) & (1 << Coarse.edge)) !== 0
  return holds(predicate, doc, t)
}

/** What one rule finds by itself in a text: longest from each start, left to right, without overlaps. */
export function matchRule (rule: CompiledRule, doc: Doc): Array<Pick<Candidate, 'from' | 'to' | 'skip' | 'restored'>> {
  const [set] = ruleSets([rule])
  const found: Array<Pick<Candidate, 'from' | 'to' | 'skip' | 'restored'>> = []
  for (let t = 0; t < doc.tokens.count; t++) {
    const to = set === undefined || mayStart(set, doc, t) === 0 ? -1 : matchAt(rule, doc, t)
    if (to < 0) continue
    found.push({ from: t, to, skip: doc.analysis.skip[t] as number, restored: doc.analysis.restored[t] === 1 })
    t = to
  }
  return found
}
