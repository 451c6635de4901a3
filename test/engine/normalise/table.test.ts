/** The fold tables: what each class of letters becomes in light and in full keys. */
import fc from 'fast-check'
import { createFoldTable, normalise } from '../../../src/engine/normalise/index.ts'
import { ARABIC_LETTERS, ARABIC_MARKS, COMBINING_MARKS, INVISIBLE, LATIN_WITH_MARKS, PRESENTATION_FORMS } from '../../../src/engine/chars.ts'
import { ARABIC_LETTER_MARK, BYTE_ORDER_MARK, COMBINING_ACUTE, FATHA, NUL, RIGHT_TO_LEFT_MARK, SHADDA, SOFT_HYPHEN, SUPERSCRIPT_ALEF, TATWEEL, VARIATION_SELECTOR_16, ZERO_WIDTH_JOINER } from '../characters.ts'

const table = createFoldTable()

function light (text: string): string {
  const { light, length } = normalise(text, table)
  return String.fromCharCode(...light.subarray(0, length))
}

function full (text: string): string {
  return light(text).split('').map(letter => String.fromCharCode(table.full[letter.charCodeAt(0)] ?? 0)).join('')
}

describe('light and full keys', () => {
  test.each([
    // text, light, full
    ['alef with hamza above', 'أحمد', 'أحمد', 'احمد'],
    ['alef with hamza below', 'إدلب', 'إدلب', 'ادلب'],
    ['alef with madda', 'آل', 'آل', 'ال'],
    ['alef wasla', 'ٱلله', 'ٱلله', 'الله'],
    ['waw with hamza', 'مؤتة', 'مؤتة', 'موته'],
    ['yeh with hamza', 'فائز', 'فائز', 'فايز'],
    ['a hamza on the line stays', 'علاء', 'علاء', 'علاء'],
    ['alef maksura', 'على', 'على', 'علي'],
    ['teh marbuta', 'القاهرة', 'القاهرة', 'القاهره'],
    ['harakat and shadda', `مُحَم${SHADDA}${FATHA}د`, 'محمد', 'محمد'],
    ['superscript alef', `ه${SUPERSCRIPT_ALEF}ذا`, 'هذا', 'هذا'],
    ['tatweel', `مح${TATWEEL}${TATWEEL}مد`, 'محمد', 'محمد'],
    ['zero-width joiner', `مح${ZERO_WIDTH_JOINER}مد`, 'محمد', 'محمد'],
    ['right-to-left mark', `${RIGHT_TO_LEFT_MARK}محمد`, 'محمد', 'محمد'],
    ['Arabic letter mark', `محمد${ARABIC_LETTER_MARK}`, 'محمد', 'محمد'],
    ['soft hyphen', `مح${SOFT_HYPHEN}مد`, 'محمد', 'محمد'],
    ['byte order mark', `${BYTE_ORDER_MARK}محمد`, 'محمد', 'محمد'],
    ['NUL', `مح${NUL}مد`, 'محمد', 'محمد'],
    ['Persian kaf', 'کمال', 'كمال', 'كمال'],
    ['gaf', 'گوگل', 'كوكل', 'كوكل'],
    ['Moroccan ng', 'أڭادير', 'أكادير', 'اكادير'],
    ['Persian yeh', 'علی', 'علي', 'علي'],
    ['yeh barree', 'علے', 'علي', 'علي'],
    ['heh doachashmee', 'ھاني', 'هاني', 'هاني'],
    ['heh goal', 'ہاني', 'هاني', 'هاني'],
    ['ae', 'ە', 'ه', 'ه'],
    ['peh', 'پاريس', 'باريس', 'باريس'],
    ['tcheh', 'چاد', 'جاد', 'جاد'],
    ['jeh', 'ژان', 'جان', 'جان'],
    ['veh', 'ڤيينا', 'فيينا', 'فيينا'],
    ['Maghrebi feh and qaf', 'ڢاڧ', 'فاق', 'فاق'],
    ['Arabic-Indic digits', '٠١٢٣٤٥٦٧٨٩', '0123456789', '0123456789'],
    ['Persian digits', '۰۱۲۳۴۵۶۷۸۹', '0123456789', '0123456789'],
    ['Latin case', 'NATO', 'nato', 'nato'],
    ['Latin letters with marks', 'Élysée Škoda Øre', 'elysee skoda øre', 'elysee skoda øre'],
    ['a decomposed mark', `e${COMBINING_ACUTE}`, 'e', 'e'],
    ['full-width Latin', 'ＮＡＴＯ２', 'nato2', 'nato2'],
    ['variation selector', `❤${VARIATION_SELECTOR_16}`, '❤', '❤'],
    ['isolated, final, initial and medial forms', 'ﻣﺤﻤﺪ', 'محمد', 'محمد'],
    ['presentation forms keep their hamza in light keys', 'ﺃﺣﻤﺪ', 'أحمد', 'احمد'],
    ['the lam-alef ligatures', 'ﻻﻷﻹﻵ', 'لالألإلآ', 'لالالالا'],
    ['the ligature Allah', 'ﷲ', 'الله', 'الله'],
    ['the ligature Muhammad', 'ﷴ', 'محمد', 'محمد'],
    ['a Persian presentation form', 'ﮐ', 'ك', 'ك'],
    ['other scripts and emoji stay', 'Москва 北京 😀', 'Москва 北京 😀', 'Москва 北京 😀'],
    ['spaces and line ends stay', 'أ \r\n\tب', 'أ \r\n\tب', 'ا \r\n\tب'],
    ['nothing', '', '', '']
  ])('%s', (_, text, lightKey, fullKey) => {
    expect(light(text)).toBe(lightKey)
    expect(full(text)).toBe(fullKey)
  })
})

function everyCode (ranges: ReadonlyArray<readonly [number, number]>): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
}

test.each([
  ['Arabic marks', ARABIC_MARKS], ['combining marks', COMBINING_MARKS], ['invisible characters', INVISIBLE]
])('%s vanish, every one of them', (_, ranges) => {
  expect(everyCode(ranges).filter(code => light(String.fromCharCode(code)) !== '')).toEqual([])
})

test('every letter of the alphabet but tatweel stays itself in light keys', () => {
  const letters = everyCode([ARABIC_LETTERS]).map(code => String.fromCharCode(code)).filter(letter => letter !== TATWEEL && /\p{L}/u.test(letter))
  expect(letters.filter(letter => light(letter) !== letter)).toEqual([])
})

test('every presentation form of letters folds to letters outside the presentation blocks', () => {
  const left = everyCode(PRESENTATION_FORMS).map(code => String.fromCharCode(code)).filter(form => /\p{L}/u.test(form) && !form.normalize('NFKC').includes(' ') && form.normalize('NFKC') !== form && /[\ufb50-\ufdff\ufe70-\ufefc]/.test(light(form)))
  expect(left).toEqual([])
})

test('no Latin letter keeps its case', () => {
  expect(everyCode(LATIN_WITH_MARKS).map(code => String.fromCharCode(code)).filter(letter => light(letter) !== light(letter).toLowerCase())).toEqual([])
})

test('folding folded text changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
    expect(light(light(text))).toBe(light(text))
    expect(full(full(text))).toBe(full(text))
  }))
})

test('folding any single code unit twice changes nothing more', () => {
  const unstable: string[] = []
  for (let code = 0; code < 0xd800; code++) if (light(light(String.fromCharCode(code))) !== light(String.fromCharCode(code))) unstable.push(code.toString(16))
  for (let code = 0xe000; code <= 0xffff; code++) if (light(light(String.fromCharCode(code))) !== light(String.fromCharCode(code))) unstable.push(code.toString(16))
  expect(unstable).toEqual([])
})
