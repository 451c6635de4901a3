/**
 * Place rows: from GeoNames records with an Arabic name to rows of data/entities/places, the same for every importer of cities.
 */
import { type City, subtype } from './cities.ts'
import { heldKeys, heldRows, largest, links, PLACES, worldNames } from './held.ts'
import { fold, slug } from './letters.ts'
import { mended } from './mended.ts'
import { judge } from './ordinary.ts'
import { readCatalogue } from './mo.ts'
import { readTables, source } from './table.ts'

export const COLUMNS = ['id', 'name', 'aliases', 'latin', 'subtype', 'country', 'ambiguity', 'geonames', 'iso3166', 'lat', 'lon', 'population'] as const
export const ARAB = new Set('SA AE QA BH KW OM YE IQ SY LB JO PS EG SD LY TN DZ MA MR EH SO DJ KM'.split(' '))

export interface Named { readonly city: City; readonly name: string; readonly aliases: readonly string[]; readonly kind: string }
export type PlaceRow = Readonly<Record<(typeof COLUMNS)[number], string | number>>

/** GeoNames id (or country, country.admin1) → Arabic name. */
export const arabicCatalogue = (): Map<string, string> => readCatalogue(source('usr/share/locale/ar/LC_MESSAGES/geonames.mo'))

const NAMESAKE = 1_000_000 // people below which a namesake of a country or capital (أثينا in Georgia) is left out

const SMALL = 100_000 // people below which a namesake (Boston in England) of a city of
const FAMOUS = 300_000 // people elsewhere is left out

/** `earlier` = imported tables that were written before and whose places and ids are taken. */
export function placeRows (named: readonly Named[], cities: readonly City[], earlier: readonly string[]): { rows: PlaceRow[], report: string } {
  const held = heldRows()
  const keys = heldKeys(held)
  const linkedRows = links(held, cities, arabicCatalogue())
  const linked = new Set([...linkedRows.values()].map(({ geonames }) => geonames))
  const elsewhere = largest(held, linkedRows, named)
  const ids = new Set(held.map(({ id }) => id as string))
  for (const { file, rows } of readTables(PLACES)) {
    if (!earlier.some((name) => file.endsWith(`/${name}`))) continue
    for (const row of rows) {
      ids.add(row.id as string)
      keys.add(`${row.country as string} ${fold(row.name as string)}`)
      linked.add(row.geonames as string)
    }
  }
  const decide = judge()
  const world = worldNames(held)
  const tally = { held: 0, same: 0, ordinary: 0, refused: 0, namesake: 0 }
  const rows: PlaceRow[] = []
  const dropped: string[] = [] // for --verbose
  // The most populous of a name first: it gets the plain id, and the others of its country are left out.
  for (const { city, name: written, aliases, kind } of [...named].sort((a, b) => b.city.population - a.city.population || Number(a.city.geonames) - Number(b.city.geonames))) {
    const { refused, name = written, cue, aliases: further } = mended(city.geonames)
    const key = `${city.country} ${fold(name)}`
    if (refused || (world.has(fold(name)) && city.population < NAMESAKE)) { tally.refused++; continue }
    if (linked.has(city.geonames)) { tally.held++; continue }
    if (keys.has(key)) { tally.same++; continue }
    if (city.population < SMALL && elsewhere(name, city.country) >= Math.max(FAMOUS, 5 * city.population)) { tally.namesake++; continue }
    const decision = decide(name, city.population, ['PPLC', 'PPLA'].includes(city.feature), ARAB.has(city.country))
    if (decision === 'drop') { tally.ordinary++; dropped.push(`${name} ${city.country} ${city.population}`); continue }
    keys.add(key)
    const plain = `loc/${city.country.toLowerCase()}/${slug(city.ascii) || slug(city.name)}`
    const id = ids.has(plain) ? `${plain}-${city.geonames}` : plain
    ids.add(id)
    rows.push({
      id,
      name,
      latin: city.name,
      country: city.country,
      geonames: city.geonames,
      iso3166: '',
      lat: city.lat,
      lon: city.lon,
      aliases: [
        ...aliases.filter((alias) => name === written && !further.includes(alias) && decide(alias, 0, false, ARAB.has(city.country)) === 'free'),
        ...further
      ].filter((alias) => !keys.has(`${city.country} ${fold(alias.replace('?', ''))}`)).join('|'),
      subtype: kind === '' ? subtype(city) : kind,
      ambiguity: cue || decision === 'cue' ? 'cue' : '',
      population: city.population > 0 ? city.population : ''
    })
  }
  if (process.argv.includes('--verbose')) console.log(dropped.join(' · '))
  rows.sort((a, b) => a.id < b.id ? -1 : 1)
  return { rows, report: `left out: ${tally.held} linked to hand-written rows, ${tally.same} of the same name in the country, ${tally.ordinary} ordinary words or personal names, ${tally.refused} refused or named as a country or capital is, ${tally.namesake} small namesakes of large cities` }
}
