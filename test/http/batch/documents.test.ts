/** POST /v1/entities/batch as one JSON document. */
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { BatchResponse, type BatchItem, type ErrorCode } from '../../../src/contract/index.ts'
import { testApp } from '../app.ts'
import { BROKEN } from '../fake-engine.ts'
import { expectProblem } from '../problem.ts'

const URL = '/v1/entities/batch'
const TEXT = 'زار توكايف روسيا'
const { app, log } = testApp()

const send = async (payload: object | string, options: InjectOptions = {}, to = app): Promise<LightMyRequestResponse> =>
  await to.inject({ method: 'POST', url: URL, payload, headers: { 'content-type': 'application/json' }, ...options })
const answers = async (payload: object): Promise<BatchItem[]> => {
  const response = await send(payload)
  expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
  return BatchResponse.parse(response.json()).documents
}
const codeOf = (item: BatchItem | undefined): ErrorCode | undefined => item !== undefined && 'error' in item ? item.error.code : undefined

test('a document is answered as a single request is, with its id', async () => {
  const options = { types: ['LOC'], offsetUnit: 'utf8', explain: true }
  const { documents } = (await send({ documents: [{ id: 'a', text: TEXT }], options })).json<{ documents: unknown[] }>()
  const single = await app.inject({ method: 'POST', url: '/v1/entities', payload: { text: TEXT, ...options } })
  expect(documents).toEqual([{ id: 'a', ...single.json<object>() }])
})

test('no documents, no answers', async () => {
  expect(await answers({ documents: [] })).toEqual([])
})

test('1,000 documents, three of them bad: 997 answers and three errors, in order', async () => {
  const bad: Record<number, string> = { 17: '', 500: '\ud800', 999: BROKEN }
  const documents = Array.from({ length: 1000 }, (_, i) => ({ id: `doc-${i}`, text: bad[i] ?? `${TEXT} ${i}` }))
  const items = await answers({ documents })
  expect(items.map(({ id }) => id)).toEqual(documents.map(({ id }) => id))
  expect(items.flatMap((item, i) => 'error' in item ? [[i, item.error.code]] : [])).toEqual([[17, 'validation-failed'], [500, 'lone-surrogate'], [999, 'internal-error']])
  items.forEach((item, i) => { if ('length' in item) expect(item.length).toBe(documents[i]?.text.length) })
})

describe('a bad document fails alone', () => {
  test.each<[string, unknown, string | null, object]>([
    ['an empty text', { id: 'x', text: '' }, 'x', { code: 'validation-failed', status: 400, errors: [{ pointer: '/documents/1/text' }] }],
    ['no text', { id: 'x' }, 'x', { code: 'validation-failed', errors: [{ pointer: '/documents/1/text' }] }],
    ['an unknown key', { id: 'x', text: TEXT, types: ['PER'] }, 'x', { code: 'validation-failed', errors: [{ pointer: '/documents/1/types' }] }],
    ['no id', { text: TEXT }, null, { code: 'validation-failed', errors: [{ pointer: '/documents/1/id' }] }],
    ['an id that is a number', { id: 7, text: TEXT }, null, { code: 'validation-failed', errors: [{ pointer: '/documents/1/id' }] }],
    ['null', null, null, { code: 'validation-failed', errors: [{ pointer: '/documents/1' }] }],
    ['a text alone', TEXT, null, { code: 'validation-failed', errors: [{ pointer: '/documents/1' }] }],
    ['half a character', { id: 'x', text: '\udc00' }, 'x', { code: 'lone-surrogate', status: 422, errors: [{ pointer: '/documents/1/text' }] }],
    ['a text over the limit', { id: 'x', text: 'ا'.repeat(1001) }, 'x', { code: 'text-too-long', status: 413, limit: 1000, size: 1001 }],
    ['a fault of ours', { id: 'x', text: BROKEN }, 'x', { code: 'internal-error', status: 500 }]
  ])('%s', async (_, document, id, error) => {
    const limited = testApp({ MAX_TEXT_CHARACTERS: '1000' }).app
    const response = await send({ documents: [{ id: 'a', text: TEXT }, document, { id: 'b', text: TEXT }] }, {}, limited)
    const { documents } = BatchResponse.parse(response.json())
    expect(documents[1]).toMatchObject({ id, error })
    expect([documents[0], documents[2]].map(item => [item?.id, codeOf(item)])).toEqual([['a', undefined], ['b', undefined]])
  })
})

describe('a bad frame is refused whole', () => {
  const documents = [{ id: 'a', text: TEXT }]
  const rows: Array<[code: ErrorCode, what: string, payload: object | string, pointer?: string | undefined, options?: InjectOptions]> = [
    ['duplicate-id', 'an id twice', { documents: [{ id: 'a', text: TEXT }, { id: 'b', text: TEXT }, { id: 'a', text: 'x' }] }, '/documents/2/id'],
    ['too-many-documents', 'one over the limit', { documents: ['1', '2', '3', '4'].map(id => ({ id, text: TEXT })) }],
    ['body-too-large', 'bytes over the limit', { documents: [{ id: 'a', text: 'ا'.repeat(2000) }] }],
    ['validation-failed', 'no documents', {}, '/documents'],
    ['validation-failed', 'an unknown key', { documents, texts: [] }, '/texts'],
    ['validation-failed', 'a bad option', { documents, options: { types: ['MISC'] } }, '/options/types/0'],
    ['validation-failed', 'options in the query', { documents }, '/query/types', { url: `${URL}?types=PER` }],
    ['empty-term', 'a term of spaces', { documents, options: { terms: [{ text: ' ', type: 'PER' }] } }, '/options/terms/0/text'],
    ['empty-ignore', 'a space to ignore', { documents, options: { ignore: ['x', ' '] } }, '/options/ignore/1'],
    ['too-many-terms', 'a term too many', { documents, options: { terms: [{ text: 'x', type: 'PER' }, { text: 'y', type: 'PER' }] } }],
    ['empty-body', 'no body', ''],
    ['not-acceptable', 'only lines accepted', { documents }, undefined, { headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' } }]
  ]
  test.each(rows.map(([code, what, payload, pointer, options = {}]) => [code, what, payload, pointer, options] as const))('%s: %s', async (code, _, payload, pointer, options) => {
    const limited = testApp({ MAX_BATCH_DOCUMENTS: '3', BATCH_BODY_LIMIT_BYTES: '2048', MAX_TERMS: '1' }).app
    const problem = expectProblem(await send(payload, options, limited), code)
    if (pointer !== undefined) expect(problem.errors?.map(error => error.pointer)).toEqual([pointer])
  })

  test('limit and size are told', async () => {
    const limited = testApp({ MAX_BATCH_DOCUMENTS: '1' }).app
    expect(expectProblem(await send({ documents: [{}, {}] }, {}, limited), 'too-many-documents')).toMatchObject({ limit: 1, size: 2 })
  })
})

test('a body over the limit of a single text is no matter for a batch', async () => {
  const small = testApp({ BODY_LIMIT_BYTES: '1024' }).app
  expect((await send({ documents: [{ id: 'a', text: 'ا'.repeat(2000) }] }, {}, small)).statusCode).toBe(200)
})

test('no text is logged, and a fault of ours is', async () => {
  log.length = 0
  await send({ documents: [{ id: 'هوية', text: `${BROKEN} ${TEXT}` }] })
  const written = log.join('')
  expect(written).toContain('internal error')
  for (const part of ['هوية', ...BROKEN.split(' '), ...TEXT.split(' ')]) expect(written).not.toContain(part)
})
