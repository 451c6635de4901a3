/**
 * Spellings: which of a GeoNames record's alternate names are its Arabic name.
 */
import { type City } from './cities.ts'
import { fold } from './letters.ts'
import { placeName } from './place-names.ts'
import { likeness } from './sound.ts'

/** Spellings of a place, best first: like the Latin name, then with hamza and ة where others leave them out. */
export function spellings (city: City, alike: number): Array<{ name: string, kind: string, fit: number }> {
  const found = city.alternates.flatMap((written) => {
    const place = placeName(written, city.name, false)
    if (place === undefined) return []
    const fit = Math.max(likeness(place.name, city.ascii), likeness(place.name, city.name))
    return fit < alike ? [] : [{ ...place, fit }]
  })
  const care = ({ name }: { name: string }): number => (name.match(/[أإآةئؤى]/g) ?? []).length
  found.sort((a, b) => b.fit - a.fit || care(b) - care(a) || (a.name < b.name ? -1 : 1))
  const seen = new Set<string>()
  return found.filter(({ name }) => !seen.has(fold(name)) && seen.add(fold(name)))
}
