/** Rank: the counted entries that are worth a look, best first. Beginnings and lengthened forms of one name compete; one of them stays. */
import type { ProposalType } from './rows.ts'
import type { Entry, Tally } from './tally.ts'

/** A beginning is given up if a longer form makes up this share of it: محمد بن for محمد بن نايف. */
const LONGER_IS_THE_NAME = 0.6
/** A longer form is given up if it makes up less than this of its beginning: the rule ran into the next word. */
const LONGER_IS_CHANCE = 0.25
/** Letters that may be a clitic before a word that no table knows. */
const CLITICS = /^[وفبلك]/

export function rank (tally: Tally, type: ProposalType, minDocuments: number): Entry[] {
  const shortened = new Set<string>()
  const longest = new Map<string, number>()
  for (const { key, count } of tally.values()) {
    const beginning = tally.get(withoutLastWord(key))
    if (beginning === undefined || beginning.key === key) continue
    if (count < LONGER_IS_CHANCE * beginning.count) shortened.add(key)
    longest.set(beginning.key, Math.max(longest.get(beginning.key) ?? 0, count))
  }
  const kept = [...tally.values()].filter(entry => {
    if (entry.documents < minDocuments || shortened.has(entry.key)) return false
    if ((longest.get(entry.key) ?? 0) >= LONGER_IS_THE_NAME * entry.count) return false
    return type !== 'NAME' || !isWithClitic(entry, tally)
  })
  return kept.sort((a, b) => merit(b) - merit(a) || (a.key < b.key ? -1 : 1))
}

/** Frequency and spread weigh alike. */
function merit ({ count, documents }: Entry): number {
  return Math.log(count) + Math.log(documents)
}

function withoutLastWord (key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf(' ')))
}

/** وكيريلوس, where كيريلوس is seen more often. */
function isWithClitic ({ key, count }: Entry, tally: Tally): boolean {
  return CLITICS.test(key) && (tally.get(key.slice(1))?.count ?? 0) > count
}
