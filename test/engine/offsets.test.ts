/** Promises 1, 3 and 4: every mention slices out of the text as it was sent, no spelling loses a name, the same input gives the same answer. */
import fc from 'fast-check'
import { EngineInputError, type ExtractOptions, type Extraction, type Mention } from '../../src/engine/types.ts'
import { testEngine } from '../gazetteer.ts'
import { presented } from '../regression/letters.ts'
import {
  bare, BYTE_ORDER_MARK, COMBINING_ACUTE, DECORATIONS, FIRST_STRONG_ISOLATE, HARAKAT, HIGH_SURROGATE, INVISIBLES, LOW_SURROGATE, NO_BREAK_SPACE, NUL, POP_DIRECTIONAL_ISOLATE,
  RIGHT_TO_LEFT_EMBEDDING, TATWEEL, VARIATION_SELECTOR_16, ZERO_WIDTH_JOINER
} from './characters.ts'

const engine = testEngine()

const SENTENCES = [
  'زار محمد بن سلمان الرياض والقاهرة أمس',
  'أعلن الرئيس الكازاخستاني قاسم جومارت توكايف أن القمة ستعقد في ألماتي',
  'التقى عبدالله بن زايد أنطونيو غوتيريش في نيويورك',
  'وصل الرئيس الفرنسي إيمانويل ماكرون إلى بيروت، وقال ماكرون إن باريس تدعم لبنان',
  'قالت وزارة الخارجية الروسية إن موسكو ستشارك في اجتماع الأمم المتحدة بجنيف',
  'سافر أحمد إلى إسطنبول وبيروت والدوحة',
  'وقعت جامعة القاهرة اتفاقا مع الاتحاد الأوروبي في بروكسل'
]

const NAMES = [
  'محمد بن سلمان', 'القاهرة', 'والرياض', 'للأمم المتحدة', 'وبالقاهرة', 'عبدالله بن زايد', 'نورالدين', 'جامعة القاهرة', 'منظمة الدول المصدرة للنفط (أوبك)', 'توكايف', 'علي', 'على',
  'جان-كلود', 'أ. ف. ب', 'NATO', 'G20', 'الناتو', 'إسطنبول', 'قال الرئيس', 'في', 'وزير الخارجية', 'مدينة', 'من'
]
const ODDITIES = [
  ...INVISIBLES, ...HARAKAT, TATWEEL, ZERO_WIDTH_JOINER, RIGHT_TO_LEFT_EMBEDDING, BYTE_ORDER_MARK, NO_BREAK_SPACE, NUL, COMBINING_ACUTE, VARIATION_SELECTOR_16, '\r\n', '\n', '\t', ' ',
  '😀', `👨${ZERO_WIDTH_JOINER}👩${ZERO_WIDTH_JOINER}👧`, `❤${VARIATION_SELECTOR_16}`, 'ﷲ', 'ﷴ', 'ﻷ', 'ﻻ', 'ﻣﺤﻤﺪ', 'ﻓﻲ', 'Ａ', 'é', 'Москва', '北京', '٢٠٢٠', '«', '»', '(', ')', '"', '.', '،', '-', ':', '…', '؟'
]

const name = fc.constantFrom(...NAMES, ...SENTENCES)
const odd = fc.constantFrom(...ODDITIES)
const piece = fc.oneof(
  { weight: 4, arbitrary: name },
  { weight: 2, arbitrary: name.map(text => ` ${text} `) },
  { weight: 2, arbitrary: fc.tuple(name, fc.constantFrom(...DECORATIONS)).map(([text, [, decorate]]) => decorate(text)) },
  { weight: 1, arbitrary: name.map(presented) },
  { weight: 3, arbitrary: odd },
  // An oddity in the middle of a name.
  { weight: 3, arbitrary: fc.tuple(name, odd, fc.nat()).map(([text, inside, n]) => text.slice(0, n % text.length) + inside + text.slice(n % text.length)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }
)
const text = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''))
const RUNS = { numRuns: 200 }

function expectSliced (text: string, { mentions }: Extraction): void {
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text)
    expect(mention.text).not.toBe('')
  }
}

function expectSorted (mentions: readonly Mention[]): void {
  const order = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  expect(mentions.map(({ start, end }) => [start, end])).toEqual(order.map(({ start, end }) => [start, end]))
}

function expectEntitiesFit ({ mentions, entities }: Extraction): void {
  expect(entities.map(entity => entity.mentions)).toEqual(entities.map((_, number) => mentions.flatMap((mention, i) => mention.entity === number ? [i] : [])))
  for (const mention of mentions) expect(mention.entity).toBeLessThan(entities.length)
  for (const entity of entities) expect(entity.mentions.length).toBeGreaterThan(0)
}

describe('whatever the text', () => {
  test.each<[string, Partial<ExtractOptions>]>([
    ['outermost names', {}],
    ['nested names too', { overlap: 'all' }],
    ['everything that was weighed', { overlap: 'all', minConfidence: 0 }]
  ])('%s: mentions are slices of it, in order, each of one entity', (_, options) => {
    fc.assert(fc.property(text, text => {
      const answer = engine.extract(text, options)
      expectSliced(text, answer)
      expectSorted(answer.mentions)
      expectEntitiesFit(answer)
    }), RUNS)
  })

  test('outermost mentions do not overlap', () => {
    fc.assert(fc.property(text, text => {
      const { mentions } = engine.extract(text, { minConfidence: 0 })
      mentions.slice(1).forEach((mention, i) => { expect(mention.start).toBeGreaterThanOrEqual(mentions[i]?.end ?? 0) })
    }), RUNS)
  })

  test('nor do they where one character holds several words', () => {
    const { mentions } = engine.extract('أعلن الرئيس الكازاخستاني قاسم جﷻومارت توكايف أن القمة ستعقد في ألماتي', { minConfidence: 0 })
    mentions.slice(1).forEach((mention, i) => { expect(mention.start).toBeGreaterThanOrEqual(mentions[i]?.end ?? 0) })
  })

  test('a mention never begins or ends inside a surrogate pair or between a letter and its marks', () => {
    fc.assert(fc.property(text, text => {
      for (const { start, end } of engine.extract(text, { overlap: 'all', minConfidence: 0 }).mentions) {
        expect(text.codePointAt(start - 1) ?? 0).toBeLessThanOrEqual(0xffff)
        expect(text.charAt(end - 1)).not.toBe(HIGH_SURROGATE)
        expect(HARAKAT).not.toContain(text.charAt(end))
        expect(HARAKAT).not.toContain(text.charAt(start))
      }
    }), RUNS)
  })

  test('two calls give the same answer, with other texts between them', () => {
    fc.assert(fc.property(text, text, (text, other) => {
      const first = JSON.stringify(engine.extract(text, { explain: true, overlap: 'all' }))
      engine.extract(other)
      expect(JSON.stringify(engine.extract(text, { explain: true, overlap: 'all' }))).toBe(first)
    }), { numRuns: 100 })
  })

  test.each(['', ' ', '\r\n', BYTE_ORDER_MARK, NUL, '😀', 'ـ'])('nothing is found in %j', text => {
    expect(engine.extract(text)).toEqual({ mentions: [], entities: [] })
  })
})

describe('lone surrogates', () => {
  test.each([
    ['a high one at the end', `القاهرة${HIGH_SURROGATE}`, 7],
    ['a high one before a letter', `${HIGH_SURROGATE}القاهرة`, 0],
    ['a low one', `زار ${LOW_SURROGATE} القاهرة`, 4],
    ['a pair in the wrong order', LOW_SURROGATE + HIGH_SURROGATE, 0],
    ['one behind a whole pair', `😀${LOW_SURROGATE}`, 2],
    ['two high ones', HIGH_SURROGATE + HIGH_SURROGATE + LOW_SURROGATE, 0]
  ])('%s is refused with its offset', (_, text, offset) => {
    const attempt = (): unknown => engine.extract(text)
    expect(attempt).toThrow(EngineInputError)
    expect(attempt).toThrow(expect.objectContaining({ code: 'lone-surrogate', at: '/text', message: expect.stringContaining(`offset ${offset}`) as string }))
  })

  test('whole pairs are accepted', () => {
    expect(engine.extract('زار 😀 القاهرة 😀').mentions.map(({ text }) => text)).toEqual(['القاهرة'])
  })
})

/** Types and bare letters of what is found. */
function names (text: string): string[] {
  return engine.extract(text).mentions.map(mention => `${mention.type} ${bare(mention.text)} ${mention.clitics.join('')}`)
}

describe('spelling does not matter', () => {
  test.each(SENTENCES)('names are found in the plain sentence: %s', sentence => {
    expect(names(sentence).length).toBeGreaterThanOrEqual(2)
  })

  describe.each(DECORATIONS)('%s', (_, decorate) => {
    test.each(SENTENCES)('%s', sentence => {
      const decorated = decorate(sentence)
      expect(decorated).not.toBe(sentence)
      expect(names(decorated)).toEqual(names(sentence))
      expectSliced(decorated, engine.extract(decorated))
    })
  })

  test.each(SENTENCES)('presentation forms: %s', sentence => {
    const plain = names(sentence)
    expect(engine.extract(presented(sentence)).mentions.map(mention => `${mention.type} ${bare(mention.text.normalize('NFKC'))} ${mention.clitics.join('')}`)).toEqual(plain)
  })

  test('a mark on the last letter belongs to the name, an invisible character behind it does not', () => {
    const [tanwin, clitic] = ['مُحَمَّد بن سَلْمَان' + HARAKAT[0], 'و' + HARAKAT[0]]
    const text = `${FIRST_STRONG_ISOLATE}زار ${tanwin}${POP_DIRECTIONAL_ISOLATE} الرياض ${clitic}القاهرة${ZERO_WIDTH_JOINER}`
    expect(engine.extract(text).mentions.map(mention => mention.text)).toEqual([tanwin, 'الرياض', 'القاهرة'])
  })
})
