/**
 * Clashes: forms that fold to one key where they must not.
 * Not a fault: places that share a name (طرابلس), forms that need a cue (?الأهلي); the text decides between those.
 */
import { ENTITY_TYPES } from '../../engine/types.ts'
import { lintFinding, type LintFinding } from './codes.ts'
import { at, placeOf, type LintEntity, type LintForm } from './forms.ts'

/** Entities of one type and country with one canonical name; subtypes of places may share it (a town, its district). */
export function duplicateEntities (entities: readonly LintEntity[]): LintFinding[] {
  const first = new Map<string, LintEntity>()
  const findings: LintFinding[] = []
  for (const entity of entities) {
    const { type, row, forms } = entity
    const [name] = forms
    if (name === undefined) continue
    const key = [type, type === 'LOC' ? row.subtype : '', row.country, name.key, literal(row.name)].join('|')
    const twin = first.get(key)
    if (twin === undefined) { first.set(key, entity); continue }
    findings.push(lintFinding('duplicate-entity', at(name), `${row.name} is ${twin.row.id} at ${placeOf(twin)} already: keep one row, or tell the names apart`, row.id, row.name))
  }
  return findings
}

/** Signs that keys leave out and that tell names apart: أوبك, أوبك+. */
function literal (name: string): string {
  return name.replace(/[^+&]/g, '')
}

export function contradictions ({ forms, row }: LintEntity): LintFinding[] {
  const findings: LintFinding[] = []
  const seen = new Map<string, LintForm>()
  for (const form of forms) {
    const twin = seen.get(form.key)
    if (twin === undefined) { seen.set(form.key, form); continue }
    const differ = twin.class !== form.class && !(twin.column === 'name' && twin.class === 'inside')
    if (differ) findings.push(lintFinding('contradictory-mark', at(form), `${form.form} (${form.class}) folds to ${twin.form} (${twin.class}): leave one of them out`, row.id, form.form))
    else findings.push(lintFinding('redundant-alias', at(form), `${form.form} folds to ${twin.form}: leave it out`, row.id, form.form))
  }
  return findings
}

/** Free forms of one key that belong to several types, to several people, or to several organisations. */
export function clashes (index: ReadonlyMap<string, readonly LintForm[]>): LintFinding[] {
  const findings: LintFinding[] = []
  for (const forms of index.values()) {
    const free = unique(forms.filter(form => form.class === 'free'))
    if (free.length < 2) continue
    const types = ENTITY_TYPES.filter(type => free.some(form => form.entity.type === type))
    if (types.length > 1) findings.push(typeClash(free))
    else if (types[0] !== 'LOC') findings.push(sharedForm(free))
  }
  return findings
}

/** One form an entity. */
function unique (forms: readonly LintForm[]): LintForm[] {
  return forms.filter((form, i) => forms.findIndex(other => other.entity === form.entity) === i)
}

function typeClash (free: readonly LintForm[]): LintFinding {
  const place = free.find(form => form.entity.type === 'LOC')
  const marked = free.find(form => form.entity.type !== 'LOC') as LintForm // the one to mark: a place keeps its name if it is major
  const advice = place === undefined || !place.entity.major ? 'mark the less usual one with "?"' : 'mark the one that is no place with "?"'
  return lintFinding('type-clash', at(marked), `${marked.form} is a free form of ${others(free)}: ${advice}`, marked.entity.row.id, marked.form)
}

function sharedForm (free: readonly LintForm[]): LintFinding {
  const last = free.at(-1) as LintForm
  return lintFinding('shared-form', at(last), `${last.form} is a free form of ${others(free)}: mark it with "?" or "+" where it is less usual`, last.entity.row.id, last.form)
}

function others (forms: readonly LintForm[]): string {
  return forms.map(({ entity }) => `${entity.row.id} (${placeOf(entity)})`).join(', ')
}
