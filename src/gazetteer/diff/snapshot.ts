/** Snapshot: what a data folder or a compiled file says of each entity, in one shape, so that the two can be compared. */
import { child, FORM_CLASS_MASK, FORM_CLASSES, lookUp, Word, WORD_SIZE, type EntityRecord, type FormClass, type Gazetteer } from '../../engine/gazetteer.ts'
import { formKey } from '../../engine/match/keys.ts'
import { createFoldTable, type FoldTable } from '../../engine/normalise/index.ts'
import { entities } from '../entities.ts'
import { foldKey } from '../fold-key.ts'
import type { Sources } from '../read.ts'

export interface EntitySnapshot {
  readonly id: string
  readonly fields: Readonly<Record<string, string>>
  /** Forms as they are written, each with its class. */
  readonly forms: ReadonlyMap<string, FormClass>
}

/** By id. */
export type Snapshot = ReadonlyMap<string, EntitySnapshot>

export function snapshotOfSources (sources: Sources): Snapshot {
  return new Map(entities(sources).map(({ record, forms }) => {
    // As the trie does: of forms with one key the first decides.
    const classes = new Map<string, FormClass>()
    for (const { form, class: formClass } of forms) if (!classes.has(foldKey(form))) classes.set(foldKey(form), formClass)
    return [record.id, { id: record.id, fields: fieldsOf(record), forms: new Map(forms.map(({ form }) => [form, classes.get(foldKey(form)) ?? 'free'])) }]
  }))
}

export function snapshotOfGazetteer (gazetteer: Gazetteer): Snapshot {
  const table = createFoldTable()
  const snapshot = new Map<string, EntitySnapshot>()
  gazetteer.entityType.forEach((_, index) => {
    const record = gazetteer.entity(index)
    const forms = new Map([record.name, ...record.aliases].map(form => [form, classOf(gazetteer, table, index, form)]))
    snapshot.set(record.id, { id: record.id, fields: fieldsOf(record), forms })
  })
  return snapshot
}

function fieldsOf ({ type, subtype, name, nameLatin, country, role, geonames, iso3166, coordinates, population, source }: EntityRecord): Readonly<Record<string, string>> {
  return {
    type, subtype, name, latin: nameLatin, country, role_ar: role.ar, role_en: role.en,
    geonames: geonames === 0 ? '' : String(geonames), iso3166, coordinates: coordinates === undefined ? '' : `${coordinates.latitude} ${coordinates.longitude}`,
    population: population === 0 ? '' : String(population), source
  }
}

/** The class of an entity's form, found where the form's words lead in the trie. */
function classOf (gazetteer: Gazetteer, table: FoldTable, entity: number, form: string): FormClass {
  let node = 0
  formKey(form, table).words.forEach(({ hash1, hash2 }, i) => {
    const id = lookUp(gazetteer.keys, hash1, hash2)
    node = id < 0 ? 0 : i === 0 ? gazetteer.words[id * WORD_SIZE + Word.child] as number : node === 0 ? 0 : child(gazetteer.edges, node, id)
  })
  if (node === 0) return 'free'
  const end = gazetteer.nodeForms[node + 1] as number
  for (let at = gazetteer.nodeForms[node] as number; at < end; at++) {
    if (gazetteer.formEntity[at] === entity) return FORM_CLASSES[(gazetteer.formFlags[at] as number) & FORM_CLASS_MASK] as FormClass
  }
  return 'free'
}
