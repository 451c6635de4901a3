/**
 * Subdivisions: CLDR's Arabic and English names of ISO 3166-2 subdivisions (Debian unicode-cldr-core).
 */
import { readFileSync } from 'node:fs'
import { formsOf } from './held.ts'
import { fold, slug } from './letters.ts'
import { placeName } from './place-names.ts'
import { source, type Row } from './table.ts'

export interface Subdivision { readonly code: string; readonly country: string; readonly name: string; readonly latin: string }

const read = (language: string): Map<string, string> =>
  new Map([...readFileSync(source(`usr/share/unicode/cldr/common/subdivisions/${language}.xml`), 'utf8').matchAll(/<subdivision type="(\w+)"[^>]*>([^<]+)</g)]
    .map((match) => [match[1] as string, (match[2] as string).replace(/&amp;/g, '&')]))

/** Generic words in CLDR's English names; the rest is the name (Almaty Region, Province of Turin). */
const GENERIC = /\b(province|region|governorate|state|district|oblast|prefecture|county|emirate|municipality|department|parish|division|canton|territory|of|voivodeship|krai|autonomous|republic)\b/gi

const plain = (latin: string): string => latin.replace(/[²³¹]/g, '').replace(GENERIC, ' ').replace(/\s+/g, ' ').trim() || latin
const codeOf = (type: string): string => `${type.slice(0, 2)}-${type.slice(2)}`.toUpperCase()

/** Subdivisions that have both names, the Arabic one without its generic head. */
export function readSubdivisions (): Subdivision[] {
  const english = read('en')
  return [...read('ar')].flatMap(([type, written]) => {
    const latin = english.get(type)
    const place = latin === undefined ? undefined : placeName(written, latin, true)
    if (latin === undefined || place === undefined) return []
    const country = type.slice(0, 2).toUpperCase()
    return [{ code: codeOf(type), country, name: place.name, latin: plain(latin) }]
  })
}

/** Hand-written region, governorate, state … → ISO 3166-2 code, where country and name agree and nothing else of the country has that name. */
export function subdivisionCodes (held: readonly Row[]): Map<string, string> {
  const byName = new Map<string, Set<string>>()
  const put = (key: string, code: string): void => { byName.set(key, (byName.get(key) ?? new Set()).add(code)) }
  for (const { code, country, name } of readSubdivisions()) put(`${country} ${fold(name)}`, code)
  // All English names, also those without an Arabic one: a city and a republic of one name (Nakhchivan) must be seen to be two.
  for (const [type, latin] of read('en')) if (/^[a-z]{2}(?!zzzz)\w+$/.test(type)) put(`${type.slice(0, 2).toUpperCase()} ${slug(plain(latin))}`, codeOf(type))
  const found = new Map<string, string>()
  for (const row of held) {
    if (!['admin1', 'region', 'territory'].includes(row.subtype as string)) continue
    const keys = [...formsOf(row).map((form) => `${row.country as string} ${fold(form)}`), `${row.country as string} ${slug(plain(row.latin as string))}`]
    const codes = new Set(keys.flatMap((key) => [...byName.get(key) ?? []]))
    if (codes.size === 1) found.set(row.id as string, [...codes][0] as string)
  }
  const claims = [...found.values()]
  return new Map([...found].filter(([, code]) => claims.indexOf(code) === claims.lastIndexOf(code)))
}
