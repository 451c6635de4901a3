/** Diff: two snapshots → entities added, removed and changed, field by field and form by form, by the letters of their ids. */
import type { FormClass } from '../../engine/gazetteer.ts'
import type { EntitySnapshot, Snapshot } from './snapshot.ts'

export { snapshotOfGazetteer, snapshotOfSources, type EntitySnapshot, type Snapshot } from './snapshot.ts'

export interface EntityChange {
  readonly id: string
  readonly name: string
  readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string, readonly after: string }>
  /** Forms with their marks, as the tables write them. */
  readonly formsAdded: readonly string[]
  readonly formsRemoved: readonly string[]
}

export interface GazetteerDiff {
  readonly added: readonly EntitySnapshot[]
  readonly removed: readonly EntitySnapshot[]
  readonly changed: readonly EntityChange[]
}

const MARKS: Readonly<Record<FormClass, string>> = { free: '', cue: '?', inside: '!', 'after-full': '+' }

export function diff (before: Snapshot, after: Snapshot): GazetteerDiff {
  const byId = (a: EntitySnapshot, b: EntitySnapshot): number => a.id < b.id ? -1 : 1
  const missing = (from: Snapshot, other: Snapshot): EntitySnapshot[] => [...from.values()].filter(({ id }) => !other.has(id)).sort(byId)
  const changed = [...after.values()].sort(byId).flatMap(entity => {
    const old = before.get(entity.id)
    return old === undefined ? [] : changeOf(old, entity)
  })
  return { added: missing(after, before), removed: missing(before, after), changed }
}

function changeOf (before: EntitySnapshot, after: EntitySnapshot): EntityChange[] {
  const fields = Object.keys(after.fields)
    .map(field => ({ field, before: before.fields[field] ?? '', after: after.fields[field] ?? '' }))
    .filter(({ before, after }) => before !== after)
  const formsAdded = missingForms(after, before)
  const formsRemoved = missingForms(before, after)
  if (fields.length + formsAdded.length + formsRemoved.length === 0) return []
  return [{ id: after.id, name: after.fields.name ?? '', fields, formsAdded, formsRemoved }]
}

/** Forms of one that the other does not have, or has with another mark. */
function missingForms (one: EntitySnapshot, other: EntitySnapshot): string[] {
  return [...one.forms].filter(([form, formClass]) => other.forms.get(form) !== formClass).map(([form, formClass]) => MARKS[formClass] + form)
}

/** Lines to be read: `+` added, `-` removed, `~` changed with what changed below it. */
export function formatDiff ({ added, removed, changed }: GazetteerDiff): string[] {
  return [
    ...removed.map(({ id, fields }) => `- ${id}  ${fields.name ?? ''}`),
    ...added.map(({ id, fields }) => `+ ${id}  ${fields.name ?? ''}`),
    ...changed.flatMap(({ id, name, fields, formsAdded, formsRemoved }) => [
      `~ ${id}  ${name}`,
      ...fields.map(({ field, before, after }) => `    ${field}: ${before || '(empty)'} → ${after || '(empty)'}`),
      ...formsRemoved.map(form => `    - form ${form}`),
      ...formsAdded.map(form => `    + form ${form}`)
    ])
  ]
}
