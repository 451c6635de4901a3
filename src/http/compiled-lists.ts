/**
 * Terms and names to ignore, compiled once: callers send the same long list with every text, and compiling a thousand terms takes longer
 * than reading an article. Kept by the hash of their content, the least recently used leave first.
 * Nothing but lists is kept: no text, no answer.
 */
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { ExtractRequest } from '../contract/index.ts'
import type { CompiledIgnore, CompiledTerms, Engine, ExtractOptions } from '../engine/types.ts'

type Terms = ExtractRequest['terms']
type Ignore = ExtractRequest['ignore']

/** Most forms (terms, aliases, ignored names) kept at once; a form takes some 200 bytes. */
const MAX_FORMS = 100_000
/** A list takes this much more than its forms, in forms. */
const LIST_COST = 8

export interface CompiledLists {
  /** `terms` and `ignore` as the engine takes them. @throws {EngineInputError} for what cannot be compiled; that is not kept. */
  of: (engine: Engine, asked: Pick<ExtractRequest, 'terms' | 'ignore'>) => Pick<ExtractOptions, 'terms' | 'ignore'>
}

const hash = (list: Terms | Ignore): string => createHash('sha256').update(JSON.stringify(list)).digest('base64')

export function createCompiledLists (maxForms = MAX_FORMS): CompiledLists {
  const terms = new LRUCache<string, CompiledTerms>({ maxSize: maxForms })
  const ignore = new LRUCache<string, CompiledIgnore>({ maxSize: maxForms })
  const forms = (list: Terms): number => list.reduce((sum, { aliases = [] }) => sum + 1 + aliases.length, 0)
  return {
    of: (engine, asked) => ({
      terms: asked.terms.length === 0 ? [] : cached(terms, asked.terms, forms(asked.terms), list => engine.compileTerms(list)),
      ignore: asked.ignore.length === 0 ? [] : cached(ignore, asked.ignore, asked.ignore.length, list => engine.compileIgnore(list))
    })
  }
}

function cached<List extends Terms | Ignore, Compiled extends object> (cache: LRUCache<string, Compiled>, list: List, forms: number, compile: (list: List) => Compiled): Compiled {
  const key = hash(list)
  const known = cache.get(key)
  if (known !== undefined) return known
  const compiled = compile(list)
  cache.set(key, compiled, { size: forms + LIST_COST })
  return compiled
}
