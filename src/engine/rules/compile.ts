/** Rules made ready: patterns as automata, and a quick look at what a first word may be. */
import { bitsOf, compilePattern, type Automaton, type Bits, type Predicate } from './pattern.ts'
import type { Rule } from './types.ts'

export interface CompiledRule {
  readonly index: number
  readonly rule: Rule
  readonly automaton: Automaton
  /** Bits of which a first word, and the token before it, must bear one: most tokens fail this quick look. */
  readonly first: Bits
  readonly previous: Bits | undefined
}

export function compileRules (rules: readonly Rule[]): CompiledRule[] {
  return rules.map((rule, index) => {
    const firsts: Predicate[] = []
    for (const { predicate, min } of rule.pattern) {
      firsts.push(predicate)
      if (min === 1) break
    }
    const previous = rule.before?.map(sequence => sequence.at(-1)).filter(predicate => predicate !== undefined)
    return { index, rule, automaton: compilePattern(rule.pattern), first: bitsOf(firsts), previous: previous === undefined ? undefined : bitsOf(previous) }
  })
}
