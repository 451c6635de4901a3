/**
 * One log line for each request: method, path, status, time, the name of the API key. And what a log line may never hold: the text.
 * Bodies are not logged. Query strings are dropped (they can hold names to ignore), and so are the messages of errors
 * (V8's JSON parser quotes the text that it stumbles over): an error is logged by its name, its code and its stack's places.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { pathOf } from '../path.ts'

const MAX_PATH = 200

/** For pino: what of a request, an answer and an error goes into the log. */
export const logSerializers = {
  req: (request: FastifyRequest) => ({ method: request.method, path: pathOf(request.url).slice(0, MAX_PATH), ip: request.ip }),
  res: (reply: Pick<FastifyReply, 'statusCode'>) => ({ status: reply.statusCode }),
  err: (error: Error & { code?: unknown }) => ({
    type: error.name,
    message: '',
    ...(typeof error.code === 'string' ? { code: error.code } : {}),
    stack: (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line)).join('\n')
  })
}

export const requestLog = fp((app, _options, done) => {
  app.addHook('onResponse', async (request, reply) => {
    const problem = reply.problemCode === null ? {} : { code: reply.problemCode }
    const key = request.keyName === null ? {} : { key: request.keyName }
    request.log.info({ req: request, res: reply, ...problem, ...key, ms: Math.round(reply.elapsedTime * 10) / 10 }, 'request')
  })
  app.addHook('onRequestAbort', async (request) => {
    request.log.info({ req: request }, 'request aborted by the client')
  })
  done()
}, { name: 'request-log' })
