/** Search: what fits, in which order, page by page. */
import { foldKey, foldKeys } from '../../src/gazetteer/fold-key.ts'
import { createSearch, searchKey, type HitPlace, type SearchQuery } from '../../src/gazetteer/search.ts'
import { smallGazetteer } from '../engine/match/small-gazetteer.ts'
import { FATHA } from '../engine/characters.ts'
import { testGazetteer } from '../gazetteer.ts'

const search = createSearch(smallGazetteer({
  people: [
    'per/tokayev | قاسم جومارت توكايف | توكايف|توكاييف | Kassym-Jomart Tokayev | politician | KZ | رئيس كازاخستان | President | ',
    'per/lukasz | لوكاش فابيانسكي | | Łukasz Fabiański | athlete | PL | حارس مرمى | Goalkeeper | ',
    'per/abdullah | عبد الله صالح | | Abdullah Saleh | politician | EG | وزير | Minister | '
  ],
  places: ['loc/eg | مصر | | Egypt | country | EG | ', 'loc/ye/sanaa | صنعاء | | Sana\'a | city | YE | ', 'loc/lb/tripoli | طرابلس | | Tripoli | city | LB | ', 'loc/ly/tripoli | طرابلس | طرابلس الغرب | Tripoli | city | LY | ', 'loc/lb/misr-al-sughra | مصر الصغرى | | Little Egypt | town | LB | '],
  organisations: ['org/bank | بنك مصر | | Banque Misr | bank | EG | بنك | Bank | ']
}))

const ids = (query: SearchQuery | string) => search.search(typeof query === 'string' ? { text: query } : query, 10)?.entries.map(({ id }) => id)

test.each<[string, SearchQuery | string, string[]]>([
  ['an Arabic name', 'قاسم جومارت توكايف', ['per/tokayev']],
  ['an alias', 'توكاييف', ['per/tokayev']],
  ['the beginning of a form', 'توك', ['per/tokayev']],
  ['without hamza, with marks', `صن${FATHA}عاء`, ['loc/ye/sanaa']],
  ['teh marbuta and hamza folded', 'عبدالله صالح', ['per/abdullah']],
  ['Latin, its case', 'TOKAYEV', ['per/tokayev']],
  ['the beginning of a later Latin word', 'jom', ['per/tokayev']],
  ['Latin without accents', 'lukasz fabianski', ['per/lukasz']],
  ['Latin with accents', 'Łukasz', ['per/lukasz']],
  ['Latin without its apostrophe', 'sanaa', ['loc/ye/sanaa']],
  ['whole names before beginnings before later words', 'مصر', ['loc/eg', 'loc/lb/misr-al-sughra', 'org/bank']],
  ['equally well known by id', 'طرابلس', ['loc/lb/tripoli', 'loc/ly/tripoli']],
  ['by type', { text: 'مصر', type: 'ORG' }, ['org/bank']],
  ['by country', { text: 'طرابلس', country: 'LY' }, ['loc/ly/tripoli']],
  ['nothing', 'زحل', []]
])('%s', (_, query, expected) => {
  expect(ids(query)).toEqual(expected)
})

test('prepared beforehand, it finds the same', async () => {
  const prepared = createSearch(testGazetteer())
  let turns = 0
  const ticking = setInterval(() => { turns++ }, 0)
  await prepared.prepare()
  clearInterval(ticking)
  expect(turns).toBeGreaterThan(1)
  const query = { text: 'القاهرة' }
  expect(prepared.search(query, 5)).toEqual(createSearch(testGazetteer()).search(query, 5))
})

test('a text of nothing but marks is told from one without hits', () => {
  expect(search.search({ text: '، ' }, 10)).toBeUndefined()
})

test('page by page, each entry once', () => {
  const seen: string[] = []
  let after: HitPlace | undefined
  do {
    const result = search.search({ text: 'مصر' }, 2, after)
    seen.push(...(result?.entries ?? []).map(({ id }) => id))
    after = result?.next
  } while (after !== undefined)
  expect(seen).toEqual(['loc/eg', 'loc/lb/misr-al-sughra', 'org/bank'])
})

test('an entry by its id', () => {
  expect(search.entry('per/tokayev')).toMatchObject({ name: 'قاسم جومارت توكايف', aliases: ['توكايف', 'توكاييف'] })
  expect(search.entry('per/nobody')).toBeUndefined()
})

test.each([['Łódź', 'lodz'], ['Al-Shamkhah', 'al shamkhah'], ['Sana’a', 'sanaa'], ['Cevdet Yılmaz', 'cevdet yilmaz'], ['أبوظبي', 'ابوظبي'], ['…', '']])('the key of %s', (form, key) => {
  expect(searchKey(form)).toBe(key)
})

test('keys of many forms at once are those of each', () => {
  const forms = ['عبدالله صالح', '', 'Al-Assad', '…', 'أ ف ب', 'أوبك+', 'المجموعة 5+1']
  expect(foldKeys(forms)).toEqual(forms.map(foldKey))
})
