/** What this service is: versions, hashes, counts, limits and formats. */
import { z } from 'zod'
import { ENTITY_TYPES, ENTITY_TYPE_TABLE, EntityTypeSchema, type EntityType } from './entity-types.ts'
import { EXAMPLE_VERSIONS as EXAMPLE } from './example.ts'
import { Format, FORMAT_NAMES, FORMAT_TABLE } from './formats.ts'
import { OFFSET_UNITS, OffsetUnitSchema, PROFILE_CONFIDENCE } from './request.ts'

const Count = z.int().min(0)
const Confidence = z.number().min(0).max(1)
const COUNTS = { PER: 20_000, LOC: 18_000, ORG: 10_000 }
const countOf = (type: EntityType) => Count.meta({ description: `Of type ${type}: ${ENTITY_TYPE_TABLE[type].label.en.toLowerCase()}.`, examples: [COUNTS[type]] })
/** Media types of requests. */
export const FORMATS_IN = ['application/json', 'text/plain; charset=utf-8', 'application/x-ndjson'] as const
const LIMITS = { textCharacters: 1_000_000, bodyBytes: 8_388_608, batchDocuments: 1000, batchBodyBytes: 16_777_216, terms: 1000, ignore: 1000 }

/** The answer of `GET /v1/info`, for the documentation. */
export const EXAMPLE_INFO = {
  name: 'alam',
  version: EXAMPLE.version,
  gazetteer: { ...EXAMPLE.gazetteer, entities: COUNTS, forms: 107_000 },
  types: ENTITY_TYPES,
  offsetUnits: OFFSET_UNITS,
  formats: { in: FORMATS_IN, out: FORMAT_NAMES.map(name => ({ name, ...FORMAT_TABLE[name] })) },
  profiles: PROFILE_CONFIDENCE,
  limits: LIMITS
}
const version = z.string().meta({ description: 'Version of the engine.', examples: [EXAMPLE.version] })
const gazetteerVersion = z.string().meta({ description: 'Version of the data.', examples: [EXAMPLE.gazetteer.version] })
const sha256 = z.string().meta({
  description: 'SHA-256 of the compiled gazetteer, in hexadecimal digits: same version and hash, same answer.',
  examples: [EXAMPLE.gazetteer.sha256]
})

export const EngineVersions = z.strictObject({
  version,
  gazetteer: z.strictObject({ version: gazetteerVersion, sha256 })
    .meta({ description: 'The data that made the answer.', examples: [EXAMPLE.gazetteer] })
}).meta({ id: 'EngineVersions', description: 'What made the answer.', examples: [EXAMPLE] })
export type EngineVersions = z.output<typeof EngineVersions>

export const Limits = z.strictObject({
  textCharacters: Count.meta({ description: 'Longest text, in UTF-16 code units.', examples: [LIMITS.textCharacters] }),
  bodyBytes: Count.meta({ description: 'Largest request body of one text, and longest line of a stream, in bytes.', examples: [LIMITS.bodyBytes] }),
  batchDocuments: Count.meta({ description: 'Most `documents` of a batch; a stream has no limit.', examples: [LIMITS.batchDocuments] }),
  batchBodyBytes: Count.meta({ description: 'Largest body of a batch, in bytes; a stream has no limit.', examples: [LIMITS.batchBodyBytes] }),
  terms: Count.meta({ description: 'Most `terms` of a request.', examples: [LIMITS.terms] }),
  ignore: Count.meta({ description: 'Most `ignore` of a request.', examples: [LIMITS.ignore] })
}).meta({ id: 'Limits', description: 'What is larger is refused by 413, never cut.', examples: [LIMITS] })
export type Limits = z.output<typeof Limits>

export const InfoResponse = z.strictObject({
  name: z.literal('alam').meta({ description: 'Name of the service.', examples: ['alam'] }),
  version,
  gazetteer: z.strictObject({
    version: gazetteerVersion,
    sha256,
    entities: z.strictObject({ PER: countOf('PER'), LOC: countOf('LOC'), ORG: countOf('ORG') })
      .meta({ description: 'Entities by type.', examples: [COUNTS] }),
    forms: Count.meta({ description: 'Names and aliases.', examples: [EXAMPLE_INFO.gazetteer.forms] })
  }).meta({ description: 'The names that this service knows.', examples: [EXAMPLE_INFO.gazetteer] }),
  types: z.array(EntityTypeSchema).meta({ description: 'Types of entities.', examples: [['PER', 'LOC', 'ORG']] }),
  offsetUnits: z.array(OffsetUnitSchema).meta({ description: 'Units of offsets.', examples: [[...OFFSET_UNITS]] }),
  formats: z.strictObject({
    in: z.array(z.string()).meta({ description: 'Media types of requests.', examples: [[...FORMATS_IN]] }),
    out: z.array(Format).meta({ description: 'Formats of the answers of `POST /v1/entities`.', examples: [EXAMPLE_INFO.formats.out] })
  }).meta({ description: 'What is read and written.', examples: [EXAMPLE_INFO.formats] }),
  profiles: z.strictObject({
    precise: Confidence.meta({ description: 'Of `precise`: few mistakes.', examples: [PROFILE_CONFIDENCE.precise] }),
    balanced: Confidence.meta({ description: 'Of `balanced`, the default: the best of both.', examples: [PROFILE_CONFIDENCE.balanced] }),
    recall: Confidence.meta({ description: 'Of `recall`: few names missed.', examples: [PROFILE_CONFIDENCE.recall] })
  }).meta({ description: 'The `minConfidence` that each `profile` of a request stands for.', examples: [{ ...PROFILE_CONFIDENCE }] }),
  limits: Limits
}).meta({ id: 'InfoResponse', description: 'Versions, counts, limits and formats of this service.', examples: [EXAMPLE_INFO] })
export type InfoResponse = z.output<typeof InfoResponse>

export const HealthResponse = z.strictObject({
  status: z.literal('ok').meta({ description: 'The process answers.', examples: ['ok'] })
}).meta({ id: 'HealthResponse', description: 'Alive.', examples: [{ status: 'ok' }] })

export const ReadyResponse = z.strictObject({
  status: z.literal('ready').meta({ description: 'The gazetteer is loaded and the service is not stopping.', examples: ['ready'] })
}).meta({ id: 'ReadyResponse', description: 'Ready for texts.', examples: [{ status: 'ready' }] })
