/**
 * The one table of errors: code → status → title → how to solve it.
 * docs/errors.md and OpenAPI are generated from it; tests show that all three list the same codes and that each can be provoked.
 */
import type { ErrorCode, FieldError, Problem } from './contract/index.ts'

export interface ErrorRow {
  readonly status: number
  /** Kind of problem, the same for every occurrence. */
  readonly title: string
  /** What the caller (or the operator) does about it. */
  readonly solve: string
}

export const ERRORS = {
  'malformed-request': { status: 400, title: 'The request is not valid HTTP', solve: 'Check the path\'s percent-encoding and the Content-Length header.' },
  'empty-body': { status: 400, title: 'The request has no body', solve: 'Send a JSON object with `text`, or the text itself as text/plain.' },
  'invalid-utf8': { status: 400, title: 'The body is not UTF-8', solve: 'Encode the body as UTF-8; windows-1256 and UTF-16 must be converted first.' },
  'invalid-json': { status: 400, title: 'The body is not JSON', solve: 'Send one JSON document; check quotes, commas and escapes.' },
  'validation-failed': { status: 400, title: 'The request does not fit the schema', solve: '`errors` names each bad field; the schema is at /docs.' },
  unauthorized: { status: 401, title: 'A valid API key is required', solve: 'Send a configured key as `x-api-key` or `Authorization: Bearer`.' },
  'not-found': { status: 404, title: 'There is nothing at this path', solve: 'See /docs for the paths.' },
  'entry-not-found': { status: 404, title: 'The gazetteer has no such entry', solve: 'Look the name up at /v1/gazetteer/entries?q=; ids are never reused.' },
  'method-not-allowed': { status: 405, title: 'The path does not take this method', solve: 'Use one of the methods of the `Allow` header.' },
  'not-acceptable': { status: 406, title: 'No format of the answer is accepted', solve: 'Accept a media type of GET /v1/info, name one by `?format=`, or send no `Accept`.' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive', solve: 'Send it faster, or raise REQUEST_TIMEOUT_MS.' },
  'body-too-large': { status: 413, title: 'The body is too large', solve: 'Send less than `limit` bytes, or raise BODY_LIMIT_BYTES (BATCH_BODY_LIMIT_BYTES for a batch).' },
  'text-too-long': { status: 413, title: 'The text is too long', solve: 'Split the text at paragraphs, or raise MAX_TEXT_CHARACTERS.' },
  'too-many-documents': { status: 413, title: 'There are too many documents', solve: 'Send fewer `documents` at once, stream them as NDJSON, or raise MAX_BATCH_DOCUMENTS.' },
  'too-many-terms': { status: 413, title: 'There are too many terms', solve: 'Send fewer `terms`, or raise MAX_TERMS.' },
  'too-many-ignored': { status: 413, title: 'There are too many names to ignore', solve: 'Send fewer `ignore`, or raise MAX_IGNORE.' },
  'unsupported-media-type': { status: 415, title: 'The body\'s media type is not supported', solve: 'Send `Content-Type: application/json` or `text/plain; charset=utf-8`.' },
  'unsupported-charset': { status: 415, title: 'The body\'s charset is not supported', solve: 'Send UTF-8 and say so, or leave `charset` out.' },
  'unsupported-encoding': { status: 415, title: 'The body\'s Content-Encoding is not supported', solve: 'Send the body uncompressed.' },
  'lone-surrogate': { status: 422, title: 'The text holds half a character', solve: 'A UTF-16 surrogate stands without its other half: do not cut texts inside a character.' },
  'duplicate-id': { status: 422, title: 'Two documents have the same id', solve: 'Give each document of a batch its own `id`.' },
  'empty-term': { status: 422, title: 'A term is empty', solve: 'After folding, nothing is left of it: give it letters or digits.' },
  'empty-ignore': { status: 422, title: 'A name to ignore is empty', solve: 'After folding, nothing is left of it: give it letters or digits.' },
  'duplicate-term-id': { status: 422, title: 'Two terms have the same id', solve: 'Give each term its own `id`; put other names into `aliases`.' },
  'rate-limited': { status: 429, title: 'There were too many requests', solve: 'Wait for `Retry-After` seconds; `RateLimit-Remaining` says how many are left.' },
  'headers-too-large': { status: 431, title: 'The headers are too large', solve: 'Send less than 16 KiB of headers.' },
  'internal-error': { status: 500, title: 'Alam failed', solve: 'Report it with the `requestId`, by which the operator finds it in the log.' },
  'not-ready': { status: 503, title: 'The service is starting or stopping', solve: 'Try again after `Retry-After` seconds.' },
  overloaded: { status: 503, title: 'The service has more work than it can do', solve: 'Try again after `Retry-After` seconds, with fewer requests at once.' }
} as const satisfies Record<ErrorCode, ErrorRow>

export interface ProblemExtras {
  readonly errors?: readonly FieldError[]
  readonly limit?: number
  readonly size?: number
  /** Headers that belong to this problem: Allow, Retry-After, WWW-Authenticate. */
  readonly headers?: Readonly<Record<string, string>>
}

/** An error that a caller is told of. Thrown anywhere in http, presented by http/plugins/errors.ts. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly status: number

  /** @param detail what happened this time; the table's remedy if left out. It must not quote the text. */
  constructor (readonly code: ErrorCode, detail: string = ERRORS[code].solve, readonly extras: ProblemExtras = {}) {
    super(detail)
    this.status = ERRORS[code].status
  }
}

/** The problem document of an error, as it is sent. */
export function toProblem (error: ProblemError, instance: string, requestId: string): Problem {
  const { errors, limit, size } = error.extras
  return {
    type: `urn:alam:problem:${error.code}`,
    title: ERRORS[error.code].title,
    status: error.status,
    detail: error.message,
    instance,
    code: error.code,
    requestId,
    ...(errors === undefined ? {} : { errors: [...errors] }),
    ...(limit === undefined ? {} : { limit }),
    ...(size === undefined ? {} : { size })
  }
}
