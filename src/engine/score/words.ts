/** Words: what evidence may say of a single word, as small integers. All of it was found by match; nothing is looked up here. */
import { ALEF } from '../chars.ts'
import { ARCHIVE_LEVELS, ARCHIVE_USE_SHIFT, FORM_CLASS_MASK, FORM_CLASSES, FREQUENCY_MASK, FREQUENCY_SHIFT, LEXICAL, NameFlag, type Gazetteer } from '../gazetteer.ts'
import { letterLevel, LETTER_LEVELS } from '../letters.ts'
import { Coarse, countriesOf, type CountryCounts, type Doc } from '../match/index.ts'
import { TokenKind } from '../tokenise/index.ts'
import { DocumentStats } from './document.ts'
import type { EvidenceSink } from './templates.ts'
import { packLetter } from './values.ts'

/** What the evidence of one text is drawn from. */
export interface EvidenceSource {
  readonly doc: Doc
  readonly stats: DocumentStats
  readonly gazetteer: Gazetteer
  readonly full: Uint16Array
  /** Entities that stand in the text by an unmistakable form. */
  readonly named: ReadonlySet<number>
  readonly countries: CountryCounts
}

const FREE = FORM_CLASSES.indexOf('free')

/** What the evidence of a text is drawn from, gathered once. */
export function evidenceSource (doc: Doc, gazetteer: Gazetteer, full: Uint16Array): EvidenceSource {
  const named = new Set<number>()
  for (const { form } of doc.forms) {
    if (((gazetteer.formFlags[form] as number) & FORM_CLASS_MASK) === FREE) named.add(gazetteer.formEntity[form] as number)
  }
  return { doc, stats: new DocumentStats(doc), gazetteer, full, named, countries: countriesOf(doc, gazetteer) }
}

/** A word as a span begins with it: the first reading of its clitics, or the other one. */
export interface Reading { readonly names: number, readonly coarse: number, readonly archive: number }

export function readingOf ({ analysis }: Doc, t: number, skip: number): Reading {
  const other = skip !== analysis.skip[t] && skip === analysis.otherSkip[t]
  return other
    ? { names: analysis.otherNames[t] as number, coarse: analysis.otherCoarse[t] as number, archive: analysis.otherArchive[t] as number }
    : { names: analysis.names[t] as number, coarse: analysis.coarse[t] as number, archive: analysis.archive[t] as number }
}

const RARE = 5 // log2 of the count: fewer than 32 in eight million words
const PARTS = 0b1111 // given and family names, Arabic and foreign
const ORDINARY = 1 << 6
const RARELY = 1 << 7
const INFLECTED = 1 << 8

/** Bits of the `names` value kind. */
export function nameValue (names: number): number {
  const lexical = (names & LEXICAL) !== 0 ? ORDINARY : 0
  const rare = lexical !== 0 && frequencyValue(names) < RARE ? RARELY : 0
  return (names & 0b111111) | lexical | rare | ((names & NameFlag.inflected) !== 0 ? INFLECTED : 0)
}

/** The same, only the kinds of name and whether the word is an ordinary one. */
export function partValue (names: number): number {
  return (names & PARTS) | ((names & LEXICAL) !== 0 ? ORDINARY : 0)
}

/** Bits of the `tables` value kind. */
export function tableValue (names: number): number {
  return ((names >>> 8) & 0b111111) | ((names & NameFlag.placePart) !== 0 ? 64 : 0) | ((names & NameFlag.orgPart) !== 0 ? 128 : 0) | ((names & NameFlag.majorPlace) !== 0 ? 256 : 0)
}

export function frequencyValue (names: number): number {
  return (names >>> FREQUENCY_SHIFT) & FREQUENCY_MASK
}

/** Value of the `archive` kind: how well the archive knows the word, and as a name of what. */
export function archiveValue (archive: number): number {
  return archive >>> ARCHIVE_USE_SHIFT
}

/** Level 0–5 of `type` in an archive value; -1 if the archive does not know the word. */
export function archiveLevel (archive: number, type: number): number {
  const value = archive >>> ARCHIVE_USE_SHIFT
  return (value & 3) === 0 ? -1 : Math.floor((value >>> 2) / ARCHIVE_LEVELS ** type) % ARCHIVE_LEVELS
}

export function coarseAt (doc: Doc, t: number): number {
  return t < 0 || t >= doc.tokens.count ? Coarse.edge : doc.analysis.coarse[t] as number
}

/** Identity of a cue word or mark at `t`; 0 if it is neither. */
export function cueAt ({ doc }: EvidenceSource, t: number): number {
  if (t < 0 || t >= doc.tokens.count) return 0
  const kind = doc.tokens.kind[t] as number
  if (kind >= TokenKind.open) return kind === TokenKind.other ? 0 : doc.folded.light[doc.tokens.first[t] as number] as number
  return doc.analysis.cues[t] !== 0 ? doc.analysis.core[t] as number : 0
}

/** How the letters of a word that no table explains speak for a person and for a place, as one value; -1 for other words. */
export function spellingValue ({ doc, gazetteer, full }: EvidenceSource, t: number, skip: number, coarse: number): number {
  if ((SPELT & (1 << coarse)) === 0) return -1
  const { light } = doc.folded
  const to = doc.tokens.last[t] as number
  let from = (doc.tokens.first[t] as number) + skip
  if (doc.analysis.definite[t] === 1 && light[from] === ALEF) from += 2
  return letterLevel(gazetteer.letterOdds, 0, light, full, from, to) * LETTER_LEVELS + letterLevel(gazetteer.letterOdds, 1, light, full, from, to)
}

/** Word classes whose letters tell something: of known words the tables say more, and letters would only learn them by heart. */
const SPELT = (1 << Coarse.unknown) | (1 << Coarse['unknown-definite'])

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

/** The contexts of a word elsewhere in the text, one by one. */
export function contexts (bits: number, template: number, sink: EvidenceSink): void {
  if (bits === 0) { sink.add(template, 0); return }
  for (let rest = bits; rest !== 0; rest &= rest - 1) sink.add(template, rest & -rest)
}
