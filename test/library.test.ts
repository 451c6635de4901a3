/** The library: the same answers as the service, in process; a clear error for what does not fit. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerIn } from '../scripts/readme-answer.ts'
import { AlamInputError, createAlam } from '../src/library.ts'
import { GAZETTEER_FILE } from './gazetteer.ts'

const alam = createAlam({ gazetteerFile: GAZETTEER_FILE })
const shown = answerIn(readFileSync(join(__dirname, '../README.md'), 'utf8'))

test('a text alone, or with options', () => {
  const text = 'وصل [توكايف] إلى باريس'.replace(/[[\]]/g, '')
  expect(alam.extract(text).mentions.map(mention => mention.text)).toEqual(['توكايف', 'باريس'])
  expect(alam.extract({ text, types: ['LOC'], offsetUnit: 'utf8' }).mentions).toMatchObject([{ text: 'باريس', start: Buffer.byteLength('وصل توكايف إلى ') }])
})

test('it names the engine and gazetteer that the answers carry', () => {
  expect(alam.info.gazetteer.sha256).toBe(alam.extract('باريس').engine.gazetteer.sha256)
  expect(shown.engine.version).toBe(alam.info.version)
})

test.each([
  ['an empty text', '', 'validation-failed', '/text'],
  ['an unknown type', { text: 'باريس', types: ['GPE'] }, 'validation-failed', '/types/0'],
  ['an unknown key', { text: 'باريس', lang: 'ar' }, 'validation-failed', ''],
  ['a lone surrogate', 'باريس \ud800', 'lone-surrogate', '/text'],
  ['a term that folds to nothing', { text: 'باريس', terms: [{ text: 'ـــ', type: 'ORG' }] }, 'empty-term', '/terms/0/text']
])('%s is refused', (_what, input, code, pointer) => {
  const attempt = (): unknown => alam.extract(input as string)
  expect(attempt).toThrow(AlamInputError)
  expect(attempt).toThrow(expect.objectContaining({ code, pointer }))
})

test('a gazetteer that is not there is said at once', () => {
  expect(() => createAlam({ gazetteerFile: '/nowhere/gazetteer.bin' })).toThrow('/nowhere/gazetteer.bin')
})
