/**
 * Prepare: gold documents → candidates with their evidence as numbers, in flat arrays.
 * Evidence of first, last and inner words is stored once and shared, as in scoring.
 */
import type { Pipeline, Proposed } from '../engine/pipeline.ts'
import { lookUpText } from '../engine/pipeline.ts'
import type { Doc } from '../engine/match/index.ts'
import { candidates, type Candidate } from '../engine/rules/index.ts'
import { Coverage, endEvidence, endSkip, evidenceId, evidenceKey, evidenceSource, innerEvidence, spanEvidence, startEvidence, type EvidenceSink } from '../engine/score/index.ts'
import { ENTITY_TYPES } from '../engine/types.ts'
import { coveredTokens, type GoldDocument } from '../evaluate/conll.ts'
import { hideNames } from './hide.ts'

/** A line of a text: the unit of learning. Candidates [firstCandidate, lastCandidate) over tokens [from, to). */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly firstCandidate: number
  readonly lastCandidate: number
  /** Right choices: candidate and type. */
  readonly gold: ReadonlyArray<{ readonly candidate: number, readonly type: number }>
}

export interface PreparedDocument {
  readonly gold: GoldDocument
  readonly proposed: Proposed
  readonly segments: readonly Segment[]
  /** Feature numbers, in lists that candidates share. */
  readonly lists: readonly Int32Array[]
  /** For each candidate the lists that speak of it. */
  readonly listsOf: readonly Int32Array[]
  /** Gold spans that no candidate covers. */
  readonly lost: number
}

/** Numbers evidence keys as they come. */
export class FeatureIndex {
  private readonly numbers = new Map<number, number>()
  readonly keys: number[] = []

  get size (): number { return this.keys.length }

  numberOf (key: number): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.keys.length)
    return this.keys.push(key) - 1
  }

  find (key: number): number | undefined { return this.numbers.get(key) }
}

/** Collects keys of evidence. */
class Collector implements EvidenceSink {
  private list: number[] = []
  constructor (private readonly index: FeatureIndex) {}
  add (template: number, a: number, b = 0, c = 0): void { this.list.push(this.index.numberOf(evidenceKey(template, a, b, c))) }
  take (): Int32Array { const taken = Int32Array.from(this.list); this.list = []; return taken }
}

/** Calls `group` after every list of evidence has gone to the sink; lists that candidates share come once. Returns the lists of each candidate. */
function eachList (pipeline: Pipeline, proposed: Proposed, sink: EvidenceSink, taken: () => void): Int32Array[] {
  const { doc, candidates } = proposed
  const source = evidenceSource(doc, pipeline.gazetteer, pipeline.table.full)
  const coverage = new Coverage(doc, pipeline.gazetteer)
  const numbers = new Map<string, number>()
  let count = 0
  const shared = (id: string, collect: () => void): number => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    collect()
    taken()
    numbers.set(id, count)
    return count++
  }
  return candidates.map((candidate, c) => {
    const { from, to, skip, restored } = candidate
    const own = endSkip(doc, candidate)
    const lists = [
      shared(`s${from},${skip},${String(restored)}`, () => { startEvidence(source, candidate, sink) }),
      shared(`e${to},${own}`, () => { endEvidence(source, to, own, sink) }),
      shared(`c${c}`, () => { spanEvidence(source, candidate, coverage.of(candidate), sink) })
    ]
    for (let t = from + 1; t <= to; t++) lists.push(shared(`i${t}`, () => { innerEvidence(source, t, sink) }))
    return Int32Array.from(lists)
  })
}

/** @param hiding seed of the names to hide (hide.ts); undefined for the text as it is */
export function prepare (pipeline: Pipeline, gold: GoldDocument, index: FeatureIndex, hiding?: number): PreparedDocument {
  const known = lookUpText(pipeline, gold.text)
  const doc = hiding === undefined ? known : hideNames(known, hiding)
  const proposed = { doc, candidates: candidates(doc, pipeline.rules) }
  const collector = new Collector(index)
  const lists: Int32Array[] = []
  const listsOf = eachList(pipeline, proposed, collector, () => { lists.push(collector.take()) })
  const { segments, lost } = segment(gold, proposed)
  return { gold, proposed, segments, lost, lists, listsOf }
}

/** Names of the evidence with these keys, by going over the documents again. */
export function nameEvidence (pipeline: Pipeline, documents: readonly PreparedDocument[], wanted: ReadonlySet<number>): Map<number, string> {
  const names = new Map<number, string>()
  for (const { proposed } of documents) {
    const words = cueWords(pipeline, proposed.doc)
    const sink: EvidenceSink = {
      add: (template, a, b = 0, c = 0) => {
        const key = evidenceKey(template, a, b, c)
        if (wanted.has(key) && !names.has(key)) names.set(key, evidenceId(template, [a, b, c], words))
      }
    }
    eachList(pipeline, proposed, sink, () => {})
  }
  return names
}

/** Folded letters of each word by their hash, as evidence values print them. */
function cueWords (pipeline: Pipeline, doc: Doc): Map<number, string> {
  const words = new Map<number, string>()
  const { tokens, analysis, folded } = doc
  for (let t = 0; t < tokens.count; t++) {
    if (analysis.cues[t] === 0) continue
    const units = folded.light.subarray((tokens.first[t] as number) + (analysis.skip[t] as number), tokens.last[t])
    const restored = analysis.restored[t] === 1 ? 'ا' : ''
    words.set(analysis.core[t] as number, restored + String.fromCharCode(...units.map(unit => pipeline.table.full[unit] as number)))
  }
  return words
}

function segment (gold: GoldDocument, { doc, candidates }: Proposed): { readonly segments: Segment[], readonly lost: number } {
  const { tokens, analysis } = doc
  const golden = new Map(gold.spans.map(span => [`${span.from}-${span.to}`, ENTITY_TYPES.indexOf(span.type)]))
  const right = new Map<string, { candidate: number, type: number, preferred: boolean }>()
  candidates.forEach((candidate, c) => {
    const start = doc.folded.source[(tokens.first[candidate.from] as number) + candidate.skip] as number
    const range = coveredTokens(gold, start, tokens.end[candidate.to] as number)
    if (range === undefined) return
    const id = `${range.from}-${range.to}`
    const type = golden.get(id)
    if (type === undefined) return
    // A candidate that begins inside a gold token after other words of it is not that gold span.
    const preferred = candidate.skip === analysis.skip[candidate.from] && candidate.restored === (analysis.restored[candidate.from] === 1)
    const known = right.get(id)
    const longer = known !== undefined && (candidates[known.candidate] as Candidate).from > candidate.from
    if (known === undefined || (!known.preferred && preferred) || longer) right.set(id, { candidate: c, type, preferred })
  })
  const chosen = [...right.values()].sort((a, b) => a.candidate - b.candidate)
  const segments: Segment[] = []
  let from = 0
  let c = 0
  for (let t = 0; t <= tokens.count; t++) {
    const edge = t === tokens.count || analysis.coarse[t] === 0
    if (!edge) continue
    const firstCandidate = c
    while (c < candidates.length && (candidates[c] as Candidate).from < t) c++
    if (c > firstCandidate) segments.push({ from, to: t, firstCandidate, lastCandidate: c, gold: chosen.filter(({ candidate }) => candidate >= firstCandidate && candidate < c) })
    from = t + 1
  }
  return { segments, lost: golden.size - right.size }
}
