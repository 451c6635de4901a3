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

const SEED = 7919
/** Weights are written to thousandths. */
const PRECISION = 1000
/** Added to every span, in log-odds: the fit errs on the side of silence, since most words are no names. Chosen on held-out folds for the best F1. */
const BALANCE = 0.7
const ANY_SPAN = parseEvidence('span.any=1').key

export function fit (pipeline: Pipeline, gold: readonly GoldDocument[], options: TrainOptions = DEFAULT_TRAINING): FittedWeight[] {
  const index = new FeatureIndex()
  const documents = gold.flatMap((document, i) => prepareTwice(pipeline, document, index, i + 1))
  return readable(pipeline, documents, index, weigh(documents, index, options))
}

/** A document as it is, and with a part of its names hidden. */
export function prepareTwice (pipeline: Pipeline, gold: GoldDocument, index: FeatureIndex, number: number): [PreparedDocument, PreparedDocument] {
  return [prepare(pipeline, gold, index), prepare(pipeline, gold, index, SEED * number)]
}

/** Trained weights with the balance added. */
export function weigh (documents: readonly PreparedDocument[], index: FeatureIndex, options: TrainOptions = DEFAULT_TRAINING): Float64Array {
  const weights = train(documents, initialWeights(index), options)
  const any = index.find(ANY_SPAN)
  if (any === undefined) return weights
  for (let w = any * ENTITY_TYPES.length; w < (any + 1) * ENTITY_TYPES.length; w++) weights[w] = (weights[w] as number) + BALANCE
  return weights
}

/** The weights by name, sorted by evidence and type. */
export function readable (pipeline: Pipeline, documents: readonly PreparedDocument[], index: FeatureIndex, weights: Float64Array): FittedWeight[] {
  const types = ENTITY_TYPES.length
  const support = supports(documents, index.size)
  const rows = Array.from(weights, (weight, w) => ({ feature: Math.floor(w / types), type: w % types, weight: Math.round(PRECISION * weight) / PRECISION })).filter(({ weight }) => weight !== 0)
  const names = nameEvidence(pipeline, documents, new Set(rows.map(({ feature }) => index.keys[feature] as number)))
  return rows.map(({ feature, type, weight }): FittedWeight => ({
    evidence: names.get(index.keys[feature] as number) ?? '',
    type: ENTITY_TYPES[type] as EntityType,
    weight,
    support: support[feature] as number
  })).sort((a, b) => a.evidence < b.evidence ? -1 : a.evidence > b.evidence ? 1 : ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type))
}

export function weightsTable (weights: readonly FittedWeight[], about: string): string {
  const lines = weights.map(row => `${row.evidence}\t${row.type}\t${row.weight}\t${row.support}`)
  return ['#! source: fitted by `alam fit`', '#! licence: Apache-2.0', `#! about: ${about}`, 'evidence\ttype\tweight\tsupport', ...lines, ''].join('\n')
}
