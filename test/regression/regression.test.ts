/** The regression set: every row and story exactly as marked, but for those in known-failures.ts, which must fail. */
import { testEngine } from '../gazetteer.ts'
import { parseMarked } from '../marked.ts'
import { check } from './check.ts'
import { KNOWN_FAILURES } from './known-failures.ts'
import type { Row } from './row.ts'
import { STORIES } from './stories.ts'
import { isBlind, TABLES } from './tables.ts'

const STORY_ROWS: readonly Row[] = STORIES.map(({ topic, text, types }) => [topic, text, types])
const ALL: readonly Row[] = [...Object.values(TABLES).flat(), ...STORY_ROWS]

function verify ([name, marked, types]: Row): void {
  const { expected, found } = check(testEngine(), marked, types)
  if (!KNOWN_FAILURES.has(name)) expect(found).toBe(expected)
  else if (found === expected) throw new Error(`«${name}» passes now: take it out of known-failures.ts`)
}

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  const byName = (half: readonly Row[]): Array<[string, Row]> => half.map(row => [row[0], row])
  test.each(byName(rows.filter(row => !isBlind(row))))('%s', (_, row) => { verify(row) })
  test.each(byName(rows.filter(isBlind)))('%s (blind)', (_, row) => { verify(row) })
})

describe('stories', () => {
  test.each(STORY_ROWS.map(row => [row[0], row] as const))('%s', (_, row) => { verify(row) })
})

describe('the set itself', () => {
  test('names are unique', () => {
    const names = ALL.map(([name]) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('a sentence stands once', () => {
    const texts = ALL.map(([, marked]) => parseMarked(marked).text)
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  test('every mark has its type, and no mark is nested, open, empty or padded', () => {
    const wrong = ALL.filter(([, marked, types]) => {
      const marks = marked.match(/\[[^[\]]+\]/g) ?? []
      const brackets = marked.match(/[[\]]/g) ?? []
      return marks.length !== types.length || brackets.length !== 2 * types.length || marks.some(mark => mark.slice(1, -1).trim() !== mark.slice(1, -1))
    })
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  test('known failures are names of rows or topics of stories', () => {
    const names = new Set(ALL.map(([name]) => name))
    expect([...KNOWN_FAILURES].filter(name => !names.has(name))).toEqual([])
  })
})
