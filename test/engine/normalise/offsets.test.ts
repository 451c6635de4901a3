/** The offset map: each folded letter knows where it came from. */
import fc from 'fast-check'
import { createFoldTable, loneSurrogate, normalise } from '../../../src/engine/normalise/index.ts'
import { HIGH_SURROGATE, LOW_SURROGATE, RIGHT_TO_LEFT_MARK, TATWEEL } from '../characters.ts'

const table = createFoldTable()

function sources (text: string): number[] {
  const { source, length } = normalise(text, table)
  return [...source.subarray(0, length + 1)]
}

test.each([
  ['letters', 'باب', [0, 1, 2, 3]],
  ['marks between letters', 'بَاْب', [0, 2, 4, 5]],
  ['tatweel', `ب${TATWEEL}${TATWEEL}ب`, [0, 3, 4]],
  ['an invisible character first', `${RIGHT_TO_LEFT_MARK}ب`, [1, 2]],
  ['a mark last', 'بَ', [0, 2]],
  ['a ligature: all its letters come from one place', 'ﷲب', [0, 0, 0, 0, 1, 2]],
  ['an astral character is two units', '😀ب', [0, 1, 2, 3]],
  ['nothing but marks', 'ًٌٍ', [3]],
  ['nothing', '', [0]]
])('%s', (_, text, expected) => {
  expect(sources(text)).toEqual(expected)
})

test('the map rises, stays inside the text and ends with its length', () => {
  const unit = fc.oneof(fc.constantFrom('ﷲ', 'ﷲ', 'ﻷ', 'م', 'َ', TATWEEL, RIGHT_TO_LEFT_MARK, '😀'), fc.string({ unit: 'binary', maxLength: 3 }))
  fc.assert(fc.property(fc.array(unit, { maxLength: 40 }), units => {
    const text = units.join('')
    const map = sources(text)
    map.slice(1).forEach((at, i) => { expect(at).toBeGreaterThanOrEqual(map[i] ?? 0) })
    expect(map.at(-1)).toBe(text.length)
    map.slice(0, -1).forEach(at => { expect(at).toBeLessThan(text.length) })
  }))
})

test('a text of nothing but the longest ligature grows as far as it must', () => {
  const text = 'ﷲ'.repeat(500)
  const letters = Array.from('ﷲ'.normalize('NFKC')).length
  const { light, length } = normalise(text, table)
  expect(length).toBe(500 * letters)
  expect(String.fromCharCode(...light.subarray(0, length))).toBe('ﷲ'.normalize('NFKC').repeat(500))
})

test.each([
  ['no surrogate', 'باب', -1],
  ['a whole pair', '😀', -1],
  ['a lone high one', `ب${HIGH_SURROGATE}`, 1],
  ['a lone low one', `بب${LOW_SURROGATE}`, 2],
  ['a low one behind a pair', `😀${LOW_SURROGATE}`, 2],
  ['a high one before a pair', `${HIGH_SURROGATE}😀`, 0],
  ['nothing', '', -1]
])('the first lone surrogate: %s', (_, text, expected) => {
  expect(loneSurrogate(text)).toBe(expected)
})
