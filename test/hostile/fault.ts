/** What an answer must not be, whatever was asked. */
import { Problem } from '../../src/contract/index.ts'
import { ERRORS } from '../../src/errors.ts'
import { SCRIPT_MARK } from './poison.ts'

export interface Answer { readonly status: number, readonly headers: Readonly<Record<string, unknown>>, readonly body: string }

const UNESCAPED = new RegExp(`<(?:script|img|svg|iframe|a)[^>]*>?[^<]*${SCRIPT_MARK.replaceAll(/[()]/g, '\\$&')}`)

function problemFault ({ status, body }: Answer, type: string): string | undefined {
  if (type !== 'application/problem+json') return `a refusal as ${type}`
  const { success, data } = Problem.safeParse(JSON.parse(body))
  if (!success) return 'a problem that the contract does not know'
  return ERRORS[data.code].status === status ? undefined : 'a problem of another status'
}

/** @returns what is wrong with the answer; undefined if it is as it must be */
export function faultOf (answer: Answer, method: string): string | undefined {
  const { status, headers, body } = answer
  const type = typeof headers['content-type'] === 'string' ? headers['content-type'] : ''
  if (status >= 500) return `status ${status}`
  if (headers['x-injected'] !== undefined) return 'a header of the caller\'s making'
  if (typeof headers.location === 'string' && !/^\/(?!\/)/.test(headers.location)) return `a redirect to ${headers.location}`
  if (type.startsWith('text/html') && UNESCAPED.test(body)) return 'markup of the caller, unescaped'
  if (/\n\s+at .*\.[jt]s:\d+/.test(body)) return 'a stack'
  if (method === 'HEAD') return undefined
  if (status >= 400) return problemFault(answer, type)
  return undefined
}
