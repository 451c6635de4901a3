/**
 * What http asks of a gazetteer: names looked up, entries by id. Handed in as the engine is, so that http neither knows the tables nor
 * how they are searched.
 */
import type { EntityType } from '../engine/types.ts'

/** An entry as it is kept; what is not known is empty, 0 or undefined. */
export interface LookupEntry {
  readonly id: string
  readonly type: EntityType
  readonly subtype: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly nameLatin: string
  readonly country: string
  readonly role: { readonly ar: string, readonly en: string }
  readonly geonames: number
  readonly iso3166: string
  readonly coordinates: { readonly latitude: number, readonly longitude: number } | undefined
  readonly population: number
  readonly source: string
}

export interface LookupQuery { readonly text: string, readonly type?: EntityType | undefined, readonly country?: string | undefined }

/** Place of a hit in the order of all hits; opaque to callers of the API. */
export interface LookupPlace { readonly rank: number, readonly id: string }

export interface Lookup {
  /** At most `limit` entries after `after`, the best first, and where the next begin; undefined if nothing is left of the text after folding. */
  search: (query: LookupQuery, limit: number, after?: LookupPlace) => { readonly entries: readonly LookupEntry[], readonly next: LookupPlace | undefined } | undefined
  entry: (id: string) => LookupEntry | undefined
}
