/** Calibrate: weights fitted to all documents, with a calibration fitted to what weights of other documents find in each. */
import type { Calibration } from '../engine/gazetteer.ts'
import type { Pipeline } from '../engine/pipeline.ts'
import { ENTITY_TYPES } from '../engine/types.ts'
import { CALIBRATION_ROWS } from '../gazetteer/weights.ts'
import { holdOut, judgementsOf, prepareSets, type GoldSets } from './held-out.ts'
import { readable, weigh, type FittedWeight } from './index.ts'
import { fitCalibration, type TypedJudgement } from './platt.ts'
import { FeatureIndex } from './prepare.ts'

const FOLDS = 4
const PRECISION = 1000

export function fitCalibrated (pipeline: Pipeline, sets: GoldSets): FittedWeight[] {
  const index = new FeatureIndex()
  const documents = prepareSets(pipeline, sets, index)
  const judgements = judgementsOf(holdOut(pipeline, documents, index, FOLDS))
  const copies = documents.flatMap(({ copies }) => copies)
  return [...calibrationRows(fitCalibration(judgements), judgements), ...readable(pipeline, copies, index, weigh(copies, index))]
}

/** Rows that stand before those of evidence; their support is the number of mentions that they were fitted to. */
function calibrationRows (calibration: Calibration, judgements: readonly TypedJudgement[]): FittedWeight[] {
  return (['scale', 'shift'] as const).flatMap(key => ENTITY_TYPES.map((type, t): FittedWeight => ({
    evidence: CALIBRATION_ROWS[key],
    type,
    weight: Math.round(PRECISION * (calibration[key][t] as number)) / PRECISION,
    support: judgements.filter(judgement => judgement.type === type).length
  })))
}
