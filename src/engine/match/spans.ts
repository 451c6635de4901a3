/**
 * Spans: every gazetteer form that stands in the text, by walking the token trie from each token and each of its splits.
 * All matches are kept, not only the longest: which of them is meant is decided later, with evidence.
 */
import { ARCHIVE_WHOLE_MASK, child, CueFlag, FREQUENCY_MASK, FREQUENCY_SHIFT, LIGHT_ONLY, lookUp, NameFlag, Word, WORD_SIZE, type Gazetteer, type KeyTable } from '../gazetteer.ts'
import type { FoldTable, Normalised } from '../normalise/index.ts'
import { createSplits, MAX_SPLITS, splitWord, TokenKind, type Tokens } from '../tokenise/index.ts'
import { NO_BEGIN, NO_END, NO_SKIP, type Analysis } from './analyse.ts'
import { lightHash } from './light.ts'
import type { CompiledTrie } from './trie.ts'
import { Coarse, coarseClass } from './coarse.ts'

/** A gazetteer form in the text: tokens [from, to], clitics of `skip` letters before it, index of the form. */
export interface FormMatch {
  readonly from: number
  readonly to: number
  readonly skip: number
  readonly restored: boolean
  readonly form: number
}

type Place = Omit<FormMatch, 'form'>
type Phrase = Place & { readonly formula: boolean }

/** Finds all forms but those inside ordinary phrases (مسقط رأسه); marks the words of these and of cue phrases (رئيس الوزراء) in `analysis`. */
export function findForms (folded: Normalised, tokens: Tokens, analysis: Analysis, gazetteer: Gazetteer): FormMatch[] {
  const matches: FormMatch[] = []
  const ordinary: Phrase[] = []
  for (let t = 0; t < tokens.count; t++) {
    const splits = analysis.splitCount[t] as number
    for (let s = 0; s < splits; s++) {
      const id = analysis.splitId[t * MAX_SPLITS + s] as number
      const node = id < 0 ? 0 : gazetteer.words[id * WORD_SIZE + Word.child] as number
      if (node !== 0) walk(folded, tokens, analysis, gazetteer, t, t * MAX_SPLITS + s, node, matches, ordinary)
    }
  }
  return ordinary.length === 0 ? matches : withoutOrdinary(matches, ordinary, tokens, analysis)
}

function walk (folded: Normalised, tokens: Tokens, analysis: Analysis, gazetteer: Gazetteer, from: number, split: number, root: number, matches: FormMatch[], ordinary: Phrase[]): void {
  const skip = analysis.splitSkip[split] as number
  const restored = analysis.splitRestored[split] === 1
  for (let node = root, to = from; ;) {
    const end = gazetteer.nodeForms[node + 1] as number
    for (let form = gazetteer.nodeForms[node] as number; form < end; form++) {
      const light = (gazetteer.formFlags[form] as number) & LIGHT_ONLY
      if (light === 0 || gazetteer.formLight[form] === lightHash(folded, tokens, from, to, skip, restored)) matches.push({ from, to, skip, restored, form })
    }
    const cues = to > from ? gazetteer.nodeCues[node] as number : 0
    if ((cues & CueFlag.ordinary) !== 0) ordinary.push({ from, to, skip, restored, formula: (cues & CueFlag.function) !== 0 })
    else if (cues !== 0) markPhrase(tokens, analysis, to, cues)
    to = following(tokens, to)
    const id = to < tokens.count ? analysis.wholeId[to] as number : -1
    if (id < 0) return
    node = child(gazetteer.edges, node, id)
    if (node === 0) return
  }
}

/** Finds the forms of a small trie (a request's terms) that has its own word ids. */
export function findTermForms (folded: Normalised, table: FoldTable, tokens: Tokens, keys: KeyTable, trie: CompiledTrie): FormMatch[] {
  const n = tokens.count
  const whole = new Int32Array(n).fill(-1)
  const splits = createSplits()
  const starts: Array<{ from: number, skip: number, restored: boolean, node: number }> = []
  for (let t = 0; t < n; t++) {
    const kind = tokens.kind[t] as number
    if (kind > TokenKind.number) continue
    splitWord(folded.light, tokens.first[t] as number, tokens.last[t] as number, table.full, splits)
    for (let s = 0; s < (kind === TokenKind.word ? splits.count : 1); s++) {
      const id = lookUp(keys, splits.hash1[s] as number, splits.hash2[s] as number)
      if (s === 0) whole[t] = id
      const node = id < 0 ? 0 : trie.rootChild[id] as number
      if (node !== 0) starts.push({ from: t, skip: splits.skip[s] as number, restored: splits.restored[s] === 1, node })
    }
  }
  const matches: FormMatch[] = []
  for (const { from, skip, restored, node: root } of starts) {
    for (let node = root, to = from; node !== 0;) {
      const end = trie.nodeForms[node + 1] as number
      for (let form = trie.nodeForms[node] as number; form < end; form++) matches.push({ from, to, skip, restored, form })
      to = following(tokens, to)
      const id = to < n ? whole[to] as number : -1
      node = id < 0 ? 0 : child(trie.edges, node, id)
    }
  }
  return matches
}

/** The next word of a form: over a hyphen between glued words (جان-كلود), the stop of an initial (أ. ف. ب) and a stop between glued words (بي.بي.سي). */
function following (tokens: Tokens, t: number): number {
  const next = t + 1
  if (next + 1 >= tokens.count) return next
  const kind = tokens.kind[next]
  if (kind === TokenKind.dash && tokens.glued[next] === 1 && tokens.glued[next + 1] === 1) return next + 1
  const initial = (tokens.last[t] as number) - (tokens.first[t] as number) === 1
  if (kind === TokenKind.stop && tokens.glued[next] === 1 && (initial || tokens.glued[next + 1] === 1)) return next + 1
  return next
}

function markPhrase (tokens: Tokens, analysis: Analysis, to: number, cues: number): void {
  analysis.cues[to] = (analysis.cues[to] as number) | cues
  analysis.coarse[to] = coarseClass(tokens.kind[to] as number, analysis.names[to] as number, analysis.cues[to], analysis.definite[to] === 1)
}

/** Without the forms inside ordinary phrases, whose words become plain nouns, those of formulas marks; a longer form that covers a phrase outweighs it. */
function withoutOrdinary (matches: readonly FormMatch[], phrases: readonly Phrase[], tokens: Tokens, analysis: Analysis): FormMatch[] {
  const forms = new Reach(tokens.count, matches)
  const standing = phrases.filter(({ from, to }) => !forms.covers(from, to, true))
  for (const { from, to, skip, restored, formula } of standing) {
    analysis.skip[from] = skip
    analysis.restored[from] = restored ? 1 : 0
    for (let t = from; t <= to; t++) {
      makeOrdinary(tokens, analysis, t)
      if (formula) analysis.coarse[t] = Coarse.mark
      analysis.ordinary[t] = (t > from ? NO_BEGIN : 0) | (t < to ? NO_END : 0)
    }
  }
  const ordinary = new Reach(tokens.count, standing)
  return matches.filter(({ from, to }) => !ordinary.covers(from, to, false))
}

/** How far the places that begin at each token reach. */
class Reach {
  private readonly last: Int32Array
  private longest = 0

  constructor (count: number, places: readonly Place[]) {
    this.last = new Int32Array(count).fill(-1)
    for (const { from, to } of places) {
      if (to > (this.last[from] as number)) this.last[from] = to
      if (to - from > this.longest) this.longest = to - from
    }
  }

  /** Whether one of the places covers these tokens, and more than these if `longer`. */
  covers (from: number, to: number, longer: boolean): boolean {
    for (let t = from; t >= 0 && from - t <= this.longest; t--) {
      const last = this.last[t] as number
      if (last > to || (last === to && (t < from || !longer))) return true
    }
    return false
  }
}

/** What a word of an ordinary phrase remains: the من of النيل من سمعته is a preposition, its الله no part of a name. */
const STAYING = CueFlag.function | CueFlag.locative

function makeOrdinary (tokens: Tokens, { names, archive, coarse, cues, definite, otherSkip }: Analysis, t: number): void {
  names[t] = ((names[t] as number) & (FREQUENCY_MASK << FREQUENCY_SHIFT)) | NameFlag.noun
  cues[t] = (cues[t] as number) & STAYING
  archive[t] = (archive[t] as number) & ARCHIVE_WHOLE_MASK
  otherSkip[t] = NO_SKIP
  coarse[t] = coarseClass(tokens.kind[t] as number, names[t], cues[t], definite[t] === 1)
}
