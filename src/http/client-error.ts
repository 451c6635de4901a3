/**
 * What is not even a request (broken HTTP, headers too large, a body that never ends) has no Fastify request and no reply:
 * a problem is written to the socket by hand, and the connection closed.
 */
import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { ErrorCode } from '../contract/index.ts'
import { ProblemError, toProblem } from '../errors.ts'
import { isLive } from './live-streams.ts'

const CODES: Readonly<Record<string, ErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
  HPE_HEADER_OVERFLOW: 'headers-too-large'
}

/** For Fastify's `clientErrorHandler`. */
export function answerClientError (this: FastifyInstance, error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const problem = new ProblemError(CODES[error.code ?? ''] ?? 'malformed-request')
  if (isLive(socket)) {
    if (problem.code !== 'request-timeout') socket.destroy()
    return
  }
  const requestId = randomUUID()
  const body = JSON.stringify(toProblem(problem, '', requestId))
  this.log.info({ reqId: requestId, code: problem.code }, 'request refused')
  if (!socket.writable) return
  socket.end([
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
    '',
    body
  ].join('\r\n'))
}
