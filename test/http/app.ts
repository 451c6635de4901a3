/** An app for tests: the fake engine and look-up, a configuration from a few variables, its log lines kept. */
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Service } from '../../src/http/service.ts'
import { fakeEngine } from './fake-engine.ts'
import { fakeLookup } from './fake-lookup.ts'

export interface TestApp { readonly app: FastifyInstance, readonly service: Service, readonly log: string[] }

export function testApp (environment: Record<string, string> = {}, service: Service = { engine: fakeEngine, lookup: fakeLookup, draining: false }): TestApp {
  const log: string[] = []
  const app = buildApp({ config: readConfig(environment), service, logStream: { write: line => { log.push(line) } } })
  return { app, service, log }
}
