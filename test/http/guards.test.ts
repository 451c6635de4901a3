/** What keeps the service usable: limits of rate, refusal under load, cross-origin requests, compression. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { testApp } from './app.ts'
import { expectProblem } from './problem.ts'
import { until } from './until.ts'

describe('rate limits', () => {
  const KEYS = { API_KEYS: 'first-key-0123456789,second-key-0123456789' }
  const get = async ({ app }: ReturnType<typeof testApp>, headers: Record<string, string> = {}, remoteAddress = '10.0.0.1') =>
    await app.inject({ url: '/v1/types', headers, remoteAddress })

  test('headers say what is left', async () => {
    const service = testApp({ RATE_LIMIT_REQUESTS: '2', RATE_LIMIT_WINDOW_MS: '10000' })
    expect((await get(service)).headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '1', 'ratelimit-reset': '10' })
    expect((await get(service)).headers).toMatchObject({ 'ratelimit-remaining': '0' })
    const refused = await get(service)
    expectProblem(refused, 'rate-limited')
    expect(refused.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '0', 'retry-after': expect.stringMatching(/^\d+$/) })
  })

  test('addresses count apart, IPv6 by their /64', async () => {
    const service = testApp({ RATE_LIMIT_REQUESTS: '1' })
    for (const [address, status] of [['10.0.0.1', 200], ['10.0.0.2', 200], ['10.0.0.1', 429], ['2001:db8::1', 200], ['2001:db8::2', 429], ['2001:db8:0:1::1', 200]] as const) {
      expect([address, (await get(service, {}, address)).statusCode]).toEqual([address, status])
    }
  })

  test('keys count apart, wherever they come from; guesses count by address', async () => {
    const service = testApp({ ...KEYS, RATE_LIMIT_REQUESTS: '1' })
    const first = { 'x-api-key': 'first-key-0123456789' }
    expect((await get(service, first)).statusCode).toBe(200)
    expect((await get(service, { authorization: 'Bearer first-key-0123456789' }, '10.0.0.2')).statusCode).toBe(429)
    expect((await get(service, { 'x-api-key': 'second-key-0123456789' })).statusCode).toBe(200)
    expectProblem(await get(service, { 'x-api-key': 'a-guess-0123456789' }), 'unauthorized')
    expectProblem(await get(service, { 'x-api-key': 'a-guess-9876543210' }), 'rate-limited')
  })

  test('health, metrics and documentation are not limited, and nothing is by default', async () => {
    const { app } = testApp({ RATE_LIMIT_REQUESTS: '1' })
    for (const url of ['/healthz', '/readyz', '/metrics', '/openapi.json']) {
      for (let i = 0; i < 3; i++) expect((await app.inject(url)).statusCode).toBe(200)
    }
    expect((await testApp().app.inject('/v1/types')).headers).not.toHaveProperty('ratelimit-limit')
  })
})

test('while the event loop is late, /v1 is refused and health is not; then all is well again', async () => {
  const { app } = testApp({ MAX_EVENT_LOOP_DELAY_MS: '100' })
  const status = async () => (await app.inject('/v1/types')).statusCode
  expect(await status()).toBe(200)
  const refused = await until(async () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700)
    await new Promise(resolve => { setTimeout(resolve, 1) })
    return await app.inject('/v1/types')
  }, ({ statusCode }) => statusCode !== 200)
  expectProblem(refused, 'overloaded')
  expect((await app.inject('/healthz')).statusCode).toBe(200)
  await until(status, code => code === 200)
})

describe('cross-origin requests', () => {
  const { app } = testApp({ CORS_ORIGINS: 'https://a.example, http://localhost:5173', API_KEYS: 'first-key-0123456789' })
  const preflight = { origin: 'https://a.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type, x-api-key' }

  test('a page of a configured origin may ask, its preflight needs no key', async () => {
    const asked = await app.inject({ method: 'OPTIONS', url: '/v1/entities', headers: preflight })
    expect([asked.statusCode, asked.body]).toEqual([204, ''])
    expect(asked.headers).toMatchObject({ 'access-control-allow-origin': 'https://a.example', vary: expect.stringContaining('Origin') })
    expect(asked.headers['access-control-allow-methods']).toContain('POST')
    expect(asked.headers['access-control-allow-headers']).toContain('x-api-key')
    const { headers } = await app.inject({ url: '/v1/types', headers: { origin: 'http://localhost:5173', 'x-api-key': 'first-key-0123456789' } })
    expect(headers['access-control-allow-origin']).toBe('http://localhost:5173')
    expect(headers['access-control-expose-headers']).toContain('ratelimit-remaining')
    expect(headers).not.toHaveProperty('access-control-allow-credentials')
  })

  test('a problem can be read by the page too', async () => {
    const response = await app.inject({ url: '/v1/types', headers: { origin: 'https://a.example' } })
    expectProblem(response, 'unauthorized')
    expect(response.headers['access-control-allow-origin']).toBe('https://a.example')
  })

  test('any origin, where * is configured', async () => {
    const open = testApp({ CORS_ORIGINS: '*' })
    expect((await open.app.inject({ url: '/v1/types', headers: { origin: 'https://b.example' } })).headers['access-control-allow-origin']).toBe('*')
  })

  test('other origins, and all by default, may not', async () => {
    const response = await app.inject({ method: 'OPTIONS', url: '/v1/entities', headers: { ...preflight, origin: 'https://a.example.evil' } })
    expect(response.headers).not.toHaveProperty('access-control-allow-origin')
    const closed = await testApp().app.inject({ method: 'OPTIONS', url: '/v1/entities', headers: preflight })
    expectProblem(closed, 'method-not-allowed')
    expect(closed.headers).not.toHaveProperty('access-control-allow-origin')
  })

  test('unknown paths and wrong methods are still told apart', async () => {
    expectProblem(await app.inject('/v2'), 'not-found')
    const response = await app.inject({ method: 'PUT', url: '/v1/types' })
    expectProblem(response, 'method-not-allowed')
    expect(response.headers.allow).toBe('GET, HEAD')
  })
})

describe('compression', () => {
  const { app } = testApp({ COMPRESS_FROM_BYTES: '1000' })
  const LONG = { text: 'توكايف '.repeat(50) }
  const post = async (accepted: string | undefined, payload: object = LONG, service = app) => await service.inject({
    method: 'POST', url: '/v1/entities', payload, headers: accepted === undefined ? {} : { 'accept-encoding': accepted }
  })

  test.each([
    ['gzip', 'gzip', gunzipSync], ['br', 'br', brotliDecompressSync], ['gzip;q=1, br;q=0.1', 'gzip', gunzipSync], ['gzip, deflate, br, zstd', 'br', brotliDecompressSync]
  ])('%s: %s, and the same answer inside', async (accepted, encoding, inflate) => {
    const response = await post(accepted)
    expect(response.headers).toMatchObject({ 'content-encoding': encoding, vary: expect.stringContaining('accept-encoding') })
    expect(response.rawPayload.length).toBeLessThan(1000)
    expect(inflate(response.rawPayload).toString()).toBe((await post(undefined)).body)
  })

  test.each([['nothing', undefined, LONG], ['identity', 'identity', LONG], ['an unknown one', 'zstd', LONG], ['gzip for a small answer', 'gzip', { text: 'توكايف' }]])(
    '%s: as it is', async (_what, accepted, payload) => {
      const response = await post(accepted, payload)
      expect(response.headers).not.toHaveProperty('content-encoding')
      expect(response.json()).toHaveProperty('mentions')
    })

  test('not at all with 0', async () => {
    expect((await post('gzip', LONG, testApp({ COMPRESS_FROM_BYTES: '0' }).app)).headers).not.toHaveProperty('content-encoding')
  })

  test('streams of lines keep their pace', async () => {
    const streaming = testApp({ COMPRESS_FROM_BYTES: '1' })
    streaming.app.after(() => { streaming.app.get('/lines', async (_request, reply) => reply.type('application/x-ndjson').send('{}\n'.repeat(1000))) })
    expect((await streaming.app.inject({ url: '/lines', headers: { 'accept-encoding': 'gzip' } })).headers).not.toHaveProperty('content-encoding')
  })
})
