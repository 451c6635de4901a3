/** Every answer is counted and timed, by the template of its route. */
import fp from 'fastify-plugin'
import type { Metrics } from '../metrics.ts'

const MILLISECONDS = 1000

export interface RequestMetricsOptions { readonly metrics: Metrics }

export const requestMetrics = fp<RequestMetricsOptions>((app, { metrics }, done) => {
  app.addHook('onResponse', async (request, reply) => {
    metrics.answered(request.is404 ? undefined : request.routeOptions.url, request.method, reply.statusCode, reply.elapsedTime / MILLISECONDS)
  })
  done()
}, { name: 'request-metrics' })
