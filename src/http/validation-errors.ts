/**
 * What zod says of a bad request → `errors` of a problem: a JSON Pointer, a code, a message for each bad field.
 * Messages name what is allowed, never the value that came: it may be the text.
 */
import type { z } from 'zod'
import type { FieldError } from '../contract/index.ts'
import { ProblemError } from '../errors.ts'

/** More than anyone mends at once; without it, a long array of bad items would make an answer larger than the request. */
const MAX_ERRORS = 50

type Issue = Pick<z.core.$ZodIssue, 'code' | 'path' | 'message'> & { readonly keys?: readonly string[] }

const escapeSegment = (segment: PropertyKey) => String(segment).replaceAll('~', '~0').replaceAll('/', '~1')
const pointerOf = (prefix: string, path: readonly PropertyKey[]) =>
  prefix + path.map(segment => `/${escapeSegment(segment)}`).join('')

/** One error for each issue; for unknown keys, one for each key. */
function fieldErrors (issue: Issue, prefix: string): FieldError[] {
  const code = issue.code.replaceAll('_', '-')
  if (issue.keys === undefined) return [{ pointer: pointerOf(prefix, issue.path), code, message: issue.message }]
  return issue.keys.map(key => ({ pointer: pointerOf(prefix, [...issue.path, key]), code, message: 'This key is not known here.' }))
}

/**
 * @param prefix where the value stands: '' the body, '/query' the query string, '/params' the path.
 * @returns 400 `validation-failed` with at most 50 errors; its detail tells how many there are.
 */
export function validationProblem (issues: readonly Issue[], prefix: string): ProblemError {
  const all = issues.flatMap(issue => fieldErrors(issue, prefix))
  const errors = all.slice(0, MAX_ERRORS)
  const shown = all.length > errors.length ? `, of which \`errors\` shows the first ${errors.length}` : '; see `errors`'
  const detail = all.length === 1 ? `One field is wrong${shown}.` : `${all.length} fields are wrong${shown}.`
  return new ProblemError('validation-failed', detail, { errors })
}
