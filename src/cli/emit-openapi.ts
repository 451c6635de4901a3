/**
 * Writes openapi/openapi.json from the routes. `--check` compares instead, and ends non-zero if the file is not what they say.
 * Needs no gazetteer: nothing is extracted.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from '../app.ts'
import { readConfig } from '../config.ts'

const FILE = fileURLToPath(new URL('../../openapi/openapi.json', import.meta.url))

const app = buildApp({ config: readConfig({ LOG_LEVEL: 'silent' }), service: { engine: undefined, draining: false } })
await app.ready()
const emitted = JSON.stringify(app.swagger(), null, 2) + '\n'
await app.close()

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(FILE), { recursive: true })
  writeFileSync(FILE, emitted)
} else if (readFileSync(FILE, 'utf8') !== emitted) {
  console.error('openapi/openapi.json is not what the routes say. Run `npm run openapi` and commit the result.')
  process.exitCode = 1
}
