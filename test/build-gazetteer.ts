/**
 * Before all tests: compiles `data/` to dist/gazetteer.bin if it is missing, or older than the data or the code it is made by.
 * Why: `npm ci && npm test` must pass on a fresh clone, and a test must never run on yesterday's data.
 */
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildGazetteer } from '../src/gazetteer/compile.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const outFile = join(root, 'dist', 'gazetteer.bin')
const sources = ['data', 'src/gazetteer', 'src/engine']

function newest (path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))))
}

function isStale (): boolean {
  const built = statSync(outFile, { throwIfNoEntry: false })
  return built === undefined || sources.some(source => newest(join(root, source)) > built.mtimeMs)
}

export default function buildGazetteerIfStale (): void {
  if (isStale()) buildGazetteer(join(root, 'data'), outFile)
}
