/**
 * What a caller gets: mentions as they stand in the text, and the entities that they mean.
 * No timing and no request id in the body: the same input gives the same bytes.
 */
import { z } from 'zod'
import { EntityTypeSchema } from './entity-types.ts'
import { EXAMPLE_ANSWER as EXAMPLE, EXAMPLE_ENTITIES, EXAMPLE_MENTIONS } from './example.ts'
import { Explanation, OffsetSchema } from './explanation.ts'
import { EngineVersions } from './info.ts'
import { OffsetUnitSchema } from './request.ts'

export const MENTION_SOURCES = ['gazetteer', 'rule', 'coreference', 'term'] as const

export const Mention = z.strictObject({
  text: z.string().meta({ description: 'The name as it stands in the text, attached clitics outside.', examples: ['قاسم جومارت توكايف'] }),
  type: EntityTypeSchema,
  start: OffsetSchema.meta({ description: 'Where it starts, in `offsetUnit`.', examples: [25] }),
  end: OffsetSchema.meta({ description: 'Where it ends (first unit after it), in `offsetUnit`.', examples: [43] }),
  confidence: z.number().min(0).max(1).meta({ description: 'How sure the engine is, 0–1.', examples: [0.98] }),
  entity: z.int().min(0).meta({ description: 'Index into `entities`: what is meant.', examples: [0] }),
  source: z.enum(MENTION_SOURCES).meta({
    description: 'What found it: `gazetteer` an entry, `rule` shape and context, `coreference` a fuller mention of the same text, `term` a term of the request.',
    examples: ['gazetteer']
  }),
  clitics: z.array(z.string()).meta({ description: 'Clitics attached before the name, in reading order: و in وماكرون, و and ل in وللرياض.', examples: [['و', 'ل']] }),
  explanation: Explanation.optional()
}).meta({ id: 'Mention', description: 'A name found in the text.', examples: [EXAMPLE_MENTIONS[0]] })
export type Mention = z.output<typeof Mention>

const Links = z.strictObject({
  geonames: z.int().optional().meta({ description: 'GeoNames id.', examples: [1526384] }),
  iso3166: z.string().optional().meta({ description: 'ISO 3166-1 or 3166-2 code.', examples: ['KZ'] })
}).meta({ description: 'Identifiers elsewhere.', examples: [{ geonames: 1526384 }] })

export const Entity = z.strictObject({
  type: EntityTypeSchema,
  subtype: z.string().optional().meta({ description: 'Finer type, where the gazetteer knows it, such as `politician`, `city` or `party`.', examples: ['politician'] }),
  name: z.string().meta({ description: 'Canonical name, or the fullest mention.', examples: ['قاسم جومارت توكايف'] }),
  nameLatin: z.string().optional().meta({ description: 'Name in Latin letters.', examples: ['Kassym-Jomart Tokayev'] }),
  id: z.string().optional().meta({ description: 'Id in the gazetteer, or of your term.', examples: ['per/kassym-jomart-tokayev'] }),
  country: z.string().optional().meta({ description: 'ISO 3166-1 alpha-2.', examples: ['KZ'] }),
  role: z.strictObject({
    ar: z.string().meta({ description: 'In Arabic.', examples: ['رئيس كازاخستان'] }),
    en: z.string().meta({ description: 'In English.', examples: ['President of Kazakhstan'] })
  }).optional().meta({ description: 'What the entity is known for.', examples: [{ ar: 'رئيس كازاخستان', en: 'President of Kazakhstan' }] }),
  links: Links.meta({ description: 'Identifiers elsewhere; empty if none is known.', examples: [{ geonames: 1526384 }] }),
  coordinates: z.strictObject({
    latitude: z.number().min(-90).max(90).meta({ description: 'Degrees north.', examples: [43.25] }),
    longitude: z.number().min(-180).max(180).meta({ description: 'Degrees east.', examples: [76.92] })
  }).optional().meta({ description: 'WGS84 position of a place.', examples: [{ latitude: 43.25, longitude: 76.92 }] }),
  salience: z.number().min(0).max(1).meta({ description: 'Share of the text\'s attention, by number and position of mentions.', examples: [0.7] }),
  mentions: z.array(z.int().min(0)).meta({ description: 'Indexes into `mentions`, ascending.', examples: [[0]] })
}).meta({ id: 'Entity', description: 'What is meant: all mentions of the text that mean the same.', examples: [EXAMPLE_ENTITIES[0]] })
export type Entity = z.output<typeof Entity>

export const WARNING_CODES = ['byte-order-mark', 'no-arabic-letters'] as const
export const Warning = z.strictObject({
  code: z.enum(WARNING_CODES).meta({ description: 'Stable code: `byte-order-mark` the text starts with U+FEFF, which counts; `no-arabic-letters` it may have been decoded wrongly.', examples: ['no-arabic-letters'] }),
  message: z.string().meta({ description: 'What it means.', examples: ['The text holds no Arabic letter; was it decoded in the right charset?'] })
}).meta({ id: 'Warning', description: 'Something about the text that a caller may not have meant.', examples: [{ code: 'no-arabic-letters', message: 'The text holds no Arabic letter; was it decoded in the right charset?' }] })
export type Warning = z.output<typeof Warning>

export const ExtractResponse = z.strictObject({
  offsetUnit: OffsetUnitSchema,
  length: OffsetSchema.meta({ description: 'Length of the text in `offsetUnit`.', examples: [EXAMPLE.length] }),
  mentions: z.array(Mention).meta({ description: 'Sorted by start, then longer first.', examples: [EXAMPLE_MENTIONS] }),
  entities: z.array(Entity).meta({ description: 'In the order of their first mentions.', examples: [EXAMPLE_ENTITIES] }),
  warnings: z.array(Warning).meta({ description: 'Empty as a rule.', examples: [[]] }),
  engine: EngineVersions
}).meta({ id: 'ExtractResponse', description: 'Mentions and entities of one text.', examples: [EXAMPLE] })
export type ExtractResponse = z.output<typeof ExtractResponse>
