/** Entities: checked rows of people, places and organisations → one list in a fixed order, with their forms and priors. */
import { NameFlag, type EntityRecord, type FormClass } from '../engine/gazetteer.ts'
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'
import type { Located, Sources } from './read.ts'
import type { FormRow, OrganisationRow, PersonRow, PlaceRow } from './rows.ts'

export interface EntityForm { readonly form: string, readonly class: FormClass, readonly canonical: boolean }

export interface EntityEntry {
  readonly record: EntityRecord
  readonly forms: readonly EntityForm[]
  /** How well known against others of the same form, 0–65535. */
  readonly prior: number
  /** Its name alone is evidence enough: countries, capitals, large cities. */
  readonly major: boolean
}

/** People and bodies written by hand made news; a place ranks by what it is and by its population. */
const NEWSWORTHY = 30000
const COUNTRY = 60000
const CAPITAL = 50000
const WRITTEN_PLACE = 15000
const PER_DECADE = 5000 // a city of a million: 30,000
const LARGE_CITY = 1_000_000
const BY_HAND = /by hand/

export function entities (sources: Sources): EntityEntry[] {
  return [
    ...sources.people.map(located => described('PER', located)),
    ...sources.places.map(place),
    ...sources.organisations.map(located => described('ORG', located))
  ]
}

function described (type: 'PER' | 'ORG', { row, source }: Located<PersonRow | OrganisationRow>): EntityEntry {
  return {
    record: {
      id: row.id, type, subtype: row.subtype, name: row.name, aliases: row.aliases.map(alias => alias.form), nameLatin: row.latin, country: row.country,
      role: { ar: row.role_ar, en: row.role_en }, geonames: 0, iso3166: '', coordinates: undefined, population: 0, source
    },
    forms: forms(row.name, row.ambiguity, row.aliases),
    prior: NEWSWORTHY,
    major: false
  }
}

function place ({ file, row, source }: Located<PlaceRow>): EntityEntry {
  const population = row.population ?? 0
  const capital = file.endsWith('/capitals.tsv')
  const country = row.subtype === 'country'
  return {
    record: {
      id: row.id, type: 'LOC', subtype: row.subtype, name: row.name, aliases: row.aliases.map(alias => alias.form), nameLatin: row.latin, country: row.country,
      role: { ar: '', en: '' }, geonames: row.geonames ?? 0, iso3166: row.iso3166 ?? (country ? row.country : ''),
      coordinates: row.lat === undefined || row.lon === undefined ? undefined : { latitude: row.lat, longitude: row.lon },
      population, source
    },
    forms: forms(row.name, row.ambiguity, row.aliases),
    prior: country ? COUNTRY : capital ? CAPITAL : Math.max(BY_HAND.test(source) ? WRITTEN_PLACE : 0, Math.round(Math.log10(population + 1) * PER_DECADE)),
    major: country || capital || population >= LARGE_CITY
  }
}

function forms (name: string, ambiguity: '' | 'cue' | 'inside', aliases: readonly FormRow[]): EntityForm[] {
  return [{ form: name, class: ambiguity === '' ? 'free' : ambiguity, canonical: true }, ...aliases.map(alias => ({ ...alias, canonical: false }))]
}

const ALONE: Readonly<Record<EntityType, readonly [free: number, cue: number]>> = {
  PER: [NameFlag.personWord, NameFlag.personCue],
  LOC: [NameFlag.placeWord, NameFlag.placeCue],
  ORG: [NameFlag.orgWord, NameFlag.orgCue]
}
const INSIDE: Readonly<Record<EntityType, number>> = { PER: NameFlag.personPart, LOC: NameFlag.placePart, ORG: NameFlag.orgPart }

/** Bits that a form gives to its words: standing alone, and inside a longer form. */
export function formBits (entry: EntityEntry, form: EntityForm): { readonly alone: number, readonly inside: number } {
  const [free, cue] = ALONE[entry.record.type]
  const alone = form.class === 'free' ? free | (entry.major ? NameFlag.majorPlace : 0) : form.class === 'cue' ? cue : INSIDE[entry.record.type]
  return { alone, inside: INSIDE[entry.record.type] }
}

export function typeIndex (type: EntityType): number {
  return ENTITY_TYPES.indexOf(type)
}

/** An ISO 3166-1 alpha-2 code as the binary holds it, 0 for none. */
export function countryCode (country: string): number {
  return country === '' ? 0 : (country.charCodeAt(0) << 8) | country.charCodeAt(1)
}
