/** Looking names up: what is asked of the gazetteer, and its entries. */
import { z } from 'zod'
import { ENTITY_TYPES, EntityTypeSchema } from './entity-types.ts'
import { EXAMPLE_ENTITIES, EXAMPLE_VERSIONS } from './example.ts'
import { EngineVersions } from './info.ts'
import { Entity } from './response.ts'

/** UTF-16 units: no name is longer. */
const LONGEST_QUERY = 200
const LONGEST_CURSOR = 500
const MOST_ENTRIES = 100
/** Entries of an answer if the request does not say. */
export const USUAL_ENTRIES = 20

const EXAMPLE_ENTRY = {
  id: 'loc/kz/almaty', type: 'LOC', subtype: 'city', name: 'ألماتي', aliases: ['ألما أتا', 'ألماآتا', 'المآتا', 'ألماطي'], nameLatin: 'Almaty', country: 'KZ', links: { geonames: 1526384 },
  coordinates: EXAMPLE_ENTITIES[1]?.coordinates, population: 1_977_011, source: 'written by hand for Alam'
}
export const EXAMPLE_ENTRIES = { entries: [EXAMPLE_ENTRY], next: null, gazetteer: EXAMPLE_VERSIONS.gazetteer }

export const Entry = z.strictObject({
  id: z.string().meta({ description: 'Stable id; never reused.', examples: ['loc/kz/almaty'] }),
  type: EntityTypeSchema,
  subtype: z.string().meta({ description: 'Finer type, such as `politician`, `city` or `party`.', examples: ['city'] }),
  name: z.string().meta({ description: 'Canonical Arabic name.', examples: ['ألماتي'] }),
  aliases: z.array(z.string()).meta({ description: 'Other names and spellings, short forms among them.', examples: [['ألما أتا', 'ألماطي']] }),
  nameLatin: z.string().meta({ description: 'Name in Latin letters.', examples: ['Almaty'] }),
  country: Entity.shape.country,
  role: Entity.shape.role,
  links: Entity.shape.links,
  coordinates: Entity.shape.coordinates,
  population: z.int().min(1).optional().meta({ description: 'Inhabitants of a place, where the source tells.', examples: [1_977_011] }),
  source: z.string().meta({ description: 'Where the entry comes from.', examples: ['written by hand for Alam'] })
}).meta({ id: 'Entry', description: 'An entry of the gazetteer.', examples: [EXAMPLE_ENTRY] })
export type Entry = z.output<typeof Entry>

const number = (value: unknown) => typeof value === 'string' && value.trim() !== '' ? Number(value) : value

export const EntriesQuery = z.strictObject({
  q: z.string().min(1).max(LONGEST_QUERY).meta({
    description: 'A name or its beginning, Arabic (spelling folded) or Latin (without case and accents); a later word of the name may be the one.',
    examples: ['توكايف']
  }),
  type: z.enum(ENTITY_TYPES).optional().meta({ description: 'Entries of this type only: `PER` person, `LOC` location, `ORG` organisation.', examples: ['PER'] }),
  country: z.string().regex(/^[A-Za-z]{2}$/, 'must be an ISO 3166-1 alpha-2 code').optional().meta({ description: 'Entries of this country only: ISO 3166-1 alpha-2.', examples: ['KZ'] }),
  limit: z.preprocess(number, z.int().min(1).max(MOST_ENTRIES).meta({ examples: [USUAL_ENTRIES] }).optional()).meta({ description: `Most entries of an answer, 1 to ${MOST_ENTRIES}; default ${USUAL_ENTRIES}.`, examples: [USUAL_ENTRIES] }),
  cursor: z.string().min(1).max(LONGEST_CURSOR).optional().meta({ description: '`next` of the answer before, to go on after it.', examples: ['WzU1NTM1LCJsb2Mva3oiXQ'] })
}).meta({ description: 'What to look up.' })
export type EntriesQuery = z.output<typeof EntriesQuery>

export const EntryParams = z.strictObject({
  id: z.string().min(1).meta({ description: 'Id of the entry. Its slashes may be percent-encoded or stand as they are.', examples: ['loc/kz/almaty'] })
}).meta({ description: 'Which entry.' })

export const EntriesResponse = z.strictObject({
  entries: z.array(Entry).meta({ description: 'Whole names first, then beginnings, then later words; the better known first.', examples: [[EXAMPLE_ENTRY]] }),
  next: z.string().nullable().meta({ description: '`cursor` of the next answer; null if there is no more.', examples: [null] }),
  gazetteer: EngineVersions.shape.gazetteer
}).meta({ id: 'EntriesResponse', description: 'Entries that fit.', examples: [EXAMPLE_ENTRIES] })
export type EntriesResponse = z.output<typeof EntriesResponse>
