/** The typed client against the running service: answers, problems, keys. */
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../src/app.ts'
import { createClient } from '../../src/client/index.ts'
import { readConfig } from '../../src/config.ts'
import { testEngine } from '../gazetteer.ts'

const KEY = 'client-test-key-0001'
let app: FastifyInstance
let url: string

beforeAll(async () => {
  app = buildApp({ config: readConfig({ LOG_LEVEL: 'silent', API_KEYS: KEY }), service: { engine: testEngine(), draining: false } })
  url = await app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => app.close())

test('a text in, its names out', async () => {
  const { data, response } = await createClient(url, { apiKey: KEY }).POST('/v1/entities', { body: { text: 'وصل توكايف إلى باريس', types: ['PER'] } })
  expect(response.status).toBe(200)
  expect(data?.mentions.map(({ text, type }) => [text, type])).toEqual([['توكايف', 'PER']])
})

test('a problem comes as an error with its code', async () => {
  const { data, error, response } = await createClient(url, { apiKey: KEY }).POST('/v1/entities', { body: { text: '' } })
  expect(data).toBeUndefined()
  expect(response.status).toBe(400)
  expect(error).toMatchObject({ code: 'validation-failed' })
})

test('without a key it is told so', async () => {
  const { error } = await createClient(url).GET('/v1/types')
  expect(error).toMatchObject({ code: 'unauthorized' })
})

test('queries and paths are typed too', async () => {
  const { data } = await createClient(url, { apiKey: KEY }).GET('/v1/info')
  expect(data?.gazetteer.sha256).toMatch(/^[\da-f]{64}$/)
})
