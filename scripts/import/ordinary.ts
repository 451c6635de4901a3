/**
 * Ordinary: is a place's name an ordinary word, or a person's name? Decides what an importer drops or marks `cue`.
 */
import { join } from 'node:path'
import { splits } from './clitics.ts'
import { fold } from './letters.ts'
import { DATA, readTable, readTables } from './table.ts'

const BIG = 500_000 // people: a name that newspapers use for the city whatever else it means
const COMMON = 20 // occurrences in the archive from which a word is common
const CLITIC_RATE = 0.03 // share of a word's occurrences that have one given clitic
const HUGE = 2_000_000 // people: the same for names that persons bear

export interface Judge { (name: string, people: number, seat: boolean, arab: boolean): 'free' | 'cue' | 'drop' }

export function judge (): Judge {
  const counts = new Map<string, number>()
  const lexicon = readTable(join(DATA, 'words/lexicon.tsv')).rows
  for (const { word, count } of lexicon) counts.set(fold(word as string), Math.max(counts.get(fold(word as string)) ?? 0, Number(count)))
  const verbs = new Map<string, number>()
  for (const row of lexicon) if (row.class?.includes('verb')) verbs.set(fold(row.word as string), Number(row.count))
  const persons = new Set<string>()
  for (const { rows } of readTables(join(DATA, 'names'))) for (const { name } of rows) persons.add(fold(name as string))
  for (const { rows } of readTables(join(DATA, 'entities/people'))) {
    for (const { name, aliases } of rows) for (const form of [name as string, ...(aliases as string).split('|')]) if (!form.includes(' ')) persons.add(fold(form.replace(/^[?+]/, '')))
  }
  for (const particle of ['بن', 'ابن', 'أبو', 'آل']) persons.add(fold(particle))
  // On folded keys: آلاشهر (Alaşehir) is matched by الأشهر too.
  const bare = (key: string): string => key.startsWith('ال') ? key.slice(2) : key
  const count = (word: string): number | undefined => counts.get(fold(word)) ?? counts.get(bare(fold(word)))
  /** As a word with a clitic: بحركة is ب + حركة before it is a village, سيجد is "will find" before it is Szeged. */
  const withClitic = (name: string): number => Math.max(0, ...splits(name).filter(({ shape }) => /^[وفبلكس]$/.test(shape))
    .map(({ shape, core }) => CLITIC_RATE * ((shape === 'س' ? verbs : counts).get(fold(core)) ?? 0)))
  const isPerson = (word: string): boolean => persons.has(fold(word)) || persons.has(bare(fold(word)))

  return (name, people, seat, arab) => {
    const words = name.split(' ')
    // Below `keep` people an ambiguous name costs more than it gives.
    const keep = seat ? 0 : arab ? 10_000 : 60_000
    if (words.length > 1) {
      if (words.every(isPerson)) return people >= keep ? 'cue' : 'drop'
      return people < BIG && words.every((word) => (count(word) ?? 0) >= COMMON) ? 'cue' : 'free'
    }
    const clitic = withClitic(name)
    const ordinary = clitic >= COMMON ? Math.max(clitic, count(name) ?? 0) : count(name)
    if (ordinary !== undefined && ordinary >= COMMON) return people >= 3 * keep || seat ? 'cue' : 'drop'
    if (ordinary !== undefined) return people >= keep ? (people >= BIG ? 'free' : 'cue') : 'drop'
    if (isPerson(name)) return people >= HUGE ? 'free' : people >= keep ? 'cue' : 'drop'
    return name.length === 2 && people < BIG ? (people >= keep ? 'cue' : 'drop') : 'free'
  }
}
