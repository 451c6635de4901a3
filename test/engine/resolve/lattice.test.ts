/** The lattice against counting everything: the best set, and the probability of each candidate, of small random lattices. */
import fc from 'fast-check'
import type { Candidate } from '../../../src/engine/rules/index.ts'
import { bestSet, marginals, presence, resolve, type Choice } from '../../../src/engine/resolve/index.ts'

const TYPES = 3

/** A candidate over tokens [from, to] with its three scores. */
interface Span { readonly from: number, readonly to: number, readonly scores: readonly number[], readonly forms?: readonly number[] }

function lattice (spans: readonly Span[]): { readonly candidates: Candidate[], readonly scores: Float64Array } {
  const sorted = [...spans].sort((a, b) => a.from - b.from)
  return {
    candidates: sorted.map(({ from, to, forms = [] }) => ({ from, to, skip: 0, restored: false, forms: [...forms], rules: [] })),
    scores: Float64Array.from(sorted.flatMap(({ scores }) => scores))
  }
}

/** All sets of choices that do not overlap. */
function allSets (candidates: readonly Candidate[]): Choice[][] {
  let sets: Choice[][] = [[]]
  candidates.forEach(({ from, to }, candidate) => {
    const apart = sets.filter(set => set.every(choice => (candidates[choice.candidate] as Candidate).to < from || (candidates[choice.candidate] as Candidate).from > to))
    sets = [...sets, ...apart.flatMap(set => Array.from({ length: TYPES }, (_, type) => [...set, { candidate, type }]))]
  })
  return sets
}

function total (set: readonly Choice[], scores: Float64Array): number {
  return set.reduce((sum, { candidate, type }) => sum + (scores[candidate * TYPES + type] as number), 0)
}

const TOKENS = 6
// Quarters add up without rounding, so that ties are ties.
const quarter = fc.integer({ min: -12, max: 12 }).map(n => n / 4)
const span = fc.record({ from: fc.nat({ max: TOKENS - 1 }), length: fc.nat({ max: 3 }), scores: fc.tuple(quarter, quarter, quarter) })
  .map(({ from, length, scores }): Span => ({ from, to: Math.min(TOKENS - 1, from + length), scores }))
const spans = fc.array(span, { maxLength: 6 })

test('the best set has the greatest sum of all, in order and without overlaps', () => {
  fc.assert(fc.property(spans, spans => {
    const { candidates, scores } = lattice(spans)
    const best = bestSet(TOKENS, candidates, scores, TYPES)
    expect(total(best, scores)).toBe(Math.max(...allSets(candidates).map(set => total(set, scores))))
    best.slice(1).forEach((choice, i) => {
      expect((candidates[choice.candidate] as Candidate).from).toBeGreaterThan((candidates[(best[i] as Choice).candidate] as Candidate).to)
    })
    for (const { candidate, type } of best) expect(scores[candidate * TYPES + type]).toBeGreaterThan(0)
  }), { numRuns: 300 })
})

test('probabilities are those of counting all sets', () => {
  fc.assert(fc.property(spans, spans => {
    const { candidates, scores } = lattice(spans)
    const sets = allSets(candidates)
    const partition = sets.reduce((sum, set) => sum + Math.exp(total(set, scores)), 0)
    const { logPartition, probability } = marginals(TOKENS, candidates, scores, TYPES)
    expect(logPartition).toBeCloseTo(Math.log(partition), 9)
    probability.forEach((p, at) => {
      const having = sets.filter(set => set.some(({ candidate, type }) => candidate * TYPES + type === at))
      expect(p).toBeCloseTo(having.reduce((sum, set) => sum + Math.exp(total(set, scores)), 0) / partition, 9)
    })
  }), { numRuns: 150 })
})

test.each([['by ratios', 0], ['beside a score beyond all evidence', 50]])('presence is the share of sets that cover one of the words: %s', (_, beyond) => {
  const words = fc.tuple(fc.nat({ max: TOKENS - 1 }), fc.nat({ max: TOKENS - 1 })).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
  fc.assert(fc.property(spans, words, (spans, [from, to]) => {
    const { candidates, scores } = lattice(beyond === 0 ? spans : [...spans, { from: TOKENS, to: TOKENS, scores: [beyond, 0, 0] }])
    const sets = allSets(candidates)
    const mass = (sets: readonly Choice[][]): number => sets.reduce((sum, set) => sum + Math.exp(total(set, scores)), 0)
    const covering = sets.filter(set => set.some(({ candidate }) => (candidates[candidate] as Candidate).from <= to && (candidates[candidate] as Candidate).to >= from))
    expect(presence(marginals(TOKENS + 1, candidates, scores, TYPES), from, to)).toBeCloseTo(mass(covering) / mass(sets), 9)
  }), { numRuns: 100 })
})

test('beside a score beyond all evidence the others have the same probabilities', () => {
  fc.assert(fc.property(spans, spans => {
    const plain = lattice(spans)
    const beside = lattice([...spans, { from: TOKENS, to: TOKENS, scores: [50, 0, 0] }])
    const one = marginals(TOKENS, plain.candidates, plain.scores, TYPES)
    const other = marginals(TOKENS + 1, beside.candidates, beside.scores, TYPES)
    one.probability.forEach((p, i) => { expect(other.probability[i]).toBeCloseTo(p, 12) })
    expect(other.logPartition - one.logPartition).toBeCloseTo(50, 9)
  }))
})

test('great scores overflow nothing', () => {
  const { candidates, scores } = lattice([{ from: 0, to: 1, scores: [1009, -1009, 0] }, { from: 0, to: 0, scores: [900, 0, 0] }, { from: 1, to: 1, scores: [-900, 0, 0] }])
  const { logPartition, probability } = marginals(2, candidates, scores, TYPES)
  expect(logPartition).toBeCloseTo(1009, 6)
  expect(probability[0]).toBeCloseTo(1, 9)
  expect([...probability].every(Number.isFinite)).toBe(true)
})

test('no candidates, no set', () => {
  const { candidates, scores } = lattice([])
  expect(bestSet(0, candidates, scores, TYPES)).toEqual([])
  expect(bestSet(4, candidates, scores, TYPES)).toEqual([])
  expect(marginals(4, candidates, scores, TYPES).logPartition).toBe(0)
})

describe('ties', () => {
  const chosen = (spans: readonly Span[]): unknown => {
    const { candidates, scores } = lattice(spans)
    return bestSet(3, candidates, scores, TYPES).map(({ candidate, type }) => [candidates[candidate]?.from, candidates[candidate]?.to, type])
  }
  const one: Span = { from: 0, to: 0, scores: [1, -1, -1] }
  const next: Span = { from: 1, to: 1, scores: [1, -1, -1] }
  const both: Span = { from: 0, to: 1, scores: [2, -1, -1] }
  test.each<[string, Span[], Array<[from: number, to: number, type: number]>]>([
    ['the longer span before two short ones', [one, both, next], [[0, 1, 0]]],
    ['whatever the order of candidates', [both, one, next], [[0, 1, 0]]],
    ['the earlier type', [{ from: 0, to: 0, scores: [-1, 2, 2] }], [[0, 0, 1]]],
    ['of all types the first', [{ from: 0, to: 0, scores: [2, 2, 2] }], [[0, 0, 0]]],
    ['even odds are no name', [{ from: 0, to: 0, scores: [0, 0, 0] }], []],
    ['a better pair beats the longer span', [one, { from: 0, to: 1, scores: [1.75, -1, -1] }, next], [[0, 0, 0], [1, 1, 0]]]
  ])('%s', (_, spans, expected) => {
    expect(chosen(spans)).toEqual(expected)
  })

  test.each<[string, Span[], Array<[from: number, to: number, type: number]>]>([
    ['the earlier of two that overlap', [{ from: 0, to: 1, scores: [2, -1, -1] }, { from: 1, to: 2, scores: [2, -1, -1] }], [[0, 1, 0]]],
    ['the longer span before a short one inside it', [{ from: 0, to: 2, scores: [2, -1, -1] }, { from: 1, to: 1, scores: [2, -1, -1] }], [[0, 2, 0]]]
  ])('%s', (_, spans, expected) => {
    expect(chosen(spans)).toEqual(expected)
  })
})

describe('nested names', () => {
  const outer: Span = { from: 0, to: 3, scores: [-9, -9, 5], forms: [0] }
  const middle: Span = { from: 1, to: 3, scores: [-9, 3, -9], forms: [1] }
  const inner: Span = { from: 2, to: 2, scores: [-9, 2, -9], forms: [2] }
  const found = (spans: readonly Span[], nested: boolean): Array<[number, number, number, boolean]> => {
    const { candidates, scores } = lattice(spans)
    return resolve(4, candidates, scores, TYPES, nested).map(choice => [candidates[choice.candidate]?.from ?? -1, candidates[choice.candidate]?.to ?? -1, choice.type, choice.nested])
  }

  test.each<[string, Span[], Array<[number, number, number, boolean]>]>([
    ['level by level', [outer, middle, inner], [[0, 3, 2, false], [1, 3, 1, true], [2, 2, 1, true]]],
    ['what has no form of the gazetteer is left out', [outer, { ...inner, forms: [] }], [[0, 3, 2, false]]],
    ['what would not stand even alone is left out', [outer, { ...inner, scores: [-9, -6, -9] }], [[0, 3, 2, false]]],
    ['the outer span is not inside itself', [outer, { ...outer, scores: [4, 4, 4] }], [[0, 3, 2, false]]],
    ['two beside each other', [outer, { from: 0, to: 0, scores: [1, 0, 0], forms: [3] }, inner], [[0, 3, 2, false], [0, 0, 0, true], [2, 2, 1, true]]]
  ])('%s', (_, spans, expected) => {
    expect(found(spans, true)).toEqual(expected)
  })

  test('not asked for, not given', () => {
    expect(found([outer, middle, inner], false)).toEqual([[0, 3, 2, false]])
  })

  test('the probability of an inner name is that of its score without what the outer one costs it', () => {
    const { candidates, scores } = lattice([outer, inner])
    const [first, second] = resolve(4, candidates, scores, TYPES, true)
    expect(first?.probability).toBeCloseTo(Math.exp(5) / (Math.exp(5) + 2 * Math.exp(-9) + Math.exp(2) + 2 * Math.exp(-9) + 1), 9)
    expect(second?.probability).toBeCloseTo(1 / (1 + Math.exp(-2 - 5)), 9) // 5: what being covered costs does not count inside
  })
})
