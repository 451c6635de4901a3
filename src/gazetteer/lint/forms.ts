/** Forms: every form of every entity with its folded key and its place in the tables, and an index of them by key. */
import type { FormClass } from '../../engine/gazetteer.ts'
import type { EntityType } from '../../engine/types.ts'
import { foldKey } from '../fold-key.ts'
import type { Located, Sources } from '../read.ts'
import type { OrganisationRow, PersonRow, PlaceRow } from '../rows.ts'

export interface LintForm {
  readonly entity: LintEntity
  readonly form: string
  readonly key: string
  readonly class: FormClass
  readonly column: 'name' | 'aliases'
}

export interface LintEntity {
  readonly type: EntityType
  readonly file: string
  readonly line: number
  readonly row: PersonRow | PlaceRow | OrganisationRow
  /** Country, capital or large city: its name is a place whatever stands beside it. */
  readonly major: boolean
  readonly forms: LintForm[]
}

/** From this many people on newspapers mean the city by its name. */
const LARGE_CITY = 1_000_000

export function lintEntities ({ people, places, organisations }: Sources): LintEntity[] {
  return [
    ...people.map(row => entity('PER', row, false)),
    ...places.map(place => entity('LOC', place, place.row.subtype === 'country' || place.file.endsWith('/capitals.tsv') || (place.row.population ?? 0) >= LARGE_CITY)),
    ...organisations.map(row => entity('ORG', row, false))
  ]
}

function entity (type: EntityType, { file, line, row }: Located<PersonRow | PlaceRow | OrganisationRow>, major: boolean): LintEntity {
  const made: LintEntity = { type, file, line, row, major, forms: [] }
  made.forms.push({ entity: made, form: row.name, key: foldKey(row.name), class: row.ambiguity === '' ? 'free' : row.ambiguity, column: 'name' })
  for (const alias of row.aliases) made.forms.push({ entity: made, form: alias.form, key: foldKey(alias.form), class: alias.class, column: 'aliases' })
  return made
}

/** All forms by key, in the order of the tables. */
export function byKey (entities: readonly LintEntity[]): Map<string, LintForm[]> {
  const index = new Map<string, LintForm[]>()
  for (const { forms } of entities) {
    for (const form of forms) {
      const known = index.get(form.key)
      if (known === undefined) index.set(form.key, [form])
      else known.push(form)
    }
  }
  return index
}

/** `data/…/all.tsv:3` of an entity, for messages. */
export function placeOf ({ file, line }: LintEntity): string {
  return `data/${file}:${line}`
}

/** Where a finding about a form stands. */
export function at ({ entity, column }: LintForm): { readonly file: string, readonly line: number, readonly column: string } {
  return { file: entity.file, line: entity.line, column }
}
