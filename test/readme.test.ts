/** The README's tables are made from code; this shows that they were made again after the last change. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerIn, answerOf } from '../scripts/readme-answer.ts'
import { README_TABLES, withTables } from '../scripts/readme-tables.ts'
import { ERROR_CODES, type ExtractResponse } from '../src/contract/index.ts'
import { testEngine } from './gazetteer.ts'

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8')

test('the tables are what the code says', () => {
  expect(withTables(readme, README_TABLES)).toBe(readme)
})

test('the table of errors lists every code once, and no other', () => {
  const [, section = ''] = /<!-- errors -->([^]*)<!-- \/errors -->/.exec(readme) ?? []
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

test('the first answer is what the service says to the curl command above it', async () => {
  const shown = answerIn(readme)
  const given = await answerOf(readme, testEngine())
  expect(lasting(shown)).toEqual(lasting(given))
  shown.mentions.forEach((mention, i) => { expect(mention.confidence).toBeCloseTo(given.mentions[i]?.confidence ?? 0, 1) })
})
