/**
 * Measure: share of the tokens of development sets that the lexicon does not know, by tag, clitics stripped.
 * Usage: npx tsx scripts/import/measure-lexicon.ts FILE.conll … [--list O]   (prints the most frequent unknown ones of a tag)
 */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { splits } from './clitics.ts'
import { fold, isArabicWord, unpersian } from './letters.ts'
import { DATA, option, readTable } from './table.ts'

const keys = new Set(readTable(join(DATA, 'words/lexicon.tsv')).rows.map((row) => fold(row.word as string)))
const isKnown = (word: string): boolean => word.length === 1 || splits(word).some(({ core }) => keys.has(fold(core)))
const listed = option('list')

for (const file of process.argv.slice(2).filter((argument) => argument.endsWith('.conll'))) {
  const all = new Map<string, number>()
  const unknown = new Map<string, number>()
  const words = new Map<string, number>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [token = '', tag = ''] = line.split(/\s+/)
    const word = unpersian(token)
    if (tag === '' || !isArabicWord(word)) continue
    const type = tag.replace(/^[BI]-/, '')
    all.set(type, (all.get(type) ?? 0) + 1)
    if (isKnown(word)) continue
    unknown.set(type, (unknown.get(type) ?? 0) + 1)
    if (type === listed) words.set(word, (words.get(word) ?? 0) + 1)
  }
  console.log(`${basename(file)}: unknown ` + ['O', 'PER', 'LOC', 'ORG'].map((type) => `${type} ${(100 * (unknown.get(type) ?? 0) / (all.get(type) ?? 1)).toFixed(1)} % of ${all.get(type) ?? 0}`).join(', '))
  if (listed !== undefined) console.log([...words].sort((a, b) => b[1] - a[1]).slice(0, Number(option('top') ?? 150)).map(([word, n]) => `${word} ${n}`).join(' · '))
}
