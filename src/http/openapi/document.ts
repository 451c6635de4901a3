/** The frame of the OpenAPI document: what it is, where it is served, how keys are sent. Paths come from the routes' schemas. */
import { readFileSync } from 'node:fs'
import type { OpenAPIV3_1 } from 'openapi-types'
import { codeList, NOWHERE_CODES } from './problems.ts'

/** From src/http/openapi/ and dist/http/openapi/ alike. */
const PACKAGE = new URL('../../../package.json', import.meta.url)

/** Markdown. */
const INTRODUCTION = `Alam (عَلَم) reads Arabic news text and returns the people, places and organisations named in it, found by a gazetteer and rules: the same answer for the same input, and for every answer a reason.

**Try it**: every operation is filled in with an example; press *Execute*. [The playground](/) marks names as you type.

**Keys**: none, unless the operator configured some; then \`/v1\` asks for one as \`x-api-key\` or \`Authorization: Bearer\`.

**Errors** are problem details (RFC 9457, \`application/problem+json\`) with a stable \`code\`. Each operation lists those that it can answer. Besides, of any path:

${codeList(NOWHERE_CODES)}

**Headers**: each operation lists those of its answers. Besides, all answers have security headers (\`Content-Security-Policy\`, \`X-Content-Type-Options\` and others), and for pages of the configured origins \`Access-Control-Allow-Origin\` and \`Access-Control-Expose-Headers\`. Where GET is, HEAD is too.`

export function openapiFrame (): Partial<OpenAPIV3_1.Document> {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Alam',
      version,
      summary: 'People, places and organisations in Arabic news text',
      description: INTRODUCTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' }
    },
    servers: [{ url: '/', description: 'This service' }],
    tags: [
      { name: 'entities', description: 'Names in texts: one text, or many at once.' },
      { name: 'gazetteer', description: 'The names that are known: look them up, in Arabic or Latin letters.' },
      { name: 'service', description: 'The service itself: what it can do, whether it is well.' }
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
