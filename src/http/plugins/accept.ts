/** Answers are JSON, or lines of it where lines are sent: an `Accept` that excludes it gets 406, before any work is done. */
import accepts from '@fastify/accepts'
import fp from 'fastify-plugin'
import { ProblemError } from '../../errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A media type of bodies that the route answers in kind. */
    readonly inKind?: string
  }
}

export const accept = fp(async (app) => {
  await app.register(accepts)
  app.addHook('onRequest', async (request) => {
    const { inKind } = request.routeOptions.config
    const answer = inKind !== undefined && request.mediaType === inKind ? inKind : 'application/json'
    if (request.accepts().type([answer]) === false) throw new ProblemError('not-acceptable', `The answer is ${answer}, which \`Accept\` excludes.`)
  })
}, { name: 'accept' })
