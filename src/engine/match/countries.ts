/**
 * Countries: which countries a text speaks of, by their names, their nisbas and their large cities.
 * What it is for: المملكة beside السعودية, الأهلي beside القاهرة. Names that need a cue themselves do not count.
 */
import { COUNTRY_SHIFT, FORM_CLASS_MASK, FORM_CLASSES, Word, WORD_SIZE, type Gazetteer } from '../gazetteer.ts'
import type { Tokens } from '../tokenise/index.ts'
import { LOC_TYPE } from '../types.ts'
import type { Analysis } from './analyse.ts'
import type { FormMatch } from './spans.ts'

/** Places that are better known than this stand for their country; in units of `entityPrior`. */
const WELL_KNOWN = 28000
const FREE = FORM_CLASSES.indexOf('free')

/** How often the text speaks of each country; keyed as in `entityCountry`. */
export type CountryCounts = ReadonlyMap<number, number>

export function countriesOf (tokens: Tokens, analysis: Analysis, forms: readonly FormMatch[], gazetteer: Gazetteer): CountryCounts {
  const counts = new Map<number, number>()
  const add = (country: number): void => { if (country !== 0) counts.set(country, (counts.get(country) ?? 0) + 1) }
  for (let t = 0; t < tokens.count; t++) {
    const id = analysis.id[t] as number
    if (id >= 0) add((gazetteer.words[id * WORD_SIZE + Word.archive] as number) >>> COUNTRY_SHIFT)
  }
  for (let i = 0, next = 0; i < forms.length; i = next) {
    // A span that may be places of several countries (طرابلس) speaks for none.
    let country = -1
    let wellKnown = false
    for (next = i; next < forms.length && sameSpan(forms[next] as FormMatch, forms[i] as FormMatch); next++) {
      const { form } = forms[next] as FormMatch
      const entity = gazetteer.formEntity[form] as number
      if (gazetteer.entityType[entity] !== LOC_TYPE || ((gazetteer.formFlags[form] as number) & FORM_CLASS_MASK) !== FREE) continue
      const found = gazetteer.entityCountry[entity] as number
      country = country === -1 || country === found ? found : 0
      wellKnown ||= (gazetteer.entityPrior[entity] as number) >= WELL_KNOWN
    }
    if (wellKnown) add(Math.max(0, country))
  }
  return counts
}

function sameSpan (one: FormMatch, other: FormMatch): boolean {
  return one.from === other.from && one.to === other.to && one.skip === other.skip && one.restored === other.restored
}
