/**
 * The headers of answers and of requests that OpenAPI describes, and which answer can have which. Not the security headers and those of CORS, which are
 * the same for every answer and told in the introduction.
 */
import type { OpenAPIV3_1 } from 'openapi-types'
import type { ErrorCode } from '../../contract/index.ts'

interface Row extends OpenAPIV3_1.HeaderObject { readonly example: string | number }
const header = (type: 'string' | 'integer', description: string, example: string | number): Row => ({ description, schema: { type }, example })

export const HEADERS = {
  'X-Request-Id': header('string', 'Id of the request, as in its log line and in problems: yours, if you sent a harmless one, else a new one.', '5f0c3e0e-8d0a-4c5b-9a3c-0f6a3c1d2e4b'),
  'Server-Timing': header('string', 'Where the time went, in milliseconds.', 'engine;dur=3.1, total;dur=4.0'),
  Vary: header('string', 'Headers of the request on which the answer depends.', 'Accept, accept-encoding'),
  'Content-Encoding': header('string', 'Large answers are compressed for those who accept it: `br` or `gzip`.', 'br'),
  'Cache-Control': header('string', '`no-store`: a problem belongs to its request.', 'no-store'),
  'RateLimit-Limit': header('integer', 'Requests that a key or address has in a window of time, if the operator limits them.', 600),
  'RateLimit-Remaining': header('integer', 'How many of them are left.', 599),
  'RateLimit-Reset': header('integer', 'Seconds until they are counted anew.', 60),
  'Retry-After': header('integer', 'Seconds to wait before trying again.', 2),
  'WWW-Authenticate': header('string', 'How to send a key.', 'Bearer realm="alam"'),
  'X-Accel-Buffering': header('string', '`no`: proxies such as nginx shall pass each line on as it comes.', 'no')
} as const satisfies Readonly<Record<string, Row>>
export type HeaderName = keyof typeof HEADERS

/** Sent with any request. */
export const REQUEST_ID = {
  name: 'X-Request-Id',
  in: 'header',
  description: 'Your id of the request, 1 to 128 letters, digits or `_.:~+/=@-`. It stands in the answer, in problems and in the log; another one is replaced by a new id.',
  schema: { type: 'string', pattern: '^[\\w.:~+/=@-]{1,128}$', examples: ['news-2026-11-04-0017'] }
}

/** What is under /v1 may be limited and refused under load, whatever the route does (the scope in app.ts). */
export const isGuarded = (path: string): boolean => path.startsWith('/v1/')

/** Written to the socket, before there is a request. */
const BARE = [408, 431]
const RETRIED = [429, 503]
/** Refused before requests are counted. */
const UNCOUNTED: readonly ErrorCode[] = ['malformed-request', 'not-acceptable', 'unsupported-encoding', 'overloaded']

function namesOf (path: string, status: number, codes: readonly ErrorCode[]): HeaderName[] {
  if (BARE.includes(status)) return ['X-Request-Id']
  return [
    'X-Request-Id', 'Server-Timing', 'Vary', 'Content-Encoding',
    ...(status >= 400 ? ['Cache-Control'] as const : []),
    ...(isGuarded(path) && !(codes.length > 0 && codes.every(code => UNCOUNTED.includes(code))) ? ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'] as const : []),
    ...(RETRIED.includes(status) ? ['Retry-After'] as const : []),
    ...(status === 401 ? ['WWW-Authenticate'] as const : [])
  ]
}

/** Headers of an answer. @param codes of its problems, none for a 200 @param own those of this route alone */
export function headersOf (path: string, status: number, codes: readonly ErrorCode[] = [], own: readonly HeaderName[] = []): Record<string, OpenAPIV3_1.ReferenceObject> {
  return Object.fromEntries([...namesOf(path, status, codes), ...own].map(name => [name, { $ref: `#/components/headers/${name}` }]))
}
