/**
 * Real answers are as openapi.json says: every route is asked well and badly, and what comes is compared, both ways. A status, code, media type or header
 * that is not described fails, and so does one that is described and never comes.
 */
import { gunzipSync } from 'node:zlib'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { ERROR_CODES, Problem, type ErrorCode } from '../../../src/contract/index.ts'
import { ERRORS } from '../../../src/errors.ts'
import { ANY_CODES, NOWHERE_CODES } from '../../../src/http/openapi/problems.ts'
import { testApp, type TestApp } from '../app.ts'
import { BROKEN } from '../fake-engine.ts'
import { until } from '../until.ts'
import { OPERATIONS, type Operation } from './document.ts'

/** Of HTTP itself: no one asks what they mean. */
const FRAMING = ['content-type', 'content-length', 'transfer-encoding', 'connection', 'date', 'keep-alive']
/** Told in the introduction, for all answers alike. */
const SECURITY = [
  'content-security-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'origin-agent-cluster', 'referrer-policy', 'x-content-type-options',
  'x-dns-prefetch-control', 'x-download-options', 'x-frame-options', 'x-permitted-cross-domain-policies', 'x-xss-protection'
]
/** What `inject` cannot provoke on every route; errors.test.ts and listening.test.ts do on some. */
const ANYWHERE: readonly ErrorCode[] = ANY_CODES.filter(code => code !== 'unsupported-encoding')

const text = 'زار توكايف روسيا'
const document = { id: '1', text }
const json = { 'content-type': 'application/json' }
const plain = { 'content-type': 'text/plain' }
const ndjson = { 'content-type': 'application/x-ndjson' }
const post = (url: string, payload: unknown, headers: Record<string, string> = json): InjectOptions =>
  ({ method: 'POST', url, headers, payload: typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload) })

const lists = (wrap: (options: object) => object) => [
  wrap({ terms: [{ text: '\u064e', type: 'PER' }] }),
  wrap({ ignore: [' '] }),
  wrap({ terms: [{ text: 'س', type: 'PER', id: '1' }, { text: 'ص', type: 'PER', id: '1' }] }),
  wrap({ terms: ['س', 'ص', 'ض'].map(text => ({ text, type: 'PER' })) }),
  wrap({ ignore: ['س', 'ص'] })
]
const bodies = (url: string, good: object) => [
  post(url, good), post(url, good, { ...json, accept: '*/*' }), post(url, ''), post(url, Buffer.from([0x22, 0xe3, 0x22])), post(url, '{'), post(url, { ...good, txet: 1 }),
  post(url, 'x'.repeat(5000)), post(url, '<x/>', { 'content-type': 'application/xml' }), post(url, good, { 'content-type': 'application/json; charset=windows-1256' })
]

/** Requests of each operation, good and bad ones. */
const REQUESTS: Readonly<Record<string, readonly InjectOptions[]>> = {
  getHealth: [{ url: '/healthz' }],
  getReadiness: [{ url: '/readyz' }],
  getMetrics: [{ url: '/metrics' }],
  getOpenapi: [{ url: '/openapi.json' }],
  listTypes: [{ url: '/v1/types' }],
  getInfo: [{ url: '/v1/info' }],
  getEntry: [{ url: '/v1/gazetteer/entries/loc%2Fkz' }, { url: '/v1/gazetteer/entries/loc/kz' }, { url: '/v1/gazetteer/entries/no' }, { url: '/v1/gazetteer/entries/' }, { url: '/v1/gazetteer/entries/%zz' }],
  searchEntries: ['?q=كا', '', '?q=_', '?q=كا&limit=0', '?q=كا&cursor=x'].map(query => ({ url: encodeURI(`/v1/gazetteer/entries${query}`) })),
  extractEntities: [
    ...bodies('/v1/entities', { text }),
    ...['html', 'conll', 'brat', 'webannotation', 'labelstudio', 'doccano', 'elasticsearch', 'csv'].map(format => post(`/v1/entities?format=${format}`, { text })),
    post('/v1/entities', text, plain), post('/v1/entities?explain=x', text, plain), post('/v1/entities?types=PER', { text }),
    post('/v1/entities', { text: 'ا'.repeat(101) }), post('/v1/entities', '{"text":"\\ud800"}'), post('/v1/entities', { text: BROKEN }),
    ...lists(options => ({ text, ...options })).map(body => post('/v1/entities', body))
  ],
  extractBatch: [
    ...bodies('/v1/entities/batch', { documents: [document] }),
    post('/v1/entities/batch', JSON.stringify(document), ndjson), post('/v1/entities/batch?ignore=%20', JSON.stringify(document), ndjson), post('/v1/entities/batch?explain=x', '', ndjson),
    post('/v1/entities/batch', '', { 'content-type': 'application/x-ndjson; charset=utf-16' }),
    post('/v1/entities/batch', { documents: [document, document] }), post('/v1/entities/batch', { documents: [{ id: '1' }, { id: '2' }, { id: '3' }] }),
    ...lists(options => ({ documents: [document], options })).map(body => post('/v1/entities/batch', body))
  ]
}

const LIMITS = { MAX_EVENT_LOOP_DELAY_MS: '0', COMPRESS_FROM_BYTES: '1', BODY_LIMIT_BYTES: '4096', BATCH_BODY_LIMIT_BYTES: '4096', MAX_TEXT_CHARACTERS: '100', MAX_TERMS: '2', MAX_IGNORE: '1', MAX_BATCH_DOCUMENTS: '2' }
const counted = testApp({ ...LIMITS, RATE_LIMIT_REQUESTS: '100000' })
const locked = testApp({ ...LIMITS, API_KEYS: 'a-key-of-16-chars', RATE_LIMIT_REQUESTS: '100000' })
const limited = testApp({ ...LIMITS, RATE_LIMIT_REQUESTS: '1' })
const loading = testApp({ ...LIMITS, RATE_LIMIT_REQUESTS: '100000' }, { engine: undefined, draining: false })
const busy = testApp({ ...LIMITS, MAX_HEAP_PERCENT: '1' })

/** Small answers are compressed too, so that the headers of large ones come. */
const ask = async ({ app }: TestApp, request: InjectOptions, headers: Record<string, string> = {}) =>
  await app.inject({ ...request, headers: { 'accept-encoding': 'gzip', ...request.headers, ...headers } } as InjectOptions)

const bodyOf = ({ headers, rawPayload }: LightMyRequestResponse) => (headers['content-encoding'] === 'gzip' ? gunzipSync(rawPayload) : rawPayload).toString()

beforeAll(async () => {
  await until(async () => await busy.app.inject('/v1/types'), ({ statusCode }) => statusCode === 503)
  await limited.app.inject('/v1/types')
})

async function answersOf (operation: Operation): Promise<LightMyRequestResponse[]> {
  const requests = REQUESTS[operation.operationId ?? ''] ?? []
  const [good] = requests
  if (good === undefined) throw new Error('Put its requests into the table.')
  const answers = [
    ask(counted, good, { 'content-encoding': 'gzip' }), ask(counted, good, { accept: 'image/png' }),
    ...[locked, limited, loading, busy].map(async app => await ask(app, good)),
    ...requests.map(async request => await ask(counted, request))
  ]
  return await Promise.all(answers)
}

const codesOf = ({ responses }: Operation): string[] => Object.values(responses).flatMap(({ content }) => Object.keys(content['application/problem+json']?.examples ?? {}))
const inOrder = (codes: Iterable<string>) => { const set = new Set(codes); return ERROR_CODES.filter(code => set.has(code)) }
const essence = (type: unknown) => String(type).split(';')[0] ?? ''

describe.each(OPERATIONS)('$name', ({ operation }) => {
  let answers: LightMyRequestResponse[]
  beforeAll(async () => { answers = await answersOf(operation) })
  const problemOf = (answer: LightMyRequestResponse) => Problem.parse(JSON.parse(bodyOf(answer)))

  test('answers the codes that are described, all of them, with their statuses', () => {
    const problems = answers.filter(({ statusCode }) => statusCode >= 400)
    for (const answer of problems) expect(ERRORS[problemOf(answer).code].status).toBe(answer.statusCode)
    const seen = problems.map(answer => problemOf(answer).code)
    expect(inOrder([...seen, ...ANYWHERE])).toEqual(inOrder(codesOf(operation)))
    for (const answer of problems) expect(Object.keys(operation.responses)).toContain(String(answer.statusCode))
    expect(answers.filter(({ statusCode }) => statusCode < 400).map(({ statusCode }) => statusCode)).toContain(200)
  })

  test('answers in the media types that are described', () => {
    const described = (status: string) => Object.keys(operation.responses[status]?.content ?? {}).map(essence)
    for (const { statusCode, headers } of answers) expect(described(String(statusCode))).toContain(essence(headers['content-type']))
    const came = answers.filter(({ statusCode }) => statusCode === 200).map(({ headers }) => essence(headers['content-type']))
    expect([...new Set(came)].sort()).toEqual(described('200').sort())
  })

  test('sends the headers that are described, all of them', () => {
    const seen = new Map<string, Set<string>>()
    for (const { statusCode, headers } of answers) {
      const names = seen.get(String(statusCode)) ?? new Set()
      for (const name of Object.keys(headers)) if (![...FRAMING, ...SECURITY].includes(name)) names.add(name)
      seen.set(String(statusCode), names)
    }
    for (const [status, names] of seen) {
      const described = Object.keys(operation.responses[status]?.headers ?? {}).map(name => name.toLowerCase())
      expect([status, [...names].sort()]).toEqual([status, described.sort()])
    }
  })
})

test('what no route answers is told in the introduction, and nothing is left out', async () => {
  const everywhere = OPERATIONS.flatMap(({ operation }) => codesOf(operation))
  expect(inOrder([...everywhere, ...NOWHERE_CODES])).toEqual([...ERROR_CODES])
  expect(NOWHERE_CODES.filter(code => everywhere.includes(code))).toEqual([])
  const { info: { description } } = (await counted.app.inject('/openapi.json')).json<{ info: { description: string } }>()
  for (const code of NOWHERE_CODES) expect(description).toContain(`\`${code}\``)
})

test('security headers are on every answer', async () => {
  for (const url of ['/healthz', '/v1/types', '/metrics', '/openapi.json', '/nothing']) expect(Object.keys((await counted.app.inject(url)).headers)).toEqual(expect.arrayContaining(SECURITY))
})
