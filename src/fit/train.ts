/**
 * Train: weights that make the gold set of spans probable. Semi-Markov conditional log-likelihood (Sarawagi & Cohen 2004), stochastic ascent with
 * AdaGrad steps (Duchi et al. 2011), averaged by nothing, stopped early. Deterministic: the shuffle has its own generator with a fixed seed.
 */
import { ENTITY_TYPES } from '../engine/types.ts'
import { marginals } from '../engine/resolve/index.ts'
import type { PreparedDocument, Segment } from './prepare.ts'

export interface TrainOptions {
  readonly epochs: number
  readonly step: number
  /** L2 pull towards zero, per update of a weight. */
  readonly decay: number
  /** Evidence seen on fewer candidates gets no weight. */
  readonly minSupport: number
}

export const DEFAULT_TRAINING: TrainOptions = { epochs: 6, step: 0.08, decay: 5e-4, minSupport: 6 }

const TYPES = ENTITY_TYPES.length
const SEED = 20261101
/** Damps the first steps of AdaGrad. */
const INITIAL_SQUARE = 1e-2

/** How often each piece of evidence stands on a candidate. */
export function supports (documents: readonly PreparedDocument[], features: number): Int32Array {
  const support = new Int32Array(features)
  for (const document of documents) {
    document.span.forEach((_, c) => {
      for (const list of [document.start[c], document.end[c], document.span[c]]) for (const feature of list ?? []) support[feature] = (support[feature] as number) + 1
    })
  }
  return support
}

/** @param initial where to begin; changed in place and returned */
export function train (documents: readonly PreparedDocument[], initial: Float64Array, options: TrainOptions = DEFAULT_TRAINING): Float64Array {
  const weights = initial
  const features = weights.length / TYPES
  const squares = new Float64Array(features * TYPES).fill(INITIAL_SQUARE)
  const support = supports(documents, features)
  const alive = Uint8Array.from(support, count => count >= options.minSupport ? 1 : 0)
  const work = documents.flatMap(document => document.segments.map(segment => ({ document, segment })))
  const random = generator(SEED)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(work, random)
    for (const { document, segment } of work) update(document, segment, weights, squares, alive, options)
  }
  return weights
}

function update (document: PreparedDocument, segment: Segment, weights: Float64Array, squares: Float64Array, alive: Uint8Array, options: TrainOptions): void {
  const { firstCandidate, lastCandidate, from, to } = segment
  const scores = segmentScores(document, segment, weights)
  const shifted = document.proposed.candidates.slice(firstCandidate, lastCandidate).map(candidate => ({ ...candidate, from: candidate.from - from, to: Math.min(to - 1, candidate.to) - from }))
  const { probability } = marginals(to - from, shifted, scores, TYPES)
  for (const { candidate, type } of segment.gold) {
    const at = (candidate - firstCandidate) * TYPES + type
    probability[at] = (probability[at] as number) - 1
  }
  for (let c = firstCandidate; c < lastCandidate; c++) {
    for (let type = 0; type < TYPES; type++) {
      const gradient = probability[(c - firstCandidate) * TYPES + type] as number
      if (Math.abs(gradient) < 1e-4) continue
      for (const list of [document.start[c], document.end[c], document.span[c]]) {
        for (const feature of list ?? []) {
          if (alive[feature] === 0) continue
          const w = feature * TYPES + type
          const slope = gradient + options.decay * (weights[w] as number)
          const square = (squares[w] as number) + slope * slope
          squares[w] = square
          weights[w] = (weights[w] as number) - options.step * slope / Math.sqrt(square)
        }
      }
    }
  }
}

function segmentScores (document: PreparedDocument, { firstCandidate, lastCandidate }: Segment, weights: Float64Array): Float64Array {
  const scores = new Float64Array((lastCandidate - firstCandidate) * TYPES)
  for (let c = firstCandidate; c < lastCandidate; c++) {
    for (const list of [document.start[c], document.end[c], document.span[c]]) {
      for (const feature of list ?? []) {
        for (let type = 0; type < TYPES; type++) {
          const at = (c - firstCandidate) * TYPES + type
          scores[at] = (scores[at] as number) + (weights[feature * TYPES + type] as number)
        }
      }
    }
  }
  return scores
}

/** Scores of all candidates of a document under these weights. */
export function documentScores (document: PreparedDocument, weights: Float64Array): Float64Array {
  return segmentScores(document, { from: 0, to: 0, firstCandidate: 0, lastCandidate: document.span.length, gold: [] }, weights)
}

/** Mulberry32 (Tommy Ettinger, public domain): small, fast, the same everywhere. */
function generator (seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle<Item> (items: Item[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const swap = items[i] as Item
    items[i] = items[j] as Item
    items[j] = swap
  }
}
