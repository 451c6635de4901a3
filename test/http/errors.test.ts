/** Every code of the table of errors is provoked here or, where it takes a real socket, in listening.test.ts. */
import type { InjectOptions } from 'fastify'
import { ERROR_CODES, type ErrorCode } from '../../src/contract/index.ts'
import { ERRORS } from '../../src/errors.ts'
import { testApp, type TestApp } from './app.ts'
import { BROKEN } from './fake-engine.ts'
import { expectProblem } from './problem.ts'
import { PROVOKED_BY_SOCKET } from './socket-codes.ts'
import { until } from './until.ts'

const post = (payload: unknown, headers: Record<string, string> = {}, url = '/v1/entities'): InjectOptions => ({
  method: 'POST',
  url,
  payload: typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
  headers: { 'content-type': 'application/json', ...headers }
})
const plain = { 'content-type': 'text/plain; charset=utf-8' }
const text = 'زار توكايف روسيا'

const CASES: ReadonlyArray<readonly [code: ErrorCode, what: string, request: InjectOptions, environment?: Record<string, string>]> = [
  ['malformed-request', 'a path that cannot be decoded', { method: 'GET', url: '/v1/%zz' }],
  ['malformed-request', 'a shorter body than announced', post({ text }, { 'content-length': '3' })],
  ['empty-body', 'a body of 0 bytes', post('')],
  ['empty-body', 'a body of 0 bytes, as text', post('', plain)],
  ['empty-body', 'no body and no content type', { method: 'POST', url: '/v1/entities' }],
  ['invalid-utf8', 'windows-1256 in JSON', post(Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xe3, 0xd5, 0xd1]), Buffer.from('"}')]))],
  ['invalid-utf8', 'windows-1256 as text', post(Buffer.from([0xe3, 0xd5, 0xd1]), plain)],
  ['invalid-utf8', 'a surrogate encoded as CESU-8', post(Buffer.from([0xed, 0xa0, 0x80]), plain)],
  ['invalid-utf8', 'a character cut off', post(Buffer.from('مصر').subarray(0, 5), plain)],
  ['invalid-json', 'half a document', post('{"text": "')],
  ['invalid-json', 'a key that reaches the prototype', post('{"text":"x","__proto__":{"explain":true}}')],
  ['invalid-json', 'deep nesting', post('['.repeat(500_000))],
  ['validation-failed', 'an empty text', post({ text: '' })],
  ['validation-failed', 'no text', post({})],
  ['validation-failed', 'a text that is none', post({ text: 7 })],
  ['validation-failed', 'an array', post([text])],
  ['validation-failed', 'null', post('null')],
  ['validation-failed', 'an unknown key', post({ text, txet: 1 })],
  ['validation-failed', 'an unknown key in a term', post({ text, terms: [{ text: 'س', type: 'PER', name: 'x' }] })],
  ['validation-failed', 'an unknown type', post({ text, types: ['MISC'] })],
  ['validation-failed', 'no types', post({ text, types: [] })],
  ['validation-failed', 'an unknown unit', post({ text, offsetUnit: 'utf32' })],
  ['validation-failed', 'a confidence over 1', post({ text, minConfidence: 1.5 })],
  ['validation-failed', 'an unknown option in the query', post(text, plain, '/v1/entities?txet=1')],
  ['validation-failed', 'a bad option in the query', post(text, plain, '/v1/entities?explain=perhaps')],
  ['validation-failed', 'options in the query of a JSON request', post({ text }, {}, '/v1/entities?types=PER')],
  ['unauthorized', 'no key', { method: 'GET', url: '/v1/types' }, { API_KEYS: 'a-key-of-16-chars' }],
  ['not-found', 'an unknown path', { method: 'GET', url: '/v2/entities' }],
  ['not-found', 'an unknown path, with a body that is not read', post('{', {}, '/v2/entities')],
  ['entry-not-found', 'an id of no entry', { method: 'GET', url: '/v1/gazetteer/entries/per%2Fnobody' }],
  ['entry-not-found', 'an id of no entry, its slash as it is', { method: 'GET', url: '/v1/gazetteer/entries/per/nobody' }],
  ['method-not-allowed', 'GET where POST is', { method: 'GET', url: '/v1/entities' }],
  ['not-acceptable', 'only pictures accepted', post({ text }, { accept: 'image/png' })],
  ['not-acceptable', 'every format refused', post({ text }, { accept: '*/*;q=0' })],
  ['not-acceptable', 'HTML where there is only JSON', { method: 'GET', url: '/v1/types?format=html', headers: { accept: 'text/html' } }],
  ['validation-failed', 'an unknown format', post({ text }, {}, '/v1/entities?format=xml')],
  ['validation-failed', 'two formats', post({ text }, {}, '/v1/entities?format=csv&format=html')],
  ['body-too-large', 'a body over the limit', post({ text: 'ا'.repeat(2000) }), { BODY_LIMIT_BYTES: '1024' }],
  ['too-many-documents', 'a document too many', post({ documents: [{ id: '1', text }, { id: '2', text }] }, {}, '/v1/entities/batch'), { MAX_BATCH_DOCUMENTS: '1' }],
  ['text-too-long', 'a text over the limit', post({ text: 'ا'.repeat(11) }), { MAX_TEXT_CHARACTERS: '10' }],
  ['text-too-long', 'a text over the limit, as text', post('ا'.repeat(11), plain), { MAX_TEXT_CHARACTERS: '10' }],
  ['too-many-terms', 'one term too many', post({ text, terms: [{ text: 'س', type: 'PER' }] }), { MAX_TERMS: '0' }],
  ['too-many-ignored', 'one name too many', post({ text, ignore: ['س'] }), { MAX_IGNORE: '0' }],
  ['unsupported-media-type', 'XML', post('<text/>', { 'content-type': 'application/xml' })],
  ['unsupported-media-type', 'a content type that is none', post('{}', { 'content-type': 'json' })],
  ['unsupported-charset', 'windows-1256 in JSON', post({ text }, { 'content-type': 'application/json; charset=windows-1256' })],
  ['unsupported-charset', 'UTF-16 as text', post(text, { 'content-type': 'text/plain; charset="UTF-16"' })],
  ['unsupported-encoding', 'gzip', post({ text }, { 'content-encoding': 'gzip' })],
  ['lone-surrogate', 'half a pair, escaped', post('{"text":"a\\ud800b"}')],
  ['duplicate-id', 'two documents with the same id', post({ documents: [{ id: '1', text }, { id: '1', text }] }, {}, '/v1/entities/batch')],
  ['empty-term', 'a term of vowel signs', post({ text, terms: [{ text: '\u064e\u064f', type: 'PER' }] })],
  ['empty-ignore', 'a space to ignore', post({ text, ignore: [' '] })],
  ['duplicate-term-id', 'an id twice', post({ text, terms: [{ text: 'س', type: 'PER', id: '1' }, { text: 'ص', type: 'PER', id: '1' }] })],
  ['internal-error', 'a fault of ours', post({ text: BROKEN })]
]

const ROWS = CASES.map(([code, what, request, environment = {}]) => [code, what, request, environment] as const)

/** One app for each environment: it must go on after all that was thrown at it. */
const apps = new Map<string, TestApp>()

function appFor (environment: Record<string, string>): TestApp {
  const key = JSON.stringify(environment)
  const app = apps.get(key) ?? testApp(environment)
  apps.set(key, app)
  return app
}

test.each(ROWS)('%s: %s', async (code, _what, request, environment) => {
  const { app } = appFor(environment)
  expectProblem(await app.inject(request), code)
  const after = await app.inject({ ...post({ text: 'توكايف' }), headers: { 'content-type': 'application/json', 'x-api-key': 'a-key-of-16-chars' } })
  expect(after.statusCode).toBe(200)
})

test('not-ready: before the gazetteer is loaded', async () => {
  const { app, service } = testApp({}, { engine: undefined, draining: false })
  const response = await app.inject(post({ text }))
  expectProblem(response, 'not-ready')
  expect(response.headers['retry-after']).toBe('1')
  expectProblem(await app.inject('/readyz'), 'not-ready')
  expectProblem(await app.inject('/v1/info'), 'not-ready')
  expect((await app.inject('/healthz')).statusCode).toBe(200)
  service.engine = testApp().service.engine
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' })
})

test('not-ready: while draining, requests are still served', async () => {
  const { app, service } = testApp()
  service.draining = true
  expectProblem(await app.inject('/readyz'), 'not-ready')
  expect((await app.inject(post({ text }))).statusCode).toBe(200)
})

test('rate-limited: one request more than the limit', async () => {
  const { app } = testApp({ RATE_LIMIT_REQUESTS: '1' })
  expect((await app.inject('/v1/types')).statusCode).toBe(200)
  const response = await app.inject('/v1/types')
  expect(expectProblem(response, 'rate-limited')).toMatchObject({ limit: 1, detail: 'More than 1 requests came in 60 s. Wait for `Retry-After` seconds.' })
  expect(Number(response.headers['retry-after'])).toBeGreaterThan(0)
})

test('overloaded: the heap is too full', async () => {
  const { app } = testApp({ MAX_HEAP_PERCENT: '1', MAX_EVENT_LOOP_DELAY_MS: '0' })
  const response = await until(async () => await app.inject('/v1/types'), ({ statusCode }) => statusCode !== 200)
  expectProblem(response, 'overloaded')
  expect(response.headers['retry-after']).toBe('2')
  expect((await app.inject('/readyz')).statusCode).toBe(200)
})

test('every code of the table is provoked', () => {
  const provoked = new Set<string>([...CASES.map(([code]) => code), 'not-ready', 'rate-limited', 'overloaded', ...PROVOKED_BY_SOCKET])
  expect([...provoked].sort()).toEqual([...ERROR_CODES].sort())
  expect(Object.keys(ERRORS)).toEqual([...ERROR_CODES])
})

describe('what a problem tells', () => {
  const problemOf = async (request: InjectOptions, code: ErrorCode, app: TestApp = testApp()) => expectProblem(await app.app.inject(request), code)

  test('every bad field, by JSON Pointer', async () => {
    const problem = await problemOf(post({ text, types: ['PER', 'MISC'], 'a/b~c': 1, terms: [{ text: '', type: 'PER' }] }), 'validation-failed')
    expect(problem.detail).toBe('3 fields are wrong; see `errors`.')
    expect(problem.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/types/1', 'invalid-value'], ['/terms/0/text', 'too-small'], ['/a~1b~0c', 'unrecognized-keys']
    ])
  })

  test('where an option of the query is wrong', async () => {
    const problem = await problemOf(post(text, plain, '/v1/entities?types=PER,MISC'), 'validation-failed')
    expect(problem.errors).toMatchObject([{ pointer: '/query/types/1' }])
    const empty = await problemOf(post(text, plain, '/v1/entities?ignore=%20'), 'empty-ignore')
    expect(empty.errors).toMatchObject([{ pointer: '/query/ignore/0' }])
  })

  test('no more than 50 bad fields, and how many there are', async () => {
    const problem = await problemOf(post({ text, terms: Array<unknown>(70).fill({ text: 'س', type: 'MISC' }) }), 'validation-failed')
    expect(problem.errors).toHaveLength(50)
    expect(problem.detail).toBe('70 fields are wrong, of which `errors` shows the first 50.')
  })

  test('limit and size', async () => {
    expect(await problemOf(post({ text: 'ا'.repeat(11) }), 'text-too-long', testApp({ MAX_TEXT_CHARACTERS: '10' })))
      .toMatchObject({ limit: 10, size: 11, detail: 'The text has 11 UTF-16 code units, the limit is 10.' })
    expect(await problemOf(post('ا'.repeat(1000), plain), 'body-too-large', testApp({ BODY_LIMIT_BYTES: '1024' })))
      .toMatchObject({ limit: 1024, size: 2000 })
  })

  test('the methods of a path', async () => {
    const response = await testApp().app.inject({ method: 'DELETE', url: '/v1/types' })
    expectProblem(response, 'method-not-allowed')
    expect(response.headers.allow).toBe('GET, HEAD')
  })

  test('nothing of the inside, and no query', async () => {
    const response = await testApp().app.inject(post(`${BROKEN} ${text}`, plain, '/v1/entities?ignore=x'))
    expect(expectProblem(response, 'internal-error').instance).toBe('/v1/entities')
    expect(response.body).not.toMatch(/broken|stack|توكايف|\.ts/)
  })
})
