/** The service on a real socket: what `inject` cannot show, and that it goes on after every abuse. */
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { ErrorCode } from '../../src/contract/index.ts'
import { testApp } from './app.ts'
import { expectProblem } from './problem.ts'

const { app } = testApp({ REQUEST_TIMEOUT_MS: '300', BODY_LIMIT_BYTES: String(1024 * 1024) })
let base = ''
let port = 0

beforeAll(async () => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  port = (app.server.address() as AddressInfo).port
  base = `http://127.0.0.1:${port}`
})
afterAll(async () => { await app.close() })

/** Sends bytes as they are and returns the whole answer. */
const raw = async (bytes: string) => await new Promise<{ statusCode: number, headers: Record<string, string>, body: string }>((resolve, reject) => {
  let answer = ''
  const socket = connect(port, '127.0.0.1', () => { socket.write(bytes) })
  socket.setEncoding('utf8').on('data', chunk => { answer += String(chunk) }).on('error', reject).on('close', () => {
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    const [status = '', ...lines] = head.split('\r\n')
    const headers = Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]))
    resolve({ statusCode: Number(status.split(' ')[1]), headers, body })
  })
})

const extract = async (text: string) => await fetch(`${base}/v1/entities`, {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text })
})

const SOCKET_CASES: ReadonlyArray<readonly [ErrorCode, string, string]> = [
  ['malformed-request', 'no HTTP', 'مرحبا\r\n\r\n'],
  ['malformed-request', 'no Host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['malformed-request', 'two lengths', 'POST /v1/entities HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}'],
  ['request-timeout', 'a body that never ends', 'POST /v1/entities HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{'],
  ['headers-too-large', 'a header of 20 KB', `GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`]
]

test.each(SOCKET_CASES)('%s: %s', async (code, _what, bytes) => {
  expectProblem(await raw(bytes), code)
  expect((await extract('توكايف')).status).toBe(200)
})

test.each([
  ['HTTP/1.0 without Host', 'GET /healthz HTTP/1.0\r\n\r\n'],
  ['an expectation that nobody knows', 'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: the-unexpected\r\n\r\n']
])('%s is served', async (_what, bytes) => {
  expect(await raw(bytes)).toMatchObject({ statusCode: 200, body: '{"status":"ok"}' })
})

test('a body over the limit is answered, not cut off, and the connection lives', async () => {
  const response = await extract('ا'.repeat(3 * 1024 * 1024))
  expectProblem({ statusCode: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }, 'body-too-large')
  expect((await extract('توكايف')).status).toBe(200)
})

test('a body over the limit without a length is refused too', async () => {
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
  const answer = await raw(`POST /v1/entities HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(17)}`)
  expect(expectProblem(answer, 'body-too-large')).toMatchObject({ limit: 1024 * 1024 })
})

test('many at once get the same bytes', async () => {
  const bodies = await Promise.all(Array.from({ length: 50 }, async () => await (await extract('زار توكايف روسيا')).text()))
  expect(new Set(bodies).size).toBe(1)
})
