/** Rules: patterns of token classes that propose names. Each is a row of people.ts, places.ts or organisations.ts. */
import { ORGANISATION_RULES } from './organisations.ts'
import { PEOPLE_RULES } from './people.ts'
import { PLACE_RULES } from './places.ts'
import type { Rule } from './types.ts'

export { candidates, matchRule, type Candidate } from './candidates.ts'
export { compileRules, type CompiledRule } from './compile.ts'
export { ruleSets, type RuleSet } from './starts.ts'
export type { Rule } from './types.ts'

export const RULES: readonly Rule[] = [...PEOPLE_RULES, ...PLACE_RULES, ...ORGANISATION_RULES]
