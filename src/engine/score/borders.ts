/**
 * Borders: what the first word of a span says with what stands before it, and the last word with what stands after.
 * Shared by all spans that begin or end there.
 */
import type { Candidate } from '../rules/index.ts'
import { G, MAX_REPEATED } from './groups.ts'
import { T, type GroupSink } from './templates.ts'
import { affixes, agreementOf, archiveValue, cliticAt, coarseAt, contexts, cueAt, frequencyValue, isOther, nameValue, spellingValue, tableValue, type EvidenceSource } from './words.ts'

const { endAgreement: END_AGREEMENT, endArchive: END_ARCHIVE, endContext: END_CONTEXT, endDocument: END_DOCUMENT, endFrequency: END_FREQUENCY, endNames: END_NAMES, endNamesAfter: END_NAMES_AFTER, endPair: END_PAIR, endPrecede: END_PRECEDE, endRepeated: END_REPEATED, endSpelling: END_SPELLING, endTables: END_TABLES, endTablesAfter: END_TABLES_AFTER, innerAgreement: INNER_AGREEMENT, innerArchive: INNER_ARCHIVE, innerDefinite: INNER_DEFINITE, innerFollow: INNER_FOLLOW, innerFrequency: INNER_FREQUENCY, innerNames: INNER_NAMES, innerPair: INNER_PAIR, innerPrecede: INNER_PRECEDE, innerSpelling: INNER_SPELLING, innerTables: INNER_TABLES, startAgreement: START_AGREEMENT, startArchive: START_ARCHIVE, startClitic: START_CLITIC, startContext: START_CONTEXT, startDocument: START_DOCUMENT, startFollow: START_FOLLOW, startFrequency: START_FREQUENCY, startNames: START_NAMES, startNamesBefore: START_NAMES_BEFORE, startPair: START_PAIR, startRepeated: START_REPEATED, startSpelling: START_SPELLING, startTables: START_TABLES, startTablesBefore: START_TABLES_BEFORE } = G

// Numbers as constants of this module: the innermost loops read them.
const {
  'end.cue': END_CUE,
  'end.cue.last': END_CUE_LAST,
  'end.cue2': END_CUE2,
  'end.prefix': END_PREFIX,
  'end.suffix': END_SUFFIX,
  'inner.after-cue': INNER_AFTER_CUE,
  'inner.cue': INNER_CUE,
  'inner.names.pair': INNER_NAMES_PAIR,
  'start.cue': START_CUE,
  'start.cue.first': START_CUE_FIRST,
  'start.cue2': START_CUE2,
  'start.prefix': START_PREFIX,
  'start.suffix': START_SUFFIX,
  'start.word': START_WORD
} = T

export function startEvidence (source: EvidenceSource, { from: t, skip, restored }: Pick<Candidate, 'from' | 'skip' | 'restored'>, sink: GroupSink): void {
  const { doc, stats, words } = source
  const { analysis } = doc
  const other = isOther(doc, t, skip)
  const before = coarseAt(doc, t - 1)
  const clitic = cliticAt(doc, t, skip, restored)
  const coarse = (other ? analysis.otherCoarse[t] : analysis.coarse[t]) as number
  const names = other ? nameValue(analysis.otherNames[t] as number) : words.names[t] as number
  const tables = other ? tableValue(analysis.otherNames[t] as number) : words.tables[t] as number
  const archive = other ? archiveValue(analysis.otherArchive[t] as number) : words.archive[t] as number
  const frequency = other ? frequencyValue(analysis.otherNames[t] as number) : words.frequency[t] as number
  const cue = cueAt(source, t - 1)
  const cue2 = cueAt(source, t - 2)
  sink.group(START_CONTEXT, coarseAt(doc, t - 2), before, 0)
  sink.group(START_PAIR, clitic, before, coarse)
  if (cue !== 0) {
    sink.add(START_CUE, cue)
    sink.add(START_CUE_FIRST, cue, coarse)
  }
  if (cue2 !== 0) sink.add(START_CUE2, cue2)
  sink.group(START_CLITIC, names, clitic, 0)
  sink.group(START_NAMES, names, before, 0)
  sink.group(START_TABLES, tables, before, 0)
  sink.group(START_ARCHIVE, archive, before, 0)
  sink.group(START_FREQUENCY, frequency, analysis.definite[t] as number, 0)
  affixes(source, t, skip, coarse, START_PREFIX, START_SUFFIX, sink)
  const spelling = skip === analysis.skip[t] ? words.spelling[t] as number : spellingValue(source, t, skip, coarse)
  if (spelling >= 0) sink.group(START_SPELLING, spelling, before, 0)
  contexts(stats.contexts(t), START_DOCUMENT, sink)
  sink.group(START_REPEATED, Math.min(MAX_REPEATED, stats.repeated(t)), 0, 0)
  if (analysis.cues[t] !== 0) sink.add(START_WORD, analysis.core[t] as number)
  if (t === 0) return
  sink.group(START_TABLES_BEFORE, words.tables[t - 1] as number, 0, 0)
  sink.group(START_NAMES_BEFORE, words.names[t - 1] as number, 0, 0)
  const agreement = agreementOf(words, t - 1, t)
  if (agreement >= 0 && skip === 0) sink.group(START_AGREEMENT, agreement, before, 0)
  sink.group(START_FOLLOW, analysis.follow[t - 1] as number, coarse, 0)
}

/** @param skip letters of the last word that stand outside: those of the span's first word where it is the same, else the first reading's */
export function endEvidence (source: EvidenceSource, t: number, skip: number, sink: GroupSink): void {
  const { doc, stats, words } = source
  const { analysis, tokens } = doc
  const other = isOther(doc, t, skip)
  const after = coarseAt(doc, t + 1)
  const coarse = (other ? analysis.otherCoarse[t] : analysis.coarse[t]) as number
  const names = other ? nameValue(analysis.otherNames[t] as number) : words.names[t] as number
  const tables = other ? tableValue(analysis.otherNames[t] as number) : words.tables[t] as number
  const archive = other ? archiveValue(analysis.otherArchive[t] as number) : words.archive[t] as number
  const frequency = other ? frequencyValue(analysis.otherNames[t] as number) : words.frequency[t] as number
  const cue = cueAt(source, t + 1)
  const cue2 = cueAt(source, t + 2)
  sink.group(END_CONTEXT, after, coarseAt(doc, t + 2), 0)
  if (cue !== 0) {
    sink.add(END_CUE, cue)
    sink.add(END_CUE_LAST, cue, coarse)
  }
  if (cue2 !== 0) sink.add(END_CUE2, cue2)
  sink.group(END_NAMES, names, after, 0)
  sink.group(END_TABLES, tables, 0, 0)
  sink.group(END_ARCHIVE, archive, after, 0)
  sink.group(END_FREQUENCY, frequency, analysis.definite[t] as number, 0)
  affixes(source, t, skip, coarse, END_PREFIX, END_SUFFIX, sink)
  const spelling = skip === analysis.skip[t] ? words.spelling[t] as number : spellingValue(source, t, skip, coarse)
  if (spelling >= 0) sink.group(END_SPELLING, spelling, after, 0)
  contexts(stats.contexts(t), END_DOCUMENT, sink)
  sink.group(END_REPEATED, Math.min(MAX_REPEATED, stats.repeated(t)), 0, 0)
  if (t + 1 >= tokens.count) return
  sink.group(END_PAIR, cliticAt(doc, t + 1, analysis.skip[t + 1] as number, false), coarse, after)
  sink.group(END_NAMES_AFTER, words.names[t + 1] as number, 0, 0)
  sink.group(END_TABLES_AFTER, words.tables[t + 1] as number, 0, 0)
  const agreement = agreementOf(words, t, t + 1)
  if (agreement >= 0) sink.group(END_AGREEMENT, agreement, coarse, 0)
  sink.group(END_PRECEDE, analysis.precede[t + 1] as number, coarse, 0)
}

/**
 * What a word says inside a span, with the word before it there: summed over all words of a span but the first.
 * `t` is at least 1.
 */
export function innerEvidence (source: EvidenceSource, t: number, sink: GroupSink): void {
  const { doc: { analysis }, words } = source
  const clitic = words.clitic[t] as number
  const coarse = analysis.coarse[t] as number
  const previous = analysis.coarse[t - 1] as number
  const names = words.names[t] as number
  const definite = analysis.definite[t] as number
  sink.group(INNER_PAIR, clitic, previous, coarse)
  sink.group(INNER_NAMES, names, clitic, 0)
  sink.add(INNER_NAMES_PAIR, words.names[t - 1] as number, names)
  sink.group(INNER_TABLES, words.tables[t] as number, 0, 0)
  sink.group(INNER_ARCHIVE, words.archive[t] as number, 0, 0)
  sink.group(INNER_FOLLOW, analysis.follow[t - 1] as number, 0, 0)
  sink.group(INNER_PRECEDE, analysis.precede[t] as number, 0, 0)
  const agreement = agreementOf(words, t - 1, t)
  if (agreement >= 0) sink.group(INNER_AGREEMENT, agreement, 0, 0)
  sink.group(INNER_DEFINITE, (analysis.definite[t - 1] as number) * 2 + definite, coarse, 0)
  sink.group(INNER_FREQUENCY, words.frequency[t] as number, definite, 0)
  const spelling = words.spelling[t] as number
  if (spelling >= 0) sink.group(INNER_SPELLING, spelling, previous, 0)
  const cue = words.cue[t] as number
  if (cue !== 0) sink.add(INNER_CUE, cue, previous)
  const before = words.cue[t - 1] as number
  if (before !== 0) sink.add(INNER_AFTER_CUE, before, coarse)
}
