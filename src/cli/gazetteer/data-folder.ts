/** Where the tables are: `--data DIR`, or the project's own. From src/ and from dist/ alike. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OWN = fileURLToPath(new URL('../../../data', import.meta.url))

/** @throws if there is no such folder, or it holds no tables of entities. */
export function dataFolder (given: string | undefined): string {
  const dir = given ?? OWN
  if (!existsSync(join(dir, 'entities'))) throw new Error(`${dir} is no data folder: it has no entities/; give --data DIR`)
  return dir
}
