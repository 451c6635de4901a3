/** Found: what the engine would answer to a text, before anything is left out, for given scores of its candidates. */
import { decide } from '../engine/decide.ts'
import type { Calibration, Gazetteer } from '../engine/gazetteer.ts'
import { offsets } from '../engine/link/index.ts'
import type { Pipeline, Proposed } from '../engine/pipeline.ts'
import { score } from '../engine/score/index.ts'
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'
import type { FoundMention } from './compare.ts'

/** @param calibration undefined: with the probabilities of the model */
export function foundMentions (gazetteer: Gazetteer, proposed: Proposed, scores: Float64Array, calibration: Calibration | undefined): FoundMention[] {
  return decide(gazetteer, proposed, scores, calibration)
    .map(({ placed }) => ({ ...offsets(proposed.doc, placed), type: ENTITY_TYPES[placed.type] as EntityType, confidence: placed.confidence, ...(placed.presence === undefined ? {} : { presence: placed.presence }) }))
}

/** The same by the weights of a gazetteer, that of the pipeline or one with other weights. */
export function foundBy (gazetteer: Gazetteer, { table }: Pipeline, proposed: Proposed): FoundMention[] {
  return foundMentions(gazetteer, proposed, score(proposed.doc, proposed.candidates, gazetteer, table.full), gazetteer.calibration)
}
