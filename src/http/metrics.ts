/**
 * What is counted, for Prometheus. Labels come from closed lists alone (routes as templates, methods, statuses, types), so that no caller can make a new
 * series, and no text, name or key can stand in one. A registry for each app: nothing is shared between two in one process.
 */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { ENTITY_TYPES } from '../contract/index.ts'
import type { Engine } from '../engine/types.ts'
import type { Service } from './service.ts'

/** Seconds: from a look-up to the largest text. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export interface Metrics {
  readonly registry: Registry
  /** A request was answered. @param route its template; undefined where there is none */
  readonly answered: (route: string | undefined, method: string, status: number, seconds: number) => void
  /** `service` with an engine whose work is counted, whichever route asks for it. */
  readonly metered: (service: Service) => Service
}

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']

function requestMetrics (registry: Registry): Metrics['answered'] {
  const registers = [registry]
  const total = new Counter({ name: 'alam_http_requests_total', help: 'Requests answered', labelNames: ['route', 'method', 'status'], registers })
  const duration = new Histogram({ name: 'alam_http_request_duration_seconds', help: 'Time from a request to its answer', labelNames: ['route', 'method'], buckets: BUCKETS, registers })
  return (url, given, status, seconds) => {
    const route = url ?? 'unknown'
    const method = METHODS.includes(given) ? given : 'other'
    total.inc({ route, method, status })
    duration.observe({ route, method }, seconds)
  }
}

/** An engine that does as `engine` does and counts what `extract` reads and finds. */
function engineMetrics (registry: Registry): (engine: Engine) => Engine {
  const registers = [registry]
  const characters = new Counter({ name: 'alam_text_characters_total', help: 'UTF-16 code units of the texts read', registers })
  const mentions = new Counter({ name: 'alam_mentions_total', help: 'Mentions found', labelNames: ['type'], registers })
  const duration = new Histogram({ name: 'alam_engine_duration_seconds', help: 'Time of the engine for a text', buckets: BUCKETS, registers })
  for (const type of ENTITY_TYPES) mentions.inc({ type }, 0)
  return engine => {
    const extract: Engine['extract'] = (text, options) => {
      const end = duration.startTimer()
      const extraction = engine.extract(text, options)
      end()
      characters.inc(text.length)
      for (const { type } of extraction.mentions) mentions.inc({ type })
      return extraction
    }
    return Object.create(engine, { extract: { value: extract } }) as Engine
  }
}

/** Which data answers, once it is loaded. */
function gazetteerMetrics (registry: Registry, service: Service): void {
  const registers = [registry]
  // eslint-disable-next-line no-new -- a gauge lives in its registry
  new Gauge({
    name: 'alam_gazetteer_info',
    help: 'Always 1; the labels say which engine and gazetteer answer',
    labelNames: ['engine', 'version', 'sha256'],
    registers,
    collect () {
      if (service.engine === undefined) return
      const { version: engine, gazetteer: { version, sha256 } } = service.engine.info
      this.set({ engine, version, sha256 }, 1)
    }
  })
  // eslint-disable-next-line no-new -- as above
  new Gauge({
    name: 'alam_gazetteer_entities',
    help: 'Entities known',
    labelNames: ['type'],
    registers,
    collect () {
      for (const type of ENTITY_TYPES) if (service.engine !== undefined) this.set({ type }, service.engine.info.gazetteer.entities[type])
    }
  })
}

/** @param service whose gazetteer is told of */
export function createMetrics (service: Service): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  gazetteerMetrics(registry, service)
  const answered = requestMetrics(registry)
  const meter = engineMetrics(registry)
  const meteredEngines = new WeakMap<Engine, Engine>()
  const meteredEngine = (engine: Engine): Engine => {
    const known = meteredEngines.get(engine) ?? meter(engine)
    meteredEngines.set(engine, known)
    return known
  }
  const metered = (inner: Service) => Object.create(inner, {
    engine: { get: () => inner.engine === undefined ? undefined : meteredEngine(inner.engine) }
  }) as Service
  return { registry, answered, metered }
}
