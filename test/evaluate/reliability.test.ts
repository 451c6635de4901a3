/** Reliability: bins, the expected calibration error by hand, and figures at thresholds. */
import { reliability, thresholds } from '../../src/evaluate/reliability.ts'

/** So many mentions of a confidence, of which so many are right. */
const mentions = (confidence: number, all: number, right: number) => Array.from({ length: all }, (_, i) => ({ confidence, right: i < right }))

test('bins hold what falls into them; 1 belongs to the last', () => {
  const { bins } = reliability([...mentions(0, 1, 0), ...mentions(0.25, 4, 1), ...mentions(1, 2, 2)])
  expect(bins).toHaveLength(10)
  expect(bins.filter(({ mentions }) => mentions > 0)).toEqual([
    { from: 0, to: 0.1, mentions: 1, confidence: 0, right: 0 }, { from: 0.2, to: 0.3, mentions: 4, confidence: 0.25, right: 0.25 }, { from: 0.9, to: 1, mentions: 2, confidence: 1, right: 1 }
  ])
})

test.each([
  ['as good as its word', [...mentions(0.25, 4, 1), ...mentions(0.75, 4, 3)], 0],
  ['too sure', mentions(0.9, 10, 6), 0.3],
  ['not sure enough', mentions(0.5, 10, 10), 0.5],
  ['weighed by size', [...mentions(0.9, 10, 6), ...mentions(0.25, 30, 15)], (0.3 * 10 + 0.25 * 30) / 40],
  ['nothing', [], 0]
])('expected error: %s', (_, judgements, expected) => {
  expect(reliability(judgements).expectedError).toBeCloseTo(expected, 9)
})

test('a higher threshold finds less', () => {
  const rows = thresholds([...mentions(0.95, 8, 8), ...mentions(0.3, 4, 1)], 10)
  expect(rows.find(({ threshold }) => threshold === 0.3)).toMatchObject({ predicted: 12, right: 9, gold: 10, precision: 75, recall: 90 })
  expect(rows.find(({ threshold }) => threshold === 0.4)).toMatchObject({ predicted: 8, right: 8, precision: 100, recall: 80 })
  expect(rows.map(({ predicted }) => predicted)).toEqual(rows.map(({ predicted }) => predicted).sort((a, b) => b - a))
})
