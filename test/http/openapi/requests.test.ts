/** The examples of requests, by the real engine: all are answered 200, and do what their summaries say. */
import { ExtractRequest, type BatchItem, type ExtractResponse } from '../../../src/contract/index.ts'
import { createSearch } from '../../../src/gazetteer/search.ts'
import { testEngine, testGazetteer } from '../../gazetteer.ts'
import { testApp } from '../app.ts'
import { OPERATIONS, type Operation } from './document.ts'

const { app } = testApp({ LOG_LEVEL: 'silent', MAX_EVENT_LOOP_DELAY_MS: '0' }, { engine: testEngine(), lookup: createSearch(testGazetteer()), draining: false })

/** An example of a request as it is sent. */
interface Sent { readonly name: string, readonly method: 'GET' | 'POST', readonly url: string, readonly headers: Record<string, string>, readonly payload?: string }

function url (path: string, { parameters }: Operation): string {
  const given = parameters.filter(({ example }) => example !== undefined)
  const query = new URLSearchParams(given.filter(({ in: place }) => place === 'query').map(({ name, example }): [string, string] => [name, String(example)]))
  const filled = given.filter(({ in: place }) => place === 'path').reduce((at, { name, example }) => at.replace(`{${name}}`, encodeURIComponent(String(example))), path)
  return query.size === 0 ? filled : `${filled}?${query.toString()}`
}

const SENT: readonly Sent[] = OPERATIONS.flatMap(({ path, method, operation, name }): Sent[] => {
  const target = { method: method.toUpperCase() as Sent['method'], url: url(path, operation) }
  if (operation.requestBody === undefined) return [{ ...target, name, headers: {} }]
  return Object.entries(operation.requestBody.content).flatMap(([type, { examples = {} }]) => Object.entries(examples).map(([example, { value }]) =>
    ({ ...target, name: `${operation.operationId} ${type} ${example}`, headers: { 'content-type': type }, payload: typeof value === 'string' ? value : JSON.stringify(value) })))
})

test.each(SENT)('$name', async ({ name, ...request }) => {
  const response = await app.inject(request)
  expect([response.statusCode, response.body === '']).toEqual([200, false])
})

const found = async (example: string): Promise<ExtractResponse & { readonly sent: ExtractRequest }> => {
  const request = SENT.find(({ name }) => name === `extractEntities application/json ${example}`)
  if (request?.payload === undefined) throw new Error(`no example ${example}`)
  const response = await app.inject(request)
  expect([response.statusCode, response.body]).toEqual([200, expect.any(String)])
  return { ...response.json<ExtractResponse>(), sent: ExtractRequest.parse(JSON.parse(request.payload)) }
}
const names = ({ mentions }: ExtractResponse): string[] => mentions.map(({ text }) => text)

test('the examples of one text are eight or more, and differ', () => {
  const texts = SENT.filter(({ name }) => name.startsWith('extractEntities application/json')).map(({ payload = '' }) => ExtractRequest.parse(JSON.parse(payload)).text)
  expect(texts.length).toBeGreaterThanOrEqual(8)
  expect(new Set(texts).size).toBe(texts.length)
})

test('story: the short name means the man of the full one', async () => {
  const { mentions, entities } = await found('story')
  const [full, short] = [mentions.find(({ text }) => text === 'قاسم جومارت توكايف'), mentions.find(({ text }) => text === 'توكايف')]
  expect(entities[short?.entity ?? -1]?.id).toBe('per/kassym-jomart-tokayev')
  expect(short?.entity).toBe(full?.entity)
})

test('terms: both are found, and the surname too', async () => {
  const { mentions, entities } = await found('terms')
  expect(mentions.filter(({ entity }) => entities[entity]?.id?.startsWith('crm-')).map(({ text, entity }) => [text, entities[entity]?.id]))
    .toEqual([['شركة النور للتقنية', 'crm-4711'], ['سمير الحلواني', 'crm-12'], ['الحلواني', 'crm-12']])
})

test('ignore: what would be found is not returned', async () => {
  const { sent, ...answer } = await found('ignore')
  expect(names(answer)).toEqual(['غزة'])
  const { mentions } = testEngine().extract(sent.text)
  expect(mentions.map(({ text }) => text)).toEqual(['رويترز', 'الأمم المتحدة', 'غزة'])
})

test('overlap: all', async () => {
  const answer = await found('nested')
  expect(names(answer)).toEqual(expect.arrayContaining(['جامعة القاهرة', 'القاهرة', 'بلدية غزة', 'غزة']))
})

test('profile: precise leaves out what balanced returns', async () => {
  const { sent, ...answer } = await found('precise')
  expect(answer.mentions.length).toBeGreaterThan(0)
  expect(testEngine().extract(sent.text).mentions.length).toBeGreaterThan(answer.mentions.length)
})

test('explain', async () => {
  for (const { explanation } of (await found('explained')).mentions) expect(explanation?.evidence.length).toBeGreaterThan(0)
})

test('offsetUnit: codepoint differs from utf16 in this text', async () => {
  const { sent: { text }, mentions } = await found('codepoints')
  for (const { text: name, start, end } of mentions) {
    expect(Array.from(text).slice(start, end).join('')).toBe(name)
    expect(text.slice(start, end)).not.toBe(name)
  }
  expect(mentions.map(({ type }) => type)).toEqual(['LOC', 'LOC'])
})

test('one bad document among lines: an error in its place', async () => {
  const request = SENT.find(({ name }) => name === 'extractBatch application/x-ndjson oneBad')
  const items = (await app.inject(request ?? {})).body.trimEnd().split('\n').map(line => JSON.parse(line) as BatchItem)
  expect(items.map(item => 'error' in item ? item.error.code : item.mentions.length > 0)).toEqual([true, 'validation-failed', true])
})
