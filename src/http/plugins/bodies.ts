/**
 * Bodies: JSON everywhere, bare text or a stream of lines where a route asks for it. UTF-8 only, and never repaired:
 * a decoder that puts U+FFFD for a bad byte would shift offsets and hide names.
 * A byte order mark before JSON is skipped (RFC 8259 allows it); before bare text it is a part of the text, and counts.
 */
import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { ProblemError } from '../../errors.ts'

const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i
const UTF8_NAMES = ['utf-8', 'utf8', 'us-ascii']

function assertUtf8 (request: FastifyRequest): void {
  const charset = CHARSET.exec(request.headers['content-type'] ?? '')?.[1]
  if (charset !== undefined && !UTF8_NAMES.includes(charset.toLowerCase())) throw new ProblemError('unsupported-charset')
}

function decode (request: FastifyRequest, body: Buffer): string {
  assertUtf8(request)
  if (body.length === 0) throw new ProblemError('empty-body')
  if (!isUtf8(body)) throw new ProblemError('invalid-utf8')
  return body.toString('utf8')
}

/** JSON as bodies are read: keys that would reach a prototype are refused. Fastify's parser reports by callback and may return nothing. */
export function jsonReader (app: FastifyInstance): (request: FastifyRequest, json: string) => unknown {
  const parse = app.getDefaultJsonParser('error', 'error')
  return (request, json) => {
    const result: { error?: Error | null, value?: unknown } = {}
    void parse(request, json, (error, value: unknown) => { Object.assign(result, { error, value }) })
    if (result.error instanceof Error) throw result.error
    return result.value
  }
}

/** JSON for the whole app, in place of Fastify's own parsers. */
export const bodies = fp((app, _options, done) => {
  const readJson = jsonReader(app)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => readJson(request, decode(request, body)))
  app.addHook('onRequest', async (request) => {
    const encoding = request.headers['content-encoding'] ?? 'identity'
    if (encoding.toLowerCase() !== 'identity') throw new ProblemError('unsupported-encoding')
  })
  done()
}, { name: 'bodies' })

/** text/plain for the routes of this scope: the body is the text as it was sent. */
export function acceptPlainText (app: FastifyInstance): void {
  app.addContentTypeParser('text/plain', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => decode(request, body))
}

export const NDJSON = 'application/x-ndjson'

/** NDJSON for the routes of this scope: the body is the stream of bytes, read as far as it is wanted. */
export function acceptNdjson (app: FastifyInstance): void {
  app.addContentTypeParser(NDJSON, async (request: FastifyRequest, stream: IncomingMessage) => {
    assertUtf8(request)
    return stream
  })
}
