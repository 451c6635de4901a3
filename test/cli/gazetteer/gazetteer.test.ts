/** alam gazetteer …: what its commands print, and how they end. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Entry } from '../../../src/contract/index.ts'
import { smallFile, tableFilesOf, type SmallTables } from '../../engine/match/small-gazetteer.ts'

const ROOT = fileURLToPath(new URL('../../..', `file://${__filename}`))
const folder = mkdtempSync(join(tmpdir(), 'alam-cli-gazetteer-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

function write (name: string, content: string | Buffer): string {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

/** A data folder of these tables. */
function data (name: string, tables: SmallTables): string {
  for (const [file, content] of Object.entries(tableFilesOf(tables))) write(join(name, file), content)
  return join(folder, name)
}

function alam (...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', 'gazetteer', ...args], { cwd: ROOT, env: { ...process.env, GAZETTEER_FILE: gazetteer } })
  return { code: status, out: stdout.toString('utf8'), error: stderr.toString('utf8') }
}

const TABLES: SmallTables = {
  people: ['per/a | سمير خليل | ?خليل | Samir Khalil | politician | EG | وزير مصري | Egyptian minister | '],
  places: ['loc/eg | مصر | | Egypt | country | EG | ', 'loc/eg/cairo | القاهرة | | Cairo | city | EG | ', 'loc/eg/heliopolis | مصر الجديدة | | Heliopolis | district | EG | '],
  names: ['ماهر | given | m | arabic | '],
  cues: ['الدكتور | title | m']
}
const gazetteer = write('small.bin', smallFile(TABLES))

describe('search', () => {
  test('a line each', () => {
    expect(alam('search', 'سمير')).toEqual({ code: 0, out: 'per/a\tPER\tpolitician\tسمير خليل\tSamir Khalil\tEG\tوزير مصري\n', error: '' })
  })

  test('by country and type, in JSON that fits the contract', () => {
    const { out } = alam('search', 'cairo', '--type', 'LOC', '--country', 'eg', '--json')
    expect(Entry.parse(JSON.parse(out))).toMatchObject({ id: 'loc/eg/cairo', links: {} })
  })

  test('that there are more is told', () => {
    expect(alam('search', 'مصر', '--limit', '1')).toMatchObject({ code: 0, out: expect.stringMatching(/^loc\/eg\t.*\n$/), error: 'there are more; raise --limit\n' })
    expect(alam('search', 'مصر', '--limit', '2').error).toBe('')
  })
})

describe('lint', () => {
  const faulty = data('faulty', { places: ['loc/a | نوكيا | | Nokia | town | FI | '], organisations: ['org/b | نوكيا | | Nokia | company | FI | شركة | Company | '] })

  test('errors end it with 1, file, line, column and code in each line', () => {
    const { code, out, error } = alam('lint', '--data', faulty)
    expect(code).toBe(1)
    expect(out).toMatch(/^data\/entities\/organisations\/all\.tsv:3: column name: .* \[error type-clash\]\n$/)
    expect(error).toBe('1 errors, 0 warnings\n  type-clash 1\n')
  })

  test('warnings do not, and can be accepted', () => {
    const warned = data('warned', { people: ['per/a | سمير مولوي | مولوي | Samir Mawlawi | politician | LB | وزير | Minister | '], cues: ['مولوي | title | m'] })
    expect(alam('lint', '--data', warned)).toMatchObject({ code: 0, error: '0 errors, 1 warnings\n  cue-word 1\n' })
    expect(alam('lint', '--data', warned, '--errors').out).toBe('')
    write('warned/lint-accepted.txt', alam('lint', '--data', warned, '--accept').out)
    expect(alam('lint', '--data', warned)).toEqual({ code: 0, out: '', error: '0 errors, 0 warnings\n' })
  })
})

test('lock, and its check before and after a change', () => {
  const dir = data('locked', TABLES)
  expect(alam('lock', '--data', dir, '--check')).toMatchObject({ code: 1, out: expect.stringMatching(/^data\/lock\.json:1: is missing/) })
  expect(alam('lock', '--data', dir)).toMatchObject({ code: 0, error: expect.stringContaining('people 1, places 3') })
  expect(alam('lock', '--data', dir, '--check')).toEqual({ code: 0, out: '', error: '' })
  data('locked', { ...TABLES, people: [] })
  expect(alam('lock', '--data', dir)).toMatchObject({ code: 1, error: 'alam: 1 id(s) are gone: per/a. Put them back, or give them up for ever with --retire\n' })
  expect(alam('lock', '--data', dir, '--retire').code).toBe(0)
})

test('diff of a file and a folder, and whose answers change', () => {
  const dir = data('changed', { ...TABLES, places: ['loc/eg | مصر | المحروسة | Egypt | country | EG | ', 'loc/eg/heliopolis | مصر الجديدة | | Heliopolis | district | EG | '], weights: ['span.length=1 | LOC | 9 | 9'] })
  const texts = write('texts.txt', 'وصل إلى مصر\n\nلا شيء\n')
  const { code, out, error } = alam('diff', gazetteer, dir, '--texts', texts)
  expect(code).toBe(0)
  expect(out.split('\n').slice(0, 3)).toEqual(['- loc/eg/cairo  القاهرة', '~ loc/eg  مصر', '    + form المحروسة'])
  expect(out).toMatch(/^< وصل إلى مصر\n> .*\[مصر LOC loc\/eg\]$/m)
  expect(error).toMatch(/^0 added, 1 removed, 1 changed\n\d of 2 answers changed\n$/)
})

describe('mine', () => {
  const archive = write('archive.txt', Array.from({ length: 3 }, () => 'وصل الدكتور ماهر زغلول').join('\n\n'))

  test('a table to standard output, rows from the eighth column on', () => {
    const { code, out, error } = alam('mine', archive, '--kind', 'names')
    expect(code).toBe(0)
    const [head, row] = out.split('\n').map(line => line.split('\t'))
    expect(head?.slice(7)).toEqual(['name', 'kind', 'gender', 'origin', 'ambiguity'])
    expect(row).toEqual(['NAME', '3', '3', 'after-arabic-name', ...Array.from({ length: 3 }, () => expect.stringContaining('[زغلول]')), 'زغلول', 'family', '', 'arabic', ''])
    expect(error).toBe('1 proposals\n')
  })

  test('or a file a type', () => {
    expect(alam('mine', archive, '--min-documents', '2', '--limit', '5', '--out', join(folder, 'mined')).code).toBe(0)
    expect(readFileSync(join(folder, 'mined/people.tsv'), 'utf8')).toContain('\tماهر زغلول\t')
    for (const file of ['places', 'organisations', 'name-parts']) expect(readFileSync(join(folder, `mined/${file}.tsv`), 'utf8')).toMatch(/^type\tcount\t/)
  })
})

test.each<[string, number, string[], RegExp]>([
  ['no command', 2, [], /Usage: alam gazetteer/],
  ['a text of nothing', 2, ['search', '،'], /nothing is left/],
  ['an unknown type', 2, ['search', 'x', '--type', 'MISC'], /PER, LOC, ORG/],
  ['a country that is none', 2, ['search', 'x', '--country', 'EGY'], /alpha-2/],
  ['a limit that is none', 2, ['search', 'x', '--limit', '0'], /whole number/],
  ['mining nothing', 2, ['mine'], /files/],
  ['types of names', 2, ['mine', 'x', '--kind', 'names', '--type', 'PER'], /--type is for entities/],
  ['one side of a comparison', 2, ['diff', gazetteer], /after/],
  ['a folder without tables', 1, ['lint', '--data', tmpdir()], /is no data folder/],
  ['a file that is not there', 1, ['diff', gazetteer, '/nowhere/g.bin'], /\/nowhere\/g\.bin/],
  ['an archive that is not there', 1, ['mine', '/nowhere/a.txt'], /\/nowhere\/a\.txt/],
  ['no gazetteer', 1, ['search', 'x', '--gazetteer', '/nowhere/g.bin'], /cannot read the gazetteer/]
])('%s ends with %i', (_, code, args, message) => {
  const run = alam(...args)
  expect([run.code, run.out]).toEqual([code, ''])
  expect(run.error).toMatch(message)
  expect(run.error).not.toMatch(/^ {4}at /m)
})
