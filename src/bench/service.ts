/**
 * Service benchmark: the real app against a bare Fastify route that takes bodies and gives answers of the same sizes and does nothing.
 * Both listen on loopback in this process; autocannon sends from a process of its own, to one and then to the other, round after round.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Fastify, { type FastifyInstance } from 'fastify'
import { buildApp } from '../app.ts'
import type { Config } from '../config.ts'
import type { Engine } from '../engine/types.ts'
import { median } from './median.ts'
import { articles, bytesOf } from './texts.ts'

export interface Load { readonly requestsPerSecond: number, readonly p50: number, readonly p99: number }

export interface ServiceFigures {
  readonly articles: number
  /** Mean bytes of a request's text and of an answer. */
  readonly textBytes: number
  readonly answerBytes: number
  readonly rounds: number
  readonly connections: number
  readonly service: Load
  readonly bare: Load
}

/** A newspaper's short article, in bytes of UTF-8. */
const ARTICLE_BYTES = 2500
/** A busy site: many more than keep one core busy. */
const CONNECTIONS = 50
const WARM_UP_SECONDS = 1
const ROUNDS = 3
const PATH = '/v1/entities'

/** @param seconds of load on each of the two in each round */
export async function benchService (config: Config, engine: Engine, texts: readonly string[], seconds: number): Promise<ServiceFigures> {
  const bodies = articles(texts, ARTICLE_BYTES).map(text => JSON.stringify({ text }))
  // Log lines are made as always and then dropped: a terminal is not part of the service.
  const service = buildApp({ config, service: { engine, draining: false }, logStream: { write: () => {} } })
  const answers = await Promise.all(bodies.map(async payload => (await service.inject({ method: 'POST', url: PATH, headers: { 'content-type': 'application/json' }, payload })).body))
  const bare = bareApp(answers, config)
  const dir = mkdtempSync(join(tmpdir(), 'alam-bench-'))
  try {
    const run = { service: await target(service, bodies, join(dir, 'service.har')), bare: await target(bare, bodies, join(dir, 'bare.har')) }
    const loads: Record<keyof typeof run, Load[]> = { service: [], bare: [] }
    for (const name of ['bare', 'service'] as const) await run[name](WARM_UP_SECONDS)
    for (let round = 0; round < ROUNDS; round++) for (const name of ['bare', 'service'] as const) loads[name].push(await run[name](seconds))
    const mean = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0) / sizes.length
    return {
      articles: bodies.length,
      textBytes: mean(bodies.map(body => bytesOf((JSON.parse(body) as { text: string }).text))),
      answerBytes: mean(answers.map(bytesOf)),
      rounds: ROUNDS,
      connections: CONNECTIONS,
      service: middle(loads.service),
      bare: middle(loads.bare)
    }
  } finally {
    rmSync(dir, { recursive: true })
    await Promise.all([service.close(), bare.close()])
  }
}

/** Parses the JSON, as any route must, and gives the service's answers in turn. */
function bareApp (answers: readonly string[], config: Config): FastifyInstance {
  const app = Fastify({ bodyLimit: config.BODY_LIMIT_BYTES })
  let next = 0
  app.post(PATH, async (_request, reply) => reply.type('application/json; charset=utf-8').send(answers[next++ % answers.length]))
  return app
}

/** Makes `app` listen; returns what puts load on it for some seconds. */
async function target (app: FastifyInstance, bodies: readonly string[], file: string): Promise<(seconds: number) => Promise<Load>> {
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  // A HAR file is how autocannon takes several bodies.
  const headers = [{ name: 'content-type', value: 'application/json' }]
  const entries = bodies.map(text => ({ request: { method: 'POST', url: origin + PATH, headers, postData: { text } } }))
  writeFileSync(file, JSON.stringify({ log: { entries } }))
  return async seconds => await fire(origin, file, seconds)
}

interface Shot { readonly requests: { readonly average: number }, readonly latency: { readonly p50: number, readonly p99: number }, readonly errors: number, readonly non2xx: number }

/** @throws if a request failed: figures of errors are no figures. */
async function fire (origin: string, file: string, seconds: number): Promise<Load> {
  const { stdout } = await promisify(execFile)(process.execPath, [autocannon(), '--json', '-n', '-c', String(CONNECTIONS), '-d', String(seconds), '--har', file, origin])
  const { requests, latency, errors, non2xx } = JSON.parse(stdout) as Shot
  if (errors > 0 || non2xx > 0) throw new Error(`${errors} requests failed and ${non2xx} were refused under load`)
  return { requestsPerSecond: requests.average, p50: latency.p50, p99: latency.p99 }
}

function autocannon (): string {
  try {
    return createRequire(import.meta.url).resolve('autocannon')
  } catch (cause) {
    throw new Error('autocannon is missing: it is a development package (npm ci), or use --only engine', { cause })
  }
}

function middle (loads: readonly Load[]): Load {
  const of = (key: keyof Load): number => median(loads.map(load => load[key]))
  return { requestsPerSecond: of('requestsPerSecond'), p50: of('p50'), p99: of('p99') }
}
