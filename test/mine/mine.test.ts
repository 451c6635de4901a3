/** Mining: what a small archive proposes, and what it must not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createPipeline } from '../../src/engine/pipeline.ts'
import { organisationRow, nameRow, personRow, placeRow } from '../../src/gazetteer/rows.ts'
import { documents } from '../../src/mine/documents.ts'
import { mine, type MineOptions, type Proposal } from '../../src/mine/index.ts'
import { PROPOSAL_TYPES, TABLE_COLUMNS } from '../../src/mine/rows.ts'
import { Tally } from '../../src/mine/tally.ts'
import { smallGazetteer } from '../engine/match/small-gazetteer.ts'

const pipeline = createPipeline(smallGazetteer({
  people: ['per/known | سمير خليل | | Samir Khalil | politician | EG | وزير | Minister | '],
  places: ['loc/eg/cairo | القاهرة | | Cairo | city | EG | '],
  organisations: ['org/known | شركة نوفا | ?نوفا | Nova | company | EG | شركة | Company | '],
  names: ['سمير | given | m | arabic | ', 'ماهر | given | m | arabic | ', 'خليل | family | | arabic | ', 'جون | given | m | english | '],
  cues: ['الدكتور | title | m', 'الوزير | role | m', 'بن | particle | ', 'مدينة | place-head-out | ', 'شركة | org-head-out | ', 'هيئة | org-head-in | ', 'في | function | ', 'في | locative | ', 'قال | say | ', 'إن | function | ', 'إلى | function | ', 'إلى | locative | '],
  lexicon: ['نقل | noun | 90', 'كبير | adj | 90', 'وصل | verb | 90', 'أمس | noun | 90']
}))

const OPTIONS: MineOptions = { minDocuments: 2, limit: 100, types: PROPOSAL_TYPES }
const mined = async (texts: readonly string[], options: Partial<MineOptions> = {}) => await mine(pipeline, texts, { ...OPTIONS, ...options })
const forms = (proposals: readonly Proposal[]) => proposals.map(({ type, form }) => `${type} ${form}`)

/** Each text twice, as two documents. */
const twice = (...texts: readonly string[]): string[] => [...texts, ...texts]

test.each<[string, string, string[]]>([
  ['a name part after a known given name', 'وصل ماهر زغلول أمس', ['PER ماهر زغلول', 'NAME زغلول']],
  ['a name part after a title', 'وصل الدكتور زغلول أمس', ['NAME زغلول']],
  ['a name part after بن', 'وصل سمير بن زغلول أمس', ['PER سمير بن زغلول', 'NAME زغلول']],
  ['a given name before a known name', 'وصل زغلول خليل أمس', ['NAME زغلول']],
  ['a full name after a role', 'قال الوزير ماهر خليل', ['PER ماهر خليل']],
  ['a place after its head', 'وصل إلى مدينة زغلولة أمس', ['LOC زغلولة']],
  ['an organisation in quotation marks', 'نقل كبير في شركة «زغلولكو» أمس', ['ORG زغلولكو']],
  ['an organisation with its head', 'نقل كبير في هيئة زغلولستان أمس', ['ORG هيئة زغلولستان']],
  ['what the gazetteer has is not proposed', 'وصل الدكتور سمير خليل إلى مدينة القاهرة في شركة «نوفا»', []],
  ['ordinary words are not proposed', 'وصل الوزير أمس في نقل كبير', []]
])('%s', async (_, text, expected) => {
  expect(forms(await mined(twice(text)))).toEqual(expected)
})

test('counts, documents, contexts and reasons; the spelling seen most', async () => {
  const proposals = await mined(['وصل جون أوسلر أمس. وصل جون اوسلر', 'عاد جون أوسلر أمس', 'جون أوسلر\nفي القاهرة', 'غاب جون أوسلر'], { types: ['NAME'] })
  expect(proposals).toMatchObject([{ form: 'أوسلر', count: 5, documents: 4, reason: 'after-foreign-name', row: ['أوسلر', 'family', '', 'other', ''] }])
  expect(proposals[0]?.contexts).toEqual(['جون [أوسلر] أمس. وصل جون', 'جون [أوسلر]', 'جون [أوسلر] في'].map(() => expect.stringContaining('[أوسلر]')))
})

test('a word that mostly stands elsewhere needs a cue', async () => {
  const [name] = await mined(twice('وصل ماهر زغلول أمس، زغلول وزغلول وزغلول، زغلول'), { types: ['NAME'] })
  expect(name?.row.at(-1)).toBe('cue')
})

test('the longer form wins where it is the name, and loses where the rule ran on', async () => {
  const longer = await mined(twice('قال الوزير ماهر زغلول الحجري', 'قال ماهر زغلول الحجري'), { types: ['PER'] })
  expect(forms(longer)).toEqual(['PER ماهر زغلول الحجري'])
  const shorter = await mined([...Array.from({ length: 9 }, () => 'قال الوزير ماهر زغلول'), ...twice('قال الوزير ماهر زغلول الحجري')], { types: ['PER'] })
  expect(forms(shorter)).toEqual(['PER ماهر زغلول'])
})

test('min-documents, limit and types', async () => {
  const texts = [...twice('وصل الدكتور زغلول', 'وصل الدكتور حنبول'), 'وصل الدكتور عجلول']
  expect(forms(await mined(texts, { minDocuments: 1 }))).toEqual(['NAME حنبول', 'NAME زغلول', 'NAME عجلول'])
  expect(forms(await mined(texts, { limit: 1 }))).toEqual(['NAME حنبول'])
  expect(forms(await mined(texts, { types: ['PER'] }))).toEqual([])
})

test('every row fits its table', async () => {
  const proposals = await mined(twice('وصل ماهر زغلول إلى مدينة زغلولة', 'شركة «زغلولكو» وقال سمير بن زغلول'), { minDocuments: 1 })
  const schemas = { PER: personRow, LOC: placeRow, ORG: organisationRow, NAME: nameRow }
  expect(new Set(proposals.map(({ type }) => type))).toEqual(new Set(PROPOSAL_TYPES))
  for (const { type, row } of proposals) {
    const cells = Object.fromEntries(TABLE_COLUMNS[type].map((column, i) => [column, row[i]]))
    expect(() => schemas[type].parse(cells)).not.toThrow()
  }
})

test('a full tally forgets what one document had, and keeps the rest', () => {
  const tally = new Tally(3)
  for (const document of [1, 2]) tally.add('kept', 'kept', 'r', document, () => '')
  for (const key of ['a', 'b', 'c']) tally.add(key, key, 'r', 3, () => '')
  expect([...tally.values()].map(({ key }) => key)).toEqual(['kept', 'c'])
})

describe('documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alam-mine-'))
  afterAll(() => { rmSync(folder, { recursive: true }) })
  const read = async (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content)
    const texts: string[] = []
    for await (const text of documents(join(folder, name))) texts.push(text)
    return texts
  }
  const PLAIN = 'سطر أول\nسطر ثان\n\n\nفقرة أخرى'
  const NDJSON = '{"id":1,"title":"عنوان","text":"نص"}\n\n{"text":"نص آخر"}\n'

  test.each<[string, string | Buffer, string[]]>([
    ['a.txt', PLAIN, ['سطر أول\nسطر ثان\n', 'فقرة أخرى\n']],
    ['a.txt.gz', gzipSync(PLAIN), ['سطر أول\nسطر ثان\n', 'فقرة أخرى\n']],
    ['a.ndjson', NDJSON, ['عنوان\nنص', 'نص آخر']],
    ['a.jsonl.gz', gzipSync(NDJSON), ['عنوان\nنص', 'نص آخر']],
    ['empty.txt', '', []]
  ])('%s', async (name, content, expected) => {
    expect(await read(name, content)).toEqual(expected)
  })

  test('a letter on the border of two chunks stays whole', async () => {
    const line = 'ب'.repeat(200_000)
    expect(await read('long.ndjson', JSON.stringify({ text: line }))).toEqual([line])
  })

  test.each<[string, string | Buffer, RegExp]>([
    ['bad.ndjson', '{"text":"x"}\n{"text":\n', /bad\.ndjson:2: is not JSON/],
    ['no-text.ndjson', '{"title":"x"}\n', /no-text\.ndjson:1: has no "text"/],
    ['null.ndjson', 'null\n', /null\.ndjson:1: has no "text"/],
    ['cp1256.txt', Buffer.from([0xc7, 0xe1, 0x0a]), /cp1256\.txt is not UTF-8/],
    ['cut.txt', Buffer.from('ب').subarray(0, 1), /cut\.txt ends inside a character/],
    ['not.gz', 'plain', /incorrect header check/]
  ])('%s is refused with its place', async (name, content, message) => {
    await expect(read(name, content)).rejects.toThrow(message)
  })

  test('a file that is not there', async () => {
    for (const name of ['none.txt', 'none.txt.gz']) await expect(documents(join(folder, name)).next()).rejects.toThrow('ENOENT')
  })
})
