/**
 * Compiles the tables of `data/` to dist/gazetteer.bin.
 * `--check` compiles them to a temporary file and holds them against data/lock.json and data/ids.lock. A bad row ends the run with file, line and column.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildGazetteer } from '../src/gazetteer/compile.ts'
import { checkLock } from '../src/gazetteer/lock/index.ts'
import { DataError } from '../src/gazetteer/read.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')
const outDir = check ? mkdtempSync(join(tmpdir(), 'alam-')) : join(root, 'dist')

try {
  mkdirSync(outDir, { recursive: true })
  const changed = check ? checkLock(join(root, 'data')) : []
  if (changed.length > 0) throw new DataError(changed)
  const report = buildGazetteer(join(root, 'data'), join(outDir, 'gazetteer.bin'))
  console.log(JSON.stringify(report, null, 2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  if (check) rmSync(outDir, { recursive: true })
}
