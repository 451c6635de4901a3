/** The quick look of starts.ts loses nothing: where a rule's pattern matches behind what it wants before it, its bit is set. */
import { createPipeline, lookUpText } from '../../../src/engine/pipeline.ts'
import { RULES } from '../../../src/engine/rules/index.ts'
import { holds, longestMatch, type Predicate } from '../../../src/engine/rules/pattern.ts'
import { mayStart, ruleSets } from '../../../src/engine/rules/starts.ts'
import { testGazetteer } from '../../gazetteer.ts'
import { parseMarked } from '../../marked.ts'

const pipeline = createPipeline(testGazetteer())
const doc = lookUpText(pipeline, RULES.flatMap(({ yes, no }) => [...yes.map(marked => parseMarked(marked).text), ...no]).join('\n'))
const tokens = Array.from({ length: doc.tokens.count }, (_, t) => t)

/** Tokens at which the rule may begin, as bits of its own; sets of one rule, and of more than 32. */
const alone = pipeline.rules.map(rule => ruleSets([rule])[0])
const many = ruleSets([...pipeline.rules, ...pipeline.rules])

test.each(pipeline.rules.map((rule, i) => [rule.rule.id, rule, i] as const))('%s', (_, { rule, automaton }, i) => {
  const fits = (sequence: readonly Predicate[], from: number): boolean => from >= 0 && sequence.every((predicate, k) => holds(predicate, doc, from + k))
  const matching = tokens.filter(t => longestMatch(automaton, doc, t) >= 0 && (rule.before === undefined || rule.before.some(sequence => fits(sequence, t - sequence.length))))
  const set = alone[i]
  if (set === undefined) throw new Error('no set')
  const starting = tokens.filter(t => mayStart(set, doc, t) === 1)
  expect(matching.length).toBeGreaterThan(0)
  expect(matching.filter(t => !starting.includes(t))).toEqual([])
  for (const number of [i, i + pipeline.rules.length]) {
    expect(tokens.filter(t => ((mayStart(many[number >>> 5] as typeof many[number], doc, t) >>> (number & 31)) & 1) === 1)).toEqual(starting)
  }
})
