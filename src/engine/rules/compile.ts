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
  /** The same of the second word, if every match has one. */
  readonly second: Bits | undefined
}

export function compileRules (rules: readonly Rule[]): CompiledRule[] {
  return rules.map((rule, index) => {
    const firsts: Predicate[] = []
    for (const { predicate, min } of rule.pattern) {
      firsts.push(predicate)
      if (min === 1) break
    }
    const previous = rule.before?.map(sequence => sequence.at(-1)).filter(predicate => predicate !== undefined)
    const automaton = compilePattern(rule.pattern)
    const seconds = secondsOf(automaton)
    return { index, rule, automaton, second: seconds === undefined ? undefined : bitsOf(seconds), first: bitsOf(firsts), previous: previous === undefined ? undefined : bitsOf(previous) }
  })
}

/** What may stand second in a match; nothing if a match may be one word long. */
function secondsOf ({ positions, start, closure, accept }: Automaton): Predicate[] | undefined {
  const after = positions.reduce((states, _, p) => (start & (1 << p)) === 0 ? states : states | (closure[p + 1] as number), 0)
  return (after & accept) !== 0 ? undefined : positions.filter((_, p) => (after & (1 << p)) !== 0)
}
