/** POST /v1/entities/batch as a stream of lines, and batches that run while other things happen: on real sockets. */
import { once } from 'node:events'
import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { Readable, pipeline } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { BatchAnswer, BatchFailure, type BatchItem } from '../../../src/contract/index.ts'
import { testApp } from '../app.ts'
import { BROKEN } from '../fake-engine.ts'
import { expectProblem } from '../problem.ts'
import { countingEngine, settled, type CountingEngine } from './counting-engine.ts'

const TEXT = 'زار توكايف روسيا'
const NDJSON = 'application/x-ndjson'
const opened: FastifyInstance[] = []

async function listen (environment: Record<string, string> = {}, engine: CountingEngine = countingEngine()): Promise<number> {
  const test = testApp(environment, { engine, draining: false })
  opened.push(test.app)
  await test.app.listen({ host: '127.0.0.1', port: 0 })
  return (test.app.server.address() as AddressInfo).port
}

afterAll(async () => { await Promise.all(opened.map(async app => { app.server.closeAllConnections(); await app.close() })) })

function post (port: number, query = '', type = NDJSON): ClientRequest {
  return httpRequest({ port, method: 'POST', path: `/v1/entities/batch${query}`, headers: { 'content-type': type, 'transfer-encoding': 'chunked' } })
}

async function responseOf (request: ClientRequest): Promise<IncomingMessage> {
  const [response] = await once(request, 'response') as [IncomingMessage]
  return response
}

const parse = (line: string): BatchItem => {
  const item = JSON.parse(line) as object
  return 'error' in item ? BatchFailure.parse(item) : BatchAnswer.parse(item)
}

/** Sends all chunks and reads all lines. */
async function stream (port: number, chunks: Iterable<string | Buffer>, query = ''): Promise<BatchItem[]> {
  const request = post(port, query)
  pipeline(Readable.from(chunks), request, () => {})
  const response = await responseOf(request)
  expect([response.statusCode, response.headers['content-type']]).toEqual([200, NDJSON])
  const items: BatchItem[] = []
  for await (const line of createInterface({ input: response })) items.push(parse(line))
  return items
}

const line = (id: string | number, text = TEXT, options: object = {}): string => JSON.stringify({ id: String(id), text, ...options }) + '\n'
const outcome = (item: BatchItem): unknown => 'error' in item ? [item.id, item.line, item.error.code] : item.id

test('1,000 lines, three of them bad: 997 answers and three errors, in order', async () => {
  const bad: Record<number, string> = { 17: '{"id":"17","text":""}\n', 500: '{"id":\n', 999: line(999, BROKEN) }
  const items = await stream(await listen(), Array.from({ length: 1000 }, (_, i) => bad[i] ?? line(i, `${TEXT} ${i}`)))
  expect(items.map(outcome)).toEqual(Array.from({ length: 1000 }, (_, i) => i === 17 ? ['17', 18, 'validation-failed'] : i === 500 ? [null, 501, 'invalid-json'] : i === 999 ? ['999', 1000, 'internal-error'] : String(i)))
})

test('a line is answered as a single request is', async () => {
  const [item] = await stream(await listen(), [line('a', TEXT, { types: ['LOC'], offsetUnit: 'utf8', explain: true })])
  const single = await testApp().app.inject({ method: 'POST', url: '/v1/entities', payload: { text: TEXT, types: ['LOC'], offsetUnit: 'utf8', explain: true } })
  expect(item).toEqual({ id: 'a', ...single.json<object>() })
})

test('what is wrong with a line is said in its place', async () => {
  const port = await listen({ BODY_LIMIT_BYTES: '1024', MAX_TEXT_CHARACTERS: '100', MAX_TERMS: '1' })
  const term = { text: 'س', type: 'PER' }
  const items = await stream(port, [
    line(1), line(2, 'ا'.repeat(2000)), line(3, 'ا'.repeat(101)), line(4, TEXT, { txet: 1 }), '[]\n', '{"text":"x"}\n', '"x"\n', '{"id":"8","text":"x","__proto__":{}}\n',
    Buffer.concat([Buffer.from('{"id":"9","text":"'), Buffer.from([0xe3, 0xd5]), Buffer.from('"}\n')]), line(10, TEXT, { terms: [{ text: ' ', type: 'PER' }] }),
    line(11, TEXT, { terms: [term, term] }), '{"id":"12","text":"\\ud800"}\n', line(13)
  ])
  expect(items.map(outcome)).toEqual([
    '1', [null, 2, 'body-too-large'], ['3', 3, 'text-too-long'], ['4', 4, 'validation-failed'], [null, 5, 'validation-failed'], [null, 6, 'validation-failed'], [null, 7, 'validation-failed'],
    [null, 8, 'invalid-json'], [null, 9, 'invalid-utf8'], ['10', 10, 'empty-term'], ['11', 11, 'too-many-terms'], ['12', 12, 'lone-surrogate'], '13'
  ])
  const errors = items.map(item => 'error' in item ? item.error : undefined)
  expect(errors[1]).toMatchObject({ limit: 1024, status: 413 })
  expect(errors[9]?.errors).toMatchObject([{ pointer: '/terms/0/text' }])
})

test('CRLF, blank lines, a byte order mark, no end of the last line', async () => {
  const items = await stream(await listen(), [`\ufeff${line(1).trim()}\r\n\r\n\n  \r\n${line(2).trim()}\r\n{\r\n${line(3).trim()}`])
  expect(items.map(outcome)).toEqual(['1', '2', [null, 6, 'invalid-json'], '3'])
})

test('characters cut between chunks', async () => {
  const bytes = Buffer.from(line('م', '😀 توكايف') + line(2))
  const socket = connect(await listen(), '127.0.0.1')
  socket.setNoDelay(true).write(`POST /v1/entities/batch HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${NDJSON}\r\nContent-Length: ${bytes.length}\r\n\r\n`)
  for (const byte of bytes) socket.write(Buffer.from([byte]))
  let answer = ''
  for await (const chunk of socket.setEncoding('utf8')) answer += String(chunk)
  const items = answer.split(/\r?\n/).filter(part => part.startsWith('{')).map(parse)
  expect(items.map(item => 'mentions' in item ? [item.id, item.mentions.map(({ text, start }) => [text, start])] : item)).toEqual([
    ['م', [['توكايف', 3]]], ['2', [['توكايف', 4], ['روسيا', 11]]]
  ])
})

test('options of the query hold for lines without their own', async () => {
  const port = await listen()
  const found = (items: BatchItem[]): unknown => items.map(item => 'mentions' in item ? item.mentions.map(({ type }) => type).join() : item)
  expect(found(await stream(port, [line(1), line(2, TEXT, { types: ['LOC'] })], '?types=PER'))).toEqual(['PER', 'LOC'])
  const engine = countingEngine()
  const spy = jest.spyOn(engine, 'extract')
  await stream(await listen({}, engine), [line(1), line(2, TEXT, { profile: 'precise' }), line(3, TEXT, { minConfidence: 0.1 })], '?minConfidence=0.6')
  expect(spy.mock.calls.map(([, options]) => options?.minConfidence)).toEqual([0.6, 0.8, 0.1])
})

test('options of the query that no line could have are refused at once', async () => {
  const { app } = testApp({ MAX_IGNORE: '1' })
  const refused = async (query: string, accept = '*/*'): Promise<Parameters<typeof expectProblem>[0]> =>
    await app.inject({ method: 'POST', url: `/v1/entities/batch${query}`, payload: line(1), headers: { 'content-type': NDJSON, accept } })
  expect(expectProblem(await refused('?ignore=%20'), 'empty-ignore').errors).toMatchObject([{ pointer: '/query/ignore/0' }])
  expectProblem(await refused('?ignore=a&ignore=b'), 'too-many-ignored')
  expectProblem(await refused('?types=MISC'), 'validation-failed')
  expectProblem(await refused('', 'application/json'), 'not-acceptable')
  const windows = await app.inject({ method: 'POST', url: '/v1/entities/batch', payload: 'x', headers: { 'content-type': `${NDJSON}; charset=windows-1256` } })
  expectProblem(windows, 'unsupported-charset')
})

test('a line is answered before the next one is sent, and an empty stream by an empty answer', async () => {
  const port = await listen()
  const request = post(port)
  request.write(line(0))
  const response = await responseOf(request)
  const lines = createInterface({ input: response })[Symbol.asyncIterator]()
  for (let i = 0; i < 5; i++) {
    expect(outcome(parse((await lines.next()).value as string))).toBe(String(i))
    request.write(line(i + 1))
  }
  request.end()
  expect(outcome(parse((await lines.next()).value as string))).toBe('5')
  expect((await lines.next()).done).toBe(true)
  expect(await stream(port, [])).toEqual([])
})

/** Lines of 6 KB whose answers have 100 KB each: all of them are far more than sockets hold. */
const BIG = 'توكايف '.repeat(500)
const COUNT = 300

test('who does not read is not worked for, and nothing is lost when he reads', async () => {
  const engine = countingEngine()
  const request = post(await listen({}, engine))
  let sent = 0
  pipeline(Readable.from((function * () { for (; sent < COUNT; sent++) yield line(sent, BIG) })()), request, () => {})
  const response = await responseOf(request)
  const before = await settled(() => engine.texts.length)
  expect(before).toBeLessThan(COUNT / 2)
  const ids: unknown[] = []
  for await (const text of createInterface({ input: response })) ids.push((JSON.parse(text) as BatchItem).id)
  expect(ids).toEqual(Array.from({ length: COUNT }, (_, i) => String(i)))
})

test('back-pressure reaches the sender', async () => {
  const engine = countingEngine()
  const request = post(await listen({}, engine))
  let sent = 0
  const endless = Readable.from((function * () { for (;; sent++) yield line(sent, BIG) })())
  pipeline(endless, request, () => {})
  await responseOf(request)
  // An endless sender comes to rest.
  await settled(() => sent)
  request.destroy()
  const rest = await settled(() => engine.texts.length)
  expect(rest).toBeLessThan(sent)
})

describe.each([NDJSON, 'application/json'])('a client that goes away stops the work: %s', type => {
  const body = type === NDJSON
    ? Array.from({ length: COUNT }, (_, i) => line(i, BIG)).join('')
    : JSON.stringify({ documents: Array.from({ length: COUNT }, (_, i) => ({ id: String(i), text: BIG })) })

  test.each([1, 20])('at text %d', async at => {
    let reached: () => void = () => {}
    const arrived = new Promise<void>(resolve => { reached = resolve })
    const engine = countingEngine(count => { if (count === at) reached() })
    const port = await listen({}, engine)
    const request = post(port, '', type)
    request.on('error', () => {}).on('response', response => { response.on('error', () => {}).resume() })
    request.end(body)
    await arrived
    request.destroy()
    const done = await settled(() => engine.texts.length)
    expect(done).toBeLessThan(COUNT)
    // The service goes on.
    expect((await stream(port, [line('a')])).map(outcome)).toEqual(['a'])
  })
})

test('a sender that goes away within a line leaves no work and no answer to half a line', async () => {
  const engine = countingEngine()
  const request = post(await listen({}, engine)).on('error', () => {})
  request.write(line(1) + line(2).slice(0, 20))
  await responseOf(request)
  request.destroy()
  await settled(() => engine.texts.length)
  expect(engine.texts).toEqual([TEXT])
})

test.each([NDJSON, 'application/json'])('others are served while a batch runs: %s', async type => {
  let reached: () => void = () => {}
  const arrived = new Promise<void>(resolve => { reached = resolve })
  let served = false
  const engine = countingEngine(count => {
    if (count === 5) reached()
    // Each document keeps the processor busy until the other caller has been served.
    const end = performance.now() + (served ? 0 : 5)
    while (performance.now() < end);
  })
  const port = await listen({}, engine)
  const documents = Array.from({ length: 1000 }, (_, i) => ({ id: String(i), text: TEXT }))
  const request = post(port, '', type).on('response', response => { response.resume() })
  request.end(type === NDJSON ? documents.map(document => JSON.stringify(document) + '\n').join('') : JSON.stringify({ documents }))
  await arrived
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  served = true
  expect(engine.texts.length).toBeLessThan(1000)
  await once(request, 'close')
  expect(engine.texts).toHaveLength(1000)
})

describe('time-outs', () => {
  test('the time for a whole request does not end a stream that moves', async () => {
    const port = await listen({ REQUEST_TIMEOUT_MS: '100', STREAM_IDLE_TIMEOUT_MS: '5000' })
    const slowly = async function * (): AsyncGenerator<string> { for (let i = 0; i < 8; i++) { yield line(i); await wait(60) } }
    const request = post(port)
    pipeline(Readable.from(slowly()), request, () => {})
    const lines: string[] = []
    for await (const text of createInterface({ input: await responseOf(request) })) lines.push(text)
    expect(lines).toHaveLength(8)
  })

  test('a stream that stands still is closed', async () => {
    const request = post(await listen({ STREAM_IDLE_TIMEOUT_MS: '100' })).on('error', () => {})
    request.write(line(1))
    const response = await responseOf(request)
    response.resume()
    await expect(once(response, 'end')).rejects.toThrow('aborted')
  })
})

test('broken HTTP within a stream ends it, and writes no second answer into the first', async () => {
  const socket = connect(await listen(), '127.0.0.1')
  socket.write(`POST /v1/entities/batch HTTP/1.1\r\nHost: x\r\nContent-Type: ${NDJSON}\r\nTransfer-Encoding: chunked\r\n\r\n`)
  const bytes = Buffer.from(line(1))
  socket.write(Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]))
  let answer = ''
  socket.setEncoding('utf8').on('data', chunk => { answer += String(chunk); if (answer.includes('"id":"1"')) socket.write('no size of a chunk\r\n') }).on('error', () => {})
  await once(socket, 'close')
  expect(answer.match(/HTTP\/1\.1/g)).toEqual(['HTTP/1.1'])
})
