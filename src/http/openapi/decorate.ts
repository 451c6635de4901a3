/**
 * What the routes' schemas cannot say, added to the OpenAPI document: problem responses, the other formats of an answer (from `x-formats`),
 * named examples of requests and answers, the headers of every answer.
 */
import type { OpenAPIV3_1 } from 'openapi-types'
import { ERROR_CODES, FORMAT_TABLE, type ErrorCode, type FormatName } from '../../contract/index.ts'
import { ANSWER_EXAMPLES, formatExample } from './examples.ts'
import { HEADERS, headersOf, REQUEST_ID, type HeaderName } from './headers.ts'
import { codeList, problemResponses } from './problems.ts'
import { REQUEST_EXAMPLES, type Examples } from './requests.ts'

declare module 'fastify' {
  interface FastifySchema {
    /** Codes of the problems that the route answers of its own; openapi/problems.ts knows those that every route answers. */
    readonly 'x-problems'?: readonly ErrorCode[]
    /** Formats of its 200; JSON is described by `response`. */
    readonly 'x-formats'?: readonly FormatName[]
    /** Headers of its 200 that other routes do not have. */
    readonly 'x-headers'?: readonly HeaderName[]
  }
}

interface Extensions { 'x-problems'?: readonly ErrorCode[], 'x-formats'?: readonly FormatName[], 'x-headers'?: readonly HeaderName[] }
type Operation = OpenAPIV3_1.OperationObject & Extensions
type Schemas = Readonly<Record<string, OpenAPIV3_1.SchemaObject>>
type Content = Record<string, OpenAPIV3_1.MediaTypeObject>

/** The media types of a 200 beside JSON's, each with the answer of the example. */
function formatContent (formats: readonly FormatName[]): Content {
  return Object.fromEntries(formats.filter(name => name !== 'json').map(name => {
    const { mediaType, description } = FORMAT_TABLE[name]
    const example = formatExample(name)
    const type = typeof example.value === 'string' ? 'string' : Array.isArray(example.value) ? 'array' : 'object'
    return [mediaType, { schema: { type, description: `\`?format=${name}\`. ${description}` } as OpenAPIV3_1.SchemaObject, examples: { answer: example } }]
  }))
}

/** Puts the named examples to their media types, in place of the nameless one. */
function exemplify (content: Content, examples: Readonly<Record<string, Examples>> = {}): void {
  for (const [mediaType, media] of Object.entries(content)) {
    if (examples[mediaType] === undefined) continue
    media.examples = { ...examples[mediaType] }
    delete media.example
  }
}

/** The 200 of a route: what its schema says of itself, headers, examples. */
function decorateAnswer (response: OpenAPIV3_1.ResponseObject, path: string, schemas: Schemas, { operationId = '', 'x-formats': formats = [], 'x-headers': headers = [] }: Operation): void {
  const content = response.content ?? {}
  const json = content['application/json']?.schema as { $ref?: string } | undefined
  const name = json?.$ref?.split('/').at(-1) ?? ''
  response.description = schemas[name]?.description ?? response.description
  response.headers = headersOf(path, 200, [], headers)
  exemplify(content, ANSWER_EXAMPLES[operationId])
  Object.assign(content, formatContent(formats))
}

/**
 * Swagger UI fills a form with `example` of a parameter. Those that may be left out go into the schema, where they are shown and not sent: options in
 * the query belong to text/plain alone, so that a JSON request tried with them would be refused.
 */
function decorateParameter (parameter: OpenAPIV3_1.ParameterObject): void {
  const example: unknown = parameter.example
  if (example === undefined || parameter.required === true) return
  delete parameter.example
  Object.assign(parameter.schema ?? {}, { examples: [example] })
}

function decorateOperation (operation: Operation, path: string, schemas: Schemas): void {
  const { operationId = '', parameters = [], requestBody, responses = {} } = operation
  for (const parameter of parameters) decorateParameter(parameter as OpenAPIV3_1.ParameterObject)
  operation.parameters = [...parameters, { $ref: '#/components/parameters/RequestId' }]
  for (const response of Object.values(responses)) decorateAnswer(response as OpenAPIV3_1.ResponseObject, path, schemas, operation)
  operation.responses = { ...responses, ...problemResponses(path, operation['x-problems'] ?? []) }
  exemplify((requestBody as OpenAPIV3_1.RequestBodyObject | undefined)?.content ?? {}, REQUEST_EXAMPLES[operationId])
  for (const key of ['x-problems', 'x-formats', 'x-headers'] as const) delete operation[key]
}

export function decorate (document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  const { schemas = {} } = document.components ?? {}
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const operation of Object.values(item ?? {})) decorateOperation(operation as Operation, path, schemas)
  }
  for (const name of ['ErrorCode', 'ErrorCodeInput']) {
    const schema = schemas[name]
    if (schema !== undefined) schema.description = `${schema.description}\n\n${codeList(ERROR_CODES)}`
  }
  return { ...document, components: { ...document.components, headers: { ...HEADERS }, parameters: { RequestId: REQUEST_ID as OpenAPIV3_1.ParameterObject } } }
}
