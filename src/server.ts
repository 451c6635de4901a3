/**
 * The program: reads the configuration, loads the gazetteer, listens, and stops without losing a request.
 * It ends at once, with a message that says what to do, if the configuration is wrong or the gazetteer is missing.
 * Runs when it is imported: `node dist/server.js`, `alam serve`.
 */
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { createEngine } from './engine/index.ts'
import { loadGazetteer } from './gazetteer/load.ts'
import { createSearch } from './gazetteer/search.ts'
import type { Service } from './http/service.ts'

async function serve (): Promise<void> {
  const config = readConfig()
  const service: Service = { engine: undefined, draining: false }
  const app = buildApp({ config, service })

  closeWithGrace({ delay: config.DRAIN_DELAY_MS + config.CLOSE_TIMEOUT_MS, logger: false }, async ({ signal, err }) => {
    if (err === undefined) app.log.info({ signal }, 'stopping')
    else app.log.fatal({ err }, 'stopping after an error that nobody caught')
    service.draining = true
    if (err === undefined) await wait(config.DRAIN_DELAY_MS)
    await app.close()
  })

  const loaded = loadGazetteer(config.GAZETTEER_FILE)
  const engine = createEngine(loaded)
  service.engine = engine
  const lookup = createSearch(loaded)
  service.lookup = lookup
  await app.listen({ host: config.HOST, port: config.PORT, listenTextResolver: address => `Listening at ${address}` })
  const { version, gazetteer } = engine.info
  app.log.info({ version, gazetteer: { version: gazetteer.version, sha256: gazetteer.sha256 }, node: process.version }, 'Engine ready')
  void lookup.prepare()
  app.log.info(`API documentation at ${urlOf(app.addresses()[0])}/docs`)
}

function urlOf (address: AddressInfo | string | undefined): string {
  if (address === undefined || typeof address === 'string') return address ?? ''
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}

try {
  await serve()
} catch (error) {
  // For people, not a log line: nothing runs yet.
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
