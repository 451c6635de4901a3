/**
 * The HTTP application: the ordered list of its plugins and routes. Builds, does not listen: tests `inject`, server.ts listens.
 * The engine is handed in by `service`, so that the app neither knows where it comes from nor waits for it.
 */
import type { Server } from 'node:http'
import Fastify, { LogController, type FastifyHttpOptions, type FastifyInstance } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import type { Config } from './config.ts'
import type { Limits } from './contract/index.ts'
import { apiKeysOf } from './http/api-keys.ts'
import { answerClientError } from './http/client-error.ts'
import { createCompiledLists } from './http/compiled-lists.ts'
import { createMetrics } from './http/metrics.ts'
import { accept } from './http/plugins/accept.ts'
import { auth } from './http/plugins/auth.ts'
import { bareRefusals } from './http/plugins/bare-refusals.ts'
import { bodies } from './http/plugins/bodies.ts'
import { compression } from './http/plugins/compression.ts'
import { crossOrigin } from './http/plugins/cors.ts'
import { docs } from './http/plugins/docs.ts'
import { errors, sendProblem } from './http/plugins/errors.ts'
import { draining } from './http/plugins/draining.ts'
import { identity } from './http/plugins/identity.ts'
import { notFound } from './http/plugins/not-found.ts'
import { openapi } from './http/plugins/openapi.ts'
import { playground } from './http/plugins/playground.ts'
import { pressure } from './http/plugins/pressure.ts'
import { rateLimit } from './http/plugins/rate-limit.ts'
import { requestId, requestIdOf } from './http/plugins/request-id.ts'
import { logSerializers, requestLog } from './http/plugins/request-log.ts'
import { requestMetrics } from './http/plugins/request-metrics.ts'
import { securityHeaders } from './http/plugins/security-headers.ts'
import { serverTiming } from './http/plugins/server-timing.ts'
import { batchRoute } from './http/routes/batch.ts'
import { documentRoutes } from './http/routes/documents.ts'
import { entitiesRoute } from './http/routes/entities.ts'
import { gazetteerRoutes } from './http/routes/gazetteer.ts'
import { healthRoutes } from './http/routes/health.ts'
import { infoRoute } from './http/routes/info.ts'
import { metricsPort, metricsRoute } from './http/routes/metrics.ts'
import { typesRoute } from './http/routes/types.ts'
import type { Service } from './http/service.ts'

export interface AppOptions {
  readonly config: Config
  readonly service: Service
  /** Where log lines go; default standard output. */
  readonly logStream?: { write: (line: string) => void }
}

/** Node's own defaults, in milliseconds: time for the headers, and how often it looks for requests that took too long. */
const HEADERS_TIMEOUT = 60_000
const CHECKING_INTERVAL = 30_000

/** Neither may be longer than the time for the whole request, or Node takes the longer one for the body. */
const timeouts = (requestTimeout: number) => ({
  requestTimeout,
  headersTimeout: Math.min(HEADERS_TIMEOUT, requestTimeout),
  connectionsCheckingInterval: Math.min(CHECKING_INTERVAL, requestTimeout)
})

function serverOptions ({ config, logStream }: AppOptions): FastifyHttpOptions<Server> {
  return {
    logger: { level: config.LOG_LEVEL, serializers: logSerializers, ...(logStream === undefined ? {} : { stream: logStream }) },
    // Fastify's own two lines a request stay out; plugins/request-log.ts writes one.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    trustProxy: config.TRUST_PROXY,
    bodyLimit: config.BODY_LIMIT_BYTES,
    requestTimeout: config.REQUEST_TIMEOUT_MS,
    // A request without Host is refused by plugins/bare-refusals.ts, with a problem.
    http: { ...timeouts(config.REQUEST_TIMEOUT_MS), requireHostHeader: false },
    // Requests that still come on open connections while we stop are served: /readyz tells balancers to go elsewhere.
    return503OnClosing: false,
    frameworkErrors: sendProblem,
    clientErrorHandler: answerClientError
  }
}

/** Limits as the API publishes them. */
export const limitsOf = (config: Config): Limits => ({
  textCharacters: config.MAX_TEXT_CHARACTERS,
  bodyBytes: config.BODY_LIMIT_BYTES,
  batchDocuments: config.MAX_BATCH_DOCUMENTS,
  batchBodyBytes: config.BATCH_BODY_LIMIT_BYTES,
  terms: config.MAX_TERMS,
  ignore: config.MAX_IGNORE
})

export function buildApp (options: AppOptions): FastifyInstance {
  const { config } = options
  const limits = limitsOf(config)
  const keys = apiKeysOf(config)
  const metrics = createMetrics(options.service)
  const service = metrics.metered(options.service)
  const lists = createCompiledLists()
  const app: FastifyInstance = Fastify(serverOptions(options))

  // Requests are checked by zod. Answers are typed by the same schemas, and written as they are: checking each would cost more
  // than finding the names; the tests check them (D-008).
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(() => document => JSON.stringify(document))

  // Plugins, in the order that a request meets them.
  app.register(errors)
  app.register(requestId)
  app.register(serverTiming)
  app.register(requestLog)
  app.register(requestMetrics, { metrics })
  app.register(draining, { service })
  app.register(securityHeaders)
  app.register(crossOrigin, { origins: config.CORS_ORIGINS })
  app.register(bareRefusals)
  app.register(notFound)
  app.register(bodies)
  app.register(identity, { keys })
  app.register(compression, { fromBytes: config.COMPRESS_FROM_BYTES })
  app.register(openapi)
  app.register(docs)

  // Routes. What answers JSON refuses who does not take it; what is under /v1 refuses who comes too much or too often, and asks for a key, if any are configured.
  app.register(async (json) => {
    json.register(accept)
    json.register(healthRoutes, { service })
    json.register(async (v1) => {
      v1.register(pressure, { maxEventLoopDelayMs: config.MAX_EVENT_LOOP_DELAY_MS, maxHeapPercent: config.MAX_HEAP_PERCENT })
      v1.register(rateLimit, { requests: config.RATE_LIMIT_REQUESTS, windowMs: config.RATE_LIMIT_WINDOW_MS })
      v1.register(auth, { required: keys.length > 0 })
      v1.register(entitiesRoute, { service, limits, lists })
      v1.register(batchRoute, { service, limits, lists, idleTimeout: config.STREAM_IDLE_TIMEOUT_MS })
      v1.register(gazetteerRoutes, { service })
      v1.register(typesRoute)
      v1.register(infoRoute, { service, limits })
    }, { prefix: '/v1' })
  })
  if (config.METRICS_PORT === undefined) app.register(metricsRoute, { metrics })
  else app.register(metricsPort, { metrics, host: config.HOST, port: config.METRICS_PORT })
  app.register(documentRoutes)
  app.register(playground)

  return app
}
