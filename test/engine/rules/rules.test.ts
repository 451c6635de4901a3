/** Every rule carries its own proof: it finds exactly what its `yes` sentences mark, and nothing in its `no` sentences. */
import { createPipeline, propose } from '../../../src/engine/pipeline.ts'
import { offsets } from '../../../src/engine/link/index.ts'
import { matchRule, RULES } from '../../../src/engine/rules/index.ts'
import { testGazetteer } from '../../gazetteer.ts'
import { mark, parseMarked } from '../../marked.ts'

const pipeline = createPipeline(testGazetteer())

function findings (id: string, text: string): string {
  const rule = pipeline.rules.find(({ rule }) => rule.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  const { doc } = propose(pipeline, text)
  return mark(text, matchRule(rule, doc).map(span => offsets(doc, span)))
}

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has examples of both kinds', () => {
    expect(rule.yes.length).toBeGreaterThan(0)
    expect(rule.no.length).toBeGreaterThan(0)
  })

  test.each(rule.yes)('finds %s', marked => {
    expect(findings(id, parseMarked(marked).text)).toBe(marked)
  })

  test.each(rule.no)('finds nothing in %s', sentence => {
    expect(findings(id, sentence)).toBe(sentence)
  })
})

test('rule ids are unique', () => {
  expect(new Set(RULES.map(rule => rule.id)).size).toBe(RULES.length)
})
