/** GET /v1/info: versions, hashes, counts, limits and formats. */
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { ENTITY_TYPES, FORMATS_IN, FORMAT_NAMES, FORMAT_TABLE, InfoResponse, OFFSET_UNITS, PROFILE_CONFIDENCE, type Limits } from '../../contract/index.ts'
import { readyEngine, type Service } from '../service.ts'

const schema = {
  operationId: 'getInfo',
  tags: ['service'],
  summary: 'Versions, counts, limits and formats',
  description: 'Versions and hashes of engine and gazetteer, how many names it knows, and the limits of requests.',
  response: { 200: InfoResponse },
  'x-problems': ['not-acceptable', 'not-ready']
} as const

export interface InfoOptions { readonly service: Service, readonly limits: Limits }

export const infoRoute: FastifyPluginCallbackZod<InfoOptions> = (app, { service, limits }, done) => {
  app.get('/info', { schema }, async () => {
    const { version, gazetteer } = readyEngine(service).info
    return {
      name: 'alam' as const,
      version,
      gazetteer: { version: gazetteer.version, sha256: gazetteer.sha256, entities: { ...gazetteer.entities }, forms: gazetteer.forms },
      types: [...ENTITY_TYPES],
      offsetUnits: [...OFFSET_UNITS],
      formats: { in: [...FORMATS_IN], out: FORMAT_NAMES.map(name => ({ name, ...FORMAT_TABLE[name] })) },
      profiles: { ...PROFILE_CONFIDENCE },
      limits
    }
  })
  done()
}
