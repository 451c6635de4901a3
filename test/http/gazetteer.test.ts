/** GET /v1/gazetteer/entries and /{id}: what is asked reaches the look-up, what it finds fits the contract. */
import { EntriesResponse, Entry } from '../../src/contract/index.ts'
import { testApp } from './app.ts'
import { fakeEngine } from './fake-engine.ts'
import { expectProblem } from './problem.ts'

const { app } = testApp({ LOG_LEVEL: 'info' })

const search = async (query: Record<string, string>) => await app.inject({ url: '/v1/gazetteer/entries', query })
const found = async (query: Record<string, string>) => EntriesResponse.parse((await search(query)).json())

test.each<[string, Record<string, string>, string[]]>([
  ['by the beginning of a name', { q: 'كا' }, ['loc/kz', 'loc/kz/almaty', 'per/tokayev', 'org/nato']],
  ['by type', { q: 'كا', type: 'PER' }, ['per/tokayev']],
  ['by country, in small letters too', { q: 'كا', country: 'kz' }, ['loc/kz', 'loc/kz/almaty', 'per/tokayev']],
  ['as many as asked for', { q: 'كا', limit: '2' }, ['loc/kz', 'loc/kz/almaty']],
  ['none', { q: 'زحل' }, []]
])('%s', async (_, query, ids) => {
  const { entries, gazetteer } = await found(query)
  expect(entries.map(({ id }) => id)).toEqual(ids)
  expect(gazetteer).toEqual({ version: '2026.1.1', sha256: 'f'.repeat(64) })
})

test('answer after answer by their cursors, each entry once', async () => {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const answer: EntriesResponse = await found({ q: 'كا', limit: '3', ...(cursor === null ? {} : { cursor }) })
    ids.push(...answer.entries.map(({ id }) => id))
    cursor = answer.next
  } while (cursor !== null)
  expect(ids).toEqual(['loc/kz', 'loc/kz/almaty', 'per/tokayev', 'org/nato'])
})

test.each([['its slashes encoded', '/v1/gazetteer/entries/loc%2Fkz%2Falmaty'], ['its slashes as they are', '/v1/gazetteer/entries/loc/kz/almaty']])('one entry, %s', async (_, url) => {
  const response = await app.inject(url)
  expect(response.statusCode).toBe(200)
  expect(Entry.parse(response.json())).toEqual({ id: 'loc/kz/almaty', type: 'LOC', subtype: 'city', name: 'كا ألماتي', aliases: [], nameLatin: 'Almaty', country: 'KZ', links: {}, source: 'made up' })
})

test('what is known of an entry is told, what is not is left out', async () => {
  expect(Entry.parse((await app.inject('/v1/gazetteer/entries/loc/kz')).json())).toMatchObject({ links: { geonames: 1522867, iso3166: 'KZ' }, coordinates: { latitude: 48, longitude: 68 }, population: 20_000_000 })
  const person = Entry.parse((await app.inject('/v1/gazetteer/entries/per/tokayev')).json())
  expect(person).toMatchObject({ aliases: ['توكايف'], role: { ar: 'رئيس', en: 'President' } })
  expect(Object.keys(person)).not.toContain('coordinates')
})

test.each<[string, Record<string, string>, string]>([
  ['no text', {}, '/query/q'],
  ['an empty text', { q: '' }, '/query/q'],
  ['a text of which nothing is left', { q: '،' }, '/query/q'],
  ['a text that is no name', { q: 'ا'.repeat(201) }, '/query/q'],
  ['an unknown type', { q: 'كا', type: 'MISC' }, '/query/type'],
  ['a country that is none', { q: 'كا', country: 'KAZ' }, '/query/country'],
  ['a limit of nothing', { q: 'كا', limit: '0' }, '/query/limit'],
  ['a limit over the most', { q: 'كا', limit: '101' }, '/query/limit'],
  ['a limit that is none', { q: 'كا', limit: 'all' }, '/query/limit'],
  ['a cursor of somebody else', { q: 'كا', cursor: 'page-2' }, '/query/cursor'],
  ['a cursor of another shape', { q: 'كا', cursor: Buffer.from('{"page":2}').toString('base64url') }, '/query/cursor'],
  ['an unknown parameter', { q: 'كا', page: '2' }, '/query/page']
])('refused: %s', async (_, query, pointer) => {
  expect(expectProblem(await search(query), 'validation-failed').errors).toMatchObject([{ pointer }])
})

test('an id that is none, and a method that is none', async () => {
  expect(expectProblem(await app.inject('/v1/gazetteer/entries/loc%2Fkz%2Fnowhere'), 'entry-not-found').detail).toContain('/v1/gazetteer/entries?q=')
  expectProblem(await app.inject({ method: 'POST', url: '/v1/gazetteer/entries/loc/kz' }), 'method-not-allowed')
  expectProblem(await app.inject('/v1/gazetteer/entries/%zz'), 'malformed-request')
})

test('not ready before the gazetteer is loaded, and closed without a key', async () => {
  const starting = testApp({}, { engine: undefined, lookup: undefined, draining: false }).app
  expectProblem(await starting.inject('/v1/gazetteer/entries?q=x'), 'not-ready')
  expectProblem(await starting.inject('/v1/gazetteer/entries/loc/kz'), 'not-ready')
  expectProblem(await testApp({ API_KEYS: 'a-key-of-16-chars' }, { engine: fakeEngine, draining: false }).app.inject('/v1/gazetteer/entries?q=x'), 'unauthorized')
})

test('what is looked up is in no log line', async () => {
  const logged = testApp()
  await logged.app.inject({ url: '/v1/gazetteer/entries', query: { q: 'كازاخستان' } })
  expect(logged.log.length).toBeGreaterThan(0)
  expect(logged.log.join('')).not.toMatch(/كازاخستان|%D9/)
})
