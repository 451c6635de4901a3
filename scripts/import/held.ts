/**
 * Held: what the hand-written tables of places already hold, and which GeoNames record each row means.
 * An importer leaves out what is held; geonames-links.ts writes the links.
 */
import { basename, join } from 'node:path'
import { type City } from './cities.ts'
import { arabicConsonants, romanConsonants } from './sound.ts'
import { fold, slug } from './letters.ts'
import { DATA, readTable, readTables, type Row } from './table.ts'

export const PLACES = join(DATA, 'entities/places')
export const IMPORTED = ['geonames-cities.tsv', 'cities-arab.tsv', 'cities-world.tsv', 'cldr-subdivisions.tsv', 'geonames-links.tsv']

/** Countries whose places the sources file under one another. */
const SAME: Readonly<Record<string, readonly string[] | undefined>> = {
  PS: ['IL'], IL: ['PS'], MA: ['EH'], EH: ['MA'], SD: ['SS'], RS: ['XK'], XK: ['RS'], UA: ['RU'], CN: ['HK', 'MO', 'TW'], ES: ['MA'], SY: ['IL']
}
const LINKED = new Set(['city', 'town', 'village', 'camp', 'district'])
/** Countries whose names GeoNames romanises by the system of `romanConsonants`. */
const ROMANISED = new Set('SA AE QA BH KW OM YE IQ SY JO PS EG SD LY'.split(' '))
const ENOUGH = 3 // consonants; two are shared by too many names
/** A record must have this many times the people of the next of its name to be the one that is meant. */
const CLEARLY = 4

export const heldRows = (): Row[] => readTables(PLACES, IMPORTED).filter(({ file }) => !IMPORTED.includes(basename(file))).flatMap(({ rows }) => [...rows])
export const formsOf = (row: Row): string[] => [row.name as string, ...(row.aliases ?? '').split('|').filter(Boolean).map((form) => form.replace(/^[?+]/, ''))]

/** Country and folded name of everything held, any subtype. */
export function heldKeys (rows: readonly Row[]): Set<string> {
  const keys = new Set<string>()
  for (const row of rows) {
    for (const form of formsOf(row)) for (const country of [row.country as string, ...SAME[row.country as string] ?? []]) keys.add(`${country} ${fold(form)}`)
  }
  return keys
}

/** Folded names of the countries and capitals: newspapers mean these wherever else such a name exists. */
export function worldNames (rows: readonly Row[]): Set<string> {
  const capitals = new Set(readTable(join(PLACES, 'capitals.tsv')).rows.map(({ id }) => id as string))
  return new Set(rows.filter(({ id, subtype }) => subtype === 'country' || capitals.has(id as string)).flatMap((row) => fold(row.name as string)))
}

/** Folded name → people of the largest place of that name, by country: the hand-written and all that `named` brings. */
export function largest (rows: readonly Row[], linked: ReadonlyMap<string, City>, named: ReadonlyArray<{ readonly city: City, readonly name: string }>): (name: string, country: string) => number {
  const people = new Map<string, Map<string, number>>()
  const put = (name: string, country: string, count: number): void => {
    const countries = people.get(fold(name)) ?? new Map<string, number>()
    countries.set(country, Math.max(count, countries.get(country) ?? 0))
    people.set(fold(name), countries)
  }
  for (const row of rows) {
    if (!['city', 'country', 'admin1', 'region'].includes(row.subtype as string)) continue
    for (const form of formsOf(row)) put(form, row.country as string, linked.get(row.id as string)?.population ?? WRITTEN)
  }
  for (const { city, name } of named) put(name, city.country, city.population)
  return (name, country) => Math.max(0, ...[...people.get(fold(name)) ?? []].filter(([other]) => other !== country).map(([, count]) => count))
}
const WRITTEN = 300_000 // people that a hand-written city is taken for if no record is linked

/** Hand-written id → GeoNames record, by country and name; only where one record is alone or clearly the largest. */
export function links (rows: readonly Row[], cities: readonly City[], arabic: ReadonlyMap<string, string>): Map<string, City> {
  const byArabic = new Map<string, City[]>()
  const byLatin = new Map<string, City[]>()
  const bySound = new Map<string, City[]>()
  const put = (map: Map<string, City[]>, key: string, city: City): void => {
    const list = map.get(key) ?? []
    if (!list.includes(city)) list.push(city)
    map.set(key, list)
  }
  for (const city of cities) {
    const name = arabic.get(city.geonames)
    for (const form of [...name === undefined ? [] : [name], ...city.alternates]) put(byArabic, `${city.country} ${fold(form)}`, city)
    if (ROMANISED.has(city.country)) put(bySound, `${city.country} ${romanConsonants(city.name)}`, city)
    for (const form of [city.name, city.ascii]) put(byLatin, `${city.country} ${slug(form)}`, city)
  }
  const found = new Map<string, City>()
  for (const row of rows) {
    if (!LINKED.has(row.subtype as string)) continue
    for (const country of [row.country as string, ...SAME[row.country as string] ?? []]) {
      const latin = byLatin.get(`${country} ${slug(row.latin as string)}`) ?? []
      const named = formsOf(row).flatMap((form) => byArabic.get(`${country} ${fold(form)}`) ?? [])
      const both = latin.filter((city) => named.includes(city))
      const consonants = arabicConsonants(row.name as string)
      const alike = consonants.replace(/ /g, '').length < ENOUGH ? [] : (bySound.get(`${country} ${consonants}`) ?? []).filter((city) => vowelsFit(row.latin as string, city.ascii))
      // Both names agree: strongest. Else either name alone; else, if it is the only one, the same consonants.
      const best = [both, latin, [...new Set(named)]].map((list) => clearest(list, row.subtype as string)).find((city) => city !== undefined) ?? (alike.length === 1 ? alike[0] : undefined)
      if (best !== undefined) { found.set(row.id as string, best); break }
    }
  }
  return unique(found)
}

/** Beyond the consonants, two Latin spellings of one name differ little: Dawadmi and Ad Dawadimi, not Hamra and Humayra. */
function vowelsFit (a: string, b: string): boolean {
  const plain = (text: string): string => slug(text).replace(/\b(al|ar|as|ash|ad|adh|an|at|ath|az|el)-/g, '').replace(/e/g, 'a').replace(/o/g, 'u').replace(/ou/g, 'u').replace(/(a|i)y/g, '$1').replace(/y/g, 'i').replace(/[^a-z]/g, '').replace(/ah?$|at$/, '').replace(/(.)\1/g, '$1')
  const [x, y] = [plain(a), plain(b)]
  let same = 0
  const rest = [...y]
  for (const letter of x) { const at = rest.indexOf(letter); if (at >= 0) { same++; rest.splice(at, 1) } }
  return same / Math.max(x.length, y.length, 1) >= 0.87
}

function clearest (list: readonly City[], subtype: string): City | undefined {
  const fitting = list.filter((city) => (city.feature === 'PPLX') === (subtype === 'district') || list.length === 1)
  const [first, second] = [...fitting].sort((a, b) => rank(b) - rank(a) || a.geonames.localeCompare(b.geonames))
  return first === undefined || (second !== undefined && rank(first) < CLEARLY * rank(second)) ? undefined : first
}
/** Seats of government come before mere numbers. */
const rank = ({ feature, population }: City): number => (population + 1) * (feature === 'PPLC' ? 1000 : feature === 'PPLA' ? 20 : 1)

/** A record that several rows claim belongs to none of them. */
function unique (found: Map<string, City>): Map<string, City> {
  const claims = new Map<string, number>()
  for (const { geonames } of found.values()) claims.set(geonames, (claims.get(geonames) ?? 0) + 1)
  return new Map([...found].filter(([, { geonames }]) => claims.get(geonames) === 1))
}
