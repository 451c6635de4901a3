/**
 * Borders: what the first word of a span says with what stands before it, and the last word with what stands after.
 * Shared by all spans that begin or end there.
 */
import type { Candidate } from '../rules/index.ts'
import { G, MAX_REPEATED, tell } from './groups.ts'
import { T, type EvidenceSink } from './templates.ts'
import { affixes, archiveValue, cliticAt, coarseAt, cueAt, frequencyValue, isOther, nameValue, spellingValue, tableValue, type EvidenceSource } from './words.ts'

export function startEvidence (source: EvidenceSource, { from: t, skip, restored }: Pick<Candidate, 'from' | 'skip' | 'restored'>, sink: EvidenceSink): void {
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
  tell(sink, G.startContext, coarseAt(doc, t - 2), before, 0)
  tell(sink, G.startPair, clitic, before, coarse)
  if (cue !== 0) {
    sink.add(T['start.cue'], cue)
    sink.add(T['start.cue.first'], cue, coarse)
  }
  if (cue2 !== 0) sink.add(T['start.cue2'], cue2)
  tell(sink, G.startClitic, names, clitic, 0)
  tell(sink, G.startNames, names, before, 0)
  tell(sink, G.startTables, tables, before, 0)
  tell(sink, G.startArchive, archive, before, 0)
  tell(sink, G.startFrequency, frequency, analysis.definite[t] as number, 0)
  affixes(source, t, skip, coarse, T['start.prefix'], T['start.suffix'], sink)
  const spelling = other ? spellingValue(source, t, skip, coarse) : words.spelling[t] as number
  if (spelling >= 0) tell(sink, G.startSpelling, spelling, before, 0)
  tell(sink, G.startDocument, stats.contexts(t), Math.min(MAX_REPEATED, stats.repeated(t)), 0)
  if (analysis.cues[t] !== 0) sink.add(T['start.word'], analysis.core[t] as number)
  if (t === 0) return
  tell(sink, G.startTablesBefore, words.tables[t - 1] as number, 0, 0)
  tell(sink, G.startNamesBefore, words.names[t - 1] as number, 0, 0)
  tell(sink, G.startArchiveBefore, words.archive[t - 1] as number, 0, 0)
}

/** @param skip letters of the last word that stand outside: those of the span's first word where it is the same, else the first reading's */
export function endEvidence (source: EvidenceSource, t: number, skip: number, sink: EvidenceSink): void {
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
  tell(sink, G.endContext, after, coarseAt(doc, t + 2), 0)
  if (cue !== 0) {
    sink.add(T['end.cue'], cue)
    sink.add(T['end.cue.last'], cue, coarse)
  }
  if (cue2 !== 0) sink.add(T['end.cue2'], cue2)
  tell(sink, G.endNames, names, after, 0)
  tell(sink, G.endTables, tables, 0, 0)
  tell(sink, G.endArchive, archive, after, 0)
  tell(sink, G.endFrequency, frequency, analysis.definite[t] as number, 0)
  affixes(source, t, skip, coarse, T['end.prefix'], T['end.suffix'], sink)
  const spelling = other ? spellingValue(source, t, skip, coarse) : words.spelling[t] as number
  if (spelling >= 0) tell(sink, G.endSpelling, spelling, after, 0)
  tell(sink, G.endDocument, stats.contexts(t), Math.min(MAX_REPEATED, stats.repeated(t)), 0)
  if (t + 1 >= tokens.count) return
  tell(sink, G.endPair, cliticAt(doc, t + 1, analysis.skip[t + 1] as number, false), coarse, after)
  tell(sink, G.endNamesAfter, words.names[t + 1] as number, 0, 0)
  tell(sink, G.endTablesAfter, words.tables[t + 1] as number, 0, 0)
  tell(sink, G.endArchiveAfter, words.archive[t + 1] as number, 0, 0)
}

/**
 * What a word says inside a span, with the word before it there: summed over all words of a span but the first.
 * `t` is at least 1.
 */
export function innerEvidence (source: EvidenceSource, t: number, sink: EvidenceSink): void {
  const { doc: { analysis }, words } = source
  const clitic = words.clitic[t] as number
  const coarse = analysis.coarse[t] as number
  const previous = analysis.coarse[t - 1] as number
  const names = words.names[t] as number
  const definite = analysis.definite[t] as number
  tell(sink, G.innerPair, clitic, previous, coarse)
  tell(sink, G.innerNames, names, clitic, 0)
  sink.add(T['inner.names.pair'], words.names[t - 1] as number, names)
  tell(sink, G.innerTables, words.tables[t] as number, 0, 0)
  tell(sink, G.innerArchive, words.archive[t] as number, 0, 0)
  tell(sink, G.innerDefinite, (analysis.definite[t - 1] as number) * 2 + definite, coarse, 0)
  tell(sink, G.innerFrequency, words.frequency[t] as number, definite, 0)
  const spelling = words.spelling[t] as number
  if (spelling >= 0) tell(sink, G.innerSpelling, spelling, previous, 0)
  const cue = words.cue[t] as number
  if (cue !== 0) sink.add(T['inner.cue'], cue, previous)
  const before = words.cue[t - 1] as number
  if (before !== 0) sink.add(T['inner.after-cue'], before, coarse)
}
