/**
 * Engine benchmark: how long each step takes over all texts, on one core, and how the whole compares with a bare matcher pass
 * (normalise, tokenise, match), which only looks words up and judges nothing.
 * Each step runs by itself over all texts, round after round; the figure is the median round.
 */
import { performance } from 'node:perf_hooks'
import { place } from '../engine/decide.ts'
import type { Gazetteer } from '../engine/gazetteer.ts'
import { createEngine } from '../engine/index.ts'
import { link, toEntities, toMention } from '../engine/link/index.ts'
import { match, type Doc } from '../engine/match/index.ts'
import { normalise } from '../engine/normalise/index.ts'
import { createPipeline } from '../engine/pipeline.ts'
import { resolve, type Resolved } from '../engine/resolve/index.ts'
import { candidates, type Candidate } from '../engine/rules/index.ts'
import { score, TYPES } from '../engine/score/index.ts'
import { words } from '../engine/tokenise/index.ts'
import { median } from './median.ts'
import { bytesOf } from './texts.ts'

/** What is timed: the steps of the engine in order, then what callers call. */
export const STAGES = ['normalise', 'tokenise', 'match', 'rules', 'score', 'resolve', 'link', 'whole'] as const
export type Stage = typeof STAGES[number]

export interface EngineFigures {
  readonly texts: number
  readonly bytes: number
  readonly rounds: number
  /** Milliseconds for all texts. */
  readonly milliseconds: Readonly<Record<Stage, number>>
  /** Normalise, tokenise and match together. */
  readonly bare: number
}

const WARM_UP_ROUNDS = 20
const BARE: readonly Stage[] = ['normalise', 'tokenise', 'match']

/** @param seconds how long to measure, after the rounds that let the machine's code settle */
export function benchEngine (gazetteer: Gazetteer, texts: readonly string[], seconds: number): EngineFigures {
  const round = rounds(gazetteer, texts)
  for (let i = 0; i < WARM_UP_ROUNDS; i++) round()
  const measured: Array<Record<Stage, number>> = []
  for (const end = performance.now() + seconds * 1000; performance.now() < end || measured.length < 3;) measured.push(round())
  const milliseconds = Object.fromEntries(STAGES.map(stage => [stage, median(measured.map(times => times[stage]))])) as Record<Stage, number>
  const bare = median(measured.map(times => BARE.reduce((sum, stage) => sum + times[stage], 0)))
  return { texts: texts.length, bytes: texts.reduce((sum, text) => sum + bytesOf(text), 0), rounds: measured.length, milliseconds, bare }
}

/** One round: milliseconds of every stage over all texts. */
function rounds (gazetteer: Gazetteer, texts: readonly string[]): () => Record<Stage, number> {
  const { table, rules, ruleSets } = createPipeline(gazetteer)
  const engine = createEngine(gazetteer)
  return () => {
    const times = {} as Record<Stage, number>
    const timed = <Input, Output>(stage: Stage, inputs: readonly Input[], run: (input: Input, i: number) => Output): Output[] => {
      const begin = performance.now()
      const outputs = inputs.map(run)
      times[stage] = performance.now() - begin
      return outputs
    }
    const folded = timed('normalise', texts, text => normalise(text, table))
    const tokens = timed('tokenise', folded, (letters, i) => words(texts[i] as string, letters, table))
    const docs = timed('match', tokens, (found, i) => match(texts[i] as string, folded[i] as typeof folded[number], table, found, gazetteer))
    const proposed = timed('rules', docs, doc => candidates(doc, rules, ruleSets))
    const scores = timed('score', proposed, (list, i) => score(docs[i] as Doc, list, gazetteer, table.full))
    const chosen = timed('resolve', scores, (values, i) => resolve((docs[i] as Doc).tokens.count, proposed[i] as Candidate[], values, TYPES, false))
    timed('link', chosen, (choices, i) => linked(docs[i] as Doc, gazetteer, proposed[i] as Candidate[], choices))
    timed('whole', texts, text => engine.extract(text))
    return times
  }
}

/** Link as the engine does it, up to the mentions and entities of the answer. */
function linked (doc: Doc, gazetteer: Gazetteer, list: readonly Candidate[], choices: readonly Resolved[]): unknown {
  const all = link(doc, gazetteer, list, [], choices.map(choice => place(choice, list)))
  const numbers = new Map<number, number>()
  const mentions = all.map(item => {
    if (!numbers.has(item.group)) numbers.set(item.group, numbers.size)
    return toMention(doc, item, numbers.get(item.group) ?? 0)
  })
  return toEntities(doc, gazetteer, all, mentions)
}
