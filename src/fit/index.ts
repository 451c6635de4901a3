/**
 * Fit: annotated documents → weights of evidence, ready for data/weights.tsv. The same documents give the same weights.
 */
import type { Pipeline } from '../engine/pipeline.ts'
import { parseEvidence } from '../engine/score/index.ts'
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'
import type { GoldDocument } from '../evaluate/conll.ts'
import { initialWeights } from './initial.ts'
import { FeatureIndex, nameEvidence, prepare, type PreparedDocument } from './prepare.ts'
import { DEFAULT_TRAINING, supports, train, type TrainOptions } from './train.ts'

export interface FittedWeight { readonly evidence: string, readonly type: EntityType, readonly weight: number, readonly support: number }

/** Weights smaller than this change no decision worth a row. */
const MIN_WEIGHT = 0.03
/** Share of name words that are hidden in the second copy of each document (hide.ts). */
const HIDDEN = 0.35
const SEED = 7919
/** Added to every span, in log-odds: the fit errs on the side of silence, since most words are no names. Chosen on held-out folds for the best F1. */
const BALANCE = 0.6
const ANY_SPAN = parseEvidence('span.any=1').key

/** Rows that a reader can still survey, and a reviewer can still diff. */
export const MAX_WEIGHTS = 60_000

export function fit (pipeline: Pipeline, gold: readonly GoldDocument[], options: TrainOptions = DEFAULT_TRAINING): FittedWeight[] {
  const index = new FeatureIndex()
  const documents = gold.flatMap((document, i) => prepareTwice(pipeline, document, index, i + 1))
  return readable(pipeline, documents, index, weigh(documents, index, options))
}

/** A document as it is, and with a part of its names hidden. */
export function prepareTwice (pipeline: Pipeline, gold: GoldDocument, index: FeatureIndex, number: number): [PreparedDocument, PreparedDocument] {
  return [prepare(pipeline, gold, index), prepare(pipeline, gold, index, HIDDEN, SEED * number)]
}

/** Trained weights with the balance added. */
export function weigh (documents: readonly PreparedDocument[], index: FeatureIndex, options: TrainOptions = DEFAULT_TRAINING): Float64Array {
  const weights = train(documents, initialWeights(index), options)
  const any = index.find(ANY_SPAN)
  if (any === undefined) return weights
  for (let w = any * ENTITY_TYPES.length; w < (any + 1) * ENTITY_TYPES.length; w++) weights[w] = (weights[w] as number) + BALANCE
  return weights
}

/** The strongest weights by name, sorted by evidence and type; strength is weight times the root of support. */
export function readable (pipeline: Pipeline, documents: readonly PreparedDocument[], index: FeatureIndex, weights: Float64Array): FittedWeight[] {
  const support = supports(documents, index.size)
  const kept: Array<{ feature: number, type: number, strength: number }> = []
  for (let feature = 0; feature < index.size; feature++) {
    for (let type = 0; type < ENTITY_TYPES.length; type++) {
      const weight = Math.abs(weights[feature * ENTITY_TYPES.length + type] as number)
      if (weight >= MIN_WEIGHT) kept.push({ feature, type, strength: weight * Math.sqrt(support[feature] as number) })
    }
  }
  kept.sort((a, b) => b.strength - a.strength || a.feature - b.feature || a.type - b.type)
  kept.length = Math.min(kept.length, MAX_WEIGHTS)
  const names = nameEvidence(pipeline, documents, new Set(kept.map(({ feature }) => index.keys[feature] as number)))
  return kept.map(({ feature, type }): FittedWeight => ({
    evidence: names.get(index.keys[feature] as number) ?? '',
    type: ENTITY_TYPES[type] as EntityType,
    weight: Math.round(1000 * (weights[feature * ENTITY_TYPES.length + type] as number)) / 1000,
    support: support[feature] as number
  })).sort((a, b) => a.evidence < b.evidence ? -1 : a.evidence > b.evidence ? 1 : ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type))
}

export function weightsTable (weights: readonly FittedWeight[], about: string): string {
  const lines = weights.map(row => `${row.evidence}\t${row.type}\t${row.weight}\t${row.support}`)
  return ['#! source: fitted by `alam fit`', '#! licence: Apache-2.0', `#! about: ${about}`, 'evidence\ttype\tweight\tsupport', ...lines, ''].join('\n')
}
