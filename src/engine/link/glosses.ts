/**
 * Glosses: what stands in brackets right after a name and says it again in Latin letters: (OPEC), (Brad Pitt). Arabic acronyms are grouped in group.ts.
 * It is of the same type, and a name in Latin letters is one even where nothing else speaks for it.
 */
import type { Doc } from '../match/index.ts'
import { TokenKind } from '../tokenise/index.ts'
import type { Placed } from './types.ts'

const MAX_WORDS = 5
const MIN_NAME = 0.5

/** The chosen spans, those that gloss another with its type, and new ones for names in Latin letters. */
export function withGlosses (doc: Doc, chosen: readonly Placed[]): Placed[] {
  const byStart = new Map(chosen.map(placed => [placed.from, placed]))
  const found = new Map<Placed, Placed>()
  const added: Placed[] = []
  for (const full of chosen) {
    if (full.nested || full.confidence < MIN_NAME) continue
    const end = glossEnd(doc, full.to + 1)
    if (end < 0) continue
    const known = byStart.get(full.to + 2)
    if (known === undefined) added.push({ from: full.to + 2, to: end, skip: 0, restored: false, type: full.type, confidence: full.confidence, source: 'coreference', antecedent: full, nested: false })
    else if (known.to === end && !known.nested) found.set(known, { ...known, type: full.type, confidence: Math.max(known.confidence, full.confidence), antecedent: full })
  }
  return [...chosen.map(placed => found.get(placed) ?? placed), ...added]
}

/** Last token of a gloss in Latin letters whose bracket opens at `t`, -1 if there is none. */
function glossEnd ({ text, tokens }: Doc, t: number): number {
  if (t + 2 >= tokens.count || tokens.kind[t] !== TokenKind.open) return -1
  let to = t + 1
  while (to < tokens.count && tokens.kind[to] === TokenKind.latin && to - t <= MAX_WORDS) to++
  if (to === t + 1 || tokens.kind[to] !== TokenKind.close) return -1
  const first = text.charAt(tokens.start[t + 1] as number)
  return first !== first.toLowerCase() ? to - 1 : -1
}
