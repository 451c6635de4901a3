/** Calibration: fitted to what was right, kept in the table of weights, applied by the engine, never changing the order of confidences. */
import { calibrated, confidenceOf } from '../../src/engine/decide.ts'
import { createEngine } from '../../src/engine/index.ts'
import { fitCalibration, type TypedJudgement } from '../../src/fit/platt.ts'
import { smallFile, smallGazetteer, type SmallTables } from '../engine/match/small-gazetteer.ts'

/** So many mentions of a confidence, of which so many are right. */
const mentions = (confidence: number, all: number, right: number, type: TypedJudgement['type'] = 'PER') => Array.from({ length: all }, (_, i) => ({ type, confidence, right: i < right }))

test('too sure: pulled down until confidence is what was right', () => {
  const calibration = fitCalibration([...mentions(0.9, 10_000, 7500), ...mentions(0.1, 10_000, 2500)])
  expect(calibrated(0.9, 0, calibration)).toBeCloseTo(0.75, 2)
  expect(calibrated(0.1, 0, calibration)).toBeCloseTo(0.25, 2)
  expect(calibrated(0.5, 0, calibration)).toBeCloseTo(0.5, 2)
})

test('types are calibrated apart; without examples all stays', () => {
  const calibration = fitCalibration(mentions(0.5, 10_000, 9000, 'LOC'))
  expect(calibrated(0.5, 1, calibration)).toBeCloseTo(0.9, 2)
  expect(calibrated(0.5, 0, calibration)).toBe(0.5)
  expect(fitCalibration([])).toEqual({ scale: [1, 1, 1], shift: [0, 0, 0] })
})

test('few examples bend little', () => {
  expect(calibrated(0.9, 0, fitCalibration(mentions(0.9, 2, 0)))).toBeGreaterThan(0.7)
})

test('whatever was right, the order of confidences stays, and 0 and 1 are what they are', () => {
  const calibration = fitCalibration([...mentions(0.9, 1000, 0), ...mentions(0.1, 1000, 1000)])
  const steps = [0, 0.01, 0.3, 0.5, 0.7, 0.99, 1].map(p => calibrated(p, 0, calibration))
  expect(steps).toEqual([...steps].sort((a, b) => a - b))
  expect(new Set(steps).size).toBe(steps.length)
  expect([steps[0], steps.at(-1)]).toEqual([0, 1])
})

test.each([
  ['the calibrated probability, as a rule', 0.4, 0.6, 0.4],
  ['even odds where a name surely stands and only its borders are in doubt', 0.4, 0.9, 0.5],
  ['never less than it is', 0.7, 0.9, 0.7],
  ['not for a reading that is hardly likelier than others', 0.2, 0.99, 0.2],
  ['not for what coreference found', 0.4, undefined, 0.4]
])('confidence: %s', (_, confidence, presence, expected) => {
  const placed = { confidence, type: 0, ...(presence === undefined ? {} : { presence }) }
  expect(confidenceOf(placed, { scale: [1, 1, 1], shift: [0, 0, 0] })).toBeCloseTo(expected, 12)
})

describe('in the table of weights', () => {
  const tables = (...rows: string[]): SmallTables => ({ places: ['loc/a | شغبرط | | A | city | EG | '], weights: ['span.entry=L | LOC | 2 | 9', ...rows] })
  const confidence = (...rows: string[]): number | undefined => createEngine(smallGazetteer(tables(...rows))).extract('في شغبرط').mentions[0]?.confidence

  test('scale and shift of a type change its confidence', () => {
    const plain = confidence() ?? 0
    expect(confidence('calibration.scale=log-odds | LOC | 1 | 9', 'calibration.shift=log-odds | LOC | 0 | 9')).toBe(plain)
    expect(confidence('calibration.scale=log-odds | LOC | 2 | 9')).toBeGreaterThan(plain)
    expect(confidence('calibration.shift=log-odds | LOC | -0.5 | 9')).toBeLessThan(plain)
    expect(confidence('calibration.shift=log-odds | PER | -0.5 | 9')).toBe(plain)
  })

  test.each(['0', '-1'])('a scale of %s ends the build', scale => {
    expect(() => smallFile(tables(`calibration.scale=log-odds | LOC | ${scale} | 9`))).toThrow(/weights\.tsv.*a scale must be greater than 0/s)
  })
})
