/** What changes while the process lives: the engine and the look-up of names, once the gazetteer is loaded, and whether the service is stopping. Set by server.ts. */
import type { Engine } from '../engine/types.ts'
import { ProblemError } from '../errors.ts'
import type { Lookup } from './lookup.ts'

export interface Service {
  /** Undefined until the gazetteer is loaded. */
  engine: Engine | undefined
  /** Undefined until the gazetteer is loaded; left out where nothing is looked up. */
  lookup?: Lookup | undefined
  /** True from the signal to stop on: `/readyz` says no, requests are still served. */
  draining: boolean
}

/** Seconds after which a caller may try again: a gazetteer loads in less. */
const RETRY_AFTER = '1'

const notReady = (detail: string) => new ProblemError('not-ready', detail, { headers: { 'retry-after': RETRY_AFTER } })

/** @throws {ProblemError} `not-ready` until the engine is there. */
export function readyEngine (service: Service): Engine {
  if (service.engine === undefined) throw notReady('The gazetteer is being loaded.')
  return service.engine
}

/** @throws {ProblemError} `not-ready` until names can be looked up. */
export function readyLookup (service: Service): Lookup {
  if (service.lookup === undefined) throw notReady('The gazetteer is being loaded.')
  return service.lookup
}

/** @throws {ProblemError} `not-ready` if no new work should be sent here. */
export function assertReady (service: Service): void {
  readyEngine(service)
  if (service.draining) throw notReady('The service is stopping.')
}
