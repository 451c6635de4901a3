/**
 * Plausible: whether the words of a span are what such a name is made of. Rules are generous, because weights judge after them;
 * proposals are read by people, so that what is ordinary must stay out here.
 */
import { CueFlag, FREQUENCY_MASK, FREQUENCY_SHIFT, NameFlag } from '../engine/gazetteer.ts'
import { Coarse, type CoarseClass, type Doc } from '../engine/match/index.ts'
import type { EntityType } from '../engine/types.ts'
import { unexplained } from './name-parts.ts'
import { isWord } from './surface.ts'

const { givenArabic, familyArabic, givenForeign, familyForeign, verb, particleWord } = NameFlag
const NAMES = givenArabic | familyArabic | givenForeign | familyForeign
const PARTICLES = CueFlag.particle | CueFlag['foreign-particle']
/** No word of a name, whatever else it is. */
const NEVER = CueFlag.function | CueFlag.locative | CueFlag.number | CueFlag.time | CueFlag.say
/** No word of a person's name, unless the tables of names have it. */
const NOT_OF_PEOPLE = CueFlag.title | CueFlag.role | CueFlag.nisba | CueFlag.field | CueFlag.act | CueFlag.people | CueFlag['org-head-in'] | CueFlag['place-head-in'] | CueFlag['place-head-out']
/** From this frequency on (log2) a word is read as the ordinary one. */
const FREQUENT = 7

const set = (...classes: readonly CoarseClass[]): ReadonlySet<number> => new Set(classes.map(name => Coarse[name]))
const OF_PEOPLE = set('name', 'weak-name', 'unknown', 'unknown-definite', 'particle', 'foreign-particle')
const OF_PLACES = set('name', 'weak-name', 'unknown', 'unknown-definite', 'place', 'particle', 'place-in', 'definite', 'nisba')
const OF_BODIES = set('name', 'weak-name', 'unknown', 'unknown-definite', 'place', 'org', 'org-in', 'org-either', 'nisba', 'field', 'definite', 'latin', 'noun')
/** What makes a span more than ordinary words. */
const TELLING = set('name', 'unknown', 'unknown-definite', 'latin', 'place', 'nisba', 'org')
/** Ordinary words alone name a body if they are so many: هيئة كبار العلماء. */
const MANY = 3

export function plausible (doc: Doc, type: EntityType, from: number, to: number): boolean {
  let telling = false
  let words = 0
  for (let t = from; t <= to; t++) {
    if (!isWord(doc, t)) continue
    words++
    if (!fits(doc, type, t, t === from)) return false
    telling ||= t > from || type !== 'ORG' ? tells(doc, type, t) : false
  }
  if (type === 'ORG') return telling || words >= MANY || tells(doc, type, from)
  return telling
}

function fits ({ analysis }: Doc, type: EntityType, t: number, first: boolean): boolean {
  const cues = analysis.cues[t] as number
  const names = analysis.names[t] as number
  const coarse = analysis.coarse[t] as number
  if ((cues & NEVER) !== 0 || (!first && analysis.skip[t] !== 0)) return false
  if (type === 'LOC') return OF_PLACES.has(coarse)
  if (type === 'ORG') return OF_BODIES.has(coarse)
  if ((cues & PARTICLES) !== 0) return true
  const frequent = ((names >>> FREQUENCY_SHIFT) & FREQUENCY_MASK) >= FREQUENT
  if ((names & NAMES) !== 0) return OF_PEOPLE.has(coarse) ? !(frequent && (names & (verb | particleWord)) !== 0) : (cues & NOT_OF_PEOPLE) === 0 && !frequent
  return OF_PEOPLE.has(coarse) && (cues & NOT_OF_PEOPLE) === 0
}

/** Whether the word at `t` is one that no ordinary sentence needs. */
function tells (doc: Doc, type: EntityType, t: number): boolean {
  if (unexplained(doc, t)) return true
  const coarse = doc.analysis.coarse[t] as number
  return type === 'LOC' ? coarse === Coarse.name : TELLING.has(coarse)
}
