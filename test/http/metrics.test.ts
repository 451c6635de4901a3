/** GET /metrics: figures that are right, in series that callers cannot multiply, without a word of a text. */
import { testApp } from './app.ts'
import { BROKEN, fakeEngine } from './fake-engine.ts'
import { expectProblem } from './problem.ts'

type Series = Record<string, number>
const seriesOf = (body: string): Series => Object.fromEntries(body.split('\n').filter(line => line !== '' && !line.startsWith('#')).map(line => {
  const space = line.lastIndexOf(' ')
  return [line.slice(0, space), Number(line.slice(space + 1))]
}))
const SECRET = 'سر الدفين'
const post = (text: string) => ({ method: 'POST' as const, url: '/v1/entities', payload: { text } })

test('requests by route, method and status; characters, mentions, engine, gazetteer, process', async () => {
  const { app } = testApp()
  const text = `زار توكايف روسيا ${SECRET}`
  await app.inject(post(text))
  await app.inject(post(text))
  await app.inject(post(''))
  await app.inject(post(BROKEN))
  const response = await app.inject('/metrics')
  expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
  const series = seriesOf(response.body)
  expect(series).toMatchObject({
    'alam_http_requests_total{route="/v1/entities",method="POST",status="200"}': 2,
    'alam_http_requests_total{route="/v1/entities",method="POST",status="400"}': 1,
    'alam_http_requests_total{route="/v1/entities",method="POST",status="500"}': 1,
    'alam_http_request_duration_seconds_count{route="/v1/entities",method="POST"}': 4,
    alam_text_characters_total: 2 * text.length,
    'alam_mentions_total{type="PER"}': 2,
    'alam_mentions_total{type="LOC"}': 2,
    'alam_mentions_total{type="ORG"}': 0,
    alam_engine_duration_seconds_count: 2,
    [`alam_gazetteer_info{engine="0.0.0-fake",version="2026.1.1",sha256="${'f'.repeat(64)}"}`]: 1,
    'alam_gazetteer_entities{type="LOC"}': 2
  })
  expect(Object.keys(series)).toContain('process_cpu_seconds_total')
  expect(response.body).not.toMatch(/توكايف|سر|الدفين/)
})

test('callers cannot make new series', async () => {
  const { app } = testApp({ API_KEYS: 'first-key-0123456789' })
  for (let i = 0; i < 20; i++) {
    await app.inject({ url: `/v${i}/${SECRET}?q=${i}`, headers: { 'x-api-key': `key-${i}` } })
    await app.inject({ url: `/v1/gazetteer/entries/per%2F${i}`, headers: { 'x-api-key': 'first-key-0123456789' } })
    await app.inject({ method: 'PROPFIND' as 'GET', url: '/v1/types' })
  }
  const requests = Object.entries(seriesOf((await app.inject('/metrics')).body)).filter(([name]) => name.startsWith('alam_http_requests_total'))
  expect(Object.fromEntries(requests)).toEqual({
    'alam_http_requests_total{route="unknown",method="GET",status="404"}': 20,
    'alam_http_requests_total{route="/v1/gazetteer/entries/:id",method="GET",status="404"}': 20,
    'alam_http_requests_total{route="unknown",method="other",status="405"}': 20
  })
})

test('open without a key; before the gazetteer is loaded, nothing is said of it', async () => {
  const { app, service } = testApp({ API_KEYS: 'first-key-0123456789' }, { engine: undefined, draining: false })
  expect((await app.inject('/metrics')).body).not.toContain('alam_gazetteer_info{')
  service.engine = fakeEngine
  expect((await app.inject('/metrics')).body).toContain('alam_gazetteer_info{')
})

test('on a port of its own, and then only there', async () => {
  const { app, log } = testApp({ METRICS_PORT: '0' })
  await app.inject(post('روسيا'))
  expectProblem(await app.inject('/metrics'), 'not-found')
  const [, base = ''] = /Metrics at (http:\S+)\/metrics/.exec(log.join('')) ?? []
  expect(seriesOf(await (await fetch(`${base}/metrics`)).text())).toMatchObject({ 'alam_mentions_total{type="LOC"}': 1 })
  expect((await fetch(`${base}/v1/types`)).status).toBe(404)
  await app.close()
  await expect(fetch(`${base}/metrics`)).rejects.toThrow()
})
