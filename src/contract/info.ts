/** What this service is: versions, hashes, counts, limits and formats. */
import { z } from 'zod'
import { EntityTypeSchema } from './entity-types.ts'
import { EXAMPLE_VERSIONS as EXAMPLE } from './example.ts'
import { Format, FORMAT_TABLE } from './formats.ts'
import { OFFSET_UNITS, OffsetUnitSchema, PROFILE_CONFIDENCE } from './request.ts'

const Count = z.int().min(0)
const Confidence = z.number().min(0).max(1)
const FORMATS_OUT = [{ name: 'json', ...FORMAT_TABLE.json }]
const COUNTS = { PER: 1200, LOC: 9000, ORG: 800 }
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
  textCharacters: Count.meta({ description: 'Longest text, in UTF-16 code units.', examples: [1_000_000] }),
  bodyBytes: Count.meta({ description: 'Largest request body of one text, and longest line of a stream, in bytes.', examples: [8_388_608] }),
  batchDocuments: Count.meta({ description: 'Most `documents` of a batch; a stream has no limit.', examples: [1000] }),
  batchBodyBytes: Count.meta({ description: 'Largest body of a batch, in bytes; a stream has no limit.', examples: [16_777_216] }),
  terms: Count.meta({ description: 'Most `terms` of a request.', examples: [1000] }),
  ignore: Count.meta({ description: 'Most `ignore` of a request.', examples: [1000] })
}).meta({ id: 'Limits', description: 'What is larger is refused by 413, never cut.' })
export type Limits = z.output<typeof Limits>

export const InfoResponse = z.strictObject({
  name: z.literal('alam').meta({ description: 'Name of the service.', examples: ['alam'] }),
  version,
  gazetteer: z.strictObject({
    version: gazetteerVersion,
    sha256,
    entities: z.strictObject({ PER: Count, LOC: Count, ORG: Count })
      .meta({ description: 'Entities by type.', examples: [COUNTS] }),
    forms: Count.meta({ description: 'Names and aliases.', examples: [25_000] })
  }).meta({ description: 'The names that this service knows.', examples: [{ ...EXAMPLE.gazetteer, entities: COUNTS, forms: 25_000 }] }),
  types: z.array(EntityTypeSchema).meta({ description: 'Types of entities.', examples: [['PER', 'LOC', 'ORG']] }),
  offsetUnits: z.array(OffsetUnitSchema).meta({ description: 'Units of offsets.', examples: [[...OFFSET_UNITS]] }),
  formats: z.strictObject({
    in: z.array(z.string()).meta({ description: 'Media types of requests.', examples: [['application/json', 'text/plain']] }),
    out: z.array(Format).meta({ description: 'Formats of the answers of `POST /v1/entities`.', examples: [FORMATS_OUT] })
  }).meta({ description: 'What is read and written.', examples: [{ in: ['application/json', 'text/plain'], out: FORMATS_OUT }] }),
  profiles: z.strictObject({
    precise: Confidence.meta({ description: 'Of `precise`.', examples: [PROFILE_CONFIDENCE.precise] }),
    balanced: Confidence.meta({ description: 'Of `balanced`, the default.', examples: [PROFILE_CONFIDENCE.balanced] }),
    recall: Confidence.meta({ description: 'Of `recall`.', examples: [PROFILE_CONFIDENCE.recall] })
  }).meta({ description: 'The `minConfidence` that each `profile` of a request stands for.', examples: [{ ...PROFILE_CONFIDENCE }] }),
  limits: Limits
}).meta({ id: 'InfoResponse', description: 'Versions, counts, limits and formats of this service.' })
export type InfoResponse = z.output<typeof InfoResponse>

export const HealthResponse = z.strictObject({
  status: z.literal('ok').meta({ description: 'The process answers.', examples: ['ok'] })
}).meta({ id: 'HealthResponse', description: 'Alive.' })

export const ReadyResponse = z.strictObject({
  status: z.literal('ready').meta({ description: 'The gazetteer is loaded and the service is not stopping.', examples: ['ready'] })
}).meta({ id: 'ReadyResponse', description: 'Ready for texts.' })
