/**
 * Glosses: what stands in brackets right after a name and says it again in other letters: (OPEC), (Brad Pitt), (بالإيطالية: Udinese Calcio), (بالصينية: 襄阳).
 * It is of the same type, and a name in Latin letters is one even where nothing else speaks for it. Arabic acronyms are grouped in group.ts.
 */
import type { Doc } from '../match/index.ts'
import { TokenKind } from '../tokenise/index.ts'
import type { Placed } from './types.ts'

const MAX_WORDS = 6
const MIN_NAME = 0.5
/** «in the … language», between the bracket and the colon. */
const LANGUAGE = /^بال\p{L}+ية$/u

interface Range { readonly from: number, readonly to: number }

/** The chosen spans, those that gloss another with its type, and new ones for names in Latin letters. */
export function withGlosses (doc: Doc, chosen: readonly Placed[]): Placed[] {
  const found: Placed[] = []
  const gone = new Set<Placed>()
  const byStart = new Map<number, Placed[]>()
  for (const placed of chosen) byStart.set(placed.from, [...byStart.get(placed.from) ?? [], placed])
  for (const full of chosen) {
    if (full.nested || full.confidence < MIN_NAME) continue
    const range = glossAfter(doc, full.to + 1)
    if (range === undefined) continue
    const inside = startsIn(range).flatMap(t => byStart.get(t) ?? [])
    const known = inside.find(({ from, to, nested }) => from === range.from && to === range.to && !nested)
    if (known === undefined && inside.some(({ source }) => source === 'term')) continue
    for (const placed of known === undefined ? inside : [known]) gone.add(placed)
    const gloss: Placed = known ?? { ...range, skip: 0, restored: false, type: full.type, confidence: 0, source: 'coreference', nested: false }
    found.push({ ...gloss, type: full.type, confidence: Math.max(gloss.confidence, full.confidence), antecedent: full })
  }
  return [...chosen.filter(placed => !gone.has(placed)), ...found]
}

function startsIn ({ from, to }: Range): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/**
 * The words of a gloss whose bracket opens at `t`, if there is one: Latin ones that fill the brackets, or such of any foreign script that stand after the name of their language,
 * and end at a comma too.
 */
function glossAfter ({ text, tokens }: Doc, t: number): Range | undefined {
  const { count, end, glued, kind, start } = tokens
  if (t + 2 >= count || kind[t] !== TokenKind.open) return undefined
  const named = kind[t + 1] === TokenKind.word && kind[t + 2] === TokenKind.colon && LANGUAGE.test(text.slice(start[t + 1], end[t + 1]))
  const from = named ? t + 3 : t + 1
  let to = from
  let words = 0
  while (to < count && words <= MAX_WORDS) {
    if (kind[to] === TokenKind.latin || (named && kind[to] === TokenKind.script)) words++
    else if (!((kind[to] === TokenKind.dash || kind[to] === TokenKind.quote) && glued[to] === 1 && glued[to + 1] === 1)) break
    to++
  }
  const closed = kind[to] === TokenKind.close || (named && kind[to] === TokenKind.comma)
  const last = kind[to - 1]
  if (words === 0 || !closed || (last !== TokenKind.latin && last !== TokenKind.script)) return undefined
  const first = text.charAt(start[from] as number)
  const small = first === first.toLowerCase() && first !== first.toUpperCase()
  return small ? undefined : { from, to: to - 1 }
}
