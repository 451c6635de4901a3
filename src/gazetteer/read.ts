/**
 * Read: the data folder → checked rows. All faults are collected, so that one build shows them all.
 */
import type { z } from 'zod'
import { archiveRow, cueRow, lexiconRow, linkRow, nameRow, neighbourRow, organisationRow, personRow, placeRow, weightRow, type ArchiveRow, type CueRow, type LexiconRow, type NameRow, type NeighbourRow, type OrganisationRow, type PersonRow, type PlaceRow, type WeightRow } from './rows.ts'
import { readTable, tableFiles, type Finding, type Table } from './tables.ts'

/** A checked row and where it stands. */
export interface Located<Row> { readonly file: string, readonly line: number, readonly source: string, readonly row: Row }

export interface Sources {
  readonly people: ReadonlyArray<Located<PersonRow>>
  readonly places: ReadonlyArray<Located<PlaceRow>>
  readonly organisations: ReadonlyArray<Located<OrganisationRow>>
  readonly names: ReadonlyArray<Located<NameRow>>
  readonly cues: ReadonlyArray<Located<CueRow>>
  readonly lexicon: ReadonlyArray<Located<LexiconRow>>
  readonly archive: ReadonlyArray<Located<ArchiveRow>>
  readonly neighbours: ReadonlyArray<Located<NeighbourRow>>
  readonly weights: ReadonlyArray<Located<WeightRow>>
}

/** The data folder has faults; `findings` lists them. */
export class DataError extends Error {
  constructor (readonly findings: readonly Finding[]) {
    super(`${findings.length} fault(s) in the gazetteer tables:\n` + findings.slice(0, 50).map(formatFinding).join('\n'))
    this.name = 'DataError'
  }
}

export function formatFinding ({ file, line, column, message }: Finding): string {
  return `data/${file}:${line}: ${column === '' ? '' : `column ${column}: `}${message}`
}

/** Which schema a file's rows must fit. */
const KINDS: ReadonlyArray<readonly [RegExp, keyof Sources | 'links', z.ZodType]> = [
  [/^entities\/people\//, 'people', personRow],
  [/^entities\/places\/.*links\.tsv$/, 'links', linkRow],
  [/^entities\/places\//, 'places', placeRow],
  [/^entities\/organisations\//, 'organisations', organisationRow],
  [/^names\//, 'names', nameRow],
  [/^words\/lexicon\.tsv$/, 'lexicon', lexiconRow],
  [/^words\/archive\.tsv$/, 'archive', archiveRow],
  [/^words\/neighbours\.tsv$/, 'neighbours', neighbourRow],
  [/^words\//, 'cues', cueRow],
  [/^weights\.tsv$/, 'weights', weightRow]
]

/** Reads and checks all tables below `dir`; faulty rows are left out and reported with file, line and column. */
export function readSources (dir: string): { readonly sources: Sources, readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const rows: Record<keyof Sources | 'links', Array<Located<never>>> = { people: [], places: [], links: [], organisations: [], names: [], cues: [], lexicon: [], archive: [], neighbours: [], weights: [] }
  for (const file of tableFiles(dir)) {
    const kind = KINDS.find(([pattern]) => pattern.test(file))
    if (kind === undefined) { findings.push({ file, line: 1, column: '', message: 'stands in no known folder; see data/README.md' }); continue }
    for (const row of checkTable(readTable(dir, file, findings), kind[2], findings)) rows[kind[1]].push(row as Located<never>)
  }
  const sources = { ...rows, places: linked(rows.places, rows.links) }
  uniqueIds([...sources.people, ...sources.places, ...sources.organisations], findings)
  return { sources, findings }
}

function uniqueIds (rows: ReadonlyArray<Located<{ readonly id: string }>>, findings: Finding[]): void {
  const seen = new Map<string, string>()
  for (const { file, line, row } of rows) {
    const first = seen.get(row.id)
    if (first === undefined) seen.set(row.id, `data/${file}:${line}`)
    else findings.push({ file, line, column: 'id', message: `${row.id} stands at ${first} already` })
  }
}

function checkTable (table: Table, schema: z.ZodType, findings: Finding[]): Array<Located<unknown>> {
  const source = table.directives.source ?? ''
  if (source === '') findings.push({ file: table.file, line: 1, column: '', message: 'has no "#! source:" line' })
  const checked: Array<Located<unknown>> = []
  for (const { line, cells } of table.rows) {
    const result = schema.safeParse(cells)
    if (result.success) checked.push({ file: table.file, line, source, row: result.data })
    else for (const issue of result.error.issues) findings.push({ file: table.file, line, column: issue.path.join('.'), message: issue.message })
  }
  return checked
}

type Link = Pick<PlaceRow, 'id' | 'geonames' | 'iso3166' | 'lat' | 'lon' | 'population'>

/** Adds codes, coordinates and population from the link tables to the hand-written places. */
function linked (places: ReadonlyArray<Located<PlaceRow>>, links: ReadonlyArray<Located<Link>>): Array<Located<PlaceRow>> {
  const byId = new Map(links.map(({ row }) => [row.id, row]))
  return places.map(place => {
    const link = byId.get(place.row.id)
    return link === undefined ? place : { ...place, row: { ...place.row, ...link } }
  })
}
