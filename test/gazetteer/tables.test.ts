/** Tables: how tab-separated files are read, and how a fault in one is told. */
import { parseTable, tableFiles, type Finding } from '../../src/gazetteer/tables.ts'
import { DataError, formatFinding, readSources } from '../../src/gazetteer/read.ts'
import { tableFilesOf, withFolder, type SmallTables } from '../engine/match/small-gazetteer.ts'
import { FATHA, TATWEEL } from '../engine/characters.ts'

function parsed (...lines: string[]): { readonly table: ReturnType<typeof parseTable>, readonly findings: Finding[] } {
  const findings: Finding[] = []
  return { table: parseTable(lines.join('\n'), 'names/a.tsv', findings), findings }
}

describe('parseTable', () => {
  test('directives, comments, header, rows with their lines', () => {
    const { table, findings } = parsed('#! source: by hand', '#! about: one', '#! about: two', '# a comment', 'name\tkind', '', 'محمد\tgiven', '# another', 'علي\t', '')
    expect(findings).toEqual([])
    expect(table).toEqual({
      file: 'names/a.tsv',
      directives: { source: 'by hand', about: 'one two' },
      columns: ['name', 'kind'],
      rows: [{ line: 7, cells: { name: 'محمد', kind: 'given' } }, { line: 9, cells: { name: 'علي', kind: '' } }]
    })
  })

  test.each([
    ['too few cells', 'محمد', 'kind', 'has 1 cells, the header has 2'],
    ['too many cells', 'محمد\tgiven\tx', 'kind', 'has 3 cells, the header has 2']
  ])('%s: reported with file, line and column, and left out', (_, row, column, message) => {
    const { table, findings } = parsed('name\tkind', 'علي\tgiven', row)
    expect(findings).toEqual([{ file: 'names/a.tsv', line: 3, column, message }])
    expect(table.rows.map(({ line }) => line)).toEqual([2])
  })

  test('an empty file has no columns and no rows', () => {
    expect(parsed('').table).toEqual({ file: 'names/a.tsv', directives: {}, columns: [], rows: [] })
  })
})

test('files are listed by path, only tables, with forward slashes', () => {
  const files = { 'b/z.tsv': '', 'a.tsv': '', 'b/README.md': '', 'b/a/c.tsv': '', 'b/y.tsv': '' }
  expect(withFolder(files, tableFiles)).toEqual(['a.tsv', 'b/a/c.tsv', 'b/y.tsv', 'b/z.tsv'])
})

/** Places and messages of what is wrong with these tables. */
function faults (tables: SmallTables): string[] {
  return withFolder(tableFilesOf(tables), readSources).findings.map(formatFinding)
}

const PERSON = 'per/a | محمد صالح | ?صالح|+محمد | Muhammad Saleh | politician | EG | رئيس | President | '

test('rows that fit have no faults', () => {
  expect(faults({
    people: [PERSON],
    places: ['loc/eg | مصر | | Egypt | country | EG | ', 'loc/eg/cairo | القاهرة | مصر القاهرة | Cairo | city | EG | cue'],
    organisations: ['org/un | الأمم المتحدة | UN | United Nations | international | | | | '],
    names: ['محمد | both | m | arabic | '],
    cues: ['رئيس الوزراء | role | m'],
    lexicon: ['كتاب | noun+verb | 7'],
    weights: ['span.length=1 | PER | -0.5 | 3']
  })).toEqual([])
})

describe('wrong cells are told with file, line and column', () => {
  const person = (change: (cells: string[]) => void): SmallTables => { const cells = PERSON.split(' | '); change(cells); return { people: [cells.join(' | ')] } }
  test.each<[string, SmallTables, string]>([
    ['an id of another kind', person(cells => { cells[0] = 'loc/a' }), 'data/entities/people/all.tsv:3: column id: must look like per/lower-case-slug'],
    ['an id in capitals', person(cells => { cells[0] = 'per/A' }), 'data/entities/people/all.tsv:3: column id: must look like per/lower-case-slug'],
    ['marks in a name', person(cells => { cells[1] = `محم${FATHA}د` }), 'data/entities/people/all.tsv:3: column name: must be written'],
    ['tatweel in a name', person(cells => { cells[1] = `محم${TATWEEL}د` }), 'data/entities/people/all.tsv:3: column name: must be written'],
    ['Persian letters in an alias', person(cells => { cells[2] = 'پاريس' }), 'data/entities/people/all.tsv:3: column aliases: alias "پاريس" has letters outside'],
    ['two spaces in a name', person(cells => { cells[1] = 'محمد  صالح' }), 'data/entities/people/all.tsv:3: column name: has stray spaces'],
    ['no Latin name', person(cells => { cells[3] = '' }), 'data/entities/people/all.tsv:3: column latin: '],
    ['an unknown subtype', person(cells => { cells[4] = 'wizard' }), 'data/entities/people/all.tsv:3: column subtype: '],
    ['a country of three letters', person(cells => { cells[5] = 'EGY' }), 'data/entities/people/all.tsv:3: column country: must be an ISO 3166-1'],
    ['an unknown ambiguity', person(cells => { cells[8] = 'maybe' }), 'data/entities/people/all.tsv:3: column ambiguity: '],
    ['a name of two words', { names: ['محمد علي | both | m | arabic | '] }, 'data/names/all.tsv:3: column name: must be one Arabic word'],
    ['an unknown class in the lexicon', { lexicon: ['كتاب | thing | 1'] }, 'data/words/lexicon.tsv:3: column class: '],
    ['a count that is none', { lexicon: ['كتاب | noun | many'] }, 'data/words/lexicon.tsv:3: column count: '],
    ['a type of no entity', { weights: ['span.length=1 | MISC | 1 | 1'] }, 'data/weights.tsv:3: column type: '],
    ['the second row', { names: ['محمد | both | m | arabic | ', 'علي | third | m | arabic | '] }, 'data/names/all.tsv:4: column kind: ']
  ])('%s', (_, tables, start) => {
    const found = faults(tables)
    expect(found).toHaveLength(1)
    expect(found[0]?.slice(0, start.length)).toBe(start)
  })

  test('an id twice names both places, across tables', () => {
    expect(faults({ people: [PERSON, PERSON] })).toEqual(['data/entities/people/all.tsv:4: column id: per/a stands at data/entities/people/all.tsv:3 already'])
  })

  test('a table in no known folder, and one without a source', () => {
    const files = { 'elsewhere/a.tsv': 'name\n', 'names/a.tsv': 'name\tkind\tgender\torigin\tambiguity\n' }
    expect(withFolder(files, readSources).findings.map(formatFinding)).toEqual([
      'data/elsewhere/a.tsv:1: stands in no known folder; see data/README.md',
      'data/names/a.tsv:1: has no "#! source:" line'
    ])
  })

  test('all faults are told at once', () => {
    const found = faults({ names: ['محمد علي | third | m | arabic | '], lexicon: ['كتاب | thing | 1'] })
    expect(found).toHaveLength(3)
    const error = new DataError([{ file: 'a.tsv', line: 2, column: 'id', message: 'x' }, { file: 'b.tsv', line: 1, column: '', message: 'y' }])
    expect(error.message).toBe('2 fault(s) in the gazetteer tables:\ndata/a.tsv:2: column id: x\ndata/b.tsv:1: y')
  })
})
