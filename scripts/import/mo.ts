/**
 * Mo: reads a compiled gettext catalogue (GNU .mo, little-endian): message id → translation.
 * libgeonames-common keeps its names so; the ids are GeoNames ids, country codes, and country.admin1 codes.
 */
import { readFileSync } from 'node:fs'

const MAGIC = 0x950412de

export function readCatalogue (file: string): Map<string, string> {
  const data = readFileSync(file)
  if (data.readUInt32LE(0) !== MAGIC) throw new Error(`${file}: not a little-endian .mo file`)
  const count = data.readUInt32LE(8)
  const [ids, strings] = [data.readUInt32LE(12), data.readUInt32LE(16)]
  const text = (table: number, i: number): string => {
    const start = data.readUInt32LE(table + 8 * i + 4)
    return data.toString('utf8', start, start + data.readUInt32LE(table + 8 * i))
  }
  const catalogue = new Map<string, string>()
  for (let i = 0; i < count; i++) catalogue.set(text(ids, i), text(strings, i))
  catalogue.delete('') // the catalogue's header
  return catalogue
}
