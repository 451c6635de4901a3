/** Which format an answer is in, and what goes with it: media type, policy, problems that stay problems. */
import { createHash } from 'node:crypto'
import type { InjectOptions } from 'fastify'
import { ExtractResponse, FORMAT_NAMES, FORMAT_TABLE, InfoResponse, type FormatName } from '../../src/contract/index.ts'
import { FORMATS } from '../../src/formats/index.ts'
import { testApp } from './app.ts'
import { expectProblem } from './problem.ts'

const { app } = testApp()
const TEXT = 'قال توكايف في روسيا <script>'
const ask = async (query: string, headers: Record<string, string> = {}, payload: InjectOptions['payload'] = { text: TEXT }) =>
  await app.inject({ method: 'POST', url: `/v1/entities${query}`, payload, headers })

const answer = async () => ExtractResponse.parse((await ask('')).json())

test.each(FORMAT_NAMES)('%s by ?format=, by Accept, and for bare text: the same bytes, as the writer gives them', async (name: FormatName) => {
  const { mediaType } = FORMAT_TABLE[name]
  const expected = FORMATS[name].write(TEXT, await answer())
  for (const response of [
    await ask(`?format=${name}`),
    await ask('', { accept: mediaType }),
    await ask('', { accept: mediaType.split(';')[0] ?? '' }),
    await ask(`?format=${name}`, { accept: 'image/png' }),
    await ask(`?format=${name}`, { 'content-type': 'text/plain' }, TEXT)
  ]) {
    expect([response.statusCode, response.headers['content-type'], response.body]).toEqual([200, mediaType, expected])
  }
})

test.each<[string, FormatName]>([
  ['*/*', 'json'],
  ['', 'json'],
  ['application/*', 'json'],
  ['text/*', 'html'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
  ['text/csv;q=0.5, text/html;q=0.4', 'csv'],
  ['text/csv;q=0.5, application/json;q=0.6', 'json'],
  ['application/json;q=0, */*', 'html'],
  ['image/png, text/x.brat;q=0.1', 'brat'],
  ['application/ld+json', 'webannotation'],
  ['application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', 'webannotation'],
  ['TEXT/HTML; charset=UTF-8', 'html'],
  ['application/json; charset=utf-8', 'json']
])('Accept: %s → %s', async (accept, name) => {
  expect((await ask('', { accept })).headers['content-type']).toBe(FORMAT_TABLE[name].mediaType)
})

test.each(['text/plain', 'text/csv;q=0', 'application/ld+json; profile="http://example.org/"', 'nonsense'])('Accept: %s → 406, which says what there is', async accept => {
  const problem = expectProblem(await ask('', { accept }), 'not-acceptable')
  for (const name of FORMAT_NAMES) expect(problem.detail).toContain(FORMAT_TABLE[name].mediaType)
})

test('problems are problems in every format', async () => {
  expectProblem(await ask('?format=html', {}, { text: '' }), 'validation-failed')
  const response = await ask('', { accept: 'text/html' }, { text: '' })
  expectProblem(response, 'validation-failed')
  expect(response.headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'")
})

test('a page may use its own style sheet and nothing else', async () => {
  const { headers, body } = await ask('?format=html')
  const styles = [...body.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style = '']) => createHash('sha256').update(style).digest('base64'))
  expect(styles).toHaveLength(1)
  expect(headers['content-security-policy']).toBe(`default-src 'none';style-src 'sha256-${styles[0] ?? ''}';frame-ancestors 'none'`)
  expect(body).not.toMatch(/<script|style="|\son\w+=|https?:/)
})

test('offsets in the unit that was asked for reach only the formats that have no unit of their own', async () => {
  const text = `😀 ${TEXT}`
  const units = async (name: FormatName) => await Promise.all(['utf16', 'utf8'].map(async offsetUnit => (await ask(`?format=${name}`, {}, { text, offsetUnit })).body))
  for (const name of FORMAT_NAMES) {
    const [utf16, utf8] = await units(name)
    expect([name, utf16 === utf8]).toEqual([name, name !== 'json' && name !== 'csv'])
  }
})

test('GET /v1/info lists the formats', async () => {
  const { formats } = InfoResponse.parse((await app.inject('/v1/info')).json())
  expect(formats.out).toEqual(FORMAT_NAMES.map(name => ({ name, ...FORMAT_TABLE[name] })))
})
