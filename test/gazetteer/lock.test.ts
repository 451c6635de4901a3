/** The lock: what it holds, what it notices, what it refuses. */
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLock, DroppedIdsError, writeLock } from '../../src/gazetteer/lock/index.ts'
import { formatFinding } from '../../src/gazetteer/read.ts'
import { tableFilesOf, withFolder } from '../engine/match/small-gazetteer.ts'

const PEOPLE = 'entities/people/all.tsv'
const FILES = tableFilesOf({
  people: ['per/b | ماهر داود | | Maher Daoud | politician | EG | وزير | Minister | ', 'per/a | سمير خلفان | | Samir Khalfan | politician | EG | وزير | Minister | '],
  names: ['محمد | both | m | arabic | ']
})

const faults = (folder: string) => checkLock(folder).map(formatFinding)
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')
function edit (folder: string, file: string, change: (content: string) => string): void { writeFileSync(join(folder, file), change(read(folder, file))) }

test('it holds rows, source, licence and hash of every file, totals, and ids by their letters', () => {
  withFolder({ ...FILES, 'names/more.tsv': '#! source: a package\n#! licence: MIT\nname\tkind\tgender\torigin\tambiguity\nعلي\tboth\tm\tarabic\t\n' }, folder => {
    const { totals, files } = writeLock(folder)
    expect(totals).toMatchObject({ people: 2, names: 2, places: 0 })
    expect(files['names/more.tsv']).toEqual({ rows: 1, source: 'a package', licence: 'MIT', sha256: createHash('sha256').update(read(folder, 'names/more.tsv')).digest('hex') })
    expect(read(folder, 'ids.lock').split('\n').slice(1)).toEqual([expect.stringMatching(/^per\/a\t[\da-f]{8}$/), expect.stringMatching(/^per\/b\t[\da-f]{8}$/), ''])
  })
})

test('twice gives the same bytes, and nothing to tell', () => {
  withFolder(FILES, folder => {
    writeLock(folder)
    const once = [read(folder, 'lock.json'), read(folder, 'ids.lock')]
    writeLock(folder)
    expect([read(folder, 'lock.json'), read(folder, 'ids.lock')]).toEqual(once)
    expect(faults(folder)).toEqual([])
  })
})

test.each<[string, (folder: string) => void, RegExp[]]>([
  ['no lock', folder => { rmSync(join(folder, 'lock.json')) }, [/^data\/lock\.json:1: is missing; run `alam gazetteer lock`/]],
  ['a changed file', folder => { appendFileSync(join(folder, 'names/all.tsv'), 'علي\tboth\tm\tarabic\t\n') }, [/^data\/names\/all\.tsv:1: is not as it was locked \(1 rows then, 2 now\)/]],
  ['a new file', folder => { writeFileSync(join(folder, 'names/new.tsv'), '#! source: x\nname\tkind\tgender\torigin\tambiguity\n') }, [/^data\/names\/new\.tsv:1: is not in lock\.json/]],
  ['a file that is gone', folder => { rmSync(join(folder, 'names/all.tsv')) }, [/^data\/names\/all\.tsv:1: is in lock\.json and gone/]],
  ['an id that is gone', folder => { edit(folder, PEOPLE, content => content.replace(/per\/a\t.*\n/, '')) }, [/^data\/entities\/people\/all\.tsv:1: is not as it was locked/, /^data\/ids\.lock:2: column id: per\/a is gone from the tables/]],
  ['a changed file of ids', folder => { edit(folder, 'ids.lock', content => content.replace(/per\/b\t\w+/, 'per/b\t00000000')) }, [/^data\/lock\.json:1: is not what the tables say/]]
])('%s is told', (_, change, messages) => {
  withFolder(FILES, folder => {
    writeLock(folder)
    change(folder)
    expect(faults(folder)).toEqual(messages.map(message => expect.stringMatching(message)))
  })
})

test('an id that is gone is not forgotten by locking again, only given up on purpose, and then for ever', () => {
  withFolder(FILES, folder => {
    writeLock(folder)
    edit(folder, PEOPLE, content => content.replace(/per\/a\t.*\n/, ''))
    const before = read(folder, 'ids.lock')
    expect(() => writeLock(folder)).toThrow(DroppedIdsError)
    expect(() => writeLock(folder)).toThrow('1 id(s) are gone: per/a. Put them back, or give them up for ever with --retire')
    expect(read(folder, 'ids.lock')).toBe(before)
    writeLock(folder, { retire: true })
    writeLock(folder)
    expect(read(folder, 'ids.lock')).toContain('per/a\tretired')
    expect(faults(folder)).toEqual([])
  })
})

test('nothing but the two files is written', () => {
  withFolder(FILES, folder => {
    writeLock(folder)
    for (const [file, content] of Object.entries(FILES)) expect(read(folder, file)).toBe(content)
    expect(existsSync(join(folder, 'lock.json'))).toBe(true)
  })
})
