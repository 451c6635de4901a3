/**
 * Mine: an archive → what the gazetteer lacks, ranked by frequency and by spread over documents, each with a suggested type, three
 * contexts and a row for its table. It proposes; people decide. Reads a stream; only the counts grow, and they are bounded.
 */
import { Coarse, type Doc } from '../engine/match/index.ts'
import { propose, type Pipeline } from '../engine/pipeline.ts'
import { sequences } from './entities.ts'
import { latiniser } from './latin.ts'
import { nameReason, unexplained } from './name-parts.ts'
import { rank } from './rank.ts'
import { PROPOSAL_TYPES, rowOf, type ProposalType } from './rows.ts'
import { contextOf, surfaceOf } from './surface.ts'
import { commonest, Tally } from './tally.ts'

export interface MineOptions {
  /** What is seen in fewer documents is left out. */
  readonly minDocuments: number
  /** Most proposals of each type. */
  readonly limit: number
  readonly types: readonly ProposalType[]
}

export const DEFAULT_MINE_OPTIONS: MineOptions = { minDocuments: 3, limit: 5000, types: PROPOSAL_TYPES }

export interface Proposal {
  readonly type: ProposalType
  readonly form: string
  readonly count: number
  readonly documents: number
  /** What spoke for it most often: a rule's id or a context. */
  readonly reason: string
  readonly contexts: readonly string[]
  readonly row: readonly string[]
}

/** Proposals by type in the order of `PROPOSAL_TYPES`, the best first. */
export async function mine (pipeline: Pipeline, texts: AsyncIterable<string> | Iterable<string>, options: MineOptions = DEFAULT_MINE_OPTIONS): Promise<Proposal[]> {
  const tallies = Object.fromEntries(options.types.map(type => [type, new Tally()])) as Partial<Record<ProposalType, Tally>>
  const everywhere = new Map<string, number>()
  let number = 0
  for await (const text of texts) {
    number++
    const proposed = propose(pipeline, text)
    if (tallies.NAME !== undefined) countNames(pipeline, proposed.doc, tallies.NAME, everywhere, number)
    for (const { type, rule, from, to } of sequences(pipeline, proposed)) {
      const { form, key } = surfaceOf(proposed.doc, pipeline.table, from, to)
      tallies[type]?.add(key, form, ordinary(proposed.doc, from, to) ? `${rule} ordinary` : rule, number, () => contextOf(proposed.doc, from, to))
    }
  }
  const latinise = latiniser(pipeline.gazetteer)
  return PROPOSAL_TYPES.flatMap(type => {
    const tally = tallies[type]
    if (tally === undefined) return []
    return rank(tally, type, options.minDocuments).slice(0, options.limit).map((entry): Proposal => {
      const [reason = '', isOrdinary] = commonest(entry.reasons).split(' ')
      const share = type === 'NAME' ? entry.count / (everywhere.get(entry.key) ?? entry.count) : 1
      return {
        type, form: commonest(entry.forms), count: entry.count, documents: entry.documents, reason, contexts: entry.contexts,
        row: rowOf(type, entry, share, isOrdinary !== undefined, latinise)
      }
    })
  })
}

function countNames ({ table }: Pipeline, doc: Doc, tally: Tally, everywhere: Map<string, number>, number: number): void {
  for (let t = 0; t < doc.tokens.count; t++) {
    if (!unexplained(doc, t)) continue
    const { form, key } = surfaceOf(doc, table, t, t)
    const reason = nameReason(doc, t)
    if (reason !== undefined) tally.add(key, form, reason, number, () => contextOf(doc, t, t))
    // Counted from its first naming context on: what never stands in one is no matter.
    if (tally.get(key) !== undefined) everywhere.set(key, (everywhere.get(key) ?? 0) + 1)
  }
}

/** Whether all words of a span are ordinary ones (حي الوادي): then the form needs a cue. */
function ordinary ({ analysis }: Doc, from: number, to: number): boolean {
  for (let t = from; t <= to; t++) {
    const coarse = analysis.coarse[t]
    if (coarse !== Coarse.definite && coarse !== Coarse.noun && coarse !== Coarse.verb) return false
  }
  return true
}
