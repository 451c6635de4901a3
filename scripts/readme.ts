/**
 * Writes the generated tables of README.md and data/README.md, and the first answer if a gazetteer is built.
 * `--check` compares the tables instead, and ends non-zero if they are not what the code says; the answer is compared by test/readme.test.ts.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createEngine } from '../src/engine/index.ts'
import { loadGazetteer } from '../src/gazetteer/load.ts'
import { answerOf, withAnswer } from './readme-answer.ts'
import { dataTables, README_TABLES, withTables } from './readme-tables.ts'

const FILE = fileURLToPath(new URL('../README.md', import.meta.url))
const GAZETTEER = fileURLToPath(new URL('../dist/gazetteer.bin', import.meta.url))
const DATA = fileURLToPath(new URL('../data/', import.meta.url))
const readme = readFileSync(FILE, 'utf8')
const made = withTables(readme, README_TABLES)
const dataReadme = readFileSync(`${DATA}README.md`, 'utf8')
const dataMade = withTables(dataReadme, dataTables(DATA))

if (!process.argv.includes('--check')) {
  if (!existsSync(GAZETTEER)) console.error('The answer in README.md stays as it is: no gazetteer is built (npm run build:data).')
  writeFileSync(`${DATA}README.md`, dataMade)
  writeFileSync(FILE, existsSync(GAZETTEER) ? withAnswer(made, await answerOf(made, createEngine(loadGazetteer(GAZETTEER)))) : made)
} else if (made !== readme || dataMade !== dataReadme) {
  console.error('The tables of README.md or data/README.md are not what the code says. Run `npm run openapi` and commit the result.')
  process.exitCode = 1
}
