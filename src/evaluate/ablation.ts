/** Ablation: F1 lost by each group of evidence, measured beside an evaluation on the same documents. */
import type { Gazetteer } from '../engine/gazetteer.ts'
import { ENTITY_TYPES } from '../engine/types.ts'
import { GROUPS, withoutGroup } from './ablate.ts'
import type { FoundMention } from './compare.ts'
import type { GoldDocument } from './conll.ts'
import type { GroupLoss } from './evaluation.ts'
import { Scorer } from './score.ts'

const WHOLE = ''
const MEASURES = [...ENTITY_TYPES, 'micro'] as const

export class Ablation {
  private readonly gazetteers: ReadonlyMap<string, Gazetteer>
  private readonly scorers = new Map<string, Map<string, Scorer>>()

  constructor (gazetteer: Gazetteer, private readonly minConfidence: number) {
    this.gazetteers = new Map([[WHOLE, gazetteer], ...GROUPS.map(group => [group, withoutGroup(gazetteer, group)] as const)])
  }

  /** @param sets the names of all sets that the document counts for @param read the mentions of the document by the weights of a gazetteer */
  add (sets: readonly string[], gold: GoldDocument, read: (gazetteer: Gazetteer) => readonly FoundMention[]): void {
    for (const [group, gazetteer] of this.gazetteers) {
      const mentions = read(gazetteer).filter(({ confidence }) => confidence >= this.minConfidence)
      for (const set of sets) this.scorer(set, group).add(gold, mentions)
    }
  }

  /** Losses of a set, greatest first. */
  losses (set: string): GroupLoss[] {
    const whole = this.scorer(set, WHOLE).figures()
    return GROUPS.map((group): GroupLoss => {
      const figures = this.scorer(set, group).figures()
      return { group, loss: Object.fromEntries(MEASURES.map(key => [key, whole[key].f1 - figures[key].f1])) as GroupLoss['loss'] }
    }).sort((a, b) => b.loss.micro - a.loss.micro)
  }

  private scorer (set: string, group: string): Scorer {
    const groups = this.scorers.get(set) ?? new Map<string, Scorer>()
    this.scorers.set(set, groups)
    const scorer = groups.get(group) ?? new Scorer()
    groups.set(group, scorer)
    return scorer
  }
}
