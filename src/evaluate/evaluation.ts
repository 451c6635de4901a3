/**
 * Evaluation: named sets of documents, assessed one by one and together. With a blind part, the last quarter of each set is assessed apart: its figures
 * are reported, its mistakes are not kept, so that nobody mends what they should only be measured by.
 */
import type { Gazetteer } from '../engine/gazetteer.ts'
import type { Proposed } from '../engine/pipeline.ts'
import type { EntityType } from '../engine/types.ts'
import { Assessment, type MistakeInContext, type Summary } from './assessment.ts'
import type { FoundMention } from './compare.ts'
import type { GoldDocument } from './conll.ts'
import type { ScoredError } from './score.ts'

/** F1 lost when the evidence of a group is left out, in points. */
export interface GroupLoss { readonly group: string, readonly loss: Readonly<Record<EntityType | 'micro', number>> }

export interface SetReport {
  readonly name: string
  /** All documents, or without the blind part. */
  readonly open: Summary
  readonly blind?: Summary
  readonly ablation?: readonly GroupLoss[]
}

export interface Report {
  readonly minConfidence: number
  /** The sets, and behind them all sets together where there are several. */
  readonly sets: readonly SetReport[]
  /** What a reader must know of how it was measured: `4 folds`. */
  readonly method: string
}

const BLIND_SHARE = 0.25
/** Name of all sets together. */
export const ALL = 'all'

/** Whether document `number` of `count` is in the last quarter. */
export function isBlind (number: number, count: number): boolean {
  return number >= Math.ceil(count * (1 - BLIND_SHARE))
}

interface Parts { readonly open: Assessment, readonly blind: Assessment }

export interface EvaluationOptions { readonly minConfidence: number, readonly blind: boolean, readonly method: string }

export class Evaluation {
  private readonly sets = new Map<string, Parts>()
  private readonly all: Parts

  constructor (private readonly gazetteer: Gazetteer, private readonly options: EvaluationOptions) {
    this.all = this.parts()
  }

  /** Adds document `number` of `count` of a set, with all its mentions, whatever their confidence. */
  add (set: string, number: number, count: number, gold: GoldDocument, proposed: Proposed, mentions: readonly FoundMention[]): void {
    const parts = this.sets.get(set) ?? this.parts()
    this.sets.set(set, parts)
    const part = this.options.blind && isBlind(number, count) ? 'blind' : 'open'
    parts[part].add(gold, proposed, mentions)
    this.all[part].add(gold, proposed, mentions)
  }

  report (): Report {
    const { minConfidence, method } = this.options
    const sets = [...this.sets, ...(this.sets.size > 1 ? [[ALL, this.all] as const] : [])]
    return {
      minConfidence,
      method,
      sets: sets.map(([name, { open, blind }]) => ({ name, open: open.summary(), ...(this.options.blind ? { blind: blind.summary() } : {}) }))
    }
  }

  /** Mistakes by set, never those of the blind part. */
  mistakes (): Array<{ readonly set: string, readonly mistakes: readonly MistakeInContext[] }> {
    return [...this.sets].map(([set, { open }]) => ({ set, mistakes: open.mistakes }))
  }

  /** What was missed and what was wrong, never in the blind part. */
  errors (): ScoredError[] {
    return [...this.sets.values()].flatMap(({ open }) => open.errors)
  }

  private parts (): Parts {
    return { open: new Assessment(this.gazetteer, this.options.minConfidence), blind: new Assessment(this.gazetteer, this.options.minConfidence) }
  }
}
