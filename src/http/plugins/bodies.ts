/**
 * Bodies: JSON everywhere, bare text where a route asks for it. UTF-8 only, and never repaired:
 * a decoder that puts U+FFFD for a bad byte would shift offsets and hide names.
 * A byte order mark before JSON is skipped (RFC 8259 allows it); before bare text it is a part of the text, and counts.
 */
import { isUtf8 } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { ProblemError } from '../../errors.ts'

const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i
const UTF8_NAMES = ['utf-8', 'utf8', 'us-ascii']

function decode (request: FastifyRequest, body: Buffer): string {
  const charset = CHARSET.exec(request.headers['content-type'] ?? '')?.[1]
  if (charset !== undefined && !UTF8_NAMES.includes(charset.toLowerCase())) throw new ProblemError('unsupported-charset')
  if (body.length === 0) throw new ProblemError('empty-body')
  if (!isUtf8(body)) throw new ProblemError('invalid-utf8')
  return body.toString('utf8')
}

/** JSON for the whole app, in place of Fastify's own parsers; keys that would reach a prototype are refused. */
export const bodies = fp((app, _options, done) => {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, parsed) => {
    // Fastify's parser reports by callback and may return nothing: its result comes through `parsed`.
    void parseJson(request, decode(request, body as Buffer), parsed)
  })
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
