/** The page's words are complete: whatever the engine can give as a reason has its words in Arabic. */
import { EXAMPLES } from '../../playground/examples.ts'
import { EVIDENCE } from '../../playground/words/evidence.ts'
import { COUNTED, MESSAGES } from '../../playground/words/messages.ts'
import { AMBIGUITY, FOLDS } from '../../playground/words/reasons.ts'
import { RULES as RULE_WORDS } from '../../playground/words/rules.ts'
import { FORM_CLASSES } from '../../src/engine/gazetteer.ts'
import { RULES } from '../../src/engine/rules/index.ts'
import { TEMPLATES } from '../../src/engine/score/index.ts'
import { testEngine } from '../gazetteer.ts'

const ARABIC = /\p{Script=Arabic}/u
/** Evidence that has no template: explain.ts makes it. */
const WITHOUT_TEMPLATE = ['link.coreference', 'request.term']

test.each([
  ['evidence', Object.keys(EVIDENCE), [...TEMPLATES.map(({ id }) => id), ...WITHOUT_TEMPLATE]],
  ['rules', Object.keys(RULE_WORDS), RULES.map(({ id }) => id)],
  ['classes of ambiguity', Object.keys(AMBIGUITY), [...FORM_CLASSES]]
])('every one of the engine\'s %s has words, and no other', (_what, worded, known) => {
  expect([...worded].sort()).toEqual([...known].sort())
})

test('folds that the engine reports have words', () => {
  const { mentions } = testEngine().extract('زار القاهــرة ومَكَّةُ واسطنبول', { types: ['PER', 'LOC', 'ORG'], overlap: 'outermost', minConfidence: 0, terms: [], ignore: [], explain: true })
  const folds = mentions.flatMap(({ explanation }) => explanation?.folds ?? [])
  expect(folds).toContain('tatweel')
  for (const fold of folds) expect(Object.keys(FOLDS)).toContain(fold)
})

test('both languages fill in the same values', () => {
  const values = (pattern: string) => [...pattern.matchAll(/\{\w+\}/g)].map(String).sort()
  for (const [key, { ar, en }] of Object.entries(MESSAGES)) expect([key, values(ar)]).toEqual([key, values(en)])
})

test('counted words have every form that their language tells apart', () => {
  for (const { ar } of Object.values(COUNTED)) {
    for (const n of [1, 2, 3, 11, 100]) expect(ar).toHaveProperty(new Intl.PluralRules('ar').select(n) === 'many' && !('many' in ar) ? 'other' : new Intl.PluralRules('ar').select(n))
  }
})

test('examples are Arabic texts in which the engine finds people, places and organisations', () => {
  expect(EXAMPLES.length).toBeGreaterThan(4)
  for (const { text, title } of EXAMPLES) {
    expect(title.ar).toMatch(ARABIC)
    const { mentions } = testEngine().extract(text, { types: ['PER', 'LOC', 'ORG'], overlap: 'outermost', minConfidence: 0.5, terms: [], ignore: [], explain: false })
    expect([...new Set(mentions.map(({ type }) => type))].sort()).toEqual(['LOC', 'ORG', 'PER'])
  }
})
