/** GET /healthz: the process answers. GET /readyz: it can take texts. For supervisors and load balancers; never behind a key. */
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { HealthResponse, ReadyResponse } from '../../contract/index.ts'
import { assertReady, type Service } from '../service.ts'

const health = {
  operationId: 'getHealth',
  tags: ['service'],
  summary: 'Alive',
  description: 'The process answers.',
  security: [],
  response: { 200: HealthResponse },
  'x-problems': ['not-acceptable']
} as const

const ready = {
  operationId: 'getReadiness',
  tags: ['service'],
  summary: 'Ready for texts',
  description: 'The gazetteer is loaded and the service is not stopping.',
  security: [],
  response: { 200: ReadyResponse },
  'x-problems': ['not-acceptable', 'not-ready']
} as const

export interface HealthOptions { readonly service: Service }

export const healthRoutes: FastifyPluginCallbackZod<HealthOptions> = (app, { service }, done) => {
  app.get('/healthz', { schema: health }, async () => ({ status: 'ok' as const }))
  app.get('/readyz', { schema: ready }, async () => {
    assertReady(service)
    return { status: 'ready' as const }
  })
  done()
}
