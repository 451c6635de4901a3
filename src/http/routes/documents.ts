/** GET /openapi.json: the API described. */
import type { FastifyPluginCallback } from 'fastify'

const schema = { hide: true }

export const documentRoutes: FastifyPluginCallback = (app, _options, done) => {
  app.get('/openapi.json', { schema }, async (_request, reply) => reply.send(app.swagger()))
  done()
}
