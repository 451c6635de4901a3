/** The whole path, from a request to the names: the service with the real engine and gazetteer. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { EXAMPLE_ANSWER, EXAMPLE_TEXT, ExtractResponse, OFFSET_UNITS, type OffsetUnit } from '../../src/contract/index.ts'
import { testEngine } from '../gazetteer.ts'
import { testApp } from './app.ts'

const ROOT = join(__dirname, '../..')
const { app } = testApp({ LOG_LEVEL: 'silent' }, { engine: testEngine(), draining: false })

const extract = async (payload: object) => {
  const response = await app.inject({ method: 'POST', url: '/v1/entities', payload })
  expect(response.statusCode).toBe(200)
  return ExtractResponse.parse(response.json())
}

const SLICE: Readonly<Record<OffsetUnit, (text: string, start: number, end: number) => string>> = {
  utf16: (text, start, end) => text.slice(start, end),
  codepoint: (text, start, end) => Array.from(text).slice(start, end).join(''),
  utf8: (text, start, end) => Buffer.from(text).subarray(start, end).toString()
}

test('the answer of the documentation is the true one', async () => {
  const { mentions, entities, length, warnings } = await extract({ text: EXAMPLE_TEXT })
  const found = mentions.map(({ confidence, ...mention }) => mention)
  expect(found).toEqual(EXAMPLE_ANSWER.mentions.map(({ confidence, ...mention }) => mention))
  expect(entities.map(({ id, name, role }) => ({ id, name, role })))
    .toEqual(EXAMPLE_ANSWER.entities.map(({ id, name, role }) => ({ id, name, role })))
  expect({ length, warnings }).toEqual({ length: EXAMPLE_ANSWER.length, warnings: [] })
})

const NAMES = ['قاسم جومارت توكايف', 'وزارة الخارجية الروسية', 'والقاهرة', 'لِلسُّعُودِيَّة', 'روســيا', 'ﻣﺼﺮ', 'ابو ظبى', '\u202bدمشق\u202c', 'مح\u200cمد بن سلمان']
const NOISE = [' ', '\r\n', '، ', ' 😀 ', ' e\u0301 ', '\ufeff', '\u200f', '\u200d', ' و', ' (', ') ', ' Reuters ', ' «', '» ', ' \u{1f468}\u200d\u{1f469} ', ' في ', ' قال ', '\u0000', '\u064e']

test('in every unit, slicing gives the mention, over whatever text', async () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...NOISE), fc.string({ unit: 'grapheme', maxLength: 8 })), { minLength: 1, maxLength: 30 })
    .map(pieces => pieces.join('')).filter(text => text !== '')
  await fc.assert(fc.asyncProperty(text, fc.constantFrom(...OFFSET_UNITS), fc.boolean(), async (text, offsetUnit, explain) => {
    const { mentions, entities, length } = await extract({ text, offsetUnit, explain, minConfidence: 0, overlap: explain ? 'all' : 'outermost' })
    expect(SLICE[offsetUnit](text, 0, length)).toBe(text)
    for (const { text: name, start, end, explanation } of mentions) {
      expect(SLICE[offsetUnit](text, start, end)).toBe(name)
      for (const rival of [...explanation?.rivals ?? [], ...explanation?.rivalSet?.spans ?? []]) expect(SLICE[offsetUnit](text, rival.start, rival.end)).toBe(rival.text)
    }
    entities.forEach((entity, i) => { for (const mention of entity.mentions) expect(mentions[mention]?.entity).toBe(i) })
  }), { numRuns: 200 })
})

test('two processes give the same bytes', () => {
  const run = () => execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', 'extract', '-'], { cwd: ROOT, input: EXAMPLE_TEXT.repeat(20), encoding: 'utf8' })
  const first = run()
  expect(first).toContain('قاسم جومارت توكايف')
  expect(run()).toBe(first)
})
