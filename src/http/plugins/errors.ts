/**
 * The one door of errors: whatever is thrown, by us, by the engine, by Fastify or by Node, leaves as problem+json of the table.
 * A 500 shows nothing of what happened; the log has it under the same request id, without a word of the text.
 */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { z } from 'zod'
import type { ErrorCode } from '../../contract/index.ts'
import { EngineInputError } from '../../engine/types.ts'
import { ProblemError, toProblem } from '../../errors.ts'
import { inputProblem } from '../input-problem.ts'
import { pathOf } from '../path.ts'
import { validationProblem } from '../validation-errors.ts'

/** Fastify's own errors that have a code of the table; its other client errors are `malformed-request`. */
const FASTIFY_CODES: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: 'empty-body',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type'
}

const CONTEXT_PREFIX: Readonly<Record<string, string>> = { querystring: '/query', params: '/params' }

declare module 'fastify' {
  interface FastifyReply {
    /** Code of the problem that was sent; the request's log line names it. */
    problemCode: ErrorCode | null
  }
}

type AnyError = Partial<FastifyError> & Error

/** Issues as fastify-type-provider-zod wraps them: code in `keyword`, path joined in `instancePath`, the rest in `params`. */
function wrappedIssues ({ validation = [] }: AnyError) {
  return validation.map(({ keyword, instancePath, message, params }) => ({
    code: keyword as z.core.$ZodIssue['code'],
    path: instancePath.split('/').filter(segment => segment !== ''),
    message: message ?? '',
    ...params
  }))
}

function bodyTooLarge (request: FastifyRequest): ProblemError {
  const limit = request.routeOptions.bodyLimit
  const size = request.headers['content-length']
  return new ProblemError('body-too-large', `The body has ${size ?? 'more'} bytes${size === undefined ? ' than the limit,' : ', the limit is'} ${limit}.`, {
    limit, ...(size === undefined ? {} : { size: Number(size) })
  })
}

/** What the caller is told of `error`. */
function problemOf (error: AnyError, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof EngineInputError) {
    // The options of a bare text stand in its query string.
    return inputProblem(error, request.mediaType === 'text/plain' && error.at !== '/text' ? '/query' : '')
  }
  if (error.validation !== undefined) return validationProblem(wrappedIssues(error), CONTEXT_PREFIX[error.validationContext ?? ''] ?? '')
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return bodyTooLarge(request)
  const code = FASTIFY_CODES[error.code ?? '']
  if (code !== undefined) return new ProblemError(code)
  return new ProblemError((error.statusCode ?? 500) < 500 ? 'malformed-request' : 'internal-error')
}

/** The same, and the log hears of an error of our own. */
export function loggedProblem (error: AnyError, request: FastifyRequest): ProblemError {
  const problem = problemOf(error, request)
  if (problem.code === 'internal-error') request.log.error({ err: error }, 'internal error')
  return problem
}

/** Sends the problem; as Fastify's `frameworkErrors` too, where no hook runs. */
export function sendProblem (error: AnyError, request: FastifyRequest, reply: FastifyReply): void {
  const problem = loggedProblem(error, request)
  reply.problemCode = problem.code
  // The whole of a refused body is read and dropped, so that the caller, still sending, gets to see why. Its length is known.
  if (problem.code === 'body-too-large' && problem.extras.size !== undefined) reply.removeHeader('connection')
  reply
    .code(problem.status)
    .headers({ 'x-request-id': request.id, 'cache-control': 'no-store', ...problem.extras.headers })
    .type('application/problem+json')
    .serializer((document: unknown) => JSON.stringify(document))
    .send(toProblem(problem, pathOf(request.url), request.id))
}

export const errors = fp((app, _options, done) => {
  app.decorateReply('problemCode', null)
  app.setErrorHandler(sendProblem)
  done()
}, { name: 'errors' })
