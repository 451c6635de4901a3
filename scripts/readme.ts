/**
 * Writes the generated tables of README.md, docs/ and data/README.md, and the first answer of both READMEs if a gazetteer is built.
 * `--check` compares the tables instead, and ends non-zero if they are not what the code says; the answer is compared by test/readme.test.ts.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createEngine } from '../src/engine/index.ts'
import { loadGazetteer } from '../src/gazetteer/load.ts'
import { answerOf, withAnswer } from './readme-answer.ts'
import { tablesOf, withTables } from './readme-tables.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const GAZETTEER = `${ROOT}dist/gazetteer.bin`
const read = (page: string): string => readFileSync(ROOT + page, 'utf8')

const stale = Object.entries(tablesOf(read, `${ROOT}data`)).map(([page, tables]) => ({ page, made: withTables(read(page), tables) })).filter(({ page, made }) => made !== read(page))

if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`The tables of ${stale.map(({ page }) => page).join(', ')} are not what the code says. Run \`npm run openapi\` and commit the result.`)
    process.exitCode = 1
  }
} else {
  for (const { page, made } of stale) writeFileSync(ROOT + page, made)
  if (existsSync(GAZETTEER)) {
    const answer = await answerOf(read('README.md'), createEngine(loadGazetteer(GAZETTEER)))
    for (const page of ['README.md', 'README.ar.md']) writeFileSync(ROOT + page, withAnswer(read(page), answer))
  } else console.error('The answer in README.md stays as it is: no gazetteer is built (npm run build:data).')
}
