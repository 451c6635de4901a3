/**
 * Every request has an id: the caller's `X-Request-Id` if it is harmless, else a new one.
 * It stands in the answer's header, in problems and in every log line; never in the body of a 200, which depends on the input alone.
 */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import fp from 'fastify-plugin'

/** Printable and without separators: it goes into headers and logs as it is. */
const HARMLESS = /^[\w.:~+/=@-]{1,128}$/

/** For Fastify's `genReqId`. */
export function requestIdOf ({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const id = headers['x-request-id']
  return typeof id === 'string' && HARMLESS.test(id) ? id : randomUUID()
}

export const requestId = fp((app, _options, done) => {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  done()
}, { name: 'request-id' })
