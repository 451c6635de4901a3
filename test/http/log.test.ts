/** The log: one line a request, and never a word of the text. */
import { testApp } from './app.ts'
import { BROKEN } from './fake-engine.ts'

const SECRET = 'سر توكايف الدفين'
const TRACE = { LOG_LEVEL: 'trace' }
const requests = [
  { payload: { text: SECRET } },
  { payload: { text: SECRET, explain: true, terms: [{ text: SECRET, type: 'PER', id: SECRET }] } },
  { payload: `{"text": "${SECRET}`, headers: { 'content-type': 'application/json' } },
  { payload: { [SECRET]: SECRET } },
  { payload: { text: SECRET, ignore: [SECRET], types: [SECRET] } },
  { payload: { text: `${BROKEN} ${SECRET}` } },
  { payload: SECRET, headers: { 'content-type': 'text/plain' }, query: { ignore: SECRET } },
  { payload: SECRET, headers: { 'content-type': 'text/plain' }, query: { [SECRET]: SECRET } },
  { payload: SECRET, headers: { 'content-type': 'text/x-unknown', 'user-agent': 'test' } }
]

test('no text, no name and no query is logged, whatever happens', async () => {
  const { app, log } = testApp(TRACE)
  for (const request of requests) await app.inject({ method: 'POST', url: '/v1/entities', ...request })
  const written = log.join('')
  expect(log.length).toBeGreaterThanOrEqual(requests.length)
  for (const part of [...SECRET.split(' '), ...BROKEN.split(' '), encodeURIComponent('سر'), JSON.stringify(SECRET).slice(1, 5), 'ignore', 'broken by']) {
    expect(written).not.toContain(part)
  }
})

test('one line for each request: method, path, status, code, time', async () => {
  const { app, log } = testApp()
  await app.inject({ method: 'POST', url: '/v1/entities?types=X', payload: 'x', headers: { 'content-type': 'text/plain', 'x-request-id': 'job-7' } })
  expect(log).toHaveLength(1)
  expect(JSON.parse(log[0] ?? '')).toMatchObject({
    reqId: 'job-7', req: { method: 'POST', path: '/v1/entities' }, res: { status: 400 }, code: 'validation-failed', ms: expect.any(Number)
  })
})

test('a fault of ours is logged with its places and its request id', async () => {
  const { app, log } = testApp()
  const { requestId } = (await app.inject({ method: 'POST', url: '/v1/entities', payload: { text: BROKEN } })).json<{ requestId: string }>()
  const line = JSON.parse(log.find(entry => entry.includes('internal error')) ?? '') as { reqId: string, err: { type: string, stack: string } }
  expect(line.reqId).toBe(requestId)
  expect(line.err.type).toBe('Error')
  expect(line.err.stack).toMatch(/at .*extract .*fake-engine\.ts/)
})
