/**
 * What the routes' schemas cannot say, added to the OpenAPI document: problem responses with an example for each code
 * (from `x-problems`), named examples of requests, the headers of every answer.
 */
import { STATUS_CODES } from 'node:http'
import type { OpenAPIV3_1 } from 'openapi-types'
import type { ErrorCode } from '../../contract/index.ts'
import { ERRORS } from '../../errors.ts'
import { ANSWER_EXAMPLES, problemExample, REQUEST_EXAMPLES } from './examples.ts'

declare module 'fastify' {
  interface FastifySchema {
    /** Codes of the problems that the route answers. */
    readonly 'x-problems'?: readonly ErrorCode[]
  }
}

type Schemas = Readonly<Record<string, OpenAPIV3_1.SchemaObject>>
type Operation = OpenAPIV3_1.OperationObject & { 'x-problems'?: readonly ErrorCode[] }

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
  const { 'x-problems': own = [], operationId = '', parameters = [], requestBody, responses = {} } = operation
  for (const response of Object.values(responses)) decorateAnswer(response as OpenAPIV3_1.ResponseObject, path, schemas, operationId)
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
}

export function decorate (document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const operation of Object.values(item ?? {})) decorateOperation(operation as Operation, path, document.components?.schemas ?? {})
  }
  return { ...document, components: { ...document.components, headers: { ...HEADERS } } }
}
