/**
 * What the routes' schemas cannot say, added to the OpenAPI document: problem responses with an example for each code
 * (from `x-problems`), the other formats of an answer (from `x-formats`), named examples of requests, the headers of every answer.
 */
import { STATUS_CODES } from 'node:http'
import type { OpenAPIV3_1 } from 'openapi-types'
import { FORMAT_TABLE, type ErrorCode, type FormatName } from '../../contract/index.ts'
import { ERRORS } from '../../errors.ts'
import { ANSWER_EXAMPLES, formatExample, problemExample, REQUEST_EXAMPLES } from './examples.ts'

declare module 'fastify' {
  interface FastifySchema {
    /** Codes of the problems that the route answers. */
    readonly 'x-problems'?: readonly ErrorCode[]
    /** Formats of its 200; JSON is described by `response`. */
    readonly 'x-formats'?: readonly FormatName[]
  }
}

type Schemas = Readonly<Record<string, OpenAPIV3_1.SchemaObject>>
type Operation = OpenAPIV3_1.OperationObject & { 'x-problems'?: readonly ErrorCode[], 'x-formats'?: readonly FormatName[] }

const HEADERS: Readonly<Record<string, OpenAPIV3_1.HeaderObject>> = {
  'X-Request-Id': { description: 'Yours, if you sent a harmless one, else a new one.', schema: { type: 'string' } },
  'Server-Timing': { description: 'Where the time went, in milliseconds.', schema: { type: 'string' } },
  'RateLimit-Limit': { description: 'Requests that a key or address has in a window, if the operator limits them.', schema: { type: 'integer' } },
  'RateLimit-Remaining': { description: 'How many are left.', schema: { type: 'integer' } },
  'RateLimit-Reset': { description: 'Seconds until they are counted anew.', schema: { type: 'integer' } },
  'Retry-After': { description: 'Seconds to wait before trying again.', schema: { type: 'integer' } }
}
type Headers = Readonly<Record<string, OpenAPIV3_1.ReferenceObject>>
const headersNamed = (...names: readonly string[]): Headers => Object.fromEntries(names.map(name => [name, { $ref: `#/components/headers/${name}` }]))
const ANSWER_HEADERS = headersNamed('X-Request-Id', 'Server-Timing')
const RETRY_HEADERS: Headers = headersNamed('Retry-After')

/** What is under /v1 may be limited and refused under load, whatever the route does (the scope in app.ts). */
const GUARDED = '/v1/'
const GUARD_CODES: readonly ErrorCode[] = ['rate-limited', 'overloaded']
const GUARD_HEADERS = headersNamed('RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset')
/** Statuses of which each problem says when to try again. */
const RETRY_STATUSES = [429, 503]

const headersOf = (path: string, status: number): Headers => ({
  ...ANSWER_HEADERS,
  ...(path.startsWith(GUARDED) ? GUARD_HEADERS : {}),
  ...(RETRY_STATUSES.includes(status) ? RETRY_HEADERS : {})
})

function problemResponse (status: number, codes: readonly ErrorCode[], path: string): OpenAPIV3_1.ResponseObject {
  return {
    description: `${STATUS_CODES[status]}: ${codes.map(code => `\`${code}\``).join(', ')}.`,
    headers: headersOf(path, status),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map(code => [code, { summary: ERRORS[code].title, value: problemExample(code, path) }]))
      }
    }
  }
}

/** The 200 of a route: what its schema says of itself, headers, an example. */
function decorateAnswer (response: OpenAPIV3_1.ResponseObject, path: string, schemas: Schemas, operationId: string): void {
  const json = response.content?.['application/json']
  const name = (json?.schema as { $ref?: string } | undefined)?.$ref?.split('/').at(-1) ?? ''
  response.description = schemas[name]?.description ?? response.description
  response.headers = headersOf(path, 200)
  const example = ANSWER_EXAMPLES[operationId]
  if (json !== undefined && example !== undefined) json.examples = { answer: example }
}

/** The media types of a 200 beside JSON's, each with the answer of the example. */
function formatContent (formats: readonly FormatName[]): Record<string, OpenAPIV3_1.MediaTypeObject> {
  return Object.fromEntries(formats.filter(name => name !== 'json').map(name => {
    const { mediaType, description } = FORMAT_TABLE[name]
    const example = formatExample(name)
    const type = typeof example.value === 'string' ? 'string' : Array.isArray(example.value) ? 'array' : 'object'
    return [mediaType, { schema: { type, description: `\`?format=${name}\`. ${description}` } as OpenAPIV3_1.SchemaObject, examples: { answer: example } }]
  }))
}

/**
 * Swagger UI fills a form with `example` of a parameter. Those of the query belong to text/plain alone, so that a JSON request
 * tried with them would be refused: they go into the schema, where they are shown and not sent.
 */
function decorateParameter (parameter: OpenAPIV3_1.ParameterObject): void {
  const example: unknown = parameter.example
  delete parameter.example
  if (example !== undefined) Object.assign(parameter.schema ?? {}, { examples: [example] })
}

function decorateOperation (operation: Operation, path: string, schemas: Schemas): void {
  const { 'x-problems': own = [], 'x-formats': formats = [], operationId = '', parameters = [], requestBody, responses = {} } = operation
  for (const response of Object.values(responses)) decorateAnswer(response as OpenAPIV3_1.ResponseObject, path, schemas, operationId)
  const content200 = (responses[200] as OpenAPIV3_1.ResponseObject | undefined)?.content
  if (content200 !== undefined) Object.assign(content200, formatContent(formats))
  const codes = path.startsWith(GUARDED) ? [...own, ...GUARD_CODES] : own
  for (const parameter of parameters) decorateParameter(parameter as OpenAPIV3_1.ParameterObject)
  for (const status of [...new Set(codes.map(code => ERRORS[code].status))].sort()) {
    responses[status] = problemResponse(status, codes.filter(code => ERRORS[code].status === status), path)
  }
  operation.responses = responses
  const content = (requestBody as OpenAPIV3_1.RequestBodyObject | undefined)?.content ?? {}
  for (const [mediaType, media] of Object.entries(content)) {
    const examples = REQUEST_EXAMPLES[operationId]?.[mediaType]
    if (examples === undefined) continue
    media.examples = { ...examples }
    delete media.example
  }
  delete operation['x-problems']
  delete operation['x-formats']
}

export function decorate (document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const operation of Object.values(item ?? {})) decorateOperation(operation as Operation, path, document.components?.schemas ?? {})
  }
  return { ...document, components: { ...document.components, headers: { ...HEADERS } } }
}
