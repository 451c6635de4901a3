/** POST /v1/entities: what http does with a text and with what the engine finds. */
import type { InjectOptions } from 'fastify'
import { ExtractResponse } from '../../src/contract/index.ts'
import { testApp } from './app.ts'

const { app } = testApp()
const send = async (options: InjectOptions) => {
  const response = await app.inject({ method: 'POST', url: '/v1/entities', ...options })
  expect(response.statusCode).toBe(200)
  return { response, answer: ExtractResponse.parse(response.json()) }
}
const json = async (body: Record<string, unknown>) => (await send({ payload: body })).answer
const plain = async (text: string | Buffer, query = '') =>
  (await send({ url: `/v1/entities${query}`, payload: text, headers: { 'content-type': 'text/plain; charset=utf-8' } })).answer

const TEXT = 'قال توكايف في روسيا'

test('the answer fits the contract and names what made it', async () => {
  expect(await json({ text: TEXT })).toEqual({
    offsetUnit: 'utf16',
    length: 19,
    mentions: [
      { text: 'توكايف', type: 'PER', start: 4, end: 10, confidence: 0.9, entity: 0, source: 'gazetteer', clitics: [] },
      { text: 'روسيا', type: 'LOC', start: 14, end: 19, confidence: 0.9, entity: 1, source: 'gazetteer', clitics: [] }
    ],
    entities: [
      { type: 'PER', name: 'توكايف', links: {}, salience: 0.5, mentions: [0] },
      { type: 'LOC', name: 'روسيا', links: {}, salience: 0.5, mentions: [1] }
    ],
    warnings: [],
    engine: { version: '0.0.0-fake', gazetteer: { version: '2026.1.1', sha256: 'f'.repeat(64) } }
  })
})

test('JSON and text/plain give the same bytes', async () => {
  const asJson = await send({ payload: { text: TEXT } })
  const asText = await send({ payload: TEXT, headers: { 'content-type': 'text/plain' } })
  expect(asText.response.body).toBe(asJson.response.body)
})

test('options reach the engine, from body and query alike', async () => {
  const options = { types: ['LOC', 'ORG'], offsetUnit: 'utf8', overlap: 'all', minConfidence: 0.2, ignore: ['ا', 'ب,ج'], explain: true }
  const query = '?types=LOC,ORG&offsetUnit=utf8&overlap=all&minConfidence=0.2&ignore=%D8%A7&ignore=%D8%A8%2C%D8%AC&explain=true'
  const spy = jest.spyOn(testApp().service.engine as { extract: unknown } as { extract: () => unknown }, 'extract')
  const fromBody = await json({ text: TEXT, ...options })
  const fromQuery = await plain(TEXT, query)
  expect(fromQuery).toEqual(fromBody)
  const { offsetUnit, ignore, ...engineOptions } = options
  expect(spy).toHaveBeenCalledTimes(2)
  for (const [text, given] of spy.mock.calls as unknown[][]) {
    expect(text).toBe(TEXT)
    expect(given).toMatchObject({ ...engineOptions, terms: [], ignore: { ids: new Set(ignore) } })
  }
  spy.mockRestore()
  expect(fromBody.mentions.map(({ text }) => text)).toEqual(['روسيا'])
  expect(offsetUnit).toBe(fromBody.offsetUnit)
})

test.each<[string, object, string, number]>([
  ['neither', {}, '', 0.5], ['a profile', { profile: 'precise' }, '?profile=precise', 0.8], ['another', { profile: 'recall' }, '?profile=recall', 0.25],
  ['both: the number wins', { profile: 'precise', minConfidence: 0.1 }, '?profile=precise&minConfidence=0.1', 0.1]
])('profile and minConfidence: %s', async (_, options, query, expected) => {
  const spy = jest.spyOn(testApp().service.engine as { extract: unknown } as { extract: () => unknown }, 'extract')
  await json({ text: TEXT, ...options })
  await plain(TEXT, query)
  expect((spy.mock.calls as unknown as Array<[string, { minConfidence: number }]>).map(([, { minConfidence }]) => minConfidence)).toEqual([expected, expected])
  spy.mockRestore()
})

test('offsets of rivals are in the unit of the answer', async () => {
  const { mentions } = await json({ text: `😀 ${TEXT}`, offsetUnit: 'codepoint', explain: true })
  expect(mentions.map(({ start, end }) => [start, end])).toEqual([[6, 12], [16, 21]])
  expect(mentions.map(({ explanation }) => explanation?.rivals.map(({ start, end }) => [start, end]))).toEqual([[[6, 12]], [[16, 21]]])
  expect(mentions.map(({ explanation }) => explanation?.rivalSet?.spans.map(({ start, end }) => [start, end]))).toEqual([[[6, 12]], [[16, 21]]])
})

test('no explanation unless it is asked for', async () => {
  expect((await json({ text: TEXT })).mentions.every(mention => !('explanation' in mention))).toBe(true)
})

test('the text is not touched: spaces, CRLF, tatweel, bidi marks and combining characters count', async () => {
  const text = '  \r\n\u200f\u202bتوكايف\u202c e\u0301 روســيا\r\n توكايف '
  const { mentions, length } = await json({ text })
  expect(length).toBe(text.length)
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['توكايف', 'توكايف'])
})

test('a byte order mark is part of a bare text, and said so; before JSON it is skipped', async () => {
  const bom = Buffer.from([0xef, 0xbb, 0xbf])
  const asText = await plain(Buffer.concat([bom, Buffer.from('توكايف')]))
  expect(asText).toMatchObject({ length: 7, mentions: [{ start: 1, end: 7 }], warnings: [{ code: 'byte-order-mark' }] })
  const { answer } = await send({ payload: Buffer.concat([bom, Buffer.from('{"text":"توكايف"}')]), headers: { 'content-type': 'application/json' } })
  expect(answer).toMatchObject({ length: 6, warnings: [] })
})

test('a text without Arabic letters is answered with a warning', async () => {
  expect(await json({ text: 'Ù…ØµØ±' })).toMatchObject({ mentions: [], entities: [], warnings: [{ code: 'no-arabic-letters' }] })
})

test('the charset may be named in any way that means UTF-8', async () => {
  for (const type of ['application/json', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'application/json; Charset=utf8']) {
    await send({ payload: JSON.stringify({ text: TEXT }), headers: { 'content-type': type } })
  }
})

test('times are in a header, not in the body', async () => {
  const { response } = await send({ payload: { text: TEXT } })
  expect(response.headers['server-timing']).toMatch(/^engine;dur=\d+\.\d, total;dur=\d+\.\d$/)
  expect(response.body).not.toMatch(/dur|timing|requestId/)
})
