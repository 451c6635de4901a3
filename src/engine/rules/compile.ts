/** Rules made ready: patterns as automata, and a quick look at what a first word may be. */
import { compilePattern, type Automaton, type Predicate } from './pattern.ts'
import type { Rule } from './types.ts'

export interface CompiledRule {
  readonly index: number
  readonly rule: Rule
  readonly automaton: Automaton
  /** What the first word may be; looked at before the automaton runs. */
  readonly firsts: readonly Predicate[]
}

export function compileRules (rules: readonly Rule[]): CompiledRule[] {
  return rules.map((rule, index) => {
    const firsts: Predicate[] = []
    for (const { predicate, min } of rule.pattern) {
      firsts.push(predicate)
      if (min === 1) break
    }
    return { index, rule, automaton: compilePattern(rule.pattern), firsts }
  })
}
