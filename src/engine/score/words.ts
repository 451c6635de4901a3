/** Words: what the evidence of a text is drawn from, and what it says of a word in its place. */
import { FORM_CLASS_MASK, FORM_CLASSES, type Gazetteer } from '../gazetteer.ts'
import { Coarse, type Doc } from '../match/index.ts'
import { DocumentStats } from './document.ts'
import { Shape } from './shape.ts'
import type { EvidenceSink, GroupSink } from './templates.ts'
import { packLetter } from './values.ts'
import { SPELT, wordValues, type WordValues } from './word-values.ts'

export { agreementOf, archiveLevel, archiveValue, cliticAt, frequencyValue, nameValue, partValue, spellingValue, tableValue, type WordValues } from './word-values.ts'

/** What the evidence of one text is drawn from. */
export interface EvidenceSource {
  readonly doc: Doc
  readonly stats: DocumentStats
  readonly gazetteer: Gazetteer
  readonly full: Uint16Array
  readonly words: WordValues
  readonly shape: Shape
  /** Entities that stand in the text by an unmistakable form. */
  readonly named: ReadonlySet<number>
}

const FREE = FORM_CLASSES.indexOf('free')

/** What the evidence of a text is drawn from, gathered once. */
export function evidenceSource (doc: Doc, gazetteer: Gazetteer, full: Uint16Array): EvidenceSource {
  const named = new Set<number>()
  for (const { form } of doc.forms) {
    if (((gazetteer.formFlags[form] as number) & FORM_CLASS_MASK) === FREE) named.add(gazetteer.formEntity[form] as number)
  }
  const words = wordValues(doc, gazetteer, full)
  return { doc, stats: new DocumentStats(doc), gazetteer, full, words, shape: new Shape(doc, words), named }
}

/** Whether a span that leaves `skip` letters out begins with the other reading of the word, not the first. */
export function isOther ({ analysis }: Doc, t: number, skip: number): boolean {
  return skip !== analysis.skip[t] && skip === analysis.otherSkip[t]
}

export function coarseAt (doc: Doc, t: number): number {
  return t < 0 || t >= doc.tokens.count ? Coarse.edge : doc.analysis.coarse[t] as number
}

/** Identity of a cue word or mark at `t`; 0 if it is neither, or beyond the text. */
export function cueAt ({ words }: EvidenceSource, t: number): number {
  return t < 0 || t >= words.cue.length ? 0 : words.cue[t] as number
}

/** First and last letters of a word that no table explains. */
export function affixes (source: EvidenceSource, t: number, skip: number, coarse: number, prefix: number, suffix: number, sink: EvidenceSink): void {
  if ((SPELT & (1 << coarse)) === 0) return
  const from = (source.doc.tokens.first[t] as number) + skip
  const to = source.doc.tokens.last[t] as number
  if (to - from < 3) return
  sink.add(prefix, letters(source, from, from + 2))
  sink.add(prefix, letters(source, from, from + 3))
  sink.add(suffix, letters(source, to - 2, to))
  sink.add(suffix, letters(source, to - 3, to))
  if (to - from >= 5) sink.add(suffix, letters(source, to - 4, to))
}

/** Packed letters [from, to) of the folded text. */
function letters ({ doc, full }: EvidenceSource, from: number, to: number): number {
  let packed = 0
  for (let i = from; i < to; i++) packed = (packed << 6) | packLetter(full[doc.folded.light[i] as number] as number)
  return packed
}

/** The contexts of a word elsewhere in the text, one by one, to a group that has them by their places. */
export function contexts (bits: number, group: number, sink: GroupSink): void {
  if (bits === 0) { sink.group(group, 0, 0, 0); return }
  for (let rest = bits; rest !== 0; rest &= rest - 1) sink.group(group, 32 - Math.clz32(rest & -rest), 0, 0)
}
