/**
 * Cross-validate: an evaluation on texts that neither weights nor calibration were fitted on: each fold is calibrated by what was found in the others.
 */
import { confidenceOf } from '../engine/decide.ts'
import type { Pipeline } from '../engine/pipeline.ts'
import { ENTITY_TYPES } from '../engine/types.ts'
import { Evaluation } from '../evaluate/evaluation.ts'
import { reliability } from '../evaluate/reliability.ts'
import { holdOut, judgementsOf, prepareSets, type GoldSets } from './held-out.ts'
import { fitCalibration } from './platt.ts'
import { FeatureIndex } from './prepare.ts'

export interface CrossValidationOptions {
  /** Number of runs that each set is cut into, at least 2. */
  readonly folds: number
  /** Mentions below it are left out, as the engine does by default. */
  readonly minConfidence: number
  /** Whether the last quarter of each set is reported apart. */
  readonly blind: boolean
}

export interface CrossValidation {
  readonly evaluation: Evaluation
  /** Expected calibration error of the model's own probabilities. */
  readonly uncalibratedError: number
}

/** @param sets gold documents by set, in running order */
export function crossValidate (pipeline: Pipeline, sets: GoldSets, { folds, minConfidence, blind }: CrossValidationOptions): CrossValidation {
  const index = new FeatureIndex()
  const documents = holdOut(pipeline, prepareSets(pipeline, sets, index), index, folds)
  const evaluation = new Evaluation(pipeline.gazetteer, { minConfidence, blind, method: `${folds} folds` })
  for (let fold = 0; fold < folds; fold++) {
    const calibration = fitCalibration(judgementsOf(documents.filter(document => document.fold !== fold)))
    for (const { set, number, count, copies: [{ gold, proposed }], mentions } of documents.filter(document => document.fold === fold)) {
      evaluation.add(set, number, count, gold, proposed, mentions.map(mention => ({ ...mention, confidence: confidenceOf({ ...mention, type: ENTITY_TYPES.indexOf(mention.type) }, calibration) })))
    }
  }
  return { evaluation, uncalibratedError: reliability(judgementsOf(documents)).expectedError }
}
