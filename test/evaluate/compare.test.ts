/** Comparison: what is right, and every way of being wrong, on letters: `P-----` is gold or found PER from its first letter to its last. */
import type { EntityType } from '../../src/engine/types.ts'
import { compare, foundSpans, type FoundSpan, type Mistake } from '../../src/evaluate/compare.ts'
import type { GoldDocument, GoldSpan } from '../../src/evaluate/conll.ts'

const TYPE: Readonly<Record<string, EntityType>> = { P: 'PER', L: 'LOC', O: 'ORG' }

/** Spans of a line: a letter opens one, `-` goes on, `.` is in none. */
function spansOf (line: string): GoldSpan[] {
  return [...line.matchAll(/([PLO])-*/g)].map(match => ({ from: match.index, to: match.index + match[0].length - 1, type: TYPE[match[1] ?? ''] as EntityType }))
}

function documentOf (line: string): GoldDocument {
  return { text: 'ا'.repeat(line.length), tokens: Array.from(line, (_, i) => ({ start: i, end: i + 1 })), spans: spansOf(line) }
}

function mistakesOf (gold: string, found: string): string[] {
  return compare(documentOf(gold), spansOf(found).map((span): FoundSpan => ({ ...span, confidence: 1 }))).mistakes.map(({ kind, side, gold, found }: Mistake) => `${kind}${side === undefined ? '' : ` ${side}`} ${gold.length}:${found.length}`)
}

test.each([
  ['all right', 'P--.L', 'P--.L', []],
  ['another type', 'P--..', 'O--..', ['type 1:1']],
  ['not found', 'P--.L', '....L', ['missed 1:0']],
  ['nothing to find', '....L', 'P--.L', ['spurious 0:1']],
  ['too short at the start', 'P----', '.P---', ['short start 1:1']],
  ['too short at the end', 'P----', 'P--..', ['short end 1:1']],
  ['too short at both ends', 'P----', '.P--.', ['short both 1:1']],
  ['too long at the start', '.P--.', 'P---.', ['long start 1:1']],
  ['too long at the end', '.P--.', '.P---', ['long end 1:1']],
  ['too long at both ends', '.P--.', 'P----', ['long both 1:1']],
  ['too long, and of another type', '.P--.', 'O----', ['long both 1:1']],
  ['shifted to the end', 'P--..', '.P--.', ['shifted end 1:1']],
  ['shifted to the start', '.P--.', 'P--..', ['shifted start 1:1']],
  ['split in two', 'P----', 'P-P--', ['split 1:2']],
  ['two joined', 'P-P--', 'P----', ['joined 2:1']],
  ['joined over a gap', 'P-.P-', 'P----', ['joined 2:1']],
  ['a right one beside a wrong one', 'P-P--', 'P-P-.', ['short end 1:1']],
  ['two mistakes side by side', 'P-L--', 'O-L-.', ['type 1:1', 'short end 1:1']],
  ['nothing at all', '.....', '.....', []]
])('%s', (_, gold, found, expected) => {
  expect(mistakesOf(gold, found)).toEqual(expected)
})

test('right ones are told apart from mistakes', () => {
  const { right, mistakes } = compare(documentOf('P--.L'), [{ from: 0, to: 2, type: 'PER', confidence: 0.7 }])
  expect(right).toEqual([{ from: 0, to: 2, type: 'PER', confidence: 0.7 }])
  expect(mistakes.map(({ gold }) => gold)).toEqual([[{ from: 4, to: 4, type: 'LOC' }]])
})

test('of two mentions in one token and of one type the surer counts', () => {
  const document: GoldDocument = { text: 'واشنطن-طهران', tokens: [{ start: 0, end: 12 }], spans: [] }
  const mention = (start: number, end: number, type: EntityType, confidence: number) => ({ start, end, type, confidence })
  expect(foundSpans(document, [mention(0, 6, 'LOC', 0.5), mention(7, 12, 'LOC', 0.9), mention(0, 6, 'ORG', 0.1)]))
    .toEqual([{ from: 0, to: 0, type: 'LOC', confidence: 0.9 }, { from: 0, to: 0, type: 'ORG', confidence: 0.1 }])
})
