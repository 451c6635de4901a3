/** What a marked sentence asks for and what the engine finds, in one readable form. */
import type { Engine, EntityType } from '../../src/engine/types.ts'
import { mark, parseMarked } from '../marked.ts'

/** The sentence with its mentions in brackets, and below it their types in order. */
function show (marked: string, types: readonly EntityType[]): string {
  return `${marked}\n${types.join(' ')}`
}

/** Both as strings: equal if the engine, by its defaults, finds exactly the marked spans with these types. */
export function check (engine: Engine, marked: string, types: readonly EntityType[]): { readonly expected: string, readonly found: string } {
  const { text } = parseMarked(marked)
  const { mentions } = engine.extract(text)
  return { expected: show(marked, types), found: show(mark(text, mentions), mentions.map(({ type }) => type)) }
}
