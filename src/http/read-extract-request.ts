/**
 * The two ways to ask, made one: a JSON object as it is, or a bare text with the options of the query string.
 * A JSON request with options in its query is refused: silently ignoring them would lose what the caller meant.
 */
import { ExtractRequest, type ExtractQuery } from '../contract/index.ts'
import { ProblemError } from '../errors.ts'

/**
 * @param body validated: an object from JSON, a text from text/plain, undefined if nothing was sent.
 * @throws {ProblemError} `empty-body`, or `validation-failed` for options in the query of a JSON request.
 */
export function readExtractRequest (body: string | ExtractRequest | undefined, query: Omit<ExtractQuery, 'format'>): ExtractRequest {
  if (body === undefined) throw new ProblemError('empty-body')
  if (typeof body === 'string') return ExtractRequest.parse({ text: body, ...query })
  assertNoQuery(query)
  return body
}

/** @throws {ProblemError} `validation-failed` for options in the query of a JSON request. */
export function assertNoQuery (query: ExtractQuery): void {
  const inQuery = Object.keys(query)
  if (inQuery.length > 0) {
    throw new ProblemError('validation-failed', 'Options of a JSON request stand in its body, not in the query.', {
      errors: inQuery.map(name => ({ pointer: `/query/${name}`, code: 'unrecognized-keys', message: 'Move this option into the body.' }))
    })
  }
}
