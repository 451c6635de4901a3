/**
 * Train: weights that make the gold set of spans probable. Semi-Markov conditional log-likelihood (Sarawagi & Cohen 2004), stochastic ascent with
 * AdaGrad steps and an L1 pull that sets what does not matter to zero (Duchi et al. 2011), with dropout (Wager et al. 2013), stopped early and averaged
 * over the last passes.
 * Deterministic: the shuffle has its own generator with a fixed seed.
 */
import { ENTITY_TYPES } from '../engine/types.ts'
import { marginals } from '../engine/resolve/index.ts'
import type { PreparedDocument, Segment } from './prepare.ts'

export interface TrainOptions {
  readonly epochs: number
  readonly step: number
  /** L1 pull towards zero, per update of a weight. */
  readonly sparsity: number
  /** L2 pull towards zero, per update of a weight. */
  readonly decay: number
  /** Evidence seen in fewer lists gets no weight. */
  readonly minSupport: number
  /** At most so many weights are kept: the strongest of a first fit, which are then fitted again by themselves. */
  readonly maxWeights: number
  readonly secondEpochs: number
  /** Share of the evidence that an update does not see, another part each time: no piece learns to lean on one other. */
  readonly dropout: number
}

/** Rows that a reader can still survey, and a reviewer can still diff. */
const MAX_WEIGHTS = 59_990 // and those of calibration and balance

export const DEFAULT_TRAINING: TrainOptions = { epochs: 5, step: 0.08, sparsity: 1e-3, decay: 2e-3, minSupport: 4, maxWeights: MAX_WEIGHTS, secondEpochs: 4, dropout: 0.15 }

const TYPES = ENTITY_TYPES.length
const SEED = 20261101
/** Damps the first steps of AdaGrad. */
const INITIAL_SQUARE = 1e-2
/** Smaller differences between what is believed and what is right are not learnt from. */
const MIN_GRADIENT = 1e-4

/** In how many lists of evidence each piece stands. */
export function supports (documents: readonly PreparedDocument[], features: number): Int32Array {
  const support = new Int32Array(features)
  for (const { lists } of documents) for (const list of lists) for (const feature of list) support[feature] = (support[feature] as number) + 1
  return support
}

/** @param initial where to begin; changed in place and returned */
export function train (documents: readonly PreparedDocument[], initial: Float64Array, options: TrainOptions = DEFAULT_TRAINING): Float64Array {
  const weights = initial
  const squares = new Float64Array(weights.length).fill(INITIAL_SQUARE)
  const support = supports(documents, weights.length / TYPES)
  const alive = Uint8Array.from(weights, (_, w) => (support[Math.floor(w / TYPES)] as number) >= options.minSupport ? 1 : 0)
  const work = documents.flatMap(document => document.segments.map(segment => layOut(document, segment)))
  const random = generator(SEED)
  const pass = (epochs: number): void => {
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(work, random)
      for (const unit of work) update(withDropout(unit, options.dropout, random), weights, squares, alive, options)
    }
  }
  pass(options.epochs)
  keepStrongest(weights, support, alive, options.maxWeights)
  const sum = new Float64Array(weights.length)
  for (let epoch = 0; epoch < options.secondEpochs; epoch++) {
    pass(1)
    weights.forEach((weight, w) => { sum[w] = (sum[w] as number) + weight })
  }
  if (options.secondEpochs > 0) sum.forEach((total, w) => { weights[w] = total / options.secondEpochs })
  // All evidence at once speaks louder than the part that each update saw.
  weights.forEach((weight, w) => { weights[w] = weight * (1 - options.dropout) })
  return weights
}

/** Sets all but the `most` strongest weights to zero, for good; strength is weight times the root of support. */
function keepStrongest (weights: Float64Array, support: Int32Array, alive: Uint8Array, most: number): void {
  const strength = weights.map((weight, w) => Math.abs(weight) * Math.sqrt(support[Math.floor(w / TYPES)] as number))
  const kept = Array.from(strength.keys()).filter(w => weights[w] !== 0).sort((a, b) => (strength[b] as number) - (strength[a] as number) || a - b).slice(0, most)
  alive.fill(0)
  for (const w of kept) alive[w] = 1
  for (let w = 0; w < weights.length; w++) if (alive[w] === 0) weights[w] = 0
}

/** A segment laid out for many passes: its lists of evidence numbered from 0, its candidates over its own tokens. */
interface Unit {
  readonly tokens: number
  readonly candidates: ReadonlyArray<{ readonly from: number, readonly to: number }>
  readonly lists: readonly Int32Array[]
  /** Local list numbers of each candidate. */
  readonly listsOf: readonly Int32Array[]
  readonly gold: Segment['gold']
}

function layOut (document: PreparedDocument, { from, to, firstCandidate, lastCandidate, gold }: Segment): Unit {
  const numbers = new Map<number, number>()
  const lists: Int32Array[] = []
  const local = (list: number): number => {
    const known = numbers.get(list)
    if (known !== undefined) return known
    numbers.set(list, lists.length)
    return lists.push(document.lists[list] as Int32Array) - 1
  }
  return {
    tokens: to - from,
    candidates: document.proposed.candidates.slice(firstCandidate, lastCandidate).map(candidate => ({ from: candidate.from - from, to: Math.min(to - 1, candidate.to) - from })),
    listsOf: document.listsOf.slice(firstCandidate, lastCandidate).map(list => list.map(local)),
    lists,
    gold: gold.map(({ candidate, type }) => ({ candidate: candidate - firstCandidate, type }))
  }
}

/** The unit as one update sees it, without a `share` of the evidence. */
function withDropout (unit: Unit, share: number, random: () => number): Unit {
  if (share === 0) return unit
  const salt = Math.floor(random() * 0x100000000)
  return { ...unit, lists: unit.lists.map(list => list.filter(feature => (Math.imul(feature ^ salt, 0x9e3779b1) >>> 8) / 0x1000000 >= share)) }
}

function update (unit: Unit, weights: Float64Array, squares: Float64Array, alive: Uint8Array, options: TrainOptions): void {
  const { probability } = marginals(unit.tokens, unit.candidates, unitScores(unit, weights), TYPES)
  for (const { candidate, type } of unit.gold) probability[candidate * TYPES + type] = (probability[candidate * TYPES + type] as number) - 1
  const gradients = listGradients(unit, probability)
  unit.lists.forEach((list, number) => {
    for (let type = 0; type < TYPES; type++) {
      const slope = gradients[number * TYPES + type] as number
      if (Math.abs(slope) < MIN_GRADIENT) continue
      for (const feature of list) if (alive[feature * TYPES + type] === 1) descend(feature * TYPES + type, slope, weights, squares, options)
    }
  })
}

/** One AdaGrad step of weight `w` down the slope, then the pull to zero. */
function descend (w: number, slope: number, weights: Float64Array, squares: Float64Array, { step, decay, sparsity }: TrainOptions): void {
  const weight = weights[w] as number
  const full = slope + decay * weight
  const square = (squares[w] as number) + full * full
  squares[w] = square
  const rate = step / Math.sqrt(square)
  const moved = weight - rate * full
  const pull = rate * sparsity
  weights[w] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0
}

/** Sums what each list of evidence is to blame for over the candidates that share it. */
function listGradients ({ lists, listsOf }: Unit, blame: Float64Array): Float64Array {
  const gradients = new Float64Array(lists.length * TYPES)
  listsOf.forEach((own, c) => {
    for (const list of own) {
      for (let type = 0; type < TYPES; type++) gradients[list * TYPES + type] = (gradients[list * TYPES + type] as number) + (blame[c * TYPES + type] as number)
    }
  })
  return gradients
}

function unitScores ({ lists, listsOf }: Pick<Unit, 'lists' | 'listsOf'>, weights: Float64Array): Float64Array {
  const sums = new Float64Array(lists.length * TYPES)
  lists.forEach((list, number) => {
    for (const feature of list) {
      for (let type = 0; type < TYPES; type++) sums[number * TYPES + type] = (sums[number * TYPES + type] as number) + (weights[feature * TYPES + type] as number)
    }
  })
  const scores = new Float64Array(listsOf.length * TYPES)
  listsOf.forEach((own, c) => {
    for (const list of own) {
      for (let type = 0; type < TYPES; type++) scores[c * TYPES + type] = (scores[c * TYPES + type] as number) + (sums[list * TYPES + type] as number)
    }
  })
  return scores
}

/** Scores of all candidates of a document under these weights. */
export function documentScores (document: PreparedDocument, weights: Float64Array): Float64Array {
  return unitScores(document, weights)
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
