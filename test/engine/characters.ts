/** Characters that are drawn as nothing, or that break naive offsets, by name; and ways to decorate an Arabic sentence with them. */
export const ZERO_WIDTH_SPACE = '\u200b'
export const ZERO_WIDTH_NON_JOINER = '\u200c'
export const ZERO_WIDTH_JOINER = '\u200d'
export const LEFT_TO_RIGHT_MARK = '\u200e'
export const RIGHT_TO_LEFT_MARK = '\u200f'
export const RIGHT_TO_LEFT_EMBEDDING = '\u202b'
export const POP_DIRECTIONAL_FORMATTING = '\u202c'
export const FIRST_STRONG_ISOLATE = '\u2068'
export const POP_DIRECTIONAL_ISOLATE = '\u2069'
export const ARABIC_LETTER_MARK = '\u061c'
export const SOFT_HYPHEN = '\u00ad'
export const NO_BREAK_SPACE = '\u00a0'
export const BYTE_ORDER_MARK = '\ufeff'
export const COMBINING_ACUTE = '\u0301'
export const VARIATION_SELECTOR_16 = '\ufe0f'
export const HIGH_SURROGATE = '\ud83d'
export const LOW_SURROGATE = '\ude00'
export const TATWEEL = '\u0640'
export const FATHA = '\u064e'
export const DAMMA = '\u064f'
export const SHADDA = '\u0651'
export const SUKUN = '\u0652'
export const SUPERSCRIPT_ALEF = '\u0670'
export const NUL = '\u0000'

export const INVISIBLES = [
  ZERO_WIDTH_SPACE, ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER, LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, RIGHT_TO_LEFT_EMBEDDING, POP_DIRECTIONAL_FORMATTING,
  FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, ARABIC_LETTER_MARK, SOFT_HYPHEN, BYTE_ORDER_MARK
]
export const HARAKAT = [FATHA, DAMMA, SHADDA, SUKUN, SUPERSCRIPT_ALEF, SHADDA + FATHA]

const LETTER = /[\u0621-\u063a\u0641-\u064a]/
const HAMZA_SEATS: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ؤ: 'و', ئ: 'ي' }

export function isLetter (char: string | undefined): boolean {
  return char !== undefined && LETTER.test(char)
}

/** Puts `insert(i)` behind the letter at `i`: after every letter, or only where another letter follows. */
function behindLetters (text: string, insideOnly: boolean, insert: (index: number) => string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    out += text.charAt(i)
    if (isLetter(text[i]) && (!insideOnly || isLetter(text[i + 1]))) out += insert(i)
  }
  return out
}

const turn = (list: readonly string[]) => (index: number): string => list[index % list.length] ?? ''

/** Ways of writing the same sentence, and what brings a mention of the decorated sentence back to letters. */
export const DECORATIONS: ReadonlyArray<readonly [name: string, decorate: (text: string) => string]> = [
  ['tashkeel', text => behindLetters(text, false, turn(HARAKAT))],
  ['tatweel inside words', text => behindLetters(text, true, () => TATWEEL)],
  ['zero-width characters inside words', text => behindLetters(text, true, turn(INVISIBLES))],
  ['tashkeel, tatweel and zero-width characters', text => behindLetters(text, true, i => turn(HARAKAT)(i) + TATWEEL + turn(INVISIBLES)(i))],
  ['no hamza', withoutHamza]
]

export function withoutHamza (text: string): string {
  return text.replace(/[أإآؤئ]/g, letter => HAMZA_SEATS[letter] ?? letter)
}

/** The letters of a stretch of text alone: no marks, tatweel, invisible characters or hamza seats. */
export function bare (text: string): string {
  return withoutHamza(Array.from(text).filter(char => !HARAKAT.join('').includes(char) && char !== TATWEEL && !INVISIBLES.includes(char)).join(''))
}
