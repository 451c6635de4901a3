/** Every division of the 22 Arab countries in arab-divisions.tsv is in the tables of places, by its own row or by that of the town it is named after. */
import { readFileSync } from 'node:fs'
import { formKey } from '../../src/engine/match/keys.ts'
import { createFoldTable } from '../../src/engine/normalise/index.ts'
import { readSources } from '../../src/gazetteer/read.ts'

const table = createFoldTable()
const keyOf = (country: string, name: string): string => [country, ...formKey(name, table).words.map(({ hash1, hash2 }) => `${hash1}/${hash2}`)].join(' ')

const { sources: { places } } = readSources('data')
const known = new Set(places.flatMap(({ row }) => [row.name, ...row.aliases.map(({ form }) => form)].map(name => keyOf(row.country, name))))
const divisions = readFileSync(new URL('arab-divisions.tsv', import.meta.url), 'utf8').split('\n').filter(line => /^[A-Z]{2}\t/.test(line)).map(line => line.split('\t'))

test('the list has all 22 countries', () => {
  expect(new Set(divisions.map(([country]) => country).filter(country => country !== 'EH')).size).toBe(22)
})

test('every division is in the tables under its country', () => {
  expect(divisions.filter(([country = '', , name = '']) => !known.has(keyOf(country, name))).map(cells => cells.join(' '))).toEqual([])
})
