/**
 * The types of entities: code, labels and definitions in Arabic and English, in one table.
 * Why here: the API publishes it (`GET /v1/types`), the documentation and the validation of `types` are made from it.
 * Not the engine's list: that one stands in engine/types.ts, and a test holds both equal.
 */
import { z } from 'zod'

interface Bilingual { readonly ar: string, readonly en: string }

export interface EntityTypeRow {
  readonly label: Bilingual
  readonly definition: Bilingual
}

/** In the order that breaks ties between candidates. */
export const ENTITY_TYPE_TABLE = {
  PER: {
    label: { ar: 'شخص', en: 'Person' },
    definition: {
      ar: 'اسم شخص حقيقي: اسم كامل أو اسم عائلة أو اسم أول أو كنية أو اسم فني، من غير اللقب والمنصب والرتبة.',
      en: 'The name of a person: full name, surname, first name, kunya, stage or pen name, without title, office or rank.'
    }
  },
  LOC: {
    label: { ar: 'مكان', en: 'Location' },
    definition: {
      ar: 'اسم مكان: دولة أو منطقة أو مدينة أو قرية أو مخيم أو بحر أو نهر أو جبل أو شارع أو مطار أو معبر أو مبنى معروف باسمه.',
      en: 'The name of a place: country, region, city, village, camp, sea, river, mountain, street, airport, crossing or named building.'
    }
  },
  ORG: {
    label: { ar: 'منظمة', en: 'Organisation' },
    definition: {
      ar: 'اسم هيئة: وزارة أو برلمان أو جيش أو حزب أو شركة أو مصرف أو جامعة أو ناد أو صحيفة أو قناة أو منظمة دولية.',
      en: 'The name of a body: ministry, parliament, army, party, company, bank, university, club, newspaper, channel or international body.'
    }
  }
} as const satisfies Record<string, EntityTypeRow>

export const ENTITY_TYPES = Object.keys(ENTITY_TYPE_TABLE) as readonly EntityType[]
export type EntityType = keyof typeof ENTITY_TYPE_TABLE

export const EntityTypeSchema = z.enum(['PER', 'LOC', 'ORG'] satisfies EntityType[]).meta({
  id: 'EntityType',
  description: 'Type of an entity: `PER` person, `LOC` location, `ORG` organisation. Labels and definitions: `GET /v1/types`.',
  examples: ['PER']
})

const BilingualSchema = z.strictObject({
  ar: z.string().meta({ description: 'In Arabic.', examples: ['شخص'] }),
  en: z.string().meta({ description: 'In English.', examples: ['Person'] })
})

/** The answer of `GET /v1/types`. */
export const EXAMPLE_TYPES = { types: Object.entries(ENTITY_TYPE_TABLE).map(([type, row]) => ({ type, ...row })) }

export const TypesResponse = z.strictObject({
  types: z.array(z.strictObject({
    type: EntityTypeSchema,
    label: BilingualSchema.meta({ description: 'Name of the type.', examples: [ENTITY_TYPE_TABLE.PER.label] }),
    definition: BilingualSchema.meta({ description: 'What counts as such a mention.', examples: [ENTITY_TYPE_TABLE.PER.definition] })
  }).meta({ description: 'A type.', examples: [{ type: 'PER', ...ENTITY_TYPE_TABLE.PER }] })).meta({ description: 'All types, in the order that breaks ties.', examples: [[{ type: 'PER', ...ENTITY_TYPE_TABLE.PER }]] })
}).meta({ id: 'TypesResponse', description: 'The types of entities that this service knows.', examples: [EXAMPLE_TYPES] })
export type TypesResponse = z.output<typeof TypesResponse>
