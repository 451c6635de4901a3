/** GET /metrics, for Prometheus: on the port of the API, or alone on another one that callers of the API do not reach. */
import Fastify from 'fastify'
import fp from 'fastify-plugin'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Metrics } from '../metrics.ts'

const schema = {
  operationId: 'getMetrics',
  tags: ['service'],
  summary: 'Figures for Prometheus',
  description: 'Requests, times, characters, mentions by type, the gazetteer, the process; no text and no name. Not here if `METRICS_PORT` is set.',
  security: [],
  response: { 200: { description: 'Prometheus text format.', content: { 'text/plain': { schema: z.string().meta({ description: 'Lines of `name{label="value"} number`.' }) } } } }
} as const

export interface MetricsOptions { readonly metrics: Metrics }

export const metricsRoute: FastifyPluginCallbackZod<MetricsOptions> = (app, { metrics: { registry } }, done) => {
  app.get('/metrics', { schema }, async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))
  done()
}

export interface MetricsPortOptions extends MetricsOptions { readonly host: string, readonly port: number }

/** Listens when `app` is ready and stops after it: what came in last is still counted. */
export const metricsPort = fp<MetricsPortOptions>((app, { metrics: { registry }, host, port }, done) => {
  const other = Fastify({ forceCloseConnections: true })
  other.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))
  app.addHook('onReady', async () => { app.log.info(`Metrics at ${await other.listen({ host, port })}/metrics`) })
  app.addHook('onClose', async () => { await other.close() })
  done()
}, { name: 'metrics-port' })
