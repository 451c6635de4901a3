/**
 * The folding tables over the BMP: what each code unit becomes in a light key, and what a light letter becomes in a full key.
 * Why tables: one array read per letter, whatever the letter.
 * Light: marks, tatweel and invisible characters vanish; presentation forms, Persian letters, digits and Latin case are unified.
 * Full: also hamza seats, alef maksura and teh marbuta.
 */
import {
  AE, ALEF, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA, ALEF_MAKSURA, ALEF_WASLA, ARABIC_INDIC_DIGITS, ARABIC_LETTERS, ARABIC_MARKS,
  BEH, CARRIAGE_RETURN, COMBINING_MARKS, DIGIT_ZERO, EXTENDED_ARABIC_INDIC_DIGITS, FARSI_YEH, FEH, FEH_DOT_BELOW, FULL_WIDTH_FORMS, GAF,
  HEH, HEH_DOACHASHMEE, HEH_GOAL, INVISIBLE, JEEM, JEH, KAF, KEHEH, LATIN_WITH_MARKS, LINE_FEED, LINE_SEPARATOR, NG,
  PARAGRAPH_SEPARATOR, PEH, PRESENTATION_FORMS, QAF, QAF_DOT_ABOVE, TATWEEL, TCHEH, TEH_MARBUTA, VEH, WAW, WAW_HAMZA, YEH, YEH_BARREE, YEH_E, YEH_HAMZA,
  within
} from '../chars.ts'

const BMP = 0x10000

/** What kind of character a folded code unit is; decides where words begin and end. */
export const CharKind = { other: 0, arabic: 1, latin: 2, digit: 3, space: 4, newline: 5, punctuation: 6, letter: 7, mark: 8, invisible: 9 } as const
export type CharKind = typeof CharKind[keyof typeof CharKind]

export interface FoldTable {
  /** Code unit → light code unit; 0: vanishes; `EXPANDS`: see `expansions`. */
  readonly light: Uint16Array
  /** Light code unit → full code unit. */
  readonly full: Uint16Array
  /** Light code unit → CharKind; for units that vanish, whether they are a mark on a letter or invisible. */
  readonly kind: Uint8Array
  /** Ligatures: code unit → light code units. */
  readonly expansions: ReadonlyMap<number, readonly number[]>
}

/** Marks a code unit with more than one folded letter; a noncharacter, so no text holds it as a letter. */
export const EXPANDS = 0xffff

const LIGHT_LETTERS: ReadonlyArray<readonly [number, number]> = [
  [KEHEH, KAF], [GAF, KAF], [NG, KAF], [FARSI_YEH, YEH], [YEH_E, YEH], [YEH_BARREE, YEH], [HEH_DOACHASHMEE, HEH], [HEH_GOAL, HEH], [AE, HEH],
  [PEH, BEH], [TCHEH, JEEM], [JEH, JEEM], [VEH, FEH], [FEH_DOT_BELOW, FEH], [QAF_DOT_ABOVE, QAF]
]

const FULL_LETTERS: ReadonlyArray<readonly [number, number]> = [
  [ALEF_MADDA, ALEF], [ALEF_HAMZA_ABOVE, ALEF], [ALEF_HAMZA_BELOW, ALEF], [ALEF_WASLA, ALEF],
  [WAW_HAMZA, WAW], [YEH_HAMZA, YEH], [ALEF_MAKSURA, YEH], [TEH_MARBUTA, HEH]
]

function each (ranges: ReadonlyArray<readonly [number, number]>, visit: (code: number) => void): void {
  for (const [first, last] of ranges) for (let code = first; code <= last; code++) visit(code)
}

/** Builds the tables; about ten milliseconds, once per engine. */
export function createFoldTable (): FoldTable {
  const light = new Uint16Array(BMP)
  for (let code = 0; code < BMP; code++) light[code] = code
  const expansions = new Map<number, readonly number[]>()
  each([...ARABIC_MARKS, ...COMBINING_MARKS, ...INVISIBLE, [TATWEEL, TATWEEL], [0, 0]], code => { light[code] = 0 })
  each([ARABIC_INDIC_DIGITS], code => { light[code] = DIGIT_ZERO + code - ARABIC_INDIC_DIGITS[0] })
  each([EXTENDED_ARABIC_INDIC_DIGITS], code => { light[code] = DIGIT_ZERO + code - EXTENDED_ARABIC_INDIC_DIGITS[0] })
  for (const [from, to] of LIGHT_LETTERS) light[from] = to
  each([[0x41, 0x5a]], code => { light[code] = code + 0x20 })
  each([...LATIN_WITH_MARKS, FULL_WIDTH_FORMS, ...PRESENTATION_FORMS], code => {
    const folded: number[] = []
    const form = PRESENTATION_FORMS.some(range => within(code, range)) ? 'NFKC' : 'NFKD' // é loses its mark, ﺃ keeps its hamza
    for (const unit of String.fromCharCode(code).normalize(form).toLowerCase()) {
      const to = light[unit.charCodeAt(0)] ?? 0
      if (to !== 0) folded.push(to)
    }
    const blank = folded.every(unit => unit === 0x20)
    const phrase = !blank && folded.includes(0x20) // ﷺ: a whole phrase in one sign is no part of a word
    if (phrase) return
    if (blank) light[code] = 0
    else if (folded.length === 1) light[code] = folded[0] ?? 0
    else { light[code] = EXPANDS; expansions.set(code, folded) }
  })
  light[EXPANDS] = 0xfffe

  const full = new Uint16Array(BMP)
  for (let code = 0; code < BMP; code++) full[code] = code
  for (const [from, to] of FULL_LETTERS) full[from] = to
  return { light, full, kind: kinds(), expansions }
}

function kinds (): Uint8Array {
  const kind = new Uint8Array(BMP)
  const letter = /\p{L}|\p{M}/u
  const digit = /\p{N}/u
  const punctuation = /\p{P}|\p{S}/u
  const space = /\s/u
  for (let code = 0; code < BMP; code++) {
    if (within(code, [0xd800, 0xdfff])) continue
    const char = String.fromCharCode(code)
    if (letter.test(char)) kind[code] = code < 0x250 ? CharKind.latin : CharKind.letter
    else if (digit.test(char)) kind[code] = CharKind.digit
    else if (space.test(char)) kind[code] = CharKind.space
    else if (punctuation.test(char)) kind[code] = CharKind.punctuation
  }
  each([ARABIC_LETTERS], code => { if (kind[code] === CharKind.letter) kind[code] = CharKind.arabic })
  each([[0x0671, 0x06d3]], code => { if (kind[code] === CharKind.letter) kind[code] = CharKind.arabic })
  for (const code of [LINE_FEED, CARRIAGE_RETURN, LINE_SEPARATOR, PARAGRAPH_SEPARATOR]) kind[code] = CharKind.newline
  each([...ARABIC_MARKS, ...COMBINING_MARKS, [TATWEEL, TATWEEL]], code => { kind[code] = CharKind.mark })
  each(INVISIBLE, code => { kind[code] = CharKind.invisible })
  return kind
}
