/** Answers are JSON: an `Accept` that excludes it gets 406, before any work is done. */
import accepts from '@fastify/accepts'
import fp from 'fastify-plugin'
import { ProblemError } from '../../errors.ts'

export const accept = fp(async (app) => {
  await app.register(accepts)
  app.addHook('onRequest', async (request) => {
    if (request.accepts().type(['application/json']) === false) throw new ProblemError('not-acceptable')
  })
}, { name: 'accept' })
