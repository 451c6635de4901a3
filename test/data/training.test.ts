/** The project's own annotated texts: readable, every name marked with letters inside, no text twice. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAnnotated } from '../../src/evaluate/annotated.ts'

const FOLDER = fileURLToPath(new URL('../../data/training/', import.meta.url))
const FILES = readdirSync(FOLDER).filter(file => file.endsWith('.txt'))
const read = (file: string): ReturnType<typeof parseAnnotated> => parseAnnotated(readFileSync(FOLDER + file, 'utf8'))

test.each(FILES)('%s has no fault', file => {
  const { documents, faults } = read(file)
  expect(faults).toEqual([])
  expect(documents.length).toBeGreaterThan(100)
})

test('no name without a letter or digit, none over more than one line', () => {
  const names = FILES.flatMap(file => read(file).documents.flatMap(({ text, tokens, spans }) => spans.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to]?.end))))
  expect(names.length).toBeGreaterThan(10_000)
  expect(names.filter(name => !/[\p{L}\p{N}]/u.test(name) || name.includes('\n'))).toEqual([])
})

test('no text twice', () => {
  const texts = FILES.flatMap(file => read(file).documents.map(({ text }) => text))
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
})
