/**
 * What Node.js would refuse by a bare status line, before Fastify sees it: no Host header (refused here, by a problem like any other; app.ts turns Node's
 * own check off), and an `Expect` other than 100-continue (ignored, as RFC 9110 allows).
 */
import fp from 'fastify-plugin'
import { ProblemError } from '../../errors.ts'

export const bareRefusals = fp((app, _options, done) => {
  app.server.on('checkExpectation', (request, response) => { app.server.emit('request', request, response) })
  app.addHook('onRequest', async ({ raw }) => {
    // HTTP/1.0 knows no Host.
    if (raw.headers.host === undefined && raw.httpVersion === '1.1') throw new ProblemError('malformed-request', 'Send a `Host` header.')
  })
  done()
}, { name: 'bare-refusals' })
