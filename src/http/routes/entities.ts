/** POST /v1/entities: one text in, its names out. JSON with options, or bare text with options in the query. */
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { EntitiesQuery, ExtractRequest, ExtractResponse, FORMAT_NAMES, FORMAT_TABLE, minConfidenceOf, TextSchema, type Limits } from '../../contract/index.ts'
import { FORMATS } from '../../formats/index.ts'
import { askedFormat } from '../asked-format.ts'
import type { CompiledLists } from '../compiled-lists.ts'
import { checkLimits } from '../limits.ts'
import { acceptPlainText } from '../plugins/bodies.ts'
import { sendFormatted } from '../present/formatted.ts'
import { presentExtraction } from '../present/extraction.ts'
import { readExtractRequest } from '../read-extract-request.ts'
import { readyEngine, type Service } from '../service.ts'

const schema = {
  operationId: 'extractEntities',
  tags: ['entities'],
  summary: 'Find people, places and organisations in a text',
  description: 'Send a JSON object with `text` and options, or the text itself as `text/plain; charset=utf-8` with options in the query.\n\n' +
    'For every mention, `text.slice(start, end) === mention.text` in the unit of `offsetUnit`, in the text exactly as it was sent. ' +
    'The format of the answer is that of `?format=`, or the one that `Accept` likes best (JSON for any). ' +
    'The same input gives byte-identical answers from the same engine and gazetteer; times are in the `Server-Timing` header.',
  querystring: EntitiesQuery,
  body: { content: { 'application/json': { schema: ExtractRequest }, 'text/plain': { schema: TextSchema } } },
  response: { 200: ExtractResponse },
  'x-formats': FORMAT_NAMES,
  'x-problems': [
    'empty-body', 'invalid-utf8', 'invalid-json', 'validation-failed', 'not-acceptable', 'body-too-large', 'text-too-long', 'too-many-terms', 'too-many-ignored',
    'unsupported-media-type', 'unsupported-charset', 'lone-surrogate', 'empty-term', 'empty-ignore', 'duplicate-term-id', 'not-ready'
  ]
} as const

export interface EntitiesOptions { readonly service: Service, readonly limits: Limits, readonly lists: CompiledLists }

export const entitiesRoute: FastifyPluginCallbackZod<EntitiesOptions> = (app, { service, limits, lists }, done) => {
  acceptPlainText(app)
  app.post('/entities', { schema, config: { answers: FORMAT_NAMES.map(name => FORMAT_TABLE[name].mediaType) } }, async (request, reply) => {
    const { format, ...options } = request.query
    const asked = readExtractRequest(request.body as string | ExtractRequest | undefined, options)
    checkLimits(asked, limits)
    const engine = readyEngine(service)
    const extraction = reply.timed('engine', () => engine.extract(asked.text, { ...asked, minConfidence: minConfidenceOf(asked), ...lists.of(engine, asked) }))
    return sendFormatted(reply, FORMATS[askedFormat(request, format)], asked.text, presentExtraction(asked, extraction, engine.info))
  })
  done()
}
