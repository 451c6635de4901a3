/**
 * Cross-validate: figures on texts that the weights were not fitted on. Each set is cut into runs of documents; each run is scored by weights that
 * were fitted on all other runs of all sets. The tables are the same throughout.
 */
import { link, offsets } from '../engine/link/index.ts'
import type { Pipeline } from '../engine/pipeline.ts'
import { resolve } from '../engine/resolve/index.ts'
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'
import type { GoldDocument } from '../evaluate/conll.ts'
import { Scorer, type Figures } from '../evaluate/score.ts'
import { prepareTwice, weigh } from './index.ts'
import { FeatureIndex, type PreparedDocument } from './prepare.ts'
import { documentScores } from './train.ts'

const TYPES = ENTITY_TYPES.length

/**
 * @param sets gold documents by set, in running order
 * @param folds number of runs, at least 2
 * @param minConfidence mentions below it are left out, as the engine does by default
 */
export function crossValidate (pipeline: Pipeline, sets: Readonly<Record<string, readonly GoldDocument[]>>, folds: number, minConfidence: number): Record<string, Readonly<Record<EntityType | 'micro', Figures>>> {
  const index = new FeatureIndex()
  let seed = 0
  const prepared = Object.entries(sets).map(([name, documents]) => ({
    name, scorer: new Scorer(), documents: documents.map((gold, i) => ({ fold: Math.floor(i * folds / documents.length), copies: prepareTwice(pipeline, gold, index, ++seed) }))
  }))
  for (let fold = 0; fold < folds; fold++) {
    const seen = prepared.flatMap(({ documents }) => documents.filter(document => document.fold !== fold).flatMap(({ copies }) => copies))
    const weights = weigh(seen, index)
    for (const { scorer, documents } of prepared) {
      for (const { copies: [document] } of documents.filter(document => document.fold === fold)) scorer.add(document.gold, mentions(pipeline, document, weights, minConfidence))
    }
  }
  return Object.fromEntries(prepared.map(({ name, scorer }) => [name, scorer.figures()]))
}

/** What the engine would return with these weights. */
function mentions (pipeline: Pipeline, document: PreparedDocument, weights: Float64Array, minConfidence: number): Array<{ start: number, end: number, type: EntityType }> {
  const { doc, candidates } = document.proposed
  const chosen = resolve(doc.tokens.count, candidates, documentScores(document, weights), TYPES, false).flatMap(({ candidate, type, probability }) => {
    const span = candidates[candidate]
    return span === undefined ? [] : [{ ...span, type, confidence: probability, source: 'rule' as const, candidate, nested: false }]
  })
  return link(doc, pipeline.gazetteer, candidates, [], chosen)
    .filter(({ placed }) => placed.confidence >= minConfidence)
    .map(({ placed }) => ({ ...offsets(doc, placed), type: ENTITY_TYPES[placed.type] as EntityType }))
}
