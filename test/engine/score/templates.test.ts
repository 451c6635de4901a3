/** Evidence ids: what the weights file and `explain` print means the same key when it is read again. */
import fc from 'fast-check'
import { weightRow } from '../../../src/engine/gazetteer.ts'
import { COARSE_CLASSES } from '../../../src/engine/match/index.ts'
import { RULES } from '../../../src/engine/rules/index.ts'
import { evidenceId, evidenceKey, parseEvidence, TEMPLATES } from '../../../src/engine/score/index.ts'
import { cliticValue, hashWord, packLetter, VALUE_KINDS, type ValueKindName } from '../../../src/engine/score/values.ts'
import { testGazetteer } from '../../gazetteer.ts'

const CUE_WORDS = ['رييس', 'الدكتور', 'وزاره', 'في', 'قال']
const WORDS = new Map(CUE_WORDS.map(word => [hashWord(word), word]))

const bits = (count: number): fc.Arbitrary<number> => fc.nat({ max: (1 << count) - 1 })
const packed = (size: number, most: number, highest: number): fc.Arbitrary<number> =>
  fc.array(fc.integer({ min: 1, max: highest }), { maxLength: most }).map(list => list.reduce((all, item) => all * size + item, 0))

/** Values that the engine makes, by kind. */
const VALUES: Readonly<Record<ValueKindName, fc.Arbitrary<number>>> = {
  coarse: fc.nat({ max: COARSE_CLASSES.length - 1 }),
  sequence: packed(32, 6, COARSE_CLASSES.length - 1),
  integer: fc.nat({ max: 1000 }),
  letters: packed(64, 5, 63),
  word: fc.oneof(fc.constantFrom(...WORDS.keys()), fc.constantFrom(...',.:-/«»()"\'، ؛؟…').map(mark => mark.charCodeAt(0)), fc.integer({ min: -(2 ** 31), max: -1 }), fc.integer({ min: 0x10000, max: 2 ** 31 - 1 })),
  rule: fc.nat({ max: RULES.length - 1 }),
  archive: fc.nat({ max: 4 * 6 ** 3 - 1 }),
  agreement: fc.nat({ max: 47 }),
  neighbour: fc.nat({ max: 6 ** 3 }),
  spelling: fc.nat({ max: 63 }),
  names: bits(9),
  tables: bits(9),
  types: bits(3),
  entry: bits(12),
  contexts: bits(10)
}

describe.each(TEMPLATES.map((template, number) => [template.id, number, template.values] as const))('%s', (id, number, kinds) => {
  test('prints and parses back to the same key', () => {
    fc.assert(fc.property(fc.tuple(...kinds.map(kind => VALUES[kind])), values => {
      const [a = 0, b = 0, c = 0] = values
      for (const words of [WORDS, undefined]) {
        const printed = evidenceId(number, values, words)
        expect(printed.startsWith(`${id}=`)).toBe(true)
        const parsed = parseEvidence(printed)
        expect([printed, parsed.template.id, parsed.key]).toEqual([printed, id, evidenceKey(number, a, b, c)])
      }
    }))
  })
})

test.each(Object.entries(VALUE_KINDS))('values of kind %s stay apart in print', (name, kind) => {
  fc.assert(fc.property(VALUES[name as ValueKindName], VALUES[name as ValueKindName], (one, other) => {
    if (one !== other) expect(kind.print(one, WORDS)).not.toBe(kind.print(other, WORDS))
  }))
})

describe('as people read it', () => {
  test.each([
    ['coarse', COARSE_CLASSES.indexOf('title'), 'title'],
    ['sequence', COARSE_CLASSES.indexOf('name') * 32 + COARSE_CLASSES.indexOf('unknown'), 'name.unknown'],
    ['sequence', 0, ''],
    ['integer', 3, '3'],
    ['archive', 2 + 4 * (5 + 6 * (3 + 6 * 0)), 'often530'],
    ['archive', 0, 'never000'],
    ['neighbour', 1 + 5 + 6 * 3, '530'],
    ['neighbour', 0, '-'],
    ['agreement', (2 << 4) | (0b01 << 2) | 0b11, 'nisba:f.fd'],
    ['agreement', 0, 'other:.'],
    ['spelling', 7 * 8 + 3, '73'],
    ['letters', (packLetter('و'.charCodeAt(0)) << 6) | packLetter('ل'.charCodeAt(0)), 'ول'],
    ['letters', packLetter('x'.charCodeAt(0)), '*'],
    ['letters', 0, ''],
    ['word', hashWord('رييس'), 'رييس'],
    ['word', '«'.charCodeAt(0), "'«"],
    ['word', -5, '#-5'],
    ['names', 0b1, 'g'],
    ['names', 0b1100, 'GF'],
    ['names', 0, '-'],
    ['types', 0b111, 'PLO'],
    ['entry', 1 << 10, 'k']
  ] as const)('%s %d is %j', (kind, value, printed) => {
    expect(VALUE_KINDS[kind].print(value, WORDS)).toBe(printed)
    expect(VALUE_KINDS[kind].parse(printed)).toBe(value)
  })

  test.each([
    ['no clitic', 0, false, ''], ['one', 1, false, 'و'], ['two', 2, false, 'ول'], ['a restored alef alone', 0, true, 'ا']
  ])('clitics: %s', (_, skip, restored, printed) => {
    expect(VALUE_KINDS.letters.print(cliticValue(skip, 'و'.charCodeAt(0), 'ل'.charCodeAt(0), restored))).toBe(printed)
  })
})

test('ids, and the keys of templates with the same values, are their own', () => {
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length)
  expect(new Set(TEMPLATES.map((_, number) => evidenceKey(number, 1, 1, 1))).size).toBe(TEMPLATES.length)
  expect(evidenceKey(0, 1, 2, 0)).not.toBe(evidenceKey(0, 2, 1, 0))
})

test.each(['', 'start.before', 'no.such=1', 'title', '=title'])('%j is no evidence', id => {
  expect(() => parseEvidence(id)).toThrow('unknown evidence')
})

test('every id of the compiled weights finds its own row', () => {
  const { weights } = testGazetteer()
  const rows = weights.values.length / 3
  const lost: string[] = []
  for (let row = 0; row < rows; row++) if (weightRow(weights, parseEvidence(weights.idOf(row)).key) !== row) lost.push(weights.idOf(row))
  expect(rows).toBeGreaterThan(1000)
  expect(lost).toEqual([])
})
