/**
 * Group: mentions that mean the same thing become one entity. In order: the same gazetteer entity or term, the same words, a person's last or first
 * name after the full name (a term's before any entity of that name), an acronym in brackets after the name it stands for, a shorter form of an organisation's name.
 */
import { Coarse, type Doc } from '../match/index.ts'
import { TokenKind } from '../tokenise/index.ts'
import { ORG_TYPE, PER_TYPE } from '../types.ts'
import type { Placed } from './types.ts'

/** A mention with what identify found: an entity of the gazetteer, a term, or neither. */
export interface Identified { readonly placed: Placed, readonly identity: string | undefined }

/** Group number of each mention; groups are numbered by their first mention. */
export function group (doc: Doc, mentions: readonly Identified[]): number[] {
  const wordsOf = mentions.map(({ placed }) => cores(doc, placed))
  const leaders: number[] = []
  const byKey = new Map<string, number>()
  mentions.forEach((mention, i) => {
    const keys = keysOf(mention, wordsOf[i] as readonly number[])
    const known = keys.map(key => byKey.get(key)).find(index => index !== undefined)
    const leader = known ?? shortOf(doc, mentions, wordsOf, leaders, i) ?? i
    leaders.push(leader)
    // The surname of a term says nothing of whoever the gazetteer knows by it: that one may still come.
    const own = isTerm(mentions[leader]) && !isTerm(mention) ? keys.slice(-1) : keys
    for (const key of own) if (!byKey.has(key)) byKey.set(key, leader)
  })
  const numbers = new Map<number, number>()
  return leaders.map(leader => {
    const number = numbers.get(leader) ?? numbers.size
    numbers.set(leader, number)
    return number
  })
}

const isTerm = (mention: Identified | undefined): boolean => mention?.placed.source === 'term'

/** Keys of what a mention means, the words last. */
function keysOf ({ placed, identity }: Identified, words: readonly number[]): string[] {
  const key = `${placed.type}:${words.join(' ')}`
  return identity === undefined ? [key] : [identity, key]
}

/** Hashes of the words of a span, the first without its clitics. */
function cores (doc: Doc, { from, to, skip }: Placed): number[] {
  const list: number[] = []
  for (let t = from; t <= to; t++) {
    if ((doc.tokens.kind[t] as number) > TokenKind.number) continue
    const other = t === from && doc.analysis.skip[t] !== skip
    list.push((other ? doc.analysis.otherCore[t] : doc.analysis.core[t]) as number)
  }
  return list
}

/** Leader of the earlier mention that this one shortens, if any; the nearest one before it wins. */
function shortOf (doc: Doc, mentions: readonly Identified[], wordsOf: ReadonlyArray<readonly number[]>, leaders: readonly number[], i: number): number | undefined {
  const { placed, identity } = mentions[i] as Identified
  const words = wordsOf[i] as readonly number[]
  for (let j = i - 1; j >= 0; j--) {
    const earlier = mentions[j] as Identified
    if (earlier.placed.type !== placed.type) continue
    if (placed.antecedent !== undefined && placed.antecedent === earlier.placed) return leaders[j]
    // Two that are known are two, but whom the caller named in full, he goes on to mean by the surname, whoever else bears it.
    const namesakes = placed.type === PER_TYPE && isTerm(earlier) && placed.source !== 'term'
    if (identity !== undefined && earlier.identity !== undefined && !namesakes) continue
    const full = wordsOf[j] as readonly number[]
    if (full.length <= words.length && !isAcronym(doc, earlier.placed, placed)) continue
    if (placed.type === PER_TYPE && words.length === 1 && (words[0] === full.at(-1) || words[0] === full[0])) return leaders[j]
    if (placed.type === ORG_TYPE && (isAcronym(doc, earlier.placed, placed) || (words.length > 1 && endsWith(full, words)))) return leaders[j]
  }
  return undefined
}

function endsWith (full: readonly number[], words: readonly number[]): boolean {
  return words.every((word, i) => full[full.length - words.length + i] === word)
}

/** «منظمة … (أوبك)»: one word in brackets right after the name. */
function isAcronym (doc: Doc, full: Placed, short: Placed): boolean {
  return short.from === short.to && short.from === full.to + 2 && doc.analysis.coarse[full.to + 1] === Coarse.bracket && doc.analysis.coarse[short.to + 1] === Coarse.bracket
}
