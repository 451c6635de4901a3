/**
 * Letters by their Unicode names: the one home of code points. Everything else in the engine uses these names.
 * A range is [first, last], both included.
 */
export const ALEF_MADDA = 0x0622 // آ
export const ALEF_HAMZA_ABOVE = 0x0623 // أ
export const WAW_HAMZA = 0x0624 // ؤ
export const ALEF_HAMZA_BELOW = 0x0625 // إ
export const YEH_HAMZA = 0x0626 // ئ
export const ALEF = 0x0627 // ا
export const BEH = 0x0628 // ب
export const TEH_MARBUTA = 0x0629 // ة
export const TEH = 0x062a // ت
export const JEEM = 0x062c // ج
export const SEEN = 0x0633 // س
export const AIN = 0x0639 // ع
export const TATWEEL = 0x0640 // ـ
export const FEH = 0x0641 // ف
export const QAF = 0x0642 // ق
export const KAF = 0x0643 // ك
export const LAM = 0x0644 // ل
export const MEEM = 0x0645 // م
export const NOON = 0x0646 // ن
export const HEH = 0x0647 // ه
export const WAW = 0x0648 // و
export const ALEF_MAKSURA = 0x0649 // ى
export const YEH = 0x064a // ي
export const ALEF_WASLA = 0x0671 // ٱ

// Persian, Urdu, Kurdish and Maghrebi letters that Arabic texts use for foreign sounds, or by another keyboard.
export const PEH = 0x067e // پ
export const TCHEH = 0x0686 // چ
export const JEH = 0x0698 // ژ
export const VEH = 0x06a4 // ڤ
export const FEH_DOT_BELOW = 0x06a2 // ڢ
export const QAF_DOT_ABOVE = 0x06a7 // ڧ
export const KEHEH = 0x06a9 // ک
export const GAF = 0x06af // گ
export const HEH_DOACHASHMEE = 0x06be // ھ
export const HEH_GOAL = 0x06c1 // ہ
export const AE = 0x06d5 // ە
export const FARSI_YEH = 0x06cc // ی
export const YEH_E = 0x06d0 // ې
export const YEH_BARREE = 0x06d2 // ے
export const NG = 0x06ad // ڭ

/** Arabic letters proper, the alphabet of keys. */
export const ARABIC_LETTERS: readonly [number, number] = [0x0621, 0x064a]

/** Harakat and the other marks that stand above or below a letter. */
export const ARABIC_MARKS: ReadonlyArray<readonly [number, number]> = [[0x0610, 0x061a], [0x064b, 0x065f], [0x0670, 0x0670], [0x06d6, 0x06dc], [0x06df, 0x06e8], [0x06ea, 0x06ed], [0x08d3, 0x08ff]]

/** Latin and general combining marks, and variation selectors. */
export const COMBINING_MARKS: ReadonlyArray<readonly [number, number]> = [[0x0300, 0x036f], [0xfe00, 0xfe0f], [0xfe20, 0xfe2f]]

/** Soft hyphen, Arabic letter mark, zero-width characters, bidi controls, byte order mark: drawn as nothing. */
export const INVISIBLE: ReadonlyArray<readonly [number, number]> = [[0x00ad, 0x00ad], [0x061c, 0x061c], [0x180e, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfeff, 0xfeff]]

/** Ligatures and positional forms of Arabic letters. */
export const PRESENTATION_FORMS: ReadonlyArray<readonly [number, number]> = [[0xfb50, 0xfdff], [0xfe70, 0xfefc]]

export const ARABIC_INDIC_DIGITS: readonly [number, number] = [0x0660, 0x0669]
export const EXTENDED_ARABIC_INDIC_DIGITS: readonly [number, number] = [0x06f0, 0x06f9]
export const FULL_WIDTH_FORMS: readonly [number, number] = [0xff01, 0xff5e]
export const LATIN_WITH_MARKS: ReadonlyArray<readonly [number, number]> = [[0x00c0, 0x024f], [0x1e00, 0x1eff]]

export const LINE_FEED = 0x0a
export const CARRIAGE_RETURN = 0x0d
export const LINE_SEPARATOR = 0x2028
export const PARAGRAPH_SEPARATOR = 0x2029
export const DIGIT_ZERO = 0x30

export const HIGH_SURROGATES: readonly [number, number] = [0xd800, 0xdbff]
export const LOW_SURROGATES: readonly [number, number] = [0xdc00, 0xdfff]

export function within (code: number, range: readonly [number, number]): boolean {
  return code >= range[0] && code <= range[1]
}
