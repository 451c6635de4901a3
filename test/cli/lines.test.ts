/** alam extract --ndjson, in process: a line out for a line in, in order; bad ones are told and stop no other. */
import { Readable } from 'node:stream'
import { extractLines } from '../../src/cli/extract-lines.ts'
import { createAlam } from '../../src/library.ts'
import { GAZETTEER_FILE } from '../gazetteer.ts'

const alam = createAlam({ gazetteerFile: GAZETTEER_FILE })

async function answers (input: string | Buffer, defaults = {}): Promise<Array<Record<string, unknown>>> {
  const bytes = Buffer.from(input as string)
  // In pieces of five bytes: characters and lines are cut anywhere.
  const pieces = Array.from({ length: Math.ceil(bytes.length / 5) }, (_, i) => bytes.subarray(5 * i, 5 * i + 5))
  const found: Array<Record<string, unknown>> = []
  for await (const { ok, line } of extractLines(Readable.from(pieces), alam, defaults)) {
    expect(line).toMatch(/^[^\n]+\n$/)
    const answer = JSON.parse(line) as Record<string, unknown>
    expect(ok).toBe(!('error' in answer))
    found.push(answer)
  }
  return found
}

test('a line with its id, in order, with options of its own before the shared ones', async () => {
  const lines = await answers('{"id":"a","text":"وصل توكايف إلى باريس"}\r\n\n{"id":"b","text":"وصل توكايف إلى باريس","types":["PER"]}', { types: ['LOC'] })
  expect(lines.map(({ id, mentions }) => [id, (mentions as Array<{ text: string }>).map(({ text }) => text)])).toEqual([['a', ['باريس']], ['b', ['توكايف']]])
})

test.each([
  ['no JSON', 'باريس', null, 'invalid-json'],
  ['no id', '{"text":"باريس"}', null, 'validation-failed'],
  ['an array', '[]', null, 'validation-failed'],
  ['nothing', 'null', null, 'validation-failed'],
  ['an empty text', '{"id":"a","text":""}', 'a', 'validation-failed'],
  ['an unknown key', '{"id":"a","text":"باريس","lang":"ar"}', 'a', 'validation-failed'],
  ['half a character', '{"id":"a","text":"\\ud800"}', 'a', 'lone-surrogate']
])('%s gives an error line, and the next line its answer', async (_what, line, id, code) => {
  expect(await answers(`${line}\n{"id":"next","text":"باريس"}\n`)).toMatchObject([{ id, line: 1, error: { code } }, { id: 'next' }])
})

test('bytes that are not UTF-8 are told', async () => {
  expect(await answers(Buffer.from([0x7b, 0xff, 0x7d, 0x0a]))).toMatchObject([{ line: 1, error: { code: 'invalid-utf8' } }])
})
