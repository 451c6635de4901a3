/** The frame of the OpenAPI document: what it is, where it is served, how keys are sent. Paths come from the routes' schemas. */
import { readFileSync } from 'node:fs'
import type { OpenAPIV3_1 } from 'openapi-types'

/** From src/http/openapi/ and dist/http/openapi/ alike. */
const PACKAGE = new URL('../../../package.json', import.meta.url)

export function openapiFrame (): Partial<OpenAPIV3_1.Document> {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Alam',
      version,
      summary: 'People, places and organisations in Arabic news text',
      description: 'Alam (عَلَم) reads Arabic news text and returns the people, places and organisations named in it, found by a gazetteer and rules: ' +
        'the same answer for the same input, and for every answer a reason.\n\n' +
        'Errors are RFC 9457 problem details (`application/problem+json`) with a stable `code`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' }
    },
    servers: [{ url: '/', description: 'This service' }],
    tags: [
      { name: 'entities', description: 'Names in texts' },
      { name: 'gazetteer', description: 'The names that are known' },
      { name: 'service', description: 'The service itself' }
    ],
    // Keys are optional: an operator configures some, or none.
    security: [{}, { apiKey: [] }, { bearer: [] }],
    components: {
      securitySchemes: {
        apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key', description: 'One of the configured API keys.' },
        bearer: { type: 'http', scheme: 'bearer', description: 'One of the configured API keys.' }
      }
    }
  }
}
