/**
 * An `Accept` that excludes all that a route answers gets 406, before any work is done. Routes answer JSON, what they list as `answers`,
 * or lines where lines are sent. Caches are told where `Accept` decides.
 */
import accepts from '@fastify/accepts'
import fp from 'fastify-plugin'
import { ProblemError } from '../../errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Media types of the answers of the route, the usual one first; its `?format=` wins over `Accept`. */
    readonly answers?: readonly string[]
    /** A media type of bodies that the route answers in kind. */
    readonly inKind?: string
  }
}

export const accept = fp(async (app) => {
  await app.register(accepts)
  app.addHook('onRequest', async (request, reply) => {
    const { answers, inKind } = request.routeOptions.config
    if (answers !== undefined) reply.header('vary', [reply.getHeader('vary'), 'Accept'].filter(value => value !== undefined).join(', '))
    if (answers !== undefined && 'format' in (request.query as object)) return
    const types = answers ?? [inKind !== undefined && request.mediaType === inKind ? inKind : 'application/json']
    if (request.accepts().type([...types]) === false) throw new ProblemError('not-acceptable', `This path answers ${types.join(', ')}.`)
  })
}, { name: 'accept' })
