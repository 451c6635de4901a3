/** --terms FILE.tsv: what its rows mean, and what is said of a bad one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../../src/cli/input.ts'
import { readTerms } from '../../src/cli/terms-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'alam-terms-'))
const FILE = join(folder, 'terms.tsv')
afterAll(() => { rmSync(folder, { recursive: true }) })

const read = (table: string) => { writeFileSync(FILE, table); return readTerms(FILE) }

test('columns, comments, blank lines, CRLF', () => {
  expect(read('text\ttype\tid\taliases\r\n# ours\r\n\r\nشغبرط\tORG\tcrm-1\tشغبرط للتجارة | شغ\r\nباريس\tLOC\r\n')).toEqual([
    { text: 'شغبرط', type: 'ORG', id: 'crm-1', aliases: ['شغبرط للتجارة', 'شغ'] },
    { text: 'باريس', type: 'LOC' }
  ])
})

test.each([
  ['an unknown type', 'شغبرط\tORG\nباريس\tCITY', 2, 'type'],
  ['no type', 'شغبرط', 1, 'type'],
  ['no text', '\tORG', 1, 'text'],
  ['an empty alias', '# a\nشغبرط\tORG\t\tا||ب', 2, 'aliases'],
  ['a cell too many', 'شغبرط\tORG\ta\tب\tج', 1, '5'],
  ['a text without letters', '\nشغبرط\tORG\n،\tORG', 3, 'text'],
  ['an alias without letters', 'شغبرط\tORG\t\tا|،', 1, 'aliases'],
  ['an id twice', 'شغبرط\tORG\ta\n# b\nباريس\tLOC\ta', 3, 'id']
])('%s: file, line and column', (_what, table, line, column) => {
  expect(() => read(table)).toThrow(UsageError)
  expect(() => read(table)).toThrow(`${FILE}:${line}: column ${column}: `)
})
