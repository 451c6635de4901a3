/**
 * Groups: pieces of evidence that always come together and whose values are few, so that their sum is laid out once (layout.ts) and read in one step.
 * What a group says is defined here once: the layout, `explain` and the fit all go through it.
 */
import { ARCHIVE_LEVELS, NEIGHBOUR_VALUES } from '../gazetteer.ts'
import { LETTER_LEVELS } from '../letters.ts'
import { COARSE_CLASSES } from '../match/index.ts'
import { RULES } from '../rules/index.ts'
import { T, type EvidenceSink, type GroupSink, type TemplateId } from './templates.ts'
import { CLITICS } from './values.ts'

/** A piece of evidence: its template, and which of the group's values it takes, in its own order; `NOTHING` is 0. */
export interface Piece { readonly template: number, readonly first: number, readonly second: number, readonly third: number }
const NOTHING = 3

/** Up to three values, each given by its place in a list, and the pieces that they make. */
export interface Group { readonly values: readonly [readonly number[], readonly number[], readonly number[]], readonly pieces: readonly Piece[] }

const upTo = (count: number): number[] => Array.from({ length: count }, (_, value) => value)
const ONE = [0]
const TWO = [0, 1]
const COARSE = upTo(COARSE_CLASSES.length)
const NAMES = upTo(1 << 9)
const TABLES = NAMES
const ARCHIVE = upTo(4 * ARCHIVE_LEVELS ** 3)
const NEIGHBOUR = upTo(NEIGHBOUR_VALUES)
/** Two words by gender and article, the second also by kind. */
const AGREEMENT = upTo(3 * 4 * 4)
const FREQUENCY = upTo(16)
const SPELLING = upTo(LETTER_LEVELS ** 2)
const LENGTH = upTo(8)
const QUARTET = upTo(4)
const TYPE_SETS = upTo(8)
/** None and each context by itself, in the order of bits. */
const CONTEXT = [0, ...upTo(10).map(bit => 1 << bit)]
const TYPES = [0, 1, 2]
/** Words that repeat more often say no more. */
export const MAX_REPEATED = 4
/** Places of the archive's levels, -1 first; a span without words has a least level of its own. */
const LEVELS = upTo(ARCHIVE_LEVELS + 1).map(place => place - 1)
export const NO_WORDS = LEVELS.length
const LEAST = [...LEVELS, 9]

type Told = readonly [template: TemplateId, ...values: number[]]

function group (first: readonly number[], second: readonly number[], third: readonly number[], ...pieces: readonly Told[]): Group {
  return { values: [first, second, third], pieces: pieces.map(([template, a = NOTHING, b = NOTHING, c = NOTHING]) => ({ template: T[template], first: a, second: b, third: c })) }
}

const TABLE = {
  startContext: group(COARSE, COARSE, ONE, ['start.before', 1], ['start.before2', 0, 1]),
  startPair: group(CLITICS, COARSE, COARSE, ['start.pair', 1, 2, 0]),
  startClitic: group(NAMES, CLITICS, ONE, ['start.clitic', 1], ['start.clitic.names', 1, 0]),
  startNames: group(NAMES, COARSE, ONE, ['start.names', 0], ['start.names.before', 0, 1]),
  startTables: group(TABLES, COARSE, ONE, ['start.tables', 0], ['start.tables.before', 0, 1]),
  startArchive: group(ARCHIVE, COARSE, ONE, ['start.archive', 0], ['start.archive.before', 0, 1]),
  startFrequency: group(FREQUENCY, TWO, ONE, ['start.frequency', 0, 1]),
  startSpelling: group(SPELLING, COARSE, ONE, ['start.spelling', 0], ['start.spelling.before', 0, 1]),
  startDocument: group(CONTEXT, ONE, ONE, ['start.document', 0]),
  startRepeated: group(upTo(MAX_REPEATED + 1), ONE, ONE, ['start.repeated', 0]),
  startTablesBefore: group(TABLES, ONE, ONE, ['start.tables.of.before', 0]),
  startNamesBefore: group(NAMES, ONE, ONE, ['start.names.of.before', 0]),
  startAgreement: group(AGREEMENT, COARSE, ONE, ['start.agreement', 0], ['start.agreement.before', 0, 1]),
  startFollow: group(NEIGHBOUR, COARSE, ONE, ['start.follow', 0], ['start.follow.first', 0, 1]),
  endContext: group(COARSE, COARSE, ONE, ['end.after', 0], ['end.after2', 0, 1]),
  endNames: group(NAMES, COARSE, ONE, ['end.names', 0], ['end.names.after', 0, 1]),
  endTables: group(TABLES, ONE, ONE, ['end.tables', 0]),
  endArchive: group(ARCHIVE, COARSE, ONE, ['end.archive', 0], ['end.archive.after', 0, 1]),
  endFrequency: group(FREQUENCY, TWO, ONE, ['end.frequency', 0, 1]),
  endSpelling: group(SPELLING, COARSE, ONE, ['end.spelling', 0], ['end.spelling.after', 0, 1]),
  endDocument: group(CONTEXT, ONE, ONE, ['end.document', 0]),
  endRepeated: group(upTo(MAX_REPEATED + 1), ONE, ONE, ['end.repeated', 0]),
  endPair: group(CLITICS, COARSE, COARSE, ['end.after.clitic', 0, 2], ['end.pair', 1, 2, 0]),
  endNamesAfter: group(NAMES, ONE, ONE, ['end.names.of.after', 0]),
  endTablesAfter: group(TABLES, ONE, ONE, ['end.tables.of.after', 0]),
  endAgreement: group(AGREEMENT, COARSE, ONE, ['end.agreement', 0], ['end.agreement.last', 0, 1]),
  endPrecede: group(NEIGHBOUR, COARSE, ONE, ['end.precede', 0], ['end.precede.last', 0, 1]),
  innerPair: group(CLITICS, COARSE, COARSE, ['inner.pair', 1, 2, 0]),
  innerNames: group(NAMES, CLITICS, ONE, ['inner.names', 0, 1]),
  innerTables: group(TABLES, ONE, ONE, ['inner.tables', 0]),
  innerArchive: group(ARCHIVE, ONE, ONE, ['inner.archive', 0]),
  innerFollow: group(NEIGHBOUR, ONE, ONE, ['inner.follow', 0]),
  innerPrecede: group(NEIGHBOUR, ONE, ONE, ['inner.precede', 0]),
  innerAgreement: group(AGREEMENT, ONE, ONE, ['inner.agreement', 0]),
  innerDefinite: group(QUARTET, COARSE, ONE, ['inner.definite', 0, 1]),
  innerFrequency: group(FREQUENCY, TWO, ONE, ['inner.frequency', 0, 1]),
  innerSpelling: group(SPELLING, COARSE, ONE, ['inner.spelling', 0], ['inner.spelling.before', 0, 1]),
  spanAgreement: group(AGREEMENT, COARSE, ONE, ['span.agreement', 0, 1]),
  spanAgreementLast: group(AGREEMENT, COARSE, ONE, ['span.agreement.last', 0, 1]),
  spanLength: group(LENGTH, [1], ONE, ['span.any', 1], ['span.length', 0]),
  spanLengthNoEntry: group(LENGTH, [1], ONE, ['span.any', 1], ['span.length', 0], ['span.no-entry', 0]),
  spanContext: group(COARSE, COARSE, LENGTH, ['span.around', 0, 1], ['span.around.length', 0, 1, 2], ['span.before.length', 0, 2], ['span.after.length', 1, 2]),
  spanCovered: group(TYPE_SETS, ONE, ONE, ['span.covered', 0]),
  spanCovers: group(TYPE_SETS, LENGTH, ONE, ['span.covers', 0, 1]),
  spanConjunction: group(QUARTET, ONE, ONE, ['span.conjunction', 0]),
  spanMarks: group(QUARTET, ONE, ONE, ['span.marks', 0]),
  spanRule: group(upTo(RULES.length), ONE, ONE, ['span.rule', 0]),
  spanStrength: group(QUARTET, QUARTET, QUARTET, ['span.strength', 0, 1, 2]),
  spanArchive: group(TYPES, LEAST, LEVELS, ['span.archive', 0, 1, 2]),
  spanDefiniteness: group(upTo(32), upTo(6), ONE, ['span.definiteness', 0, 1])
} as const satisfies Readonly<Record<string, Group>>

export type GroupId = keyof typeof TABLE
export const GROUPS: readonly Group[] = Object.values(TABLE)
/** Number of each group. */
export const G = Object.fromEntries(Object.keys(TABLE).map((id, number) => [id, number])) as Readonly<Record<GroupId, number>>

/** Where the first values of each group begin if those of all groups stand in a row, and how many last values it has. */
export const GROUP_BEGINS = Int32Array.from(GROUPS, (_, group) => GROUPS.slice(0, group).reduce((sum, { values }) => sum + values[0].length, 0))
export const GROUP_WIDTHS = Int32Array.from(GROUPS, ({ values }) => values[2].length)

/** A sink that passes groups on piece by piece. */
export function inPieces (sink: EvidenceSink): GroupSink {
  return {
    add: (template, a, b, c) => { sink.add(template, a, b, c) },
    group: (group, a, b, c) => {
      const { values, pieces } = GROUPS[group] as Group
      const told = [values[0][a] as number, values[1][b] as number, values[2][c] as number, 0]
      for (const { template, first, second, third } of pieces) sink.add(template, told[first] as number, told[second], told[third])
    }
  }
}
