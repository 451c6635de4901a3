/**
 * Link: chosen spans → mentions and entities: short forms found by coreference, gazetteer identities, groups, salience.
 */
import type { EntityRecord, Gazetteer } from '../gazetteer.ts'
import type { Doc } from '../match/index.ts'
import type { Candidate } from '../rules/index.ts'
import { cliticLetters } from '../tokenise/index.ts'
import { ENTITY_TYPES, type Entity, type EntityType, type Mention, type Term } from '../types.ts'
import { withGlosses } from './glosses.ts'
import { group } from './group.ts'
import { fullyNamed, optionsOf, type Option } from './identify.ts'
import { withShortForms } from './short-forms.ts'
import type { Placed } from './types.ts'

export type { Placed } from './types.ts'
export type { Option } from './identify.ts'

/** A mention-to-be with its place, its identity and the identities that were weighed. */
export interface Linked { readonly placed: Placed, readonly options: readonly Option[], readonly term: Term | undefined, readonly group: number }

/** Adds coreferent short forms to the chosen spans, identifies and groups all; sorted by start, then longer first. */
export function link (doc: Doc, gazetteer: Gazetteer, candidates: readonly Candidate[], terms: readonly Term[], chosen: readonly Placed[]): Linked[] {
  const withForms = chosen.flatMap(placed => placed.candidate === undefined ? [] : [{ candidate: candidates[placed.candidate] as Candidate, placed }])
  const most = Math.max(0, ...doc.countries.values())
  const named = fullyNamed(doc, gazetteer, withForms)
  const all = withShortForms(doc, gazetteer, withGlosses(doc, chosen), named).sort((a, b) => a.from - b.from || b.to - a.to)
  const identified = all.map(placed => {
    const candidate = placed.candidate === undefined ? undefined : candidates[placed.candidate]
    const term = candidate?.term === undefined || placed.source !== 'term' ? undefined : terms[candidate.term]
    const options = candidate === undefined || term !== undefined ? [] : optionsOf(doc, gazetteer, candidate, placed.type, most, named)
    const entity = options[0]?.entity
    const identity = term !== undefined ? `term:${term.id ?? term.text}` : entity === undefined ? undefined : `entity:${entity}`
    return { placed, options, term, identity }
  })
  const groups = group(doc, identified)
  const termOf = new Map(identified.flatMap(({ term }, i) => term === undefined ? [] : [[groups[i] as number, term]]))
  return identified.map(({ placed, options }, i) => {
    const term = termOf.get(groups[i] as number)
    return { placed, options: term === undefined ? options : [], term, group: groups[i] as number }
  })
}

/** Where a span stands in the source text. */
export function offsets (doc: Doc, { from, to, skip }: Pick<Placed, 'from' | 'to' | 'skip'>): { readonly start: number, readonly end: number } {
  return { start: doc.folded.source[(doc.tokens.first[from] as number) + skip] as number, end: doc.tokens.end[to] as number }
}

/** The mention of a linked span, for entity number `entity`. */
export function toMention (doc: Doc, { placed }: Linked, entity: number): Mention {
  const { start, end } = offsets(doc, placed)
  return {
    text: doc.text.slice(start, end),
    type: ENTITY_TYPES[placed.type] as EntityType,
    start,
    end,
    confidence: Math.round(Math.min(1, placed.confidence) * 100) / 100,
    entity,
    source: placed.source,
    clitics: cliticLetters(doc.folded.light, doc.tokens.first[placed.from] as number, placed.skip)
  }
}

/** Mentions in the first tenth of a text count half as much again. */
const EARLY = 0.1
const EARLY_BONUS = 0.5

/**
 * Entities of the mentions, numbered by first appearance.
 * @param linked the spans of `mentions`, one to one
 */
export function toEntities (doc: Doc, gazetteer: Gazetteer, linked: readonly Linked[], mentions: readonly Mention[]): Entity[] {
  const members: number[][] = []
  mentions.forEach((mention, i) => { (members[mention.entity] ??= []).push(i) })
  const attention = members.map(list => list.reduce((sum, i) => sum + 1 + ((mentions[i] as Mention).start < doc.text.length * EARLY ? EARLY_BONUS : 0), 0))
  const total = attention.reduce((sum, value) => sum + value, 0)
  return members.map((list, number) => {
    const best = list.map(i => linked[i] as Linked)
    const term = best.find(item => item.term !== undefined)?.term
    const option = best.find(item => item.options.length > 0)?.options[0]
    const record = term === undefined && option !== undefined ? gazetteer.entity(option.entity) : undefined
    const longest = list.map(i => mentions[i] as Mention).reduce((a, b) => b.text.length > a.text.length ? b : a)
    const salience = Math.round(100 * (attention[number] as number) / total) / 100
    return entityOf(longest.type, longest.text, record, term, salience, list)
  })
}

/** Filled field by field, in the order in which callers read them: this is done for every name, and objects put together from parts are slow to make. */
function entityOf (type: EntityType, text: string, record: EntityRecord | undefined, term: Term | undefined, salience: number, mentions: readonly number[]): Entity {
  if (term !== undefined) return term.id === undefined ? { type, name: term.text, links: {}, salience, mentions } : { type, name: term.text, id: term.id, links: {}, salience, mentions }
  if (record === undefined) return { type, name: text, links: {}, salience, mentions }
  const { subtype, name, nameLatin, id, country, role, geonames, iso3166, coordinates } = record
  const links: Writable<Entity['links']> = {}
  if (geonames !== 0) links.geonames = geonames
  if (iso3166 !== '') links.iso3166 = iso3166
  const entity: Partial<Writable<Entity>> = { type, subtype, name, nameLatin, id }
  if (country !== '') entity.country = country
  if (role.ar !== '' || role.en !== '') entity.role = role
  entity.links = links
  if (coordinates !== undefined) entity.coordinates = coordinates
  entity.salience = salience
  entity.mentions = mentions
  return entity as Entity
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }
