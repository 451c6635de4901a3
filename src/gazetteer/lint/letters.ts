/**
 * Letters: what only looks right. The reader refuses strange letters in names and aliases; here are the columns that it takes as
 * they are (Latin names, roles), and words of two alphabets.
 */
import { ARABIC_INDIC_DIGITS, ARABIC_LETTERS, ARABIC_MARKS, EXTENDED_ARABIC_INDIC_DIGITS, INVISIBLE, PRESENTATION_FORMS, TATWEEL, within } from '../../engine/chars.ts'
import { lintFinding, type LintFinding } from './codes.ts'
import { at, type LintEntity } from './forms.ts'

const LETTER = /\p{L}/u
const LATIN = /\p{Script=Latin}/u
const MIXED = /\p{Script=Arabic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Arabic}/u
/** Half rings and apostrophes of transliteration: letters to Unicode, not Latin ones. */
const MODIFIERS = /[\u02b0-\u02ff]/

type Judge = (char: string) => string | undefined

const code = (char: string): number => char.codePointAt(0) ?? 0
const inAny = (char: string, ranges: ReadonlyArray<readonly [number, number]>): boolean => ranges.some(range => within(code(char), range))

/** What is wrong with a character in Arabic prose; undefined if nothing is. */
const arabic: Judge = char => {
  if (code(char) === TATWEEL) return 'tatweel'
  if (inAny(char, ARABIC_MARKS)) return 'a vowel sign'
  if (inAny(char, INVISIBLE)) return 'an invisible character'
  if (inAny(char, PRESENTATION_FORMS)) return 'a presentation form'
  if (inAny(char, [ARABIC_INDIC_DIGITS, EXTENDED_ARABIC_INDIC_DIGITS])) return 'an Arabic-Indic digit'
  if (LETTER.test(char) && !within(code(char), ARABIC_LETTERS) && !LATIN.test(char)) return 'a letter outside the Arabic alphabet'
  return undefined
}

const latin: Judge = char => {
  if (inAny(char, INVISIBLE)) return 'an invisible character'
  if (LETTER.test(char) && !LATIN.test(char) && !MODIFIERS.test(char)) return 'a letter that is not Latin'
  return undefined
}

const COLUMNS: ReadonlyArray<readonly [column: 'name' | 'latin' | 'role_ar' | 'role_en', judge: Judge]> = [['name', arabic], ['latin', latin], ['role_ar', arabic], ['role_en', latin]]

export function strangeLetters ({ file, line, row, forms }: LintEntity): LintFinding[] {
  const cells: Partial<Record<string, unknown>> = row
  const findings = COLUMNS.flatMap(([column, judge]) => {
    const cell = cells[column]
    const found = typeof cell === 'string' ? strange(cell, judge) : undefined
    return found === undefined ? [] : [lintFinding('letters', { file, line, column }, found, row.id, String(cell))]
  })
  for (const form of forms) {
    const mixed = MIXED.exec(form.form)
    if (mixed !== null) findings.push(lintFinding('letters', at(form), `${form.form} mixes Arabic and Latin letters in one word (${mixed[0]})`, row.id, form.form))
  }
  return findings
}

/** The first strange character of a cell, by name and code point. */
function strange (cell: string, judge: Judge): string | undefined {
  for (const char of cell) {
    const what = judge(char)
    if (what !== undefined) return `holds ${what} (${char}, U+${code(char).toString(16).toUpperCase().padStart(4, '0')})`
  }
  return undefined
}
