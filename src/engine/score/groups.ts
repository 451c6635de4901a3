/**
 * Groups: pieces of evidence that always come together and whose values are few, so that their sum is laid out once, when weights are compiled, and
 * read in one step. What a group says is defined here once: the layout, `explain` and the fit all go through `tell`.
 */
import { ARCHIVE_LEVELS } from '../gazetteer.ts'
import { LETTER_LEVELS } from '../letters.ts'
import { COARSE_CLASSES } from '../match/index.ts'
import { ENTITY_TYPES } from '../types.ts'
import { T, type EvidenceSink } from './templates.ts'
import { CLITICS } from './values.ts'

/** Evidence of up to three values, each below its size. */
interface Group { readonly sizes: readonly [number, number, number], readonly tell: (sink: EvidenceSink, a: number, b: number, c: number) => void }

const TYPES = ENTITY_TYPES.length
/** How many values the kinds have. */
const COARSE = COARSE_CLASSES.length
const NAMES = 1 << 9
const TABLES = 1 << 9
const ARCHIVE = 4 * ARCHIVE_LEVELS ** 3
const CONTEXTS = 1 << 10
const FREQUENCIES = 16
const SPELLINGS = LETTER_LEVELS ** 2
const LEVELS = ARCHIVE_LEVELS + 1 // -1 on top
const LENGTHS = 8
/** Words that repeat more often say no more. */
export const MAX_REPEATED = 4

const define = <Table extends Readonly<Record<string, Group>>>(table: Table): Table => table

const TABLE = define({
  startContext: {
    sizes: [COARSE, COARSE, 1],
    tell: (sink, before2, before) => {
      sink.add(T['start.before'], before)
      sink.add(T['start.before2'], before2, before)
    }
  },
  startPair: { sizes: [CLITICS.length, COARSE, COARSE], tell: (sink, clitic, before, first) => { sink.add(T['start.pair'], before, first, CLITICS[clitic]) } },
  startClitic: {
    sizes: [NAMES, CLITICS.length, 1],
    tell: (sink, names, clitic) => {
      sink.add(T['start.clitic'], CLITICS[clitic] as number)
      sink.add(T['start.clitic.names'], CLITICS[clitic] as number, names)
    }
  },
  startNames: {
    sizes: [NAMES, COARSE, 1],
    tell: (sink, names, before) => {
      sink.add(T['start.names'], names)
      sink.add(T['start.names.before'], names, before)
    }
  },
  startTables: {
    sizes: [TABLES, COARSE, 1],
    tell: (sink, tables, before) => {
      sink.add(T['start.tables'], tables)
      sink.add(T['start.tables.before'], tables, before)
    }
  },
  startArchive: {
    sizes: [ARCHIVE, COARSE, 1],
    tell: (sink, archive, before) => {
      sink.add(T['start.archive'], archive)
      sink.add(T['start.archive.before'], archive, before)
    }
  },
  startFrequency: { sizes: [FREQUENCIES, 2, 1], tell: (sink, frequency, definite) => { sink.add(T['start.frequency'], frequency, definite) } },
  startSpelling: {
    sizes: [SPELLINGS, COARSE, 1],
    tell: (sink, spelling, neighbour) => {
      sink.add(T['start.spelling'], spelling)
      sink.add(T['start.spelling.before'], spelling, neighbour)
    }
  },
  startDocument: {
    sizes: [CONTEXTS, MAX_REPEATED + 1, 1],
    tell: (sink, contexts, repeated) => {
      tellContexts(contexts, T['start.document'], sink)
      sink.add(T['start.repeated'], repeated)
    }
  },
  startNamesBefore: { sizes: [NAMES, 1, 1], tell: (sink, names) => { sink.add(T['start.names.of.before'], names) } },
  startTablesBefore: { sizes: [TABLES, 1, 1], tell: (sink, tables) => { sink.add(T['start.tables.of.before'], tables) } },
  startArchiveBefore: { sizes: [ARCHIVE, 1, 1], tell: (sink, archive) => { sink.add(T['start.archive.of.before'], archive) } },
  endContext: {
    sizes: [COARSE, COARSE, 1],
    tell: (sink, after, after2) => {
      sink.add(T['end.after'], after)
      sink.add(T['end.after2'], after, after2)
    }
  },
  endPair: {
    sizes: [CLITICS.length, COARSE, COARSE],
    tell: (sink, clitic, last, after) => {
      sink.add(T['end.after.clitic'], CLITICS[clitic] as number, after)
      sink.add(T['end.pair'], last, after, CLITICS[clitic])
    }
  },
  endNames: {
    sizes: [NAMES, COARSE, 1],
    tell: (sink, names, after) => {
      sink.add(T['end.names'], names)
      sink.add(T['end.names.after'], names, after)
    }
  },
  endTables: { sizes: [TABLES, 1, 1], tell: (sink, tables) => { sink.add(T['end.tables'], tables) } },
  endArchive: {
    sizes: [ARCHIVE, COARSE, 1],
    tell: (sink, archive, after) => {
      sink.add(T['end.archive'], archive)
      sink.add(T['end.archive.after'], archive, after)
    }
  },
  endFrequency: { sizes: [FREQUENCIES, 2, 1], tell: (sink, frequency, definite) => { sink.add(T['end.frequency'], frequency, definite) } },
  endSpelling: {
    sizes: [SPELLINGS, COARSE, 1],
    tell: (sink, spelling, neighbour) => {
      sink.add(T['end.spelling'], spelling)
      sink.add(T['end.spelling.after'], spelling, neighbour)
    }
  },
  endDocument: {
    sizes: [CONTEXTS, MAX_REPEATED + 1, 1],
    tell: (sink, contexts, repeated) => {
      tellContexts(contexts, T['end.document'], sink)
      sink.add(T['end.repeated'], repeated)
    }
  },
  endNamesAfter: { sizes: [NAMES, 1, 1], tell: (sink, names) => { sink.add(T['end.names.of.after'], names) } },
  endTablesAfter: { sizes: [TABLES, 1, 1], tell: (sink, tables) => { sink.add(T['end.tables.of.after'], tables) } },
  endArchiveAfter: { sizes: [ARCHIVE, 1, 1], tell: (sink, archive) => { sink.add(T['end.archive.of.after'], archive) } },
  innerPair: { sizes: [CLITICS.length, COARSE, COARSE], tell: (sink, clitic, previous, coarse) => { sink.add(T['inner.pair'], previous, coarse, CLITICS[clitic]) } },
  innerNames: { sizes: [NAMES, CLITICS.length, 1], tell: (sink, names, clitic) => { sink.add(T['inner.names'], names, CLITICS[clitic]) } },
  innerTables: { sizes: [TABLES, 1, 1], tell: (sink, tables) => { sink.add(T['inner.tables'], tables) } },
  innerArchive: { sizes: [ARCHIVE, 1, 1], tell: (sink, archive) => { sink.add(T['inner.archive'], archive) } },
  innerDefinite: { sizes: [4, COARSE, 1], tell: (sink, definite, coarse) => { sink.add(T['inner.definite'], definite, coarse) } },
  innerFrequency: { sizes: [FREQUENCIES, 2, 1], tell: (sink, frequency, definite) => { sink.add(T['inner.frequency'], frequency, definite) } },
  innerSpelling: {
    sizes: [SPELLINGS, COARSE, 1],
    tell: (sink, spelling, neighbour) => {
      sink.add(T['inner.spelling'], spelling)
      sink.add(T['inner.spelling.before'], spelling, neighbour)
    }
  },
  spanLength: {
    sizes: [LENGTHS, 1, 1],
    tell: (sink, length) => {
      sink.add(T['span.any'], 1)
      sink.add(T['span.length'], length)
    }
  },
  spanContext: {
    sizes: [COARSE, COARSE, LENGTHS],
    tell: (sink, before, after, length) => {
      sink.add(T['span.around'], before, after)
      sink.add(T['span.around.length'], before, after, length)
      sink.add(T['span.before.length'], before, length)
      sink.add(T['span.after.length'], after, length)
    }
  },
  spanNoEntry: { sizes: [LENGTHS, 1, 1], tell: (sink, length) => { sink.add(T['span.no-entry'], length) } },
  spanStrength: { sizes: [4, 4, 4], tell: (sink, strong, weak, unknown) => { sink.add(T['span.strength'], strong, weak, unknown) } },
  /** Levels are one more than in the evidence; the greatest "least" stands for a span without words. */
  spanArchive: { sizes: [3, LEVELS + 1, LEVELS], tell: (sink, type, least, greatest) => { sink.add(T['span.archive'], type, least === LEVELS ? NO_LEVEL : least - 1, greatest - 1) } },
  spanDefiniteness: { sizes: [32, 6, 1], tell: (sink, definite, words) => { sink.add(T['span.definiteness'], definite, words) } }
})

/** Least level of a span that has no words. */
const NO_LEVEL = 9
export const NO_WORDS = LEVELS

export type GroupId = keyof typeof TABLE
const GROUPS: readonly Group[] = Object.values(TABLE)
/** Number of each group. */
export const G = Object.fromEntries(Object.keys(TABLE).map((id, number) => [id, number])) as Readonly<Record<GroupId, number>>

/** Tells a sink a group: as a whole, or piece by piece. */
export function tell (sink: EvidenceSink, group: number, a: number, b: number, c: number): void {
  if (sink.group !== undefined) sink.group(group, a, b, c)
  else (GROUPS[group] as Group).tell(sink, a, b, c)
}

/** The contexts of a word elsewhere in the text, one by one. */
function tellContexts (bits: number, template: number, sink: EvidenceSink): void {
  if (bits === 0) { sink.add(template, 0); return }
  for (let rest = bits; rest !== 0; rest &= rest - 1) sink.add(template, rest & -rest)
}

/** Sums of all groups, one a type: where those of each first value begin, and the sums themselves. */
export interface GroupSums { readonly groupAt: Int32Array, readonly groupSums: Float64Array }

/** Where the first values of each group begin in `groupAt`, and how many last values it has. */
export const GROUP_BEGINS = Int32Array.from(GROUPS, (_, group) => GROUPS.slice(0, group).reduce((sum, { sizes }) => sum + sizes[0], 0))
export const GROUP_WIDTHS = Int32Array.from(GROUPS, ({ sizes }) => sizes[2])

/** A sink that adds weights up, one total a type. */
type Adder = EvidenceSink & { readonly empty: boolean, take: () => Float64Array }

/** Lays the sums of all groups out; values of which nothing is known share zeros. */
export function layOutGroups (sum: Adder): GroupSums {
  const groupAt: number[] = []
  const blocks: Float64Array[] = []
  let length = 0
  const push = (block: Float64Array): number => { blocks.push(block); length += block.length; return length - block.length }
  for (const group of GROUPS) {
    const [count, height, width] = group.sizes
    const zeros = push(new Float64Array(height * width * TYPES))
    for (let a = 0; a < count; a++) {
      const sums = sumsOf(group, a, sum)
      groupAt.push(sums === undefined ? zeros : push(sums))
    }
  }
  const groupSums = new Float64Array(length)
  let at = 0
  for (const block of blocks) { groupSums.set(block, at); at += block.length }
  return { groupAt: Int32Array.from(groupAt), groupSums }
}

/** Sums of a group for one value of `a` and all of the others; nothing if all are zero. */
function sumsOf ({ sizes: [, height, width], tell }: Group, a: number, sum: Adder): Float64Array | undefined {
  let sums: Float64Array | undefined
  for (let i = 0; i < height * width; i++) {
    tell(sum, a, Math.floor(i / width), i % width)
    if (sum.empty) continue
    sums ??= new Float64Array(height * width * TYPES)
    sums.set(sum.take(), i * TYPES)
  }
  return sums
}
