/**
 * CLDR subdivisions: data/entities/places/cldr-subdivisions.tsv.
 * Source: Unicode CLDR (Debian unicode-cldr-core), Arabic names of ISO 3166-2 subdivisions; licence Unicode-DFS-2016.
 * Filter: Arabic letters only; generic heads (إمارة, ولاية, مقاطعة …) stripped; must sound like the English name; small ones (communes,
 * municipalities of micro-states) and what other tables hold left out; ordinary words dropped or marked.
 */
import { join } from 'node:path'
import { formsOf, heldKeys, heldRows, IMPORTED, PLACES, worldNames } from './held.ts'
import { fold, slug } from './letters.ts'
import { mended } from './mended.ts'
import { judge } from './ordinary.ts'
import { ARAB, COLUMNS, type PlaceRow } from './place-rows.ts'
import { likeness } from './sound.ts'
import { readSubdivisions, subdivisionCodes } from './subdivisions.ts'
import { readTables, writeTable } from './table.ts'

/** What subdivisions are by their codes, where they are not of the first level; the first that fits. */
const SUBTYPES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^HU-(BC|GY|KV|KM|NK|ST|SS|SK|SH|TB|ZE)$|^TT-(ARI|CHA|PTF|SFO)$/, 'city'],
  [/^(BQ-SA|BQ-SE|TT-TOB|MU-RO|MU-AG|MU-CC|SC-15|FJ-R|GQ-AN)$/, 'island'],
  [/^ME-/, 'town'],
  [/^FR-\d\d$|^GB-|^IT-[A-Z]{2}$|^ES-|^BE-V(LI|AN)$|^(BD|LK)-\d\d$|^GN-[A-Z]{2}$|^MW-|^RS-|^MA-[A-Z]{3}$/, 'admin2']
]
const subtypeOf = (code: string): string => SUBTYPES.find(([codes]) => codes.test(code))?.[1] ?? 'admin1'

/** Countries whose subdivisions are municipalities and parishes that no newspaper names, or many and badly spelled. */
const SMALL = new Set('SI MT MK LV AD SM LI MC LU BS BB AG DM GD KN LC VC NR PW TV KI MH FM TO VU WS SB AZ EE IE MD PH UG BG BF CV CZ BW BT CF'.split(' '))
const ALIKE = 0.55
/** A region is larger than its name's village: judged as a place of this many people. */
const PEOPLE = 150_000

const held = heldRows()
const keys = heldKeys(held)
const world = worldNames(held)
const ids = new Set(held.map(({ id }) => id as string))
for (const { file, rows } of readTables(PLACES)) {
  if (!IMPORTED.some((name) => file.endsWith(name)) || file.endsWith('cldr-subdivisions.tsv')) continue
  for (const row of rows) {
    ids.add(row.id as string)
    if (row.name !== undefined) keys.add(`${row.country as string} ${fold(row.name)}`)
  }
}
/** Cities that a region elsewhere must not share its name with. */
const FAMOUS = 300_000 // people
const famous = new Map<string, string>() // folded name → country
for (const { rows } of readTables(PLACES, ['cldr-subdivisions.tsv', 'geonames-links.tsv'])) {
  for (const row of rows) if (row.subtype === 'city' && (row.population === undefined || Number(row.population) >= FAMOUS)) for (const form of formsOf(row)) famous.set(fold(form), row.country as string)
}
const taken = new Set(subdivisionCodes(held).values())
const decide = judge()
const tally = { held: 0, small: 0, unlike: 0, ordinary: 0, namesake: 0 }
const unlike: string[] = []
const rows: PlaceRow[] = []
for (const { code, country, name: written, latin } of readSubdivisions()) {
  const { refused, name = written, cue, aliases } = mended(code)
  const key = `${country} ${fold(name)}`
  if (taken.has(code) || keys.has(key) || world.has(fold(name))) { tally.held++; continue }
  if (refused || ![undefined, country].includes(famous.get(fold(name)))) { tally.namesake++; continue }
  if (SMALL.has(country)) { tally.small++; continue }
  if (name === written && likeness(name, latin) < ALIKE) { tally.unlike++; unlike.push(`${name}=${latin} ${code}`); continue }
  const decision = decide(name, PEOPLE, false, ARAB.has(country))
  if (decision === 'drop') { tally.ordinary++; continue }
  keys.add(key)
  const plain = `loc/${country.toLowerCase()}/${slug(latin)}`
  const id = ids.has(plain) ? `loc/${country.toLowerCase()}/${slug(latin)}-${code.toLowerCase()}` : plain
  if (ids.has(id)) continue
  ids.add(id)
  rows.push({ id, name, aliases: aliases.join('|'), latin, subtype: subtypeOf(code), country, ambiguity: cue || decision === 'cue' ? 'cue' : '', geonames: '', iso3166: code, lat: '', lon: '', population: '' })
}
rows.sort((a, b) => a.id < b.id ? -1 : 1)
writeTable(join(PLACES, 'cldr-subdivisions.tsv'), {
  source: 'Unicode CLDR 41, by way of Debian unicode-cldr-core 41; made by scripts/import/cldr-subdivisions.ts',
  licence: 'Unicode-DFS-2016',
  about: 'Provinces, states and regions of the world (ISO 3166-2) with CLDR\'s Arabic names, less those in the other tables.'
}, COLUMNS, rows)
console.log(`left out: ${tally.held} held by other tables, ${tally.small} in countries of small subdivisions, ${tally.unlike} that sound unlike, ${tally.ordinary} ordinary words, ${tally.namesake} refused or named as a large city elsewhere`)
if (process.argv.includes('--verbose')) console.log(unlike.join(' · '))
