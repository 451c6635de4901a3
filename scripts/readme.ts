/** Writes the README's generated tables. `--check` compares instead, and ends non-zero if they are not what the code says. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withTables } from './readme-tables.ts'

const FILE = fileURLToPath(new URL('../README.md', import.meta.url))
const readme = readFileSync(FILE, 'utf8')
const made = withTables(readme)

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, made)
} else if (made !== readme) {
  console.error('The tables of README.md are not what the code says. Run `npm run openapi` and commit the result.')
  process.exitCode = 1
}
