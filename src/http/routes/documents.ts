/** GET /openapi.json: the API described. */
import type { FastifyPluginCallback } from 'fastify'
import { z } from 'zod'

const schema = {
  operationId: 'getOpenapi',
  tags: ['service'],
  summary: 'This document',
  description: 'The API in OpenAPI 3.1, for generators of clients and for tests. Its page for people is [/docs](/docs).',
  security: [],
  response: { 200: z.looseObject({}).meta({ description: 'An OpenAPI document.' }) }
}

export const documentRoutes: FastifyPluginCallback = (app, _options, done) => {
  app.get('/openapi.json', { schema }, async (_request, reply) => reply.send(app.swagger()))
  done()
}
