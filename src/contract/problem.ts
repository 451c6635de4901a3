/**
 * How the service says no: RFC 9457 problem details with a stable `code`.
 * Status, title and remedy of each code stand in errors.ts, which the compiler holds complete against this list.
 */
import { z } from 'zod'

export const ERROR_CODES = [
  'malformed-request', 'empty-body', 'invalid-utf8', 'invalid-json', 'validation-failed',
  'unauthorized',
  'not-found', 'entry-not-found', 'method-not-allowed', 'not-acceptable', 'request-timeout',
  'body-too-large', 'text-too-long', 'too-many-documents', 'too-many-terms', 'too-many-ignored',
  'unsupported-media-type', 'unsupported-charset', 'unsupported-encoding',
  'lone-surrogate', 'duplicate-id', 'empty-term', 'empty-ignore', 'duplicate-term-id',
  'rate-limited', 'headers-too-large',
  'internal-error', 'not-ready', 'overloaded'
] as const
export type ErrorCode = typeof ERROR_CODES[number]

/** What each means is said in errors.ts, and from there in the OpenAPI document. */
export const ErrorCodeSchema = z.enum(ERROR_CODES).meta({ id: 'ErrorCode', description: 'Stable code of an error: decide by this one.', examples: ['validation-failed'] })

export const FieldError = z.strictObject({
  pointer: z.string().meta({
    description: 'JSON Pointer (RFC 6901) into the body; a query parameter stands under `/query`.',
    examples: ['/types/0', '/query/offsetUnit']
  }),
  code: z.string().meta({ description: 'Kind of fault: a code of zod\'s issues, or the error code of the whole problem.', examples: ['unrecognized-keys', 'invalid-value'] }),
  message: z.string().meta({ description: 'What is wrong there.', examples: ['Invalid option: expected one of "PER"|"LOC"|"ORG"'] })
}).meta({
  id: 'FieldError',
  description: 'One bad field.',
  examples: [{ pointer: '/types/0', code: 'invalid-value', message: 'Invalid option: expected one of "PER"|"LOC"|"ORG"' }]
})
export type FieldError = z.output<typeof FieldError>

export const Problem = z.strictObject({
  type: z.string().meta({ description: 'URI of the kind of problem.', examples: ['urn:alam:problem:validation-failed'] }),
  title: z.string().meta({ description: 'The kind of problem in words; same for the same code.', examples: ['The request does not fit the schema'] }),
  status: z.int().min(400).max(599).meta({ description: 'HTTP status.', examples: [400] }),
  detail: z.string().meta({ description: 'What happened this time, and what to do.', examples: ['2 fields are wrong; see `errors`.'] }),
  instance: z.string().meta({ description: 'Path of the request, without its query.', examples: ['/v1/entities'] }),
  code: ErrorCodeSchema,
  requestId: z.string().meta({ description: 'Same as the `X-Request-Id` header and the log.', examples: ['5f0c3e0e-8d0a-4c5b-9a3c-0f6a3c1d2e4b'] }),
  errors: z.array(FieldError).optional().meta({ description: 'Bad fields, at most 50.', examples: [[{ pointer: '/types/0', code: 'invalid-value', message: 'Invalid option: expected one of "PER"|"LOC"|"ORG"' }]] }),
  limit: z.int().optional().meta({ description: 'The limit that was passed (413, 429).', examples: [1_000_000] }),
  size: z.int().optional().meta({ description: 'The size of what was sent, where it is known (413).', examples: [1_000_001] })
}).meta({ id: 'Problem', description: 'RFC 9457 problem details.' })
export type Problem = z.output<typeof Problem>
