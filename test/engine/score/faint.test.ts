/** Faint spans: what stands in for the evidence of their whole against that evidence, over the texts of the benchmark. */
import { readTexts } from '../../../src/bench/texts.ts'
import { createPipeline, propose } from '../../../src/engine/pipeline.ts'
import { bestSet, marginals } from '../../../src/engine/resolve/index.ts'
import { endEvidence, innerEvidence, startEvidence } from '../../../src/engine/score/borders.ts'
import { addTypical, FAINT } from '../../../src/engine/score/faint.ts'
import { Coverage, endSkip, evidenceSource, score, TYPES } from '../../../src/engine/score/index.ts'
import { layoutOf } from '../../../src/engine/score/layout.ts'
import { spanEvidence } from '../../../src/engine/score/span.ts'
import { Sum } from '../../../src/engine/score/sum.ts'
import { testGazetteer } from '../../gazetteer.ts'

const pipeline = createPipeline(testGazetteer())
const { gazetteer, table } = pipeline

/** Every candidate of the benchmark's texts: what its words say, what its whole says, and whether it is faint. */
const texts = readTexts(undefined).map(text => {
  const { doc, candidates } = propose(pipeline, text)
  const source = evidenceSource(doc, gazetteer, table.full)
  const coverage = new Coverage(doc, gazetteer)
  const sum = new Sum(layoutOf(gazetteer.weights))
  const taken = (): number[] => { const sums = new Float64Array(TYPES); sum.take(sums, 0); return [...sums] }
  const judged = candidates.map(candidate => {
    startEvidence(source, candidate, sum)
    endEvidence(source, candidate.to, endSkip(doc, candidate), sum)
    for (let t = candidate.from + 1; t <= candidate.to; t++) innerEvidence(source, t, sum)
    const words = taken()
    spanEvidence(source, candidate, coverage.of(candidate), sum)
    const faint = candidate.forms.length === 0 && candidate.rules.length === 0 && Math.max(...words) < FAINT
    return { tokens: candidate.to - candidate.from + 1, words, whole: taken(), faint }
  })
  const exact = Float64Array.from(judged.flatMap(({ words, whole }) => words.map((value, type) => value + (whole[type] as number))))
  return { doc, candidates, judged, exact, scores: score(doc, candidates, gazetteer, table.full) }
})

test('most candidates are faint, and are given what is typical', () => {
  const all = texts.flatMap(({ judged }) => judged)
  expect(all.filter(({ faint }) => faint).length / all.length).toBeGreaterThan(0.5)
  for (const { judged, scores, exact } of texts) {
    judged.forEach(({ tokens, words, faint }, c) => {
      const expected = Float64Array.from(words)
      if (faint) addTypical(expected, 0, tokens)
      const at = c * TYPES
      for (let type = 0; type < TYPES; type++) expect(scores[at + type]).toBeCloseTo(faint ? expected[type] as number : exact[at + type] as number, 9)
    })
  }
})

test.each([1, 2, 3, 4, 5, 6])('the odds of faint spans of %i words are right on the whole', length => {
  const faint = texts.flatMap(({ judged }) => judged).filter(({ tokens, faint }) => faint && tokens === length)
  const typical = new Float64Array(TYPES)
  addTypical(typical, 0, length)
  for (let type = 0; type < TYPES; type++) {
    const odds = (of: (whole: readonly number[]) => number): number => faint.reduce((sum, { words, whole }) => sum + Math.exp((words[type] as number) + of(whole)), 0)
    expect(Math.abs(Math.log(odds(() => typical[type] as number) / odds(whole => whole[type] as number)))).toBeLessThan(0.4)
  }
})

test('the best set is the same, and as probable', () => {
  for (const { doc, candidates, scores, exact } of texts) {
    const best = bestSet(doc.tokens.count, candidates, exact, TYPES)
    expect(bestSet(doc.tokens.count, candidates, scores, TYPES)).toEqual(best)
    const [is, was] = [scores, exact].map(each => marginals(doc.tokens.count, candidates, each, TYPES).probability)
    for (const { candidate, type } of best) expect(Math.abs((is?.[candidate * TYPES + type] as number) - (was?.[candidate * TYPES + type] as number))).toBeLessThan(0.01)
  }
})
