/** Offsets in every unit: slicing the text in that unit gives the mention, whatever stands around it. */
import fc from 'fast-check'
import { OFFSET_UNITS, type OffsetUnit } from '../../src/contract/index.ts'
import { offsetConverter } from '../../src/formats/offsets.ts'

/** Slices as a caller in that unit does. */
const SLICE: Readonly<Record<OffsetUnit, (text: string, start: number, end: number) => string>> = {
  utf16: (text, start, end) => text.slice(start, end),
  codepoint: (text, start, end) => Array.from(text).slice(start, end).join(''),
  utf8: (text, start, end) => Buffer.from(text, 'utf8').subarray(start, end).toString('utf8')
}

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('محمد', 'مُحَمَّد', 'محـــمد', '\r\n', '\u200f', '\u202b', '\u200d', '\ufeff', 'ﷺ', 'ﻣﺤﻤﺪ', '😀', '👨‍👩‍👧', 'e\u0301', '\u{10ffff}', '\u0000')
)

test.each(OFFSET_UNITS)('%s: any slice at boundaries of characters is found again', unit => {
  fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), piece, fc.array(piece, { maxLength: 6 }), (before, mention, after) => {
    const start = before.join('').length
    const text = before.join('') + mention + after.join('')
    const convert = offsetConverter(text, unit)
    expect(SLICE[unit](text, convert(start), convert(start + mention.length))).toBe(mention)
    expect(SLICE[unit](text, 0, convert(text.length))).toBe(text)
  }))
})

test.each([
  ['utf16', 8], ['codepoint', 7], ['utf8', 11]
] as const)('the length of a text in %s', (unit, length) => {
  const text = 'aب😀 xy\n'
  expect(offsetConverter(text, unit)(text.length)).toBe(length)
})

test('a megabyte is converted', () => {
  const text = 'محمد 😀 '.repeat(125_000)
  const convert = offsetConverter(text, 'codepoint')
  expect(convert(text.length)).toBe(text.length - 125_000)
})
