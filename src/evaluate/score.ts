/** Score: mentions against gold, exact span and type (the CoNLL-2002 measure). */
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'
import { foundSpans, spanKey, type FoundMention } from './compare.ts'
import type { GoldDocument, GoldSpan } from './conll.ts'

export interface Count { right: number, gold: number, predicted: number }
export interface Figures extends Readonly<Count> { readonly precision: number, readonly recall: number, readonly f1: number }

/** A gold span that was not found, or a mention that is not in the gold. */
export interface ScoredError { readonly kind: 'missed' | 'wrong', readonly type: EntityType, readonly text: string, readonly before: string, readonly after: string }

export class Scorer {
  private readonly counts: Record<EntityType, Count> = { PER: blank(), LOC: blank(), ORG: blank() }
  readonly errors: ScoredError[] = []

  add (document: GoldDocument, mentions: ReadonlyArray<Omit<FoundMention, 'confidence'>>): void {
    this.addSpans(document, foundSpans(document, mentions.map(mention => ({ ...mention, confidence: 1 }))))
  }

  /** @param spans no two with the same tokens and type */
  addSpans (document: GoldDocument, spans: readonly GoldSpan[]): void {
    const gold = new Map(document.spans.map(span => [spanKey(span), span]))
    const found = new Map(spans.map(span => [spanKey(span), span]))
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
    return { PER: figuresOf(this.counts.PER), LOC: figuresOf(this.counts.LOC), ORG: figuresOf(this.counts.ORG), micro: figuresOf(all) }
  }
}

export function formatFigures (rows: Readonly<Record<string, Figures>>): string {
  return Object.entries(rows).map(([name, row]) =>
    `${name.padEnd(6)} P ${row.precision.toFixed(2)}  R ${row.recall.toFixed(2)}  F1 ${row.f1.toFixed(2)}  gold ${row.gold}  predicted ${row.predicted}`).join('\n')
}

/** Precision, recall and F1, 0–100; 0 where there is nothing to divide by. */
export function figuresOf (count: Readonly<Count>): Figures {
  const precision = count.predicted === 0 ? 0 : 100 * count.right / count.predicted
  const recall = count.gold === 0 ? 0 : 100 * count.right / count.gold
  return { ...count, precision, recall, f1: precision + recall === 0 ? 0 : 2 * precision * recall / (precision + recall) }
}

function blank (): Count {
  return { right: 0, gold: 0, predicted: 0 }
}

const CONTEXT_TOKENS = 6

function describe (document: GoldDocument, span: GoldSpan, kind: ScoredError['kind']): ScoredError {
  return { kind, type: span.type, ...inContext(document, span.from, span.to, CONTEXT_TOKENS) }
}

/** The text of tokens `from` to `to`, and so many tokens before and after it. */
export function inContext (document: GoldDocument, from: number, to: number, tokens: number): { readonly text: string, readonly before: string, readonly after: string } {
  const slice = (first: number, last: number): string => document.text.slice(document.tokens[first]?.start ?? 0, document.tokens[last]?.end ?? 0)
  return {
    text: slice(from, to),
    before: from === 0 ? '' : slice(Math.max(0, from - tokens), from - 1),
    after: to + 1 >= document.tokens.length ? '' : slice(to + 1, Math.min(document.tokens.length - 1, to + tokens))
  }
}
