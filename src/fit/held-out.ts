/**
 * Held out: what the engine would find in each document by weights that were fitted on others. Each set is cut into runs of documents (folds); each
 * run is read by weights that were fitted on all other runs of all sets. The tables are the same throughout.
 */
import type { Pipeline } from '../engine/pipeline.ts'
import { foundSpans, spanKey, type FoundMention } from '../evaluate/compare.ts'
import type { GoldDocument } from '../evaluate/conll.ts'
import { foundMentions } from '../evaluate/found.ts'
import { prepareTwice, weigh } from './index.ts'
import type { TypedJudgement } from './platt.ts'
import type { FeatureIndex, PreparedDocument } from './prepare.ts'
import { documentScores } from './train.ts'

export type GoldSets = Readonly<Record<string, readonly GoldDocument[]>>

/** A document of a set of `count`, as it is and with hidden names. */
export interface SetDocument { readonly set: string, readonly number: number, readonly count: number, readonly copies: readonly [PreparedDocument, PreparedDocument] }

export interface HeldOut extends SetDocument {
  readonly fold: number
  /** All mentions, with the confidence that the model gives them. */
  readonly mentions: readonly FoundMention[]
}

export function prepareSets (pipeline: Pipeline, sets: GoldSets, index: FeatureIndex): SetDocument[] {
  let seed = 0
  return Object.entries(sets).flatMap(([set, documents]) =>
    documents.map((gold, number) => ({ set, number, count: documents.length, copies: prepareTwice(pipeline, gold, index, ++seed) })))
}

/** @param folds number of runs, at least 2 */
export function holdOut (pipeline: Pipeline, documents: readonly SetDocument[], index: FeatureIndex, folds: number): HeldOut[] {
  const foldOf = ({ number, count }: SetDocument): number => Math.floor(number * folds / count)
  return Array.from({ length: folds }, (_, fold) => {
    const weights = weigh(documents.filter(document => foldOf(document) !== fold).flatMap(({ copies }) => copies), index)
    const read = (document: PreparedDocument): FoundMention[] => foundMentions(pipeline.gazetteer, document.proposed, documentScores(document, weights), undefined)
    return documents.filter(document => foldOf(document) === fold).map((document): HeldOut => ({ ...document, fold, mentions: read(document.copies[0]) }))
  }).flat()
}

/** What calibration is fitted to. */
export function judgementsOf (documents: readonly HeldOut[]): TypedJudgement[] {
  return documents.flatMap(({ copies: [{ gold }], mentions }) => {
    const right = new Set(gold.spans.map(spanKey))
    return foundSpans(gold, mentions).map(span => ({ type: span.type, confidence: span.confidence, right: right.has(spanKey(span)) }))
  })
}
