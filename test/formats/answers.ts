/** Texts with their names marked, and the answers that the service would give to them. */
import fc from 'fast-check'
import { EXAMPLE_VERSIONS, type EntityType, type ExtractResponse, type OffsetUnit } from '../../src/contract/index.ts'
import { offsetConverter } from '../../src/formats/offsets.ts'

interface Place { readonly start: number, readonly end: number, readonly type: EntityType, readonly clitics?: readonly string[] }
export interface Marked { readonly text: string, readonly places: readonly Place[] }

/** Ids hold whatever a caller's terms may hold. */
const idOf = (i: number) => `x/(${i}) &=%+"',\n[é]\t<b>`

export function answerTo ({ text, places }: Marked, offsetUnit: OffsetUnit = 'utf16'): ExtractResponse {
  const convert = offsetConverter(text, offsetUnit)
  return {
    offsetUnit,
    length: convert(text.length),
    mentions: places.map(({ start, end, type, clitics = [] }, entity) => ({
      text: text.slice(start, end), type, start: convert(start), end: convert(end), confidence: 0.9, entity, source: 'gazetteer', clitics: [...clitics]
    })),
    entities: places.map(({ start, end, type }, i) => ({ type, name: text.slice(start, end), nameLatin: '"<i>,', id: idOf(i), links: { geonames: 1 }, salience: 0.5, mentions: [i] })),
    warnings: [],
    engine: EXAMPLE_VERSIONS
  }
}

/** `[PER ماكرون]` in brackets; a name may hold another: `[ORG جامعة [LOC القاهرة]]`; `{و|ب}` before one are its clitics, which stand there too. */
export function marked (source: string): Marked {
  const places: Array<{ start: number, end: number, type: EntityType, clitics: string[] }> = []
  const open: number[] = []
  let clitics: string[] = []
  let text = ''
  for (const [piece] of source.matchAll(/\{[^}]*\}|\[(?:PER|LOC|ORG) |\]|[^]/gu)) {
    if (/^\{/.test(piece)) {
      clitics = piece.slice(1, -1).split('|').map(written => written.replace(/[^\p{L}]/gu, ''))
      text += piece.slice(1, -1).replaceAll('|', '')
    } else if (/^\[[A-Z]/.test(piece)) {
      open.push(places.push({ start: text.length, end: 0, type: piece.slice(1, 4) as EntityType, clitics }) - 1)
      clitics = []
    } else if (piece === ']') (places[open.pop() ?? -1] as { end: number }).end = text.length
    else text += piece
  }
  return { text, places }
}

const HOSTILE = [
  '<script>alert(1)</script>', '</div><b>', '&amp;', '"', "'", '""', ',', ';', '[', ']', '(', ')', '](', '[a](b)', '[](x)', '[a](b&c=d)', '%28', '\n', '\r\n', '\r', '\t', '\u2028', '\u0085', '\u000b', '\u00a0',
  '😀', '👨‍👩‍👧', '🇪🇬', 'e\u0301', '\ufeff', '\u200f', '\u202e', '\u200b', '\ud7ff\u{10ffff}', '-DOCSTART-', 'O', 'B-PER', '#', 'T1\t', '=1+1', '3.5', '1,000', '. ', '؟ ', '!«', ' ', '  ', 'و', 'قال ', 'مُحَمَّد', 'محـمد', 'Reuters '
]
const NAMES = [
  'محمد', 'قاسم جومارت توكايف', 'القاهرة', 'لِلسُّعُودِيَّة', 'Jean-Pierre', "O'Neil & Co.", 'قناة [الجزيرة] مباشر', 'بنك (مصر)', 'س\r\nص', 'س\u2028\nص', 'س\tص', '«الأهرام»', '<b>', 'G20', '😀', 'ﻣﺼﺮ', 'م\u200cصر', '3.5'
]

const noise = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 3 }))
const type = fc.constantFrom<EntityType>('PER', 'LOC', 'ORG')
const name = fc.record({ type, name: fc.constantFrom(...NAMES), clitics: fc.constantFrom<string[]>([], ['و'], ['و', 'ل']), inner: fc.option(fc.record({ type, name: fc.constantFrom(...NAMES), glue: fc.constantFrom(' ', '', '،') })) })

/** Whatever text, with names that may hold one more. */
export const hostileText: fc.Arbitrary<Marked> = fc.array(fc.oneof(noise, name), { minLength: 1, maxLength: 12 }).map(pieces => {
  const places: Place[] = []
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') { text += piece; continue }
    text += piece.clitics.join('')
    const start = text.length
    const whole = piece.name + (piece.inner === null ? '' : piece.inner.glue + piece.inner.name)
    text += whole
    places.push({ start, end: text.length, type: piece.type, clitics: piece.clitics })
    if (piece.inner !== null) places.push({ start: text.length - piece.inner.name.length, end: text.length, type: piece.inner.type })
  }
  return { text, places }
})

export const outermostOf = ({ text, places }: Marked): Marked => ({ text, places: places.filter((place, i) => !places.some((other, j) => j < i && place.end <= other.end)) })
