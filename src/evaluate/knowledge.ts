/**
 * Knowledge: what the tables know of one document, whatever the weights make of it: which gold spans are listed and which are candidates at all,
 * which tokens of people are known parts of names, and how many ordinary words look like a listed name.
 */
import { CueFlag, FORM_CLASS_MASK, FORM_CLASSES, NameFlag, type Gazetteer } from '../engine/gazetteer.ts'
import { offsets } from '../engine/link/index.ts'
import type { Proposed } from '../engine/pipeline.ts'
import { ENTITY_TYPES, PER_TYPE } from '../engine/types.ts'
import { coveredTokens, type GoldDocument } from './conll.ts'

export interface Share { part: number, all: number }

export interface Knowledge {
  /** For each gold span whether a gazetteer form of its type matches exactly there. */
  readonly listed: readonly boolean[]
  /** For each gold span whether some candidate is exactly there. */
  readonly proposed: readonly boolean[]
  /** Words of gold people that the tables know as parts of names. */
  readonly nameParts: Readonly<Share>
  /** Words outside of gold spans that are by themselves a free form of some entity. */
  readonly falseHits: Readonly<Share>
}

const NAME_PART = NameFlag.givenArabic | NameFlag.familyArabic | NameFlag.givenForeign | NameFlag.familyForeign | NameFlag.personPart
/** بن, آل, دي: parts of names by their class. */
const PARTICLE = CueFlag.particle | CueFlag['foreign-particle']
const FREE = FORM_CLASSES.indexOf('free')

export function knowledge (gold: GoldDocument, { doc, candidates }: Proposed, gazetteer: Gazetteer): Knowledge {
  const numbers = new Map(gold.spans.map((span, i) => [`${span.from}-${span.to}`, i]))
  const spanAt = (span: { readonly from: number, readonly to: number, readonly skip: number }): number | undefined => {
    const { start, end } = offsets(doc, span)
    const range = coveredTokens(gold, start, end)
    return range === undefined ? undefined : numbers.get(`${range.from}-${range.to}`)
  }
  const listed = gold.spans.map(() => false)
  const proposed = gold.spans.map(() => false)
  const freeWords = new Set<number>()
  for (const form of doc.forms) {
    const span = spanAt(form)
    if (span !== undefined && ENTITY_TYPES[gazetteer.entityType[gazetteer.formEntity[form.form] as number] as number] === gold.spans[span]?.type) listed[span] = true
    if (form.from === form.to && ((gazetteer.formFlags[form.form] as number) & FORM_CLASS_MASK) === FREE) freeWords.add(form.from)
  }
  for (const candidate of candidates) {
    const span = spanAt(candidate)
    if (span !== undefined) proposed[span] = true
  }
  return { listed, proposed, ...words(gold, { doc, candidates }, freeWords) }
}

/** Counts words of people and ordinary words. */
function words (gold: GoldDocument, { doc }: Proposed, freeWords: ReadonlySet<number>): Pick<Knowledge, 'nameParts' | 'falseHits'> {
  const { tokens, analysis } = doc
  const nameParts = { part: 0, all: 0 }
  const falseHits = { part: 0, all: 0 }
  let next = 0
  for (let t = 0; t < tokens.count; t++) {
    const [start, end] = [tokens.start[t] as number, tokens.end[t] as number]
    if (!LETTER.test(doc.text.slice(start, end))) continue
    while (next < gold.spans.length && endOf(gold, next) <= start) next++
    const span = gold.spans[next]
    const inside = span !== undefined && (gold.tokens[span.from]?.start ?? Infinity) < end
    if (!inside) {
      falseHits.all++
      if (freeWords.has(t)) falseHits.part++
    } else if (span.type === ENTITY_TYPES[PER_TYPE]) {
      nameParts.all++
      if (((analysis.names[t] as number) & NAME_PART) !== 0 || ((analysis.cues[t] as number) & PARTICLE) !== 0) nameParts.part++
    }
  }
  return { nameParts, falseHits }
}

const LETTER = /\p{L}/u

function endOf (gold: GoldDocument, span: number): number {
  return gold.tokens[gold.spans[span]?.to ?? 0]?.end ?? 0
}
