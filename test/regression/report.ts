/**
 * Rows exactly right, by area, the dev and the blind half apart: `npx tsx test/regression/report.ts`.
 * `--failures` prints the names for known-failures.ts instead, blind ones too, without their sentences.
 */
import { testEngine } from '../gazetteer.ts'
import { check } from './check.ts'
import type { Row } from './row.ts'
import { STORIES } from './stories.ts'
import { isBlind, TABLES } from './tables.ts'

const STORY_ROWS: readonly Row[] = STORIES.map(({ topic, text, types }) => [topic, text, types])

function passes ([, marked, types]: Row): boolean {
  const { expected, found } = check(testEngine(), marked, types)
  return found === expected
}

function share (rows: readonly Row[]): string {
  const right = rows.filter(passes).length
  return `${right}/${rows.length} ${(100 * right / Math.max(rows.length, 1)).toFixed(1)} %`
}

const tables = Object.values(TABLES).flat()
if (process.argv.includes('--failures')) {
  for (const row of [...tables, ...STORY_ROWS]) if (!passes(row)) console.log(row[0])
} else {
  for (const [area, rows] of [...Object.entries(TABLES), ['all tables', tables] as const]) {
    console.log([area.padEnd(26), `dev ${share(rows.filter(row => !isBlind(row)))}`.padEnd(22), `blind ${share(rows.filter(isBlind))}`].join(''))
  }
  console.log(`${'stories'.padEnd(26)}${share(STORY_ROWS)}`)
}
