/** Problem responses, made from the table of errors: what a route answers of its own (`x-problems`), and what every route can. */
import { STATUS_CODES } from 'node:http'
import type { OpenAPIV3_1 } from 'openapi-types'
import { ERROR_CODES, type ErrorCode } from '../../contract/index.ts'
import { ERRORS } from '../../errors.ts'
import { problemExample } from './examples.ts'
import { headersOf, isGuarded } from './headers.ts'

/** Before the route is asked, or when it fails. */
export const ANY_CODES: readonly ErrorCode[] = ['malformed-request', 'request-timeout', 'unsupported-encoding', 'headers-too-large', 'internal-error']
const GUARD_CODES: readonly ErrorCode[] = ['unauthorized', 'rate-limited', 'overloaded']
/** Of paths that are described, by methods that are not, and of other paths: told in the introduction. */
export const NOWHERE_CODES: readonly ErrorCode[] = ['not-found', 'method-not-allowed']

/** What to know of each code, a line each (Markdown). */
export const codeList = (codes: readonly ErrorCode[]): string =>
  codes.map(code => `- \`${code}\` (${ERRORS[code].status}): ${ERRORS[code].title}. ${ERRORS[code].solve}`).join('\n')

/** The problem responses of a route by status. @param own its `x-problems` */
export function problemResponses (path: string, own: readonly ErrorCode[]): Record<string, OpenAPIV3_1.ResponseObject> {
  const given = new Set([...own, ...ANY_CODES, ...(isGuarded(path) ? GUARD_CODES : [])])
  const codes = ERROR_CODES.filter(code => given.has(code))
  const statuses = [...new Set(codes.map(code => ERRORS[code].status))].sort()
  return Object.fromEntries(statuses.map(status => [status, problemResponse(path, status, codes.filter(code => ERRORS[code].status === status))]))
}

function problemResponse (path: string, status: number, codes: readonly ErrorCode[]): OpenAPIV3_1.ResponseObject {
  return {
    description: `${STATUS_CODES[status]}.\n\n${codeList(codes)}`,
    headers: headersOf(path, status, codes),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map(code => [code, { summary: ERRORS[code].title, value: problemExample(code, path) }]))
      }
    }
  }
}
