/**
 * Writes src/client/schema.ts, the types of the API, from openapi/openapi.json. `--check` compares instead, and ends non-zero if it is not what
 * the document says.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'

const DOCUMENT = new URL('../openapi/openapi.json', import.meta.url)
const FILE = fileURLToPath(new URL('../src/client/schema.ts', import.meta.url))
const HEAD = '/* Made from openapi/openapi.json by scripts/client-schema.ts (openapi-typescript); not edited by hand. */\n'

const made = HEAD + astToString(await openapiTS(JSON.parse(readFileSync(DOCUMENT, 'utf8')) as OpenAPI3, { defaultNonNullable: false }))

if (!process.argv.includes('--check')) writeFileSync(FILE, made)
else if (readFileSync(FILE, 'utf8') !== made) {
  console.error('src/client/schema.ts is not what openapi/openapi.json says. Run `npm run openapi` and commit the result.')
  process.exitCode = 1
}
