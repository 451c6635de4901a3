/**
 * Before all tests: compiles `data/` to dist/gazetteer.bin, and the playground to dist/playground/, where they are missing or older than
 * what they are made of.
 * Why: `npm ci && npm test` must pass on a fresh clone, and a test must never run on yesterday's data or page.
 */
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPlayground } from '../scripts/build-playground.ts'
import { buildGazetteer } from '../src/gazetteer/compile.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const gazetteer = join(root, 'dist', 'gazetteer.bin')
const page = join(root, 'dist', 'playground')

function newest (path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))))
}

function isStale (made: string, sources: readonly string[]): boolean {
  const built = statSync(made, { throwIfNoEntry: false })
  return built === undefined || sources.some(source => newest(join(root, source)) > built.mtimeMs)
}

export default function buildIfStale (): void {
  if (isStale(gazetteer, ['data', 'src/gazetteer', 'src/engine'])) buildGazetteer(join(root, 'data'), gazetteer)
  if (isStale(page, ['playground', 'scripts/build-playground.ts'])) buildPlayground(page)
}
