/** Tables and answers of README.md, README.ar.md and docs/ are made from code; this shows that they were made again after the last change. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerIn, answerOf } from '../scripts/readme-answer.ts'
import { tablesOf, withTables } from '../scripts/readme-tables.ts'
import { ERROR_CODES, type ExtractResponse } from '../src/contract/index.ts'
import { testEngine } from './gazetteer.ts'

const ROOT = join(__dirname, '..')
const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8')
const readme = read('README.md')
const tables = tablesOf(read, join(ROOT, 'data'))

test.each(Object.keys(tables))('the tables of %s are what the code says', page => {
  expect(withTables(read(page), tables[page] ?? {})).toBe(read(page))
})

test('the table of errors lists every code once, and no other', () => {
  const [, section = ''] = /<!-- errors -->([^]*)<!-- \/errors -->/.exec(read('docs/errors.md')) ?? []
  expect([...section.matchAll(/^\| \d+ \| `([a-z\d-]+)` \|/gm)].map(([, code]) => code)).toEqual([...ERROR_CODES])
})

test('README and package.json name the same commands', () => {
  const { scripts } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { scripts: Record<string, string> }
  const named = [...readme.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(([, run, bare]) => run ?? bare ?? '')
  expect(named.length).toBeGreaterThan(3)
  for (const name of named) expect(Object.keys(scripts)).toContain(name)
})

/** All but what every change of a table or a weight moves: hash and confidence. */
const lasting = ({ engine, mentions, ...rest }: ExtractResponse) => ({ ...rest, mentions: mentions.map(({ confidence, ...mention }) => mention), version: engine.version })

test.each(['README.md', 'README.ar.md'])('the first answer of %s is what the service says to the curl command above it', async page => {
  const shown = answerIn(read(page))
  const given = await answerOf(read(page), testEngine())
  expect(lasting(shown)).toEqual(lasting(given))
  shown.mentions.forEach((mention, i) => { expect(mention.confidence).toBeCloseTo(given.mentions[i]?.confidence ?? 0, 1) })
})
