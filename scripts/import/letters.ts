/**
 * Letters: the spelling of Arabic words while tables are being imported.
 * Why: sources mix Persian letters, marks and presentation forms; the tables must not.
 * Not the engine's folding: that one keeps offsets. This one only makes comparable keys and clean rows.
 */

const MARKS = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640]/g // harakat, Quranic marks, tatweel
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u061C]/g
const ARABIC_WORD = /^[\u0621-\u063A\u0641-\u064A]+$/ // the 36 letters of written Arabic, nothing else
const ARABIC_NAME = /^[\u0621-\u063A\u0641-\u064A]+(?:[ -][\u0621-\u063A\u0641-\u064A]+)*$/

/** Letters that a Persian or Urdu keyboard writes for Arabic ones; the word may still be Arabic. */
const PERSIAN: Readonly<Record<string, string>> = { ک: 'ك', ی: 'ي', ہ: 'ه', ھ: 'ه' }

/** Marks, tatweel and invisible characters out, presentation forms resolved: the spelling as it would be typed. */
export const clean = (text: string): string =>
  text.normalize('NFKC').replace(INVISIBLE, '').replace(MARKS, '').replace(/ٱ/g, 'ا')

/** `clean`, and the letters of a Persian keyboard made Arabic. */
export const unpersian = (text: string): string => clean(text).replace(/[کیہھ]/g, (letter) => PERSIAN[letter] as string)

/** The key under which two spellings count as one: without hamza seats, ى = ي, ة = ه, fused عبدال. */
export const fold = (text: string): string =>
  clean(text)
    .replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي')
    .replace(/[-\s]+/g, ' ').replace(/(^| )عبد ال/g, '$1عبدال')
    .toLowerCase().trim()

export const isArabicWord = (word: string): boolean => ARABIC_WORD.test(word)
export const isArabicName = (name: string): boolean => ARABIC_NAME.test(name)

/** Lower-case ASCII slug of a Latin name, for ids. */
export const slug = (latin: string): string =>
  latin.normalize('NFKD').replace(/[\u0300-\u036F]/g, '').toLowerCase()
    .replace(/[ʻʼ‘’'`´ʾʿ]/g, '').replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/[đð]/g, 'd').replace(/ł/g, 'l').replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae').replace(/œ/g, 'oe').replace(/ə/g, 'a').replace(/þ/g, 'th').replace(/ħ/g, 'h')
    .replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')

/** A table of letters or words written in one string: `ب=b ت=t`. */
export const pairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(text.trim().split(/\s+/).map((pair) => pair.split('=') as [string, string]))
