/**
 * Compare: the mentions of one document against its gold: which are right, and how the others go wrong.
 * What is right is taken out first. What is left and overlaps belongs to one mistake, so that a name found with one word too many is one mistake,
 * although it counts as missed and as wrong.
 */
import { coveredTokens, type GoldDocument, type GoldSpan } from './conll.ts'
import type { EntityType } from '../engine/types.ts'

/** A mention as it was found, in UTF-16 units; `confidence` not rounded; `presence` as in `Placed`. */
export interface FoundMention { readonly start: number, readonly end: number, readonly type: EntityType, readonly confidence: number, readonly presence?: number }

/** A mention as a range of gold tokens. */
export interface FoundSpan extends GoldSpan { readonly confidence: number }

/** How borders go wrong. `shifted`: a part is lost and something else taken in; `split`: one name found as several; `joined`: several found as one. */
export const BOUNDARY_KINDS = ['short', 'long', 'shifted', 'split', 'joined'] as const
export type BoundaryKind = typeof BOUNDARY_KINDS[number]
/** `type`: the right words under a wrong type; `missed`: nothing found there; `spurious`: nothing to be found there. */
export type MistakeKind = 'type' | 'missed' | 'spurious' | BoundaryKind

/** Where the words are that a border is wrong by; for `shifted`, where the found span has moved to. */
export const SIDES = ['start', 'end', 'both'] as const
export type Side = typeof SIDES[number]

export interface Mistake { readonly kind: MistakeKind, readonly side?: Side, readonly gold: readonly GoldSpan[], readonly found: readonly FoundSpan[] }
export interface Comparison { readonly right: readonly FoundSpan[], readonly mistakes: readonly Mistake[] }

export function compare (document: GoldDocument, found: readonly FoundSpan[]): Comparison {
  const gold = new Map(document.spans.map(span => [spanKey(span), span]))
  const right = found.filter(span => gold.has(spanKey(span)))
  for (const span of right) gold.delete(spanKey(span))
  const taken = new Set(right)
  const left = [...[...gold.values()].map(span => ({ span, found: undefined })), ...found.filter(span => !taken.has(span)).map(span => ({ span, found: span }))]
    .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)
  const groups: Array<{ to: number, gold: GoldSpan[], found: FoundSpan[] }> = []
  for (const { span, found: mention } of left) {
    let group = groups.at(-1)
    if (group === undefined || span.from > group.to) groups.push(group = { to: span.to, gold: [], found: [] })
    group.to = Math.max(group.to, span.to)
    if (mention === undefined) group.gold.push(span)
    else group.found.push(mention)
  }
  return { right, mistakes: groups.map(({ gold, found }) => ({ ...kindOf(gold, found), gold, found })) }
}

function kindOf (gold: readonly GoldSpan[], found: readonly FoundSpan[]): { readonly kind: MistakeKind, readonly side?: Side } {
  const [g, f] = [gold[0], found[0]]
  if (f === undefined) return { kind: 'missed' }
  if (g === undefined) return { kind: 'spurious' }
  if (gold.length !== found.length) return { kind: gold.length > found.length ? 'joined' : 'split' }
  if (g.from === f.from && g.to === f.to) return { kind: 'type' }
  const lost = { start: f.from > g.from, end: f.to < g.to }
  const added = { start: f.from < g.from, end: f.to > g.to }
  if (!added.start && !added.end) return { kind: 'short', side: sideOf(lost) }
  if (!lost.start && !lost.end) return { kind: 'long', side: sideOf(added) }
  return { kind: 'shifted', side: added.start ? 'start' : 'end' }
}

function sideOf ({ start, end }: { readonly start: boolean, readonly end: boolean }): Side {
  return start && end ? 'both' : start ? 'start' : 'end'
}

/** Mentions as ranges of tokens; of two with the same tokens and type the surer stays. */
export function foundSpans (document: GoldDocument, mentions: readonly FoundMention[]): FoundSpan[] {
  const spans = new Map<string, FoundSpan>()
  for (const { start, end, type, confidence } of mentions) {
    const range = coveredTokens(document, start, end)
    if (range === undefined) continue
    const span = { ...range, type, confidence }
    const known = spans.get(spanKey(span))
    if (known === undefined || known.confidence < confidence) spans.set(spanKey(span), span)
  }
  return [...spans.values()]
}

export function spanKey ({ from, to, type }: GoldSpan): string {
  return `${from}-${to}-${type}`
}
