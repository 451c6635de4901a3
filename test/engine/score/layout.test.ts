/** The laid-out weights against the table: a candidate's score is the sum of the weights of its pieces of evidence, each looked up by itself. */
import { weightRow, type Gazetteer } from '../../../src/engine/gazetteer.ts'
import { createPipeline, propose, type Proposed } from '../../../src/engine/pipeline.ts'
import { RULES, type Candidate } from '../../../src/engine/rules/index.ts'
import { FAINT } from '../../../src/engine/score/faint.ts'
import { Coverage, endEvidence, endSkip, evidenceKey, evidenceSource, innerEvidence, score, spanEvidence, startEvidence, T, TYPES, type EvidenceSink } from '../../../src/engine/score/index.ts'
import { spellingValue } from '../../../src/engine/score/words.ts'
import { parseMarked } from '../../marked.ts'
import { testGazetteer } from '../../gazetteer.ts'

const pipeline = createPipeline(testGazetteer())
const full = pipeline.table.full

/** Scores as the documentation has them. */
function plainScores ({ doc, candidates }: Proposed, gazetteer: Gazetteer): number[] {
  const source = evidenceSource(doc, gazetteer, full)
  const coverage = new Coverage(doc, gazetteer)
  return candidates.flatMap(candidate => {
    const sums = Array.from({ length: TYPES }, () => 0)
    const sink: EvidenceSink = {
      add: (template, a, b = 0, c = 0) => {
        const row = weightRow(gazetteer.weights, evidenceKey(template, a, b, c))
        if (row >= 0) sums.forEach((sum, type) => { sums[type] = sum + (gazetteer.weights.values[row * TYPES + type] as number) })
      }
    }
    startEvidence(source, candidate, sink)
    endEvidence(source, candidate.to, endSkip(doc, candidate), sink)
    for (let t = candidate.from + 1; t <= candidate.to; t++) innerEvidence(source, t, sink)
    spanEvidence(source, candidate, coverage.of(candidate), sink)
    return sums
  })
}

const TEXTS = [
  RULES.flatMap(({ yes, no }) => [...yes.map(marked => parseMarked(marked).text), ...no]).join('\n'),
  'زار وزير الخارجية الكولومبي ألبارو ليفا القاهرة، والتقى ليفا نظيره سامح شكري (رويترز) – «وسيرومولوتوف» 2-1 Brad Pitt للأمم المتحدة وبالرياض\nقال ليفا: لا بوكا.'
]

test.each(TEXTS)('scores are sums of weights: %#', text => {
  const proposed = propose(pipeline, text)
  const scores = score(proposed.doc, proposed.candidates, pipeline.gazetteer, full)
  const plain = plainScores(proposed, pipeline.gazetteer)
  expect(scores).toHaveLength(plain.length)
  const differences = plain.map((sum, i) => Math.abs(sum - (scores[i] as number)))
  // Of faint spans nothing but what is typical of the whole span is added; see faint.test.ts.
  const read = (i: number): boolean => {
    const { forms, rules } = proposed.candidates[Math.floor(i / TYPES)] as Candidate
    return forms.length > 0 || rules.length > 0 || (plain[i] as number) > FAINT + 3
  }
  expect(Math.max(...differences.filter((_, i) => read(i)))).toBeLessThan(1e-9)
  expect(Math.max(...plain)).toBeGreaterThan(1)
})

test('other values are laid out anew', () => {
  const { gazetteer } = pipeline
  const doubled = { ...gazetteer, weights: { ...gazetteer.weights, values: gazetteer.weights.values.map(weight => weight * 2) } }
  const { doc, candidates } = propose(pipeline, TEXTS[1] as string)
  const scores = score(doc, candidates, gazetteer, full)
  const twice = score(doc, candidates, doubled, full)
  const listed = Array.from(twice.keys()).filter(i => (candidates[Math.floor(i / TYPES)] as Candidate).forms.length > 0)
  expect(Math.max(...listed.map(i => Math.abs((twice[i] as number) - 2 * (scores[i] as number))))).toBeLessThan(1e-9)
})

test('letters are those behind the clitics of the span, whichever reading they are', () => {
  const { doc } = propose(pipeline, 'شاهد وبلهروج وبشخبوطي ولقنفذان')
  const source = evidenceSource(doc, pipeline.gazetteer, full)
  const told: number[] = []
  const expected: number[] = []
  for (let t = 0; t < doc.tokens.count; t++) {
    for (const skip of [0, 1, 2]) {
      const coarse = (skip === doc.analysis.otherSkip[t] && skip !== doc.analysis.skip[t] ? doc.analysis.otherCoarse[t] : doc.analysis.coarse[t]) as number
      const value = spellingValue(source, t, skip, coarse)
      if (value >= 0) expected.push(value)
      startEvidence(source, { from: t, skip, restored: false }, { add: (template, a) => { if (template === T['start.spelling']) told.push(a) } })
    }
  }
  expect(told).toEqual(expected)
  expect(expected.length).toBeGreaterThan(5)
  expect(new Set(expected).size).toBeGreaterThan(1)
})
