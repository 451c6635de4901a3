/**
 * Entities: sequences that the engine's rules take for names and that no form of the gazetteer covers: full names of people,
 * what stands after heads of places, organisations with their heads or in quotation marks.
 */
import type { Gazetteer } from '../engine/gazetteer.ts'
import { Coarse, type Doc } from '../engine/match/index.ts'
import type { Pipeline, Proposed } from '../engine/pipeline.ts'
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'
import { isWord } from './surface.ts'
import { plausible } from './plausible.ts'

export interface Sequence { readonly type: EntityType, readonly rule: string, readonly from: number, readonly to: number }

/** Rules whose spans are worth a row, and the fewest words of one: a surname alone is a name part, a ministry's field a short form. */
const RULES: Readonly<Record<string, number>> = {
  'per/after-title': 2, 'per/after-role': 2, 'per/given-and-more': 2, 'per/patronymic': 3, 'per/after-kin': 2, 'per/foreign-pair': 2, 'per/byline': 2,
  'loc/after-head': 1, 'loc/head-inside': 2, 'loc/after-locative': 1,
  'org/head-and-complement': 2, 'org/two-fields': 3, 'org/quoted': 1, 'org/after-outer-head': 1
}

/** The longest span of each type from each word, none inside another of its type, and the beginnings of each that may be the name. */
export function sequences ({ rules, gazetteer }: Pipeline, { doc, candidates }: Proposed): Sequence[] {
  const longest = new Map<string, Sequence>()
  for (const { from, to, rules: matched } of candidates) {
    for (const index of matched) {
      const rule = rules[index]?.rule
      if (rule === undefined || words(doc, from, to) < (RULES[rule.id] ?? Infinity)) continue
      const key = `${rule.type} ${from}`
      if (to > (longest.get(key)?.to ?? -1)) longest.set(key, { type: rule.type, rule: rule.id, from, to })
    }
  }
  const ends: Partial<Record<EntityType, number>> = {}
  return [...longest.values()].sort((a, b) => a.from - b.from).flatMap(sequence => {
    if (sequence.from <= (ends[sequence.type] ?? -1)) return []
    ends[sequence.type] = sequence.to
    return covered(doc, gazetteer, sequence) ? [] : beginnings(doc, sequence)
  })
}

/** A rule may run into the next words; counting tells which beginning is the name. */
function beginnings (doc: Doc, sequence: Sequence): Sequence[] {
  const found: Sequence[] = []
  for (let to = sequence.from; to <= sequence.to; to++) {
    if (words(doc, sequence.from, to) < (RULES[sequence.rule] ?? Infinity) || !isWord(doc, to) || isParticle(doc, to) || !plausible(doc, sequence.type, sequence.from, to)) continue
    found.push({ ...sequence, to })
  }
  return found
}

/** Whether the gazetteer has the name already: a form of its type that begins or ends where the span does, or a longer one around it. */
function covered (doc: Doc, gazetteer: Gazetteer, { type, from, to }: Sequence): boolean {
  const short = words(doc, from, to) === 2 // تنظيم داعش: the head stays outside
  return doc.forms.some(form => {
    const sameType = ENTITY_TYPES[gazetteer.entityType[gazetteer.formEntity[form.form] as number] as number] === type
    if (form.from <= from && form.to >= to) return true
    return sameType && (type === 'LOC' || short || form.to > form.from) && (form.from === from || form.to === to)
  })
}

function words (doc: Doc, from: number, to: number): number {
  let count = 0
  for (let t = from; t <= to; t++) if (isWord(doc, t)) count++
  return count
}

function isParticle ({ analysis }: Doc, t: number): boolean {
  return analysis.coarse[t] === Coarse.particle || analysis.coarse[t] === Coarse['foreign-particle']
}
