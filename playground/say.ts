/** Says a message in the language of the page, and puts the page's own words into the elements that ask for them. */
import { get, type Language } from './store.ts'
import { COUNTED, MESSAGES, type Both, type CountedKey, type MessageKey } from './words/messages.ts'

/** Arabic text with the digits that news sites and codes use. */
const LOCALES: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-latn', en: 'en' }

type Values = Readonly<Record<string, string | number>>

const fill = (pattern: string, values: Values) => pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

export const inLanguage = (both: Both, values: Values = {}): string => fill(both[get().language], values)
export const say = (key: MessageKey, values: Values = {}): string => inLanguage(MESSAGES[key], values)
export const number = (value: number, options: Intl.NumberFormatOptions = {}): string => new Intl.NumberFormat(LOCALES[get().language], options).format(value)
export const percent = (share: number): string => number(share, { style: 'percent', maximumFractionDigits: 0 })
export const signed = (weight: number): string => number(weight, { signDisplay: 'always', minimumFractionDigits: 1, maximumFractionDigits: 1 })
export const list = (words: readonly string[]): string => words.join(get().language === 'ar' ? '، ' : ', ')

export function count (key: CountedKey, n: number): string {
  const { language } = get()
  const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }> = COUNTED[key][language]
  return fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n: number(n) })
}

/** Attributes that name a message: the text itself, a label, a placeholder. */
const TARGETS: ReadonlyArray<readonly [attribute: string, put: (element: Element, words: string) => void]> = [
  ['data-say', (element, words) => { element.textContent = words }],
  ['data-say-label', (element, words) => { element.setAttribute('aria-label', words) }],
  ['data-say-placeholder', (element, words) => { element.setAttribute('placeholder', words) }]
]

/** All words of index.html, for the language as it is now. */
export function sayPage (): void {
  const { documentElement: root } = document
  root.lang = get().language
  root.dir = get().language === 'ar' ? 'rtl' : 'ltr'
  document.title = say('title')
  for (const [attribute, put] of TARGETS) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) put(element, say(element.getAttribute(attribute) as MessageKey))
  }
}
