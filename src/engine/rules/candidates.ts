/**
 * Candidates: every span that may be a name, with what proposed it: gazetteer forms, rules, or only its own words.
 * Nothing is judged here. Most tokens cannot begin a name, and those that can are few words long.
 */
import { Coarse, NO_SKIP, type Doc } from '../match/index.ts'
import { ARCHIVE_USE_SHIFT, CueFlag, FREQUENCY_MASK, FREQUENCY_SHIFT, NameFlag } from '../gazetteer.ts'
import { TokenKind } from '../tokenise/index.ts'
import { bears, holds, longestMatch, type Predicate } from './pattern.ts'
import type { CompiledRule } from './compile.ts'

export interface Candidate {
  readonly from: number
  readonly to: number
  /** Folded letters of the first token that stand outside, as clitics. */
  readonly skip: number
  readonly restored: boolean
  /** Indexes into `doc.forms`. */
  forms: number[]
  /** Indexes into the rule list. */
  rules: number[]
  /** Index of the caller's term that is this span. */
  term?: number
}

/** Longest span that its words alone propose; forms and rules may be longer. */
const MAX_OPEN_WORDS = 6

/** Ordinary words seen fewer than 2^RARE times in eight million may be names that nobody listed. */
const RARE = 6

const bits = (...classes: ReadonlyArray<keyof typeof Coarse>): number => classes.reduce((all, name) => all | (1 << Coarse[name]), 0)
const STARTS = bits('name', 'weak-name', 'place', 'org', 'unknown', 'unknown-definite', 'latin', 'particle', 'foreign-particle', 'nisba', 'org-in', 'org-either', 'place-in', 'field')
const OPENERS = bits('title', 'role', 'kin', 'org-out', 'place-out', 'bracket', 'sport', 'nisba', 'org-either')
const NEVER = bits('edge', 'mark', 'bracket', 'function', 'locative', 'number')
const STOPS = bits('edge', 'mark', 'bracket')
const NAMELIKE = bits('name', 'weak-name', 'place', 'unknown', 'latin')
const POSSIBLE = NameFlag.givenArabic | NameFlag.familyArabic | NameFlag.givenForeign | NameFlag.familyForeign | NameFlag.personWord | NameFlag.placeWord | NameFlag.orgWord |
  NameFlag.personCue | NameFlag.placeCue | NameFlag.orgCue

/** All candidates, by first token, then by last. */
export function candidates (doc: Doc, rules: readonly CompiledRule[]): Candidate[] {
  const found: Candidate[] = []
  const { analysis, tokens, forms } = doc
  let nextForm = 0
  for (let t = 0; t < tokens.count; t++) {
    const begin = found.length
    for (; nextForm < forms.length && forms[nextForm]?.from === t; nextForm++) {
      const form = forms[nextForm]
      if (form !== undefined) candidate(found, begin, t, form.to, form.skip, form.restored).forms.push(nextForm)
    }
    if ((tokens.kind[t] as number) > TokenKind.number) continue
    const skip = analysis.skip[t] as number
    const restored = analysis.restored[t] === 1
    for (const rule of rules) {
      if (!mayStart(rule, doc, t) || !preceded(rule, doc, t)) continue
      const to = longestMatch(rule.automaton, doc, t)
      if (to >= 0 && followed(rule, doc, to)) candidate(found, begin, t, to, skip, restored).rules.push(rule.index)
    }
    if (startable(doc, t)) open(doc, found, begin, t, skip, restored)
  }
  return found
}

/** Spans that the words alone propose, with the other reading of an unknown first word too. */
function open (doc: Doc, found: Candidate[], begin: number, t: number, skip: number, restored: boolean): void {
  const { analysis, tokens } = doc
  const other = analysis.otherSkip[t] as number
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
    candidate(found, begin, t, to, skip, restored)
    if (other !== NO_SKIP) candidate(found, begin, t, to, other, false)
  }
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
  const made: Candidate = { from, to, skip, restored, forms: [], rules: [] }
  found.push(made)
  return made
}

function mayStart (rule: CompiledRule, doc: Doc, t: number): boolean {
  if (!bears(rule.first, doc, t) || (rule.previous !== undefined && t > 0 && !bears(rule.previous, doc, t - 1))) return false
  return rule.firsts.some(predicate => holds(predicate, doc, t))
}

function preceded ({ rule }: CompiledRule, doc: Doc, from: number): boolean {
  if (rule.before === undefined) return true
  return rule.before.some(sequence => sequence.every((predicate, i) => at(doc, from - sequence.length + i, predicate)))
}

function followed ({ rule }: CompiledRule, doc: Doc, to: number): boolean {
  if (rule.after === undefined) return true
  return rule.after.some(sequence => sequence.every((predicate, i) => at(doc, to + 1 + i, predicate)))
}

/** Whether a token fits; beyond the text stands an edge. */
function at (doc: Doc, t: number, predicate: Predicate): boolean {
  if (t < 0 || t >= doc.tokens.count) return ((predicate.coarse | (predicate.any ?? []).reduce((bits, each) => bits | each.coarse, 0)) & (1 << Coarse.edge)) !== 0
  return holds(predicate, doc, t)
}

/** What one rule finds by itself in a text: longest from each start, left to right, without overlaps. */
export function matchRule (rule: CompiledRule, doc: Doc): Array<Pick<Candidate, 'from' | 'to' | 'skip' | 'restored'>> {
  const found: Array<Pick<Candidate, 'from' | 'to' | 'skip' | 'restored'>> = []
  for (let t = 0; t < doc.tokens.count; t++) {
    if (!mayStart(rule, doc, t) || !preceded(rule, doc, t)) continue
    const to = longestMatch(rule.automaton, doc, t)
    if (to < 0 || !followed(rule, doc, to)) continue
    found.push({ from: t, to, skip: doc.analysis.skip[t] as number, restored: doc.analysis.restored[t] === 1 })
    t = to
  }
  return found
}
