/** A small look-up for tests of the HTTP shell: names that begin with the text, in a fixed order. Not a model of the real one. */
import type { Lookup, LookupEntry } from '../../src/http/lookup.ts'

const NOTHING = { aliases: [], country: '', role: { ar: '', en: '' }, geonames: 0, iso3166: '', coordinates: undefined, population: 0, source: 'made up' } as const

export const FAKE_ENTRIES: readonly LookupEntry[] = [
  { ...NOTHING, id: 'loc/kz', type: 'LOC', subtype: 'country', name: 'كازاخستان', nameLatin: 'Kazakhstan', country: 'KZ', iso3166: 'KZ', geonames: 1522867, coordinates: { latitude: 48, longitude: 68 }, population: 20_000_000 },
  { ...NOTHING, id: 'loc/kz/almaty', type: 'LOC', subtype: 'city', name: 'كا ألماتي', nameLatin: 'Almaty', country: 'KZ' },
  { ...NOTHING, id: 'per/tokayev', type: 'PER', subtype: 'politician', name: 'كا توكايف', aliases: ['توكايف'], nameLatin: 'Tokayev', country: 'KZ', role: { ar: 'رئيس', en: 'President' } },
  { ...NOTHING, id: 'org/nato', type: 'ORG', subtype: 'international', name: 'كا الناتو', nameLatin: 'NATO' }
]

export const fakeLookup: Lookup = {
  search: ({ text, type, country }, limit, after) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return undefined
    const hits = FAKE_ENTRIES.map((entry, rank) => ({ entry, rank })).filter(({ entry, rank }) =>
      entry.name.startsWith(text) && (type === undefined || entry.type === type) && (country === undefined || entry.country === country) && (after === undefined || rank > after.rank))
    const last = hits[limit - 1]
    return { entries: hits.slice(0, limit).map(({ entry }) => entry), next: last === undefined || hits.length <= limit ? undefined : { rank: last.rank, id: last.entry.id } }
  },
  entry: id => FAKE_ENTRIES.find(entry => entry.id === id)
}
