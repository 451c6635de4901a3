/** The compiled gazetteer that jest's global set-up built. */
import { fileURLToPath } from 'node:url'
import { createEngine } from '../src/engine/index.ts'
import type { Gazetteer } from '../src/engine/gazetteer.ts'
import type { Engine } from '../src/engine/types.ts'
import { loadGazetteer } from '../src/gazetteer/load.ts'

export const GAZETTEER_FILE = fileURLToPath(new URL('../dist/gazetteer.bin', import.meta.url))

let gazetteer: Gazetteer | undefined
let engine: Engine | undefined

export function testGazetteer (): Gazetteer {
  gazetteer ??= loadGazetteer(GAZETTEER_FILE)
  return gazetteer
}

export function testEngine (): Engine {
  engine ??= createEngine(testGazetteer())
  return engine
}
