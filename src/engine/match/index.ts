/** Match: what the tables know of each word, and which gazetteer forms stand where. */
import type { Gazetteer } from '../gazetteer.ts'
import type { FoldTable, Normalised } from '../normalise/index.ts'
import type { Tokens } from '../tokenise/index.ts'
import { analyse, type Analysis } from './analyse.ts'
import { countriesOf, type CountryCounts } from './countries.ts'
import { findForms, type FormMatch } from './spans.ts'

export type { CountryCounts } from './countries.ts'
export { NO_BEGIN, NO_END, NO_SKIP, type Analysis } from './analyse.ts'
export { ARABIC_NAME, Coarse, coarseBits, coarseClass, COARSE_BITS, COARSE_CLASSES, type CoarseClass } from './coarse.ts'
export { findTermForms, type FormMatch } from './spans.ts'
export { formKey, lightKey, type FormKey } from './keys.ts'

/** A text on its way through the engine: folded, in words, looked up. */
export interface Doc {
  readonly text: string
  readonly folded: Normalised
  readonly tokens: Tokens
  readonly analysis: Analysis
  readonly forms: readonly FormMatch[]
  readonly countries: CountryCounts
}

export function match (text: string, folded: Normalised, table: FoldTable, tokens: Tokens, gazetteer: Gazetteer): Doc {
  const analysis = analyse(folded, table, tokens, gazetteer)
  const forms = findForms(folded, tokens, analysis, gazetteer)
  return { text, folded, tokens, analysis, forms, countries: countriesOf(tokens, analysis, forms, gazetteer) }
}
