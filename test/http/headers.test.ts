/** Headers and side doors: request ids, security headers, HEAD, what is served to people. */
import { testApp } from './app.ts'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

test.each([
  ['a harmless id is kept', 'job-7:a.b/c=', 'job-7:a.b/c='],
  ['an id with a space is replaced', 'job 7', UUID],
  ['an id with a line break is replaced', 'job\r\nx: y', UUID],
  ['a long id is replaced', 'x'.repeat(129), UUID],
  ['an empty id is replaced', '', UUID]
])('X-Request-Id: %s', async (_what, sent, expected) => {
  const response = await testApp().app.inject({ url: '/healthz', headers: { 'x-request-id': sent } })
  expect(response.headers['x-request-id']).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
})

test('answers carry security headers', async () => {
  const { headers } = await testApp().app.inject('/v1/types')
  expect(headers).toMatchObject({ 'content-security-policy': "default-src 'none';frame-ancestors 'none'", 'x-content-type-options': 'nosniff' })
  expect(headers).not.toHaveProperty('strict-transport-security')
})

test('HEAD is answered where GET is', async () => {
  for (const url of ['/healthz', '/readyz', '/v1/types', '/v1/info', '/openapi.json']) {
    const response = await testApp().app.inject({ method: 'HEAD', url })
    expect([url, response.statusCode, response.body]).toEqual([url, 200, ''])
  }
})

test.each(['*/*', 'application/*', 'text/html, application/json;q=0.1', undefined])('Accept: %s takes JSON', async (accept) => {
  const response = await testApp().app.inject({ url: '/v1/types', headers: accept === undefined ? {} : { accept } })
  expect(response.statusCode).toBe(200)
})

describe('documentation', () => {
  const { app } = testApp()

  test('the page and its policy go together: no inline script, nothing from elsewhere', async () => {
    const page = await app.inject('/docs/')
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-security-policy']).toContain("script-src 'self';")
    expect(page.headers['content-security-policy']).toContain("connect-src 'self';")
    expect(page.headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
    const sources = [...page.body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, source]) => source ?? '')
    expect(sources.length).toBeGreaterThan(3)
    for (const source of sources) {
      expect((await app.inject(new URL(source, 'http://localhost/docs/').pathname)).statusCode).toBe(200)
    }
    expect([...page.body.matchAll(/<script(?![^>]*\bsrc=)/g)]).toEqual([])
    expect(page.body).not.toMatch(/(?:src|href)="https?:/)
  })

  test('Swagger UI reads the document from here', async () => {
    const response = await app.inject('/docs/json')
    expect(response.body).toBe((await app.inject('/openapi.json')).body)
  })
})
