/** The binary file: packing, building, loading, and what is said of files that are none. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildGazetteer, compile, GAZETTEER_VERSION } from '../../src/gazetteer/compile.ts'
import { pack, unpack } from '../../src/gazetteer/binary.ts'
import { loadGazetteer, openGazetteer } from '../../src/gazetteer/load.ts'
import { DataError, readSources } from '../../src/gazetteer/read.ts'
import { compileWeights } from '../../src/gazetteer/weights.ts'
import { weightRow } from '../../src/engine/gazetteer.ts'
import { parseEvidence } from '../../src/engine/score/index.ts'
import { smallFile, smallGazetteer, tableFilesOf, withFolder, type SmallTables } from '../engine/match/small-gazetteer.ts'

const TABLES: SmallTables = {
  people: ['per/a | محمد صالح | ?صالح | Muhammad Saleh | politician | EG | رئيس | President | '],
  places: ['loc/eg | مصر | | Egypt | country | EG | ', 'loc/eg/cairo | القاهرة | | Cairo | city | EG | '],
  organisations: ['org/un | الأمم المتحدة | UN | United Nations | international | | | | '],
  weights: ['span.length=1 | PER | -0.5 | 3', 'span.length=1 | ORG | 1.5 | 3', 'start.before=title | PER | 2 | 9']
}

describe('pack and unpack', () => {
  const sections = {
    bytes: Uint8Array.of(1, 2, 255), words: Uint16Array.of(65535, 1), signed: Int32Array.of(-1, 2 ** 31 - 1), unsigned: Uint32Array.of(2 ** 32 - 1),
    floats: Float32Array.of(0.5, -2), doubles: Float64Array.of(Math.PI), none: new Uint8Array(0)
  }

  test('sections and facts come back as they went in', () => {
    const file = pack({ version: 'x', note: 'عَلَم' }, sections)
    const { meta, section } = unpack(file)
    expect(meta).toEqual({ version: 'x', note: 'عَلَم' })
    for (const [name, array] of Object.entries(sections)) expect(section(name)).toEqual(array)
  })

  test('a file at an odd place in memory is read all the same', () => {
    const file = pack({}, sections)
    const shifted = Buffer.concat([Buffer.of(0), file]).subarray(1)
    expect(unpack(shifted).section('doubles')).toEqual(sections.doubles)
  })

  test('a view of a larger array is packed as the view', () => {
    expect(unpack(pack({}, { part: Int32Array.of(1, 2, 3, 4).subarray(1, 3) })).section('part')).toEqual(Int32Array.of(2, 3))
  })

  test('a section that is not there is told with what to run', () => {
    expect(() => unpack(pack({}, sections)).section('weights')).toThrow('has no section weights; run `npm run build:data`')
  })
})

describe('building', () => {
  test('twice gives the same bytes, and the report tells their hash', () => {
    const [one, other] = [smallFile(TABLES), smallFile(TABLES)]
    expect(one.equals(other)).toBe(true)
    const { file, report } = withFolder(tableFilesOf(TABLES), folder => compile(readSources(folder).sources))
    expect(report).toMatchObject({ version: GAZETTEER_VERSION, bytes: file.length, sha256: createHash('sha256').update(file.subarray(0, -32)).digest('hex'), entities: { PER: 1, LOC: 2, ORG: 1 }, forms: 6 })
  })

  test('another row gives other bytes', () => {
    expect(smallFile({ ...TABLES, names: ['علي | both | m | arabic | '] }).equals(smallFile(TABLES))).toBe(false)
  })

  test('from a folder to a file in a new folder', () => {
    withFolder(tableFilesOf(TABLES), folder => {
      const out = join(folder, 'new', 'gazetteer.bin')
      const { sha256 } = buildGazetteer(folder, out)
      expect(loadGazetteer(out).sha256).toBe(sha256)
      expect(readFileSync(out).equals(smallFile(TABLES))).toBe(true)
    })
  })

  test('a faulty row ends it, and nothing is written', () => {
    withFolder(tableFilesOf({ names: ['محمد علي | both | m | arabic | '] }), folder => {
      const out = join(folder, 'gazetteer.bin')
      expect(() => buildGazetteer(folder, out)).toThrow(DataError)
      expect(existsSync(out)).toBe(false)
    })
  })
})

describe('loading', () => {
  const gazetteer = smallGazetteer(TABLES)

  test('entities by number and by id', () => {
    expect(gazetteer.counts).toEqual({ PER: 1, LOC: 2, ORG: 1 })
    expect(gazetteer.version).toBe(GAZETTEER_VERSION)
    expect(gazetteer.entity(gazetteer.indexOf('per/a'))).toEqual({
      id: 'per/a', type: 'PER', subtype: 'politician', name: 'محمد صالح', aliases: ['صالح'], nameLatin: 'Muhammad Saleh', country: 'EG', role: { ar: 'رئيس', en: 'President' },
      geonames: 0, iso3166: '', population: 0, source: 'written for a test'
    })
    expect(gazetteer.entity(gazetteer.indexOf('loc/eg')).iso3166).toBe('EG')
    expect(gazetteer.indexOf('per/nobody')).toBe(-1)
    expect(() => gazetteer.entity(4)).toThrow(RangeError)
    expect(() => gazetteer.entity(-1)).toThrow(RangeError)
  })

  test('weights by their evidence', () => {
    const row = weightRow(gazetteer.weights, parseEvidence('span.length=1').key)
    expect(gazetteer.weights.idOf(row)).toBe('span.length=1')
    expect([...gazetteer.weights.values.slice(row * 3, row * 3 + 3)]).toEqual([-0.5, 0, 1.5])
    expect(weightRow(gazetteer.weights, parseEvidence('span.length=2').key)).toBe(-1)
  })

  test('a file that is not there', () => {
    expect(() => loadGazetteer('/nowhere/gazetteer.bin')).toThrow('cannot read the gazetteer /nowhere/gazetteer.bin; run `npm run build:data`')
  })

  test.each([
    ['an empty file', Buffer.alloc(0)], ['a text', Buffer.from('this is no gazetteer at all')], ['another version', Buffer.from('ALAMGAZ0' + ' '.repeat(64))], ['a few bytes', Buffer.from('ALAMGAZ1')]
  ])('%s', (_, bytes) => {
    expect(() => openGazetteer(bytes)).toThrow('not an Alam gazetteer of this version; run `npm run build:data`')
  })
})

describe('weights', () => {
  const located = (evidence: string, line: number): Parameters<typeof compileWeights>[0][number] => ({ file: 'weights.tsv', line, source: 's', row: { evidence, type: 'PER', weight: 1, support: 1 } })

  test('an id of no template is told with its line', () => {
    expect(() => compileWeights([located('span.length=1', 5), located('no.such=1', 6)])).toThrow('data/weights.tsv:6: column evidence: no.such=1 is no evidence of this version')
  })

  test('two ids with one key are told', () => {
    expect(() => compileWeights([located('span.length=1', 5), located('span.length=01', 6)])).toThrow('data/weights.tsv:6: column evidence: span.length=01 has the key of another row')
  })
})
