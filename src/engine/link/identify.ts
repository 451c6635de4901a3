/**
 * Identify: which gazetteer entity a mention means. طرابلس is in Libya and in Lebanon: the countries of the same text decide, then how well known each is.
 */
import { CANONICAL, FORM_CLASS_MASK, FORM_CLASSES, type Gazetteer } from '../gazetteer.ts'
import type { Doc } from '../match/index.ts'
import type { Candidate } from '../rules/index.ts'
import type { Placed } from './types.ts'

/** An entity that a mention may mean, with what speaks for it. */
export interface Option { readonly entity: number, readonly form: number, readonly weight: number }

/** In units of `entityPrior`. */
const SAME_COUNTRY = 38000 // approached as the text speaks of it more often
const CANONICAL_NAME = 1500
const CLASS_COST = [0, 6000, 12000, 9000] as const
/** A form that several bear (الدفاع المدني, مجلس النواب) does not mean the one of a country that the text speaks of this many times less than of another. */
const FAR_LESS = 3
const AFTER_FULL = FORM_CLASSES.indexOf('after-full')
const CUE = FORM_CLASSES.indexOf('cue')

const NO_OPTIONS: readonly Option[] = []

function sameCountry (count: number): number {
  return Math.round(SAME_COUNTRY * count / (count + 0.5))
}

/**
 * Entities of the candidate's forms, best first.
 * @param most how often the text speaks of the country that it speaks of most
 * @param named entities that stand in the text by one of their full forms; short forms count only then
 */
export function optionsOf (doc: Doc, gazetteer: Gazetteer, candidate: Candidate, type: number, most: number, named: ReadonlyMap<number, unknown>): readonly Option[] {
  if (candidate.forms.length === 0) return NO_OPTIONS
  const { countries } = doc
  const options = new Map<number, Option>()
  for (const match of candidate.forms) {
    const form = doc.forms[match]?.form ?? 0
    const entity = gazetteer.formEntity[form] as number
    if (gazetteer.entityType[entity] !== type) continue
    const flags = gazetteer.formFlags[form] as number
    const formClass = flags & FORM_CLASS_MASK
    if (formClass === AFTER_FULL && !named.has(entity)) continue
    const country = gazetteer.entityCountry[entity] as number
    if (formClass === CUE && country !== 0 && (countries.get(country) ?? 0) * FAR_LESS < most) continue
    const weight = (gazetteer.entityPrior[entity] as number) +
      sameCountry(countries.get(country) ?? 0) +
      ((flags & CANONICAL) !== 0 ? CANONICAL_NAME : 0) -
      (CLASS_COST[formClass] ?? 0)
    const known = options.get(entity)
    if (known === undefined || known.weight < weight) options.set(entity, { entity, form, weight })
  }
  return [...options.values()].sort((a, b) => b.weight - a.weight || a.entity - b.entity)
}

/** Entities that stand in the text by a form that is enough by itself, each with the first span that names it. */
export function fullyNamed (doc: Doc, gazetteer: Gazetteer, chosen: ReadonlyArray<{ readonly candidate: Candidate, readonly placed: Placed }>): Map<number, Placed> {
  const named = new Map<number, Placed>()
  for (const { candidate, placed } of chosen) {
    for (const match of candidate.forms) {
      const form = doc.forms[match]?.form ?? 0
      const entity = gazetteer.formEntity[form] as number
      if (gazetteer.entityType[entity] === placed.type && ((gazetteer.formFlags[form] as number) & FORM_CLASS_MASK) !== AFTER_FULL && !named.has(entity)) named.set(entity, placed)
    }
  }
  return named
}
