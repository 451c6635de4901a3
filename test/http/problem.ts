/** What every refusal must be: problem+json of the contract, status and title of the table, the request id of its header. */
import type { LightMyRequestResponse } from 'fastify'
import { Problem, type ErrorCode } from '../../src/contract/index.ts'
import { ERRORS } from '../../src/errors.ts'

export function expectProblem (response: Pick<LightMyRequestResponse, 'statusCode' | 'headers' | 'body'>, code: ErrorCode): Problem {
  const problem = Problem.parse(JSON.parse(response.body))
  expect(problem).toMatchObject({ code, status: ERRORS[code].status, title: ERRORS[code].title, type: `urn:alam:problem:${code}` })
  expect(response.statusCode).toBe(ERRORS[code].status)
  expect(response.headers['content-type']).toBe('application/problem+json')
  expect(problem.requestId).toBe(response.headers['x-request-id'])
  return problem
}
