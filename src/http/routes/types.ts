/** GET /v1/types: what can be found, in Arabic and English. */
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { ENTITY_TYPES, ENTITY_TYPE_TABLE, TypesResponse } from '../../contract/index.ts'

const schema = {
  operationId: 'listTypes',
  tags: ['service'],
  summary: 'Types of entities',
  description: 'The types of entities with labels and definitions in Arabic and English.',
  response: { 200: TypesResponse },
  'x-problems': ['not-acceptable']
} as const

export const typesRoute: FastifyPluginCallbackZod = (app, _options, done) => {
  app.get('/types', { schema }, async () => ({
    types: ENTITY_TYPES.map(type => ({ type, ...ENTITY_TYPE_TABLE[type] }))
  }))
  done()
}
