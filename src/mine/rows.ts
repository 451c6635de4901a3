/** Rows: what was counted → a row of the table it belongs to, as data/README.md describes them. Facts that a text does not tell stay empty. */
import type { EntityType } from '../engine/types.ts'
import { slugOf, type Latiniser } from './latin.ts'
import { commonest, type Entry } from './tally.ts'

/** What can be proposed: entities by type, and parts of personal names. */
export const PROPOSAL_TYPES = ['PER', 'LOC', 'ORG', 'NAME'] as const
export type ProposalType = EntityType | 'NAME'

export const TABLE_COLUMNS: Readonly<Record<ProposalType, readonly string[]>> = {
  PER: ['id', 'name', 'aliases', 'latin', 'subtype', 'country', 'role_ar', 'role_en', 'ambiguity'],
  ORG: ['id', 'name', 'aliases', 'latin', 'subtype', 'country', 'role_ar', 'role_en', 'ambiguity'],
  LOC: ['id', 'name', 'aliases', 'latin', 'subtype', 'country', 'ambiguity'],
  NAME: ['name', 'kind', 'gender', 'origin', 'ambiguity']
}

/** Below this share of a word's occurrences in naming contexts it is rather an ordinary word: it needs a cue. */
const MOSTLY_A_NAME = 0.5

/** Cells of the row. @param share of the word's occurrences that speak for a name; 1 for sequences. */
export function rowOf (type: ProposalType, entry: Entry, share: number, ordinary: boolean, latinise: Latiniser): string[] {
  const name = commonest(entry.forms)
  const ambiguity = ordinary || share < MOSTLY_A_NAME ? 'cue' : ''
  if (type === 'NAME') return [name, kind(entry), '', origin(name, entry), ambiguity]
  const latin = latinise(name)
  const described = [`${type.toLowerCase()}/${slugOf(latin)}`, name, '', latin]
  return type === 'LOC' ? [...described, 'town', '', ambiguity] : [...described, 'other', '', '', '', ambiguity]
}

function seen (entry: Entry, ...reasons: readonly string[]): number {
  return reasons.reduce((sum, reason) => sum + (entry.reasons.get(reason) ?? 0), 0)
}

function kind (entry: Entry): string {
  const family = seen(entry, 'after-arabic-name', 'after-foreign-name')
  const given = seen(entry, 'before-arabic-name', 'before-foreign-name', 'after-kin')
  if (family > 2 * given) return 'family'
  return given > 2 * family ? 'given' : 'both'
}

function origin (name: string, entry: Entry): string {
  const arabic = seen(entry, 'after-arabic-name', 'before-arabic-name', 'after-particle')
  return name.startsWith('ال') || arabic >= seen(entry, 'after-foreign-name', 'before-foreign-name') ? 'arabic' : 'other'
}
