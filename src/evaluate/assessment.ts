/**
 * Assessment: everything that is measured on one set of documents, gathered document by document.
 * The same for `alam evaluate` and for the held-out folds of `alam fit`, so that their figures compare.
 */
import type { Gazetteer } from '../engine/gazetteer.ts'
import type { Proposed } from '../engine/pipeline.ts'
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'
import { BOUNDARY_KINDS, compare, foundSpans, SIDES, spanKey, type BoundaryKind, type FoundMention, type FoundSpan, type Mistake, type Side } from './compare.ts'
import type { GoldDocument, GoldSpan } from './conll.ts'
import { knowledge, type Share } from './knowledge.ts'
import { reliability, thresholds, type Judgement, type Reliability, type ThresholdFigures } from './reliability.ts'
import { inContext, Scorer, type Figures, type ScoredError } from './score.ts'

/** What a mention or a gold span can be over against a given type: one of the types with the same borders, one with other borders, nothing. */
export const COUNTERPARTS = [...ENTITY_TYPES, 'borders', 'nothing'] as const
export type Counterpart = typeof COUNTERPARTS[number]
export type Confusion = Readonly<Record<EntityType | 'nothing', Readonly<Record<Counterpart, number>>>>
export type Boundaries = Readonly<Record<BoundaryKind, Readonly<Record<Side | 'all', number>>>>

/** Counts and shares of one set; everything is plain JSON. */
export interface Summary {
  readonly documents: number
  readonly figures: Readonly<Record<EntityType | 'micro', Figures>>
  /** Gold type → what was found there; the row `nothing` holds mentions where there is no gold. */
  readonly confusion: Confusion
  readonly boundaries: Boundaries
  /** Gold mentions found: of those that a form of their type matches right there, and of the others. */
  readonly recall: Readonly<Record<EntityType | 'micro', { readonly listed: Readonly<Share>, readonly unlisted: Readonly<Share> }>>
  /** Gold spans that are candidates. */
  readonly candidates: Readonly<Share>
  readonly coverage: { readonly places: Readonly<Share>, readonly organisations: Readonly<Share>, readonly nameParts: Readonly<Share>, readonly falseHits: Readonly<Share> }
  readonly calibration: Reliability
  readonly thresholds: readonly ThresholdFigures[]
}

/** A mistake with its surroundings, to be read. */
export interface MistakeInContext {
  readonly kind: Mistake['kind']
  readonly side?: Side
  readonly before: string
  readonly text: string
  readonly after: string
  readonly gold: ReadonlyArray<{ readonly type: EntityType, readonly text: string }>
  readonly found: ReadonlyArray<{ readonly type: EntityType, readonly text: string, readonly confidence: number }>
}

const CONTEXT_TOKENS = 12
const share = (): Share => ({ part: 0, all: 0 })
const counts = <Key extends string>(keys: readonly Key[]): Record<Key, number> => Object.fromEntries(keys.map(key => [key, 0])) as Record<Key, number>
const byKey = <Key extends string, Value>(keys: readonly Key[], value: () => Value): Record<Key, Value> => Object.fromEntries(keys.map(key => [key, value()])) as Record<Key, Value>

/** @param minConfidence mentions below it count for calibration and thresholds only */
export class Assessment {
  private documents = 0
  private readonly scorer = new Scorer()
  private readonly confusion = byKey([...ENTITY_TYPES, 'nothing'] as const, () => counts(COUNTERPARTS))
  private readonly boundaries = byKey(BOUNDARY_KINDS, () => counts([...SIDES, 'all']))
  private readonly recall = byKey([...ENTITY_TYPES, 'micro'] as const, () => ({ listed: share(), unlisted: share() }))
  private readonly candidates = share()
  private readonly coverage = { places: share(), organisations: share(), nameParts: share(), falseHits: share() }
  private readonly judgements: Judgement[] = []
  readonly mistakes: MistakeInContext[] = []

  constructor (private readonly gazetteer: Gazetteer, private readonly minConfidence: number) {}

  get errors (): readonly ScoredError[] { return this.scorer.errors }

  /** @param mentions all, whatever their confidence */
  add (gold: GoldDocument, proposed: Proposed, mentions: readonly FoundMention[]): void {
    this.documents++
    const keys = new Set(gold.spans.map(spanKey))
    const all = foundSpans(gold, mentions)
    for (const span of all) this.judgements.push({ confidence: span.confidence, right: keys.has(spanKey(span)) })
    const found = all.filter(({ confidence }) => confidence >= this.minConfidence)
    this.scorer.addSpans(gold, found)
    this.addComparison(gold, found)
    this.addKnowledge(gold, proposed, new Set(found.map(spanKey)))
  }

  private addComparison (gold: GoldDocument, found: readonly FoundSpan[]): void {
    const { right, mistakes } = compare(gold, found)
    for (const { type } of right) this.confusion[type][type]++
    for (const mistake of mistakes) {
      const { kind, side } = mistake
      if (kind === 'spurious') for (const { type } of mistake.found) this.confusion.nothing[type]++
      for (const { type } of mistake.gold) this.confusion[type][kind === 'type' ? mistake.found[0]?.type ?? 'nothing' : kind === 'missed' ? 'nothing' : 'borders']++
      if (kind !== 'spurious' && kind !== 'missed' && kind !== 'type') {
        this.boundaries[kind].all++
        if (side !== undefined) this.boundaries[kind][side]++
      }
      this.mistakes.push(describe(gold, mistake))
    }
  }

  private addKnowledge (gold: GoldDocument, proposed: Proposed, found: ReadonlySet<string>): void {
    const known = knowledge(gold, proposed, this.gazetteer)
    gold.spans.forEach((span, i) => {
      const listed = known.listed[i] === true
      for (const key of [span.type, 'micro'] as const) count(this.recall[key][listed ? 'listed' : 'unlisted'], found.has(spanKey(span)))
      count(this.candidates, known.proposed[i] === true)
      if (span.type === 'LOC') count(this.coverage.places, listed)
      if (span.type === 'ORG') count(this.coverage.organisations, listed)
    })
    for (const key of ['nameParts', 'falseHits'] as const) {
      this.coverage[key].part += known[key].part
      this.coverage[key].all += known[key].all
    }
  }

  summary (): Summary {
    const figures = this.scorer.figures()
    const { documents, confusion, boundaries, recall, candidates, coverage } = this
    return { documents, figures, confusion, boundaries, recall, candidates, coverage, calibration: reliability(this.judgements), thresholds: thresholds(this.judgements, figures.micro.gold) }
  }
}

function count (share: Share, part: boolean): void {
  share.all++
  if (part) share.part++
}

function describe (document: GoldDocument, { kind, side, gold, found }: Mistake): MistakeInContext {
  const spans: GoldSpan[] = [...gold, ...found]
  const text = ({ from, to }: GoldSpan): string => inContext(document, from, to, 0).text
  return {
    kind,
    ...(side === undefined ? {} : { side }),
    ...inContext(document, Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to)), CONTEXT_TOKENS),
    gold: gold.map(span => ({ type: span.type, text: text(span) })),
    found: found.map(span => ({ type: span.type, text: text(span), confidence: span.confidence }))
  }
}
