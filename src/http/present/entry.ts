/** An entry as it is kept → the entry of the contract: what is not known is left out. */
import type { Entry } from '../../contract/index.ts'
import type { LookupEntry } from '../lookup.ts'

export function presentEntry ({ aliases, country, role, geonames, iso3166, coordinates, population, ...rest }: LookupEntry): Entry {
  const { id, type, subtype, name, nameLatin, source } = rest
  return {
    id, type, subtype, name,
    aliases: [...aliases],
    nameLatin,
    ...(country === '' ? {} : { country }),
    ...(role.ar === '' && role.en === '' ? {} : { role }),
    links: { ...(geonames === 0 ? {} : { geonames }), ...(iso3166 === '' ? {} : { iso3166 }) },
    ...(coordinates === undefined ? {} : { coordinates }),
    ...(population === 0 ? {} : { population }),
    source
  }
}
