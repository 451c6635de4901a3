/**
 * Terms: a caller's own entries, compiled like the gazetteer and found in the same way: folded, with clitics, overlapping.
 * They overrule what the engine would have chosen.
 */
import { CueFlag, type KeyTable } from './gazetteer.ts'
import { findTermForms, type Doc, type FormMatch } from './match/index.ts'
import { formKey, KeyIds } from './match/keys.ts'
import { lightHash } from './match/light.ts'
import { TrieBuilder, type CompiledTrie } from './match/trie.ts'
import type { FoldTable } from './normalise/index.ts'
import type { Candidate } from './rules/index.ts'
import { EngineInputError, ENTITY_TYPES, type CompiledTerms, type Term } from './types.ts'

/** What `compileTerms` makes; a class, so that the engine knows its own from a caller's list. */
export class TermIndex implements CompiledTerms {
  constructor (readonly terms: readonly Term[], readonly keys: KeyTable, readonly trie: CompiledTrie) {}
}

/** Most requests have none. */
const NO_TERMS = new TermIndex([], new KeyIds().table(), new TrieBuilder().compile(0))

/** A word: more than any sum of evidence. The square of the words on top: one long term beats the short ones inside it. */
const TERM_SCORE = 1000

/** @throws {EngineInputError} if a term has no letters or digits, or two terms share an id. */
export function compileTerms (terms: readonly Term[], table: FoldTable): TermIndex {
  if (terms.length === 0) return NO_TERMS
  const ids = new KeyIds()
  const trie = new TrieBuilder()
  const seen = new Set<string>()
  terms.forEach((term, index) => {
    if (term.id !== undefined && seen.has(term.id)) throw new EngineInputError('duplicate-term-id', `/terms/${index}/id`, 'another term has this id')
    if (term.id !== undefined) seen.add(term.id)
    const forms: ReadonlyArray<readonly [string, string]> = [[term.text, `/terms/${index}/text`], ...(term.aliases ?? []).map((alias, i): readonly [string, string] => [alias, `/terms/${index}/aliases/${i}`])]
    for (const [form, at] of forms) {
      const { words, light } = formKey(form, table)
      if (words.length === 0) throw new EngineInputError('empty-term', at, 'nothing is left of the term after folding')
      trie.add(words.map(word => ids.idOf(word.hash1, word.hash2)), { entity: index, flags: 0, light })
    }
  })
  return new TermIndex(terms, ids.table(), trie.compile(ids.size))
}

/** Adds the terms' spans to the candidates; returns the list in order, and the bonus that each candidate's type gets. */
export function addTerms (doc: Doc, candidates: readonly Candidate[], compiled: TermIndex, table: FoldTable): Candidate[] {
  const byPlace = new Map(candidates.map(candidate => [place(candidate), candidate]))
  for (const match of findTermForms(doc.folded, table, doc.tokens, compiled.keys, compiled.trie)) {
    if (isFunctionWord(doc, match, compiled.trie)) continue
    const term = compiled.trie.formEntity[match.form] as number
    const known = byPlace.get(place(match))
    if (known !== undefined) known.term ??= term
    else byPlace.set(place(match), { from: match.from, to: match.to, skip: match.skip, restored: match.restored, forms: [], rules: [], term })
  }
  return [...byPlace.values()].sort((a, b) => a.from - b.from)
}

/** Whether the text has a function word that only full folding makes equal to the term: على, where the term is علي. Entries of the gazetteer are not found there either. */
function isFunctionWord ({ folded, tokens, analysis }: Doc, { from, to, skip, restored, form }: FormMatch, trie: CompiledTrie): boolean {
  if (from !== to || analysis.skip[from] !== skip || ((analysis.cues[from] as number) & CueFlag.function) === 0) return false
  return trie.formLight[form] !== lightHash(folded, tokens, from, to, skip, restored)
}

/** Raises the scores of the terms' spans above all others. */
export function favourTerms (candidates: readonly Candidate[], scores: Float64Array, compiled: TermIndex): void {
  candidates.forEach((candidate, c) => {
    if (candidate.term === undefined) return
    const type = ENTITY_TYPES.indexOf((compiled.terms[candidate.term] as Term).type)
    const at = c * ENTITY_TYPES.length + type
    const words = candidate.to - candidate.from + 1
    // Fewer clitics taken off wins between two readings of one word.
    scores[at] = TERM_SCORE * words + words * words - candidate.skip / 8
  })
}

function place ({ from, to, skip, restored }: Pick<Candidate, 'from' | 'to' | 'skip' | 'restored'>): string {
  return `${from},${to},${skip},${String(restored)}`
}
