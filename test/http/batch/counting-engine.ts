/** The fake engine, counting texts: tells how far the work has come, and whether it goes on. */
import type { Engine } from '../../../src/engine/types.ts'
import { fakeEngine } from '../fake-engine.ts'

export interface CountingEngine extends Engine { readonly texts: string[] }

/** @param before runs before each text, with its number from 1 */
export function countingEngine (before: (count: number) => void = () => {}): CountingEngine {
  const texts: string[] = []
  return {
    ...fakeEngine,
    texts,
    extract: (text, options) => {
      before(texts.push(text))
      return fakeEngine.extract(text, options)
    }
  }
}

/** Waits until `count` stays the same for a while. */
export async function settled (count: () => number): Promise<number> {
  let last = -1
  for (let same = 0; same < 10;) {
    await new Promise(resolve => setTimeout(resolve, 20))
    same = count() === last ? same + 1 : 0
    last = count()
  }
  return last
}
