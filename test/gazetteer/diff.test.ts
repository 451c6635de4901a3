/** Diff: entities and forms that come, go and change; a folder and the file compiled from it are the same. */
import { diff, formatDiff, snapshotOfGazetteer, snapshotOfSources, type Snapshot } from '../../src/gazetteer/diff/index.ts'
import { readSources } from '../../src/gazetteer/read.ts'
import { smallGazetteer, tableFilesOf, withFolder, type SmallTables } from '../engine/match/small-gazetteer.ts'

const BEFORE: SmallTables = {
  people: ['per/a | محمد صالح | ?صالح|أبو خلفان | Muhammad Saleh | politician | EG | رئيس | President | ', 'per/b | ماهر داود | | Maher Daoud | artist | EG | مغن | Singer | '],
  places: ['loc/eg | مصر | | Egypt | country | EG | '],
  organisations: ['org/un | الأمم المتحدة | UN | United Nations | international | | | | ']
}
const AFTER: SmallTables = {
  people: ['per/a | محمد صالح | +صالح|الصالح | Muhammad Saleh | politician | YE | رئيس | President | '],
  places: ['loc/eg | مصر | | Egypt | country | EG | ', 'loc/eg/cairo | القاهرة | | Cairo | city | EG | '],
  organisations: ['org/un | الأمم المتحدة | UN | United Nations | international | | | | inside']
}

const ofFolder = (tables: SmallTables): Snapshot => snapshotOfSources(withFolder(tableFilesOf(tables), readSources).sources)
const ofFile = (tables: SmallTables): Snapshot => snapshotOfGazetteer(smallGazetteer(tables))

const LINES = [
  '- per/b  ماهر داود',
  '+ loc/eg/cairo  القاهرة',
  '~ org/un  الأمم المتحدة', '    - form الأمم المتحدة', '    + form !الأمم المتحدة',
  '~ per/a  محمد صالح', '    country: EG → YE', '    - form ?صالح', '    - form أبو خلفان', '    + form +صالح', '    + form الصالح'
]

test.each([['two folders', ofFolder, ofFolder], ['two files', ofFile, ofFile], ['a folder and a file', ofFolder, ofFile], ['a file and a folder', ofFile, ofFolder]])('%s', (_, before, after) => {
  expect(formatDiff(diff(before(BEFORE), after(AFTER)))).toEqual(LINES)
})

test('a folder and the file compiled from it do not differ', () => {
  for (const tables of [BEFORE, AFTER]) expect(diff(ofFolder(tables), ofFile(tables))).toEqual({ added: [], removed: [], changed: [] })
})

test('an empty field is told as such', () => {
  expect(formatDiff(diff(ofFolder({ places: ['loc/a | الزاب | | Zab | river | | '] }), ofFolder({ places: ['loc/a | الزاب | | Zab | river | IQ | '] })))).toEqual(['~ loc/a  الزاب', '    country: (empty) → IQ'])
})
