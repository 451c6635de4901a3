/**
 * No more than so many requests for each API key, or for each address without a valid one, in a window of time (429 after them).
 * Counted before keys are asked for, so that guessing keys is limited too; in this process alone (D-087). IPv6 addresses count by their /64.
 */
import rateLimiter, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { ProblemError } from '../../errors.ts'

export interface RateLimitOptions {
  /** 0: no limit. */
  readonly requests: number
  readonly windowMs: number
}

const callerOf = (request: FastifyRequest) => request.keyName === null ? `address:${normalizeIP(request.ip)}` : `key:${request.keyName}`

export const rateLimit = fp<RateLimitOptions>(async (app, { requests, windowMs }) => {
  if (requests === 0) return
  await app.register(rateLimiter, {
    global: false,
    max: requests,
    timeWindow: windowMs,
    enableDraftSpec: true,
    keyGenerator: callerOf,
    errorResponseBuilder: (_request, { max }) =>
      new ProblemError('rate-limited', `More than ${max} requests came in ${windowMs / 1000} s. Wait for \`Retry-After\` seconds.`, { limit: max })
  })
  app.addHook('onRequest', app.rateLimit())
}, { name: 'rate-limit', dependencies: ['identity'] })
