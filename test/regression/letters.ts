/**
 * Characters that are drawn as nothing or not as they are stored, by name, for the rows of orthography.
 * `presented` writes a marked sentence in Arabic presentation forms, as old PDF extractors leave it.
 */
export const NO_BREAK_SPACE = '\u00a0'
export const RIGHT_TO_LEFT_MARK = '\u200f'
export const SOFT_HYPHEN = '\u00ad'
export const ZERO_WIDTH_JOINER = '\u200d'
export const ZERO_WIDTH_NON_JOINER = '\u200c'

/** Presentation Forms-B from alef with madda to the lam-alef ligatures; the forms of a letter stand in the order isolated, final, initial, medial. */
const FIRST_FORM = 0xfe81
const LAST_FORM = 0xfefc
const BRACKETS = /[[\]]/

type Forms = readonly string[]

const FORMS: ReadonlyMap<string, Forms> = (() => {
  const forms = new Map<string, string[]>()
  for (let code = FIRST_FORM; code <= LAST_FORM; code++) {
    const form = String.fromCharCode(code)
    const letters = form.normalize('NFKC')
    forms.set(letters, [...forms.get(letters) ?? [], form])
  }
  return forms
})()

function joinsNext (letter: string | undefined): boolean {
  return letter !== undefined && FORMS.get(letter)?.length === 4
}

function joinsPrevious (letter: string | undefined): boolean {
  return letter !== undefined && FORMS.has(letter)
}

/** Letters shaped by their neighbours, lam-alef as one ligature; brackets do not part letters, all else stays as it is. */
export function presented (marked: string): string {
  const units = marked.match(/ل[آأإا]|./gsu) ?? []
  const letters = units.filter(unit => !BRACKETS.test(unit))
  let at = 0
  return units.map(unit => {
    if (BRACKETS.test(unit)) return unit
    const [before, after] = [letters[at - 1], letters[at + 1]]
    at++
    const forms = FORMS.get(unit)
    if (forms === undefined) return unit
    const form = (joinsNext(before) ? 1 : 0) + (joinsNext(unit) && joinsPrevious(after) ? 2 : 0)
    return forms[form] ?? forms[0] ?? unit
  }).join('')
}
