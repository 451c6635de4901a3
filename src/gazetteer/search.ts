/**
 * Search: a name, Arabic or Latin, or its beginning → entities, the best known first.
 * Folded forms stand in one long string, a line each: looking through its few megabytes takes less than a millisecond. Building it takes a second
 * or two, by pieces, so that a service can do it beside its work; whoever asks before has to wait.
 */
import { setImmediate } from 'node:timers/promises'
import type { EntityRecord, Gazetteer } from '../engine/gazetteer.ts'
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'
import { foldKey, foldKeys } from './fold-key.ts'

export interface SearchQuery {
  readonly text: string
  readonly type?: EntityType | undefined
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly country?: string | undefined
}

/** Where a hit stands in the order of all: smaller ranks first, then ids by their letters. */
export interface HitPlace { readonly rank: number, readonly id: string }

export interface SearchResult {
  readonly entries: readonly EntityRecord[]
  /** Place of the last entry if more follow. */
  readonly next: HitPlace | undefined
}

export interface GazetteerSearch {
  /** At most `limit` hits after `after`; undefined if nothing is left of the text after folding. */
  search: (query: SearchQuery, limit: number, after?: HitPlace) => SearchResult | undefined
  entry: (id: string) => EntityRecord | undefined
  /** Builds what searching needs, letting others work in between. */
  prepare: () => Promise<void>
}

/** How a form fits, best first: it is the text, it begins with it, a later word of it does. */
const Fit = { exact: 0, beginning: 1, word: 2 } as const
const PRIOR_RANGE = 0x10000
/** Latin letters that no decomposition takes their mark off. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a' }
const MARKED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')
const APOSTROPHES = /['’‘ʻʼ`´]/g
const LINE = '\n'

/** The letters by which a form is found: folded as texts are, Latin without case, accents and apostrophes. */
export function searchKey (form: string): string {
  return foldKey(plain(form))
}

function plain (form: string): string {
  return form.toLowerCase().replace(APOSTROPHES, '').replace(MARKED, letter => PLAIN[letter] ?? letter)
}

export function createSearch (gazetteer: Gazetteer): GazetteerSearch {
  const building = buildFormLines(gazetteer)
  let built: FormLines | undefined
  const build = (): FormLines | undefined => {
    if (built !== undefined) return built
    const { value } = building.next()
    if (value !== undefined) built = value
    return built
  }
  return {
    search: (query, limit, after) => {
      let forms = build()
      while (forms === undefined) forms = build()
      return search(gazetteer, forms, query, limit, after)
    },
    prepare: async () => { while (build() === undefined) await setImmediate() },
    entry: id => {
      const index = gazetteer.indexOf(id)
      return index < 0 ? undefined : gazetteer.entity(index)
    }
  }
}

interface FormLines {
  readonly lines: string
  /** Where each line begins, ascending, and whose it is. */
  readonly starts: Uint32Array
  readonly owners: Uint32Array
  readonly ids: readonly string[]
}

/** Entities that are read at one go: some milliseconds' work. */
const PIECE = 200

function * buildFormLines (gazetteer: Gazetteer): Generator<undefined, FormLines, unknown> {
  const lines: string[] = []
  const owners: number[] = []
  const ids: string[] = []
  for (let from = 0; from < gazetteer.entityType.length; from += PIECE) {
    const forms: string[] = []
    for (let index = from; index < Math.min(from + PIECE, gazetteer.entityType.length); index++) {
      const { id, name, aliases, nameLatin } = gazetteer.entity(index)
      ids.push(id)
      for (const form of [name, ...aliases, nameLatin]) { forms.push(plain(form)); owners.push(index) }
    }
    lines.push(...foldKeys(forms))
    yield
  }
  const starts = new Uint32Array(lines.length)
  lines.reduce((start, line, i) => { starts[i] = start; return start + line.length + 1 }, 1)
  return { lines: LINE + lines.join(LINE) + LINE, starts, owners: Uint32Array.from(owners), ids }
}

function search (gazetteer: Gazetteer, forms: FormLines, { text, type, country }: SearchQuery, limit: number, after: HitPlace | undefined): SearchResult | undefined {
  const key = searchKey(text)
  if (key === '') return undefined
  const wantedType = type === undefined ? -1 : ENTITY_TYPES.indexOf(type)
  const wantedCountry = country === undefined ? -1 : (country.charCodeAt(0) << 8) | country.charCodeAt(1)
  const hits = [...fits(forms, key)]
    .filter(([index]) => (wantedType < 0 || gazetteer.entityType[index] === wantedType) && (wantedCountry < 0 || gazetteer.entityCountry[index] === wantedCountry))
    .map(([index, fit]) => ({ index, rank: fit * PRIOR_RANGE + PRIOR_RANGE - 1 - (gazetteer.entityPrior[index] as number), id: forms.ids[index] as string }))
    .filter(hit => after === undefined || order(after, hit) < 0)
    .sort(order)
  const page = hits.slice(0, limit)
  const last = page.at(-1)
  return {
    entries: page.map(({ index }) => gazetteer.entity(index)),
    next: last === undefined || hits.length === page.length ? undefined : { rank: last.rank, id: last.id }
  }
}

function order (a: HitPlace, b: HitPlace): number {
  return a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Entities with a form that fits, and how their best form does. */
function fits ({ lines, starts, owners }: FormLines, key: string): Map<number, number> {
  const found = new Map<number, number>()
  const note = (at: number, fit: number): void => {
    const owner = owners[lineAt(starts, at)] as number
    found.set(owner, Math.min(fit, found.get(owner) ?? Infinity))
  }
  for (let at = lines.indexOf(LINE + key); at >= 0; at = lines.indexOf(LINE + key, at + 1)) {
    note(at + 1, lines[at + 1 + key.length] === LINE ? Fit.exact : Fit.beginning)
  }
  for (let at = lines.indexOf(' ' + key); at >= 0; at = lines.indexOf(' ' + key, at + 1)) note(at + 1, Fit.word)
  return found
}

/** Index of the line that holds position `at`: the last that begins there or before. */
function lineAt (starts: Uint32Array, at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return low
}
