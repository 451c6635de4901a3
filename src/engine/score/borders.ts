/**
 * Borders: what the first word of a span says with what stands before it, and the last word with what stands after.
 * Shared by all spans that begin or end there.
 */
import type { Candidate } from '../rules/index.ts'
import { T, type EvidenceSink } from './templates.ts'
import { cliticValue } from './values.ts'
import { affixes, archiveValue, coarseAt, contexts, cueAt, frequencyValue, nameValue, readingOf, spellingValue, tableValue, type EvidenceSource } from './words.ts'

const MAX_REPEATED = 4

export function startEvidence (source: EvidenceSource, { from: t, skip, restored }: Pick<Candidate, 'from' | 'skip' | 'restored'>, sink: EvidenceSink): void {
  const { doc, stats } = source
  const { analysis, folded, tokens } = doc
  const reading = readingOf(doc, t, skip)
  const before = coarseAt(doc, t - 1)
  const first = tokens.first[t] as number
  const clitic = cliticValue(skip, folded.light[first] as number, folded.light[first + 1] as number, restored)
  const names = nameValue(reading.names)
  const tables = tableValue(reading.names)
  const archive = archiveValue(reading.archive)
  const cue = cueAt(source, t - 1)
  sink.add(T['start.before'], before)
  sink.add(T['start.before2'], coarseAt(doc, t - 2), before)
  sink.add(T['start.pair'], before, reading.coarse, clitic)
  if (cue !== 0) {
    sink.add(T['start.cue'], cue)
    sink.add(T['start.cue.first'], cue, reading.coarse)
  }
  const cue2 = cueAt(source, t - 2)
  if (cue2 !== 0) sink.add(T['start.cue2'], cue2)
  sink.add(T['start.clitic'], clitic)
  sink.add(T['start.clitic.names'], clitic, names)
  sink.add(T['start.names'], names)
  sink.add(T['start.names.before'], names, before)
  sink.add(T['start.tables'], tables)
  sink.add(T['start.tables.before'], tables, before)
  sink.add(T['start.archive'], archive)
  sink.add(T['start.archive.before'], archive, before)
  sink.add(T['start.frequency'], frequencyValue(reading.names), analysis.definite[t])
  affixes(source, t, skip, reading.coarse, T['start.prefix'], T['start.suffix'], sink)
  spelling(source, t, skip, reading.coarse, T['start.spelling'], T['start.spelling.before'], before, sink)
  contexts(stats.contexts(t), T['start.document'], sink)
  sink.add(T['start.repeated'], Math.min(MAX_REPEATED, stats.repeated(t)))
  if (analysis.cues[t] !== 0) sink.add(T['start.word'], analysis.core[t] as number)
  if (t === 0) return
  sink.add(T['start.tables.of.before'], tableValue(analysis.names[t - 1] as number))
  sink.add(T['start.names.of.before'], nameValue(analysis.names[t - 1] as number))
  sink.add(T['start.archive.of.before'], archiveValue(analysis.archive[t - 1] as number))
}

/** @param skip letters of the last word that stand outside: those of the span's first word where it is the same, else the first reading's */
export function endEvidence (source: EvidenceSource, t: number, skip: number, sink: EvidenceSink): void {
  const { doc, stats } = source
  const { analysis, folded, tokens } = doc
  const reading = readingOf(doc, t, skip)
  const after = coarseAt(doc, t + 1)
  const names = nameValue(reading.names)
  const archive = archiveValue(reading.archive)
  const cue = cueAt(source, t + 1)
  sink.add(T['end.after'], after)
  sink.add(T['end.after2'], after, coarseAt(doc, t + 2))
  if (cue !== 0) {
    sink.add(T['end.cue'], cue)
    sink.add(T['end.cue.last'], cue, reading.coarse)
  }
  const cue2 = cueAt(source, t + 2)
  if (cue2 !== 0) sink.add(T['end.cue2'], cue2)
  sink.add(T['end.names'], names)
  sink.add(T['end.names.after'], names, after)
  sink.add(T['end.tables'], tableValue(reading.names))
  sink.add(T['end.archive'], archive)
  sink.add(T['end.archive.after'], archive, after)
  sink.add(T['end.frequency'], frequencyValue(reading.names), analysis.definite[t])
  affixes(source, t, skip, reading.coarse, T['end.prefix'], T['end.suffix'], sink)
  spelling(source, t, skip, reading.coarse, T['end.spelling'], T['end.spelling.after'], after, sink)
  contexts(stats.contexts(t), T['end.document'], sink)
  sink.add(T['end.repeated'], Math.min(MAX_REPEATED, stats.repeated(t)))
  if (t + 1 >= tokens.count) return
  const next = tokens.first[t + 1] as number
  const clitic = cliticValue(analysis.skip[t + 1] as number, folded.light[next] as number, folded.light[next + 1] as number, false)
  sink.add(T['end.after.clitic'], clitic, after)
  sink.add(T['end.pair'], reading.coarse, after, clitic)
  sink.add(T['end.names.of.after'], nameValue(analysis.names[t + 1] as number))
  sink.add(T['end.tables.of.after'], tableValue(analysis.names[t + 1] as number))
  sink.add(T['end.archive.of.after'], archiveValue(analysis.archive[t + 1] as number))
}

/**
 * What a word says inside a span, with the word before it there: summed over all words of a span but the first.
 * `t` is at least 1.
 */
export function innerEvidence (source: EvidenceSource, t: number, sink: EvidenceSink): void {
  const { doc } = source
  const { analysis, folded, tokens } = doc
  const first = tokens.first[t] as number
  const clitic = cliticValue(analysis.skip[t] as number, folded.light[first] as number, folded.light[first + 1] as number, analysis.restored[t] === 1)
  const coarse = analysis.coarse[t] as number
  const previous = analysis.coarse[t - 1] as number
  const names = nameValue(analysis.names[t] as number)
  sink.add(T['inner.pair'], previous, coarse, clitic)
  sink.add(T['inner.names'], names, clitic)
  sink.add(T['inner.names.pair'], nameValue(analysis.names[t - 1] as number), names)
  sink.add(T['inner.tables'], tableValue(analysis.names[t] as number))
  sink.add(T['inner.archive'], archiveValue(analysis.archive[t] as number))
  sink.add(T['inner.definite'], (analysis.definite[t - 1] as number) * 2 + (analysis.definite[t] as number), coarse)
  sink.add(T['inner.frequency'], frequencyValue(analysis.names[t] as number), analysis.definite[t])
  spelling(source, t, analysis.skip[t] as number, coarse, T['inner.spelling'], T['inner.spelling.before'], previous, sink)
  const cue = cueAt(source, t)
  if (cue !== 0) sink.add(T['inner.cue'], cue, previous)
  const before = cueAt(source, t - 1)
  if (before !== 0) sink.add(T['inner.after-cue'], before, coarse)
}

/** What the letters of an unknown word say, alone and with the class of its neighbour. */
function spelling (source: EvidenceSource, t: number, skip: number, coarse: number, template: number, withNeighbour: number, neighbour: number, sink: EvidenceSink): void {
  const value = spellingValue(source, t, skip, coarse)
  if (value < 0) return
  sink.add(template, value)
  sink.add(withNeighbour, value, neighbour)
}
