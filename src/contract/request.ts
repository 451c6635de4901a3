/**
 * What a caller asks: one text and the options of its extraction, for HTTP, command line and library alike.
 * Unknown keys are refused. Limits that an operator can change (length of a text, number of terms) are not in the schema:
 * they are checked by the route, answered by 413, and published by `GET /v1/info`.
 */
import { z } from 'zod'
import { ENTITY_TYPES, EntityTypeSchema } from './entity-types.ts'
import { EXAMPLE_TEXT } from './example.ts'
import { FORMAT_LIST, FormatNameSchema } from './formats.ts'

/** UTF-16 units; longer names than this are a mistake of the caller's, not names. */
const MAX_SURFACE = 200
const MAX_ALIASES = 50

export const OFFSET_UNITS = ['utf16', 'codepoint', 'utf8'] as const
export const OVERLAPS = ['outermost', 'all'] as const
export type OffsetUnit = typeof OFFSET_UNITS[number]

/** Lowest confidence of each profile; docs/accuracy.md has the precision and recall that were measured at them. */
export const PROFILE_CONFIDENCE = { precise: 0.8, balanced: 0.5, recall: 0.25 } as const
export const PROFILES = ['precise', 'balanced', 'recall'] as const
export type Profile = typeof PROFILES[number]

export const OffsetUnitSchema = z.enum(OFFSET_UNITS).meta({
  id: 'OffsetUnit',
  description: 'Unit of `start`, `end` and `length`: `utf16` code units (JavaScript, Java, C#), `codepoint` (Python, PostgreSQL) or `utf8` bytes (Go, Rust).',
  examples: ['utf16']
})

const Surface = z.string().min(1).max(MAX_SURFACE).meta({ description: 'A name, in any spelling.', examples: ['روسيا اليوم'] })

const TERM = { text: 'شركة النور للتقنية', type: 'ORG', id: 'crm-4711', aliases: ['النور للتقنية'] }

export const TermSchema = z.strictObject({
  text: Surface.meta({ description: 'The name, as it is written in Arabic or Latin letters.', examples: ['شركة النور للتقنية'] }),
  type: EntityTypeSchema,
  id: z.string().min(1).max(MAX_SURFACE).optional().meta({ description: 'Your identifier; the entity in the answer carries it.', examples: ['crm-4711'] }),
  aliases: z.array(Surface).max(MAX_ALIASES).optional().meta({ description: 'Other names of the same.', examples: [['النور للتقنية']] })
}).meta({
  id: 'Term',
  description: 'An entry of your own, for this request. It is matched like those of the gazetteer (spelling folded, clitics split) and wins over them.',
  examples: [TERM]
})

/** The options of an extraction without their defaults, shared by body and query. */
const options = {
  types: z.array(EntityTypeSchema).min(1).max(ENTITY_TYPES.length).meta({ description: 'Types to return.', examples: [['PER', 'LOC', 'ORG']] }),
  overlap: z.enum(OVERLAPS).meta({
    description: '`outermost`: no mention inside another (the whole of جامعة القاهرة). `all`: nested names too (القاهرة inside it).',
    examples: ['outermost']
  }),
  profile: z.enum(PROFILES).meta({
    description: `Which mentions to leave out: \`precise\` those below a confidence of ${PROFILE_CONFIDENCE.precise}, \`balanced\` below ${PROFILE_CONFIDENCE.balanced}, \`recall\` below ${PROFILE_CONFIDENCE.recall}.`,
    examples: ['balanced']
  }),
  minConfidence: z.number().min(0).max(1).meta({ description: 'Mentions below this confidence are left out; wins over `profile`.', examples: [0.5] }),
  ignore: z.array(Surface).meta({
    description: 'Names or entity ids that are not returned, whatever their spelling or clitics.',
    examples: [['روسيا اليوم']]
  }),
  explain: z.boolean().meta({ description: 'Whether every mention tells why it was made and which candidates lost.', examples: [false] })
}

export const TextSchema = z.string().min(1, 'The text is empty.').meta({
  description: 'The text, exactly as offsets shall count it: nothing is trimmed, normalised or cut.',
  examples: [EXAMPLE_TEXT]
})

export const ExtractRequest = z.strictObject({
  text: TextSchema,
  types: options.types.default([...ENTITY_TYPES]),
  offsetUnit: OffsetUnitSchema.default('utf16'),
  overlap: options.overlap.default('outermost'),
  profile: options.profile.default('balanced'),
  minConfidence: options.minConfidence.optional(),
  terms: z.array(TermSchema).default([]).meta({ description: 'Entries of your own, for this request only.', examples: [[TERM]] }),
  ignore: options.ignore.default([]),
  explain: options.explain.default(false)
}).meta({ id: 'ExtractRequest', description: 'A text and how to extract from it.' })
export type ExtractRequest = z.output<typeof ExtractRequest>

/** The confidence that a request asks for: its own, else that of its profile. */
export function minConfidenceOf ({ minConfidence, profile }: Pick<ExtractRequest, 'minConfidence' | 'profile'>): number {
  return minConfidence ?? PROFILE_CONFIDENCE[profile]
}

const number = (value: unknown) => typeof value === 'string' && value.trim() !== '' ? Number(value) : value
const boolean = (value: unknown) => value === 'true' ? true : value === 'false' ? false : value
const list = (value: unknown) => typeof value === 'string' ? [value] : value
const commaList = (value: unknown) => typeof value === 'string' ? value.split(',') : value

/** The same options in a query string, where the body is the bare text: `?types=PER,LOC&ignore=…&ignore=…`. Terms need a JSON body. */
export const ExtractQuery = z.strictObject({
  types: z.preprocess(commaList, options.types.optional()).meta({ description: 'Not with JSON. Types to return, separated by commas or repeated; default all.', examples: [['PER', 'LOC']] }),
  offsetUnit: z.enum(OFFSET_UNITS).optional().meta({ description: 'Not with JSON. Unit of offsets: `utf16` (default), `codepoint` or `utf8`.', examples: ['utf8'] }),
  overlap: options.overlap.optional().meta({ description: 'Not with JSON. `outermost` (default): no mention inside another. `all`: nested names too.', examples: ['all'] }),
  profile: options.profile.optional().meta({ description: 'Not with JSON. `precise`: few mistakes. `balanced` (default). `recall`: few names missed.', examples: ['precise'] }),
  minConfidence: z.preprocess(number, options.minConfidence.optional()).meta({ description: 'Not with JSON. Lowest confidence to return; wins over `profile`.', examples: [0.7] }),
  ignore: z.preprocess(list, options.ignore.optional()).meta({ description: 'Not with JSON. A name or entity id that is not returned; repeat for several.', examples: [['رويترز']] }),
  explain: z.preprocess(boolean, options.explain.optional()).meta({ description: 'Not with JSON. `true` for the reasons of every mention.', examples: [true] })
}).meta({ description: 'Options of a bare text, or of the lines of a stream that have none of their own. A JSON request carries them in its body.' })
export type ExtractQuery = z.output<typeof ExtractQuery>

/** The query of POST /v1/entities: a format for every request, and those options. */
export const EntitiesQuery = ExtractQuery.extend({
  format: FormatNameSchema.optional().meta({ description: `Format of the answer, for every request; wins over \`Accept\`.\n\n${FORMAT_LIST}`, examples: ['html'] })
}).meta({ description: 'The format of the answer, and the options of a bare text. A JSON request carries its options in its body.' })
