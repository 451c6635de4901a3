/** One text or line of alam extract, in process: the line of a stream of the service, a document of any format, or why there is none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAnswerer, type Setup } from '../../../src/cli/extract/answer.ts'
import { UsageError } from '../../../src/cli/input.ts'
import { BatchAnswer, BatchFailure, ExtractResponse } from '../../../src/contract/index.ts'
import { FORMATS } from '../../../src/formats/index.ts'
import { createAlam } from '../../../src/library.ts'
import { GAZETTEER_FILE } from '../../gazetteer.ts'

const TEXT = 'وصل توكايف إلى باريس'
const SETUP: Setup = { gazetteer: GAZETTEER_FILE, options: {}, format: 'json', layout: 'line', textCharacters: 100, lineBytes: 1000 }
const folder = mkdtempSync(join(tmpdir(), 'alam-answer-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

function file (name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('a line', () => {
  const answer = createAnswerer({ ...SETUP, options: { types: ['LOC'], minConfidence: 0 } })
  const line = async (bytes: string | Buffer | undefined, number = 1) => await answer({ line: number, bytes: bytes === undefined ? undefined : Buffer.from(bytes as string) })

  test('is answered as the service does; its own options win over those of the call', async () => {
    const shared = await line(JSON.stringify({ id: 'a', text: TEXT }))
    expect(shared.problem).toBeUndefined()
    expect(BatchAnswer.parse(JSON.parse(shared.document)).mentions.map(({ text }) => text)).toEqual(['باريس'])
    const own = await line(JSON.stringify({ id: 'b', text: TEXT, types: ['PER'] }))
    expect(BatchAnswer.parse(JSON.parse(own.document))).toMatchObject({ id: 'b', mentions: [{ text: 'توكايف' }] })
  })

  test.each<[string, string | Buffer | undefined, string | null, string, RegExp]>([
    ['no JSON', 'باريس', null, 'invalid-json', /JSON/],
    ['no id', '{"text":"باريس"}', null, 'validation-failed', /^\/id: /],
    ['an array', '[]', null, 'validation-failed', /./],
    ['an empty text', '{"id":"a","text":""}', 'a', 'validation-failed', /^\/text: The text is empty/],
    ['a key that nobody knows', '{"id":"a","text":"باريس","lang":"ar"}', 'a', 'validation-failed', /^\/lang: /],
    ['half a character', '{"id":"a","text":"\\ud800"}', 'a', 'lone-surrogate', /^\/text: /],
    ['a text that is too long', JSON.stringify({ id: 'a', text: 'ا'.repeat(101) }), 'a', 'text-too-long', /101/],
    ['a line that is too long', undefined, null, 'body-too-large', /1000/],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), null, 'invalid-utf8', /UTF-8/]
  ])('%s gives the error line of the service', async (_what, bytes, id, code, problem) => {
    const done = await line(bytes, 7)
    expect(BatchFailure.parse(JSON.parse(done.document))).toMatchObject({ id, line: 7, error: { code } })
    expect(done.problem).toMatch(problem)
    expect(done.document.endsWith('\n') && !done.document.trimEnd().includes('\n')).toBe(true)
  })
})

describe('a text', () => {
  test('as JSON: on a line with its path, on one line, or broken into lines', async () => {
    const path = file('story.txt', TEXT)
    const expected = createAlam({ gazetteerFile: GAZETTEER_FILE }).extract(TEXT)
    const documents = await Promise.all((['line', 'compact', 'broken'] as const).map(async layout => (await createAnswerer({ ...SETUP, layout })({ path })).document))
    expect(documents).toEqual([JSON.stringify({ id: path, ...expected }), JSON.stringify(expected), JSON.stringify(expected, null, 2)].map(json => json + '\n'))
  })

  test('in every format, its last line ended', async () => {
    const answer = ExtractResponse.parse(createAlam({ gazetteerFile: GAZETTEER_FILE }).extract(TEXT))
    for (const { name, write } of Object.values(FORMATS).filter(({ name }) => name !== 'json')) {
      const { document } = await createAnswerer({ ...SETUP, format: name })({ path: '-', bytes: Buffer.from(TEXT) })
      expect(document.trimEnd()).toBe(write(TEXT, answer).trimEnd())
      expect(document.endsWith('\n')).toBe(true)
    }
  })

  test.each<[string, () => string, string, RegExp]>([
    ['that is not there', () => join(folder, 'nowhere.txt'), 'unreadable', /nowhere\.txt/],
    ['that is not UTF-8', () => file('cp1256.txt', Buffer.from([0xc7, 0xe1])), 'invalid-utf8', /^not UTF-8; convert it first/],
    ['that is too long', () => file('long.txt', 'a'.repeat(101)), 'text-too-long', /101.*100/],
    ['so long that it is not read', () => file('longer.txt', 'a'.repeat(301)), 'text-too-long', /301 bytes.*MAX_TEXT_CHARACTERS/],
    ['without a character', () => file('empty.txt', ''), 'validation-failed', /empty/]
  ])('%s is told, by an error line too where lines are written', async (_what, path, code, problem) => {
    const done = await createAnswerer(SETUP)({ path: path() })
    expect(done.problem).toMatch(problem)
    expect(JSON.parse(done.document)).toMatchObject({ id: path(), error: { code } })
    expect((await createAnswerer({ ...SETUP, format: 'conll' })({ path: path() })).document).toBe('')
    expect((await createAnswerer({ ...SETUP, layout: 'broken' })({ path: path() })).document).toBe('')
  })
})

test('options that no text could have are found before any', () => {
  expect(() => createAnswerer({ ...SETUP, options: { ignore: ['،'] } })).toThrow(UsageError)
})
