/**
 * While the service stops, each answer is the last of its connection, so that callers go elsewhere and nothing keeps the process alive.
 * When the drain is over, Fastify ends the connections that are idle at that moment; those with a request on them are ended here, after its answer.
 */
import fp from 'fastify-plugin'
import type { Service } from '../service.ts'

export interface DrainingOptions { readonly service: Service }

export const draining = fp<DrainingOptions>((app, { service }, done) => {
  let closing = false
  app.addHook('preClose', async () => { closing = true })
  app.addHook('onSend', async (_request, reply) => {
    if (service.draining) reply.header('connection', 'close')
  })
  // An answer that had begun before, such as a stream, could not say so.
  app.addHook('onResponse', async () => {
    if (closing) setImmediate(() => { app.server.closeIdleConnections() })
  })
  done()
}, { name: 'draining' })
