/** Score: mentions against gold, exact span and type (the CoNLL-2002 measure). */
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'
import { coveredTokens, type GoldDocument, type GoldSpan } from './conll.ts'

export interface Count { right: number, gold: number, predicted: number }
export interface Figures extends Readonly<Count> { readonly precision: number, readonly recall: number, readonly f1: number }

/** A gold span that was not found, or a mention that is not in the gold. */
export interface ScoredError { readonly kind: 'missed' | 'wrong', readonly type: EntityType, readonly text: string, readonly before: string, readonly after: string }

export class Scorer {
  private readonly counts: Record<EntityType, Count> = { PER: blank(), LOC: blank(), ORG: blank() }
  readonly errors: ScoredError[] = []

  add (document: GoldDocument, mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly type: EntityType }>): void {
    const predicted = mentions.flatMap(mention => {
      const range = coveredTokens(document, mention.start, mention.end)
      return range === undefined ? [] : [{ ...range, type: mention.type }]
    })
    const gold = new Map(document.spans.map(span => [key(span), span]))
    const found = new Map(predicted.map(span => [key(span), span]))
    for (const [id, span] of gold) {
      this.counts[span.type].gold++
      if (found.has(id)) this.counts[span.type].right++
      else this.errors.push(describe(document, span, 'missed'))
    }
    for (const [id, span] of found) {
      this.counts[span.type].predicted++
      if (!gold.has(id)) this.errors.push(describe(document, span, 'wrong'))
    }
  }

  /** Precision, recall and F1, 0–100, per type and over all (`micro`). */
  figures (): Readonly<Record<EntityType | 'micro', Figures>> {
    const all = blank()
    for (const type of ENTITY_TYPES) for (const part of ['right', 'gold', 'predicted'] as const) all[part] += this.counts[type][part]
    return { PER: figures(this.counts.PER), LOC: figures(this.counts.LOC), ORG: figures(this.counts.ORG), micro: figures(all) }
  }
}

export function formatFigures (rows: Readonly<Record<string, Figures>>): string {
  return Object.entries(rows).map(([name, row]) =>
    `${name.padEnd(6)} P ${row.precision.toFixed(2)}  R ${row.recall.toFixed(2)}  F1 ${row.f1.toFixed(2)}  gold ${row.gold}  predicted ${row.predicted}`).join('\n')
}

function figures (count: Count): Figures {
  const precision = count.predicted === 0 ? 0 : 100 * count.right / count.predicted
  const recall = count.gold === 0 ? 0 : 100 * count.right / count.gold
  return { ...count, precision, recall, f1: precision + recall === 0 ? 0 : 2 * precision * recall / (precision + recall) }
}

function blank (): Count {
  return { right: 0, gold: 0, predicted: 0 }
}

function key ({ from, to, type }: GoldSpan): string {
  return `${from}-${to}-${type}`
}

const CONTEXT_TOKENS = 6

function describe (document: GoldDocument, span: GoldSpan, kind: ScoredError['kind']): ScoredError {
  const slice = (from: number, to: number): string => document.text.slice(document.tokens[from]?.start ?? 0, document.tokens[to]?.end ?? 0)
  return {
    kind,
    type: span.type,
    text: slice(span.from, span.to),
    before: span.from === 0 ? '' : slice(Math.max(0, span.from - CONTEXT_TOKENS), span.from - 1),
    after: span.to + 1 >= document.tokens.length ? '' : slice(span.to + 1, Math.min(document.tokens.length - 1, span.to + CONTEXT_TOKENS))
  }
}
