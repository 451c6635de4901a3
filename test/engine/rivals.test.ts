/** Rivals against counting everything: the best set without a span, of small random lattices. */
import fc from 'fast-check'
import type { Doc } from '../../src/engine/match/index.ts'
import { bestSet } from '../../src/engine/resolve/index.ts'
import { Rivals } from '../../src/engine/rivals.ts'
import type { Candidate } from '../../src/engine/rules/index.ts'
import { ENTITY_TYPES } from '../../src/engine/types.ts'

const TYPES = ENTITY_TYPES.length
const TOKENS = 7

/** A text of letters, each a token: as much of a document as rivals look at. */
const doc = {
  text: 'ابجدهوز',
  tokens: { count: TOKENS, first: Array.from({ length: TOKENS }, (_, i) => i), end: Array.from({ length: TOKENS }, (_, i) => i + 1) },
  folded: { source: Array.from({ length: TOKENS }, (_, i) => i) }
} as unknown as Doc

// Quarters add up without rounding.
const quarter = fc.integer({ min: -8, max: 12 }).map(n => n / 4)
const lattice = fc.array(fc.record({ from: fc.nat({ max: TOKENS - 1 }), length: fc.nat({ max: 3 }), scores: fc.tuple(quarter, quarter, quarter) }), { maxLength: 9 })
  .map(spans => [...spans].sort((a, b) => a.from - b.from))
  .map(spans => ({
    candidates: spans.map(({ from, length }): Candidate => ({ from, to: Math.min(TOKENS - 1, from + length), skip: 0, restored: false, forms: [], rules: [] })),
    scores: Float64Array.from(spans.flatMap(({ scores }) => scores))
  }))

function sum (candidates: readonly Candidate[], scores: Float64Array): number {
  return bestSet(TOKENS, candidates, scores, TYPES).reduce((total, { candidate, type }) => total + (scores[candidate * TYPES + type] as number), 0)
}

test('the difference is that of the best set with the span forbidden', () => {
  fc.assert(fc.property(lattice, ({ candidates, scores }) => {
    const rivals = new Rivals(doc, candidates, scores)
    for (const choice of bestSet(TOKENS, candidates, scores, TYPES)) {
      const forbidden = scores.slice()
      forbidden[choice.candidate * TYPES + choice.type] = -Infinity
      expect(rivals.setWithout(choice)?.difference).toBeCloseTo(sum(candidates, scores) - sum(candidates, forbidden), 6)
    }
  }), { numRuns: 500 })
})

test('its spans do not overlap, and with the rest of the best set they have its sum', () => {
  fc.assert(fc.property(lattice, ({ candidates, scores }) => {
    const rivals = new Rivals(doc, candidates, scores)
    const best = bestSet(TOKENS, candidates, scores, TYPES).map(choice => ({ ...choice, ...(candidates[choice.candidate] as Candidate), score: scores[choice.candidate * TYPES + choice.type] as number }))
    for (const choice of best) {
      const { spans, difference } = rivals.setWithout(choice) ?? { spans: [], difference: NaN }
      spans.slice(1).forEach((span, i) => { expect(span.start).toBeGreaterThanOrEqual(spans[i]?.end ?? 0) })
      const kept = best.filter(other => other !== choice && !spans.some(({ start, end }) => start <= other.to && end > other.from))
      const total = [...spans, ...kept].reduce((sum, { score }) => sum + score, 0)
      expect(total).toBeCloseTo(best.reduce((sum, { score }) => sum + score, 0) - difference, 6)
    }
  }), { numRuns: 500 })
})

test('a span that is not of the best set has no rival set', () => {
  const candidates: Candidate[] = [{ from: 0, to: 1, skip: 0, restored: false, forms: [], rules: [] }]
  const rivals = new Rivals(doc, candidates, Float64Array.from([2, 1, -1]))
  expect(rivals.setWithout({ candidate: 0, type: 1 })).toBeUndefined()
  expect(rivals.setWithout({ type: 0 })).toBeUndefined()
  expect(rivals.setWithout({ candidate: 0, type: 0 })).toEqual({ spans: [{ text: 'اب', type: 'LOC', start: 0, end: 2, score: 1 }], difference: 1 })
})

test('single rivals overlap the span, best first', () => {
  fc.assert(fc.property(lattice, ({ candidates, scores }) => {
    candidates.forEach(({ from, to }, candidate) => {
      const found = new Rivals(doc, candidates, scores).of({ from, to, candidate, type: 0 })
      const all = candidates.flatMap((other, c) => other.from <= to && other.to >= from ? [0, 1, 2].filter(type => c !== candidate || type !== 0).map(type => scores[c * TYPES + type] as number) : [])
      expect(found.map(({ score }) => score)).toEqual(all.sort((a, b) => b - a).slice(0, 5))
    })
  }))
})
