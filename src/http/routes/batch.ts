/** POST /v1/entities/batch: many texts in, in their order answers and errors out. One JSON document, or a stream of lines. */
import { Readable } from 'node:stream'
import type { FastifyPluginCallback, FastifyRequest } from 'fastify'
import { BatchItems, BatchLines, BatchRequest, BatchResponse, ExtractQuery, type Limits } from '../../contract/index.ts'
import type { Batch } from '../batch/answer.ts'
import { answerBatch, checkBatch } from '../batch/documents.ts'
import { answerStream, checkStream } from '../batch/stream.ts'
import type { CompiledLists } from '../compiled-lists.ts'
import { keepLive } from '../live-streams.ts'
import { acceptNdjson, jsonReader, NDJSON } from '../plugins/bodies.ts'
import { loggedProblem } from '../plugins/errors.ts'
import { assertNoQuery } from '../read-extract-request.ts'
import { readyEngine, type Service } from '../service.ts'

const schema = {
  operationId: 'extractBatch',
  tags: ['entities'],
  summary: 'Find the names in many texts',
  description: 'As JSON: `documents` with ids of yours, and `options` for all of them; the answer has one item for each, in their order.\n\n' +
    'As `application/x-ndjson`: an object with `id`, `text` and options of its own on each line; the answer has one line for each, in their order, while you still send. ' +
    'Read while you send: the service takes a line only when you have taken the answers before it. Options in the query hold for lines without their own. ' +
    'Blank lines are skipped; the length of a stream has no limit, that of a line has; ids are not compared.\n\n' +
    'A document that fails has an `error` in its place and stops no other: the status is 200 all the same. The work stops when you disconnect.',
  querystring: ExtractQuery,
  body: { content: { 'application/json': { schema: BatchRequest }, [NDJSON]: { schema: BatchLines } } },
  response: { 200: { content: { 'application/json': { schema: BatchResponse }, [NDJSON]: { schema: BatchItems } } } },
  'x-problems': [
    'empty-body', 'invalid-utf8', 'invalid-json', 'validation-failed', 'not-acceptable', 'body-too-large', 'too-many-documents', 'too-many-terms', 'too-many-ignored',
    'unsupported-media-type', 'unsupported-charset', 'duplicate-id', 'empty-term', 'empty-ignore', 'duplicate-term-id', 'not-ready'
  ],
  'x-headers': ['X-Accel-Buffering']
} as const

export interface BatchOptions { readonly service: Service, readonly limits: Limits, readonly lists: CompiledLists, readonly idleTimeout: number }

export const batchRoute: FastifyPluginCallback<BatchOptions> = (app, { service, limits, lists, idleTimeout }, done) => {
  acceptNdjson(app)
  const parse = jsonReader(app)

  function answers (request: FastifyRequest<{ Querystring: ExtractQuery }>): AsyncGenerator<string> {
    const { query, body } = request
    const batch: Batch = { engine: readyEngine(service), limits, lists, problemOf: error => loggedProblem(error, request) }
    if (body instanceof Readable) return answerStream(body, checkStream({ query, parse: json => parse(request, json) }, batch), batch)
    assertNoQuery(query)
    return answerBatch(checkBatch(body as BatchRequest | undefined, batch), batch)
  }

  app.post<{ Querystring: ExtractQuery }>('/entities/batch', { schema, bodyLimit: limits.batchBodyBytes, config: { inKind: NDJSON } }, async (request, reply) => {
    const pieces = answers(request)
    keepLive(request.raw, reply.raw, idleTimeout)
    // Proxies that gather answers would hold lines back.
    return reply.header('x-accel-buffering', 'no').type(request.body instanceof Readable ? NDJSON : 'application/json; charset=utf-8').send(Readable.from(pieces))
  })
  done()
}
