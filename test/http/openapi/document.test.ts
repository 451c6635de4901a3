/** openapi.json: what the routes say, in the repository, and true. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenAPIV3_1 } from 'openapi-types'
import { ERROR_CODES } from '../../../src/contract/index.ts'
import { testApp } from '../app.ts'

type Media = OpenAPIV3_1.MediaTypeObject & { examples?: Record<string, { value: unknown }> }
interface Operation {
  readonly operationId: string
  readonly requestBody?: { readonly content: Record<string, Media> }
  readonly responses: Record<string, { readonly description: string, readonly content: Record<string, Media> }>
}

const { app } = testApp()
let document: OpenAPIV3_1.Document
let operations: Array<readonly [path: string, method: string, operation: Operation]>

beforeAll(async () => {
  document = (await app.inject('/openapi.json')).json()
  operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item ?? {}).map(([method, operation]) => [path, method, operation as Operation] as const))
})

test('the file in the repository is what the routes say', () => {
  expect(JSON.parse(readFileSync(join(__dirname, '../../../openapi/openapi.json'), 'utf8'))).toEqual(document)
})

test('the operations', () => {
  expect(operations.map(([path, method, { operationId }]) => [method, path, operationId])).toEqual([
    ['get', '/healthz', 'getHealth'],
    ['get', '/readyz', 'getReadiness'],
    ['post', '/v1/entities', 'extractEntities'],
    ['post', '/v1/entities/batch', 'extractBatch'],
    ['get', '/v1/gazetteer/entries', 'searchEntries'],
    ['get', '/v1/gazetteer/entries/{id}', 'getEntry'],
    ['get', '/v1/types', 'listTypes'],
    ['get', '/v1/info', 'getInfo'],
    ['get', '/metrics', 'getMetrics'],
    ['get', '/openapi.json', 'getOpenapi']
  ])
})

test('the codes of problems are those of the table', () => {
  expect(document.components?.schemas?.ErrorCode).toMatchObject({ enum: [...ERROR_CODES] })
})

test('every problem of an operation has its status and an example of its code', () => {
  for (const [path, , { responses }] of operations) {
    for (const [status, { content }] of Object.entries(responses).filter(([status]) => status >= '400')) {
      for (const [code, { value }] of Object.entries(content['application/problem+json']?.examples ?? {})) {
        expect(value).toMatchObject({ code, status: Number(status), instance: path })
      }
    }
  }
})

test('no schema stands there twice, and none is without use', () => {
  const names = Object.keys(document.components?.schemas ?? {})
  expect(names.filter(name => name.endsWith('Input'))).toEqual([])
  for (const name of names) expect(JSON.stringify(document)).toContain(`"#/components/schemas/${name}"`)
})
