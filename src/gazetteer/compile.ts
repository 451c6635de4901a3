/**
 * Compile: data/ → the binary gazetteer. Deterministic to the byte: files by path, rows by line, no clock.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { CANONICAL, FORM_CLASSES, LIGHT_ONLY, Word, WORD_SIZE } from '../engine/gazetteer.ts'
import { formKey } from '../engine/match/keys.ts'
import { TrieBuilder } from '../engine/match/trie.ts'
import { createFoldTable } from '../engine/normalise/index.ts'
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'
import { pack, packedHash } from './binary.ts'
import { countryCode, entities, formBits, typeIndex, type EntityEntry } from './entities.ts'
import { DataError, readSources, type Sources } from './read.ts'
import { letterOdds } from './letter-odds.ts'
import { compileWeights } from './weights.ts'
import { Vocabulary } from './vocabulary.ts'

/** Version of the tables; raise it when what they know changes. */
export const GAZETTEER_VERSION = '2026.11.1'

export interface BuildReport {
  readonly version: string
  readonly sha256: string
  readonly bytes: number
  readonly entities: Readonly<Record<EntityType, number>>
  readonly forms: number
  readonly words: number
  readonly names: number
}

/** Builds `outFile` from the tables below `dataDir`. @throws {DataError} if a row is faulty; nothing is written then. */
export function buildGazetteer (dataDir: string, outFile: string): BuildReport {
  const { sources, findings } = readSources(dataDir)
  if (findings.length > 0) throw new DataError(findings)
  const { file, report } = compile(sources)
  mkdirSync(dirname(outFile), { recursive: true })
  writeFileSync(outFile, file)
  return report
}

export function compile (sources: Sources): { readonly file: Buffer, readonly report: BuildReport } {
  const table = createFoldTable()
  const vocabulary = new Vocabulary(table)
  const entries = entities(sources)
  vocabulary.addLexicon(sources)
  vocabulary.addNames(sources)
  const phrases = vocabulary.addCues(sources)
  vocabulary.addArchive(sources)
  vocabulary.addNeighbours(sources)
  for (const entry of entries) {
    for (const form of entry.forms) {
      const { alone, inside } = formBits(entry, form)
      vocabulary.addForm(form.form, alone, inside)
    }
  }
  const trie = new TrieBuilder()
  entries.forEach((entry, index) => { addForms(trie, vocabulary, entry, index) })
  for (const { phrase, cues } of phrases) trie.addCue(vocabulary.path(phrase), cues)
  const { keys, lightKeys, words } = vocabulary.compile()
  const wordCount = words.length / WORD_SIZE
  const compiled = trie.compile(wordCount)
  compiled.rootChild.forEach((child, id) => { words[id * WORD_SIZE + Word.child] = child })
  const records = recordBlob(entries)
  const weights = compileWeights(sources.weights)
  const counts = Object.fromEntries(ENTITY_TYPES.map(type => [type, entries.filter(entry => entry.record.type === type).length])) as Record<EntityType, number>
  const file = pack({ version: GAZETTEER_VERSION, counts, forms: compiled.formEntity.length, calibration: weights.calibration }, {
    keys: keys.slots, lightKeys: lightKeys.slots, words, edges: compiled.edges.slots,
    nodeForms: compiled.nodeForms, nodeCues: compiled.nodeCues,
    formEntity: compiled.formEntity, formFlags: compiled.formFlags, formLight: compiled.formLight,
    letterOdds: letterOdds(sources, table),
    entityType: Uint8Array.from(entries, entry => typeIndex(entry.record.type)),
    entityPrior: Uint16Array.from(entries, entry => entry.prior),
    entityCountry: Uint16Array.from(entries, entry => countryCode(entry.record.country)),
    weightKey: weights.key, weightRow: weights.row, weightValues: weights.values, weightIdOffsets: weights.idOffsets, weightIds: weights.ids,
    recordOffsets: records.offsets, records: records.bytes
  })
  const sha256 = packedHash(file)
  return { file, report: { version: GAZETTEER_VERSION, sha256, bytes: file.length, entities: counts, forms: compiled.formEntity.length, words: wordCount, names: sources.names.length } }
}

function addForms (trie: TrieBuilder, vocabulary: Vocabulary, entry: EntityEntry, index: number): void {
  for (const form of entry.forms) {
    const flags = FORM_CLASSES.indexOf(form.class) | (vocabulary.isDangerous(form.form) ? LIGHT_ONLY : 0) | (form.canonical ? CANONICAL : 0)
    trie.add(vocabulary.path(form.form), { entity: index, flags, light: formKey(form.form, vocabulary.table).light })
  }
}

/** Records as JSON lines behind an index: read only when an entity is named. */
function recordBlob (entries: readonly EntityEntry[]): { readonly offsets: Uint32Array, readonly bytes: Uint8Array } {
  const blobs = entries.map(entry => Buffer.from(JSON.stringify(entry.record)))
  const offsets = new Uint32Array(entries.length + 1)
  blobs.forEach((blob, i) => { offsets[i + 1] = (offsets[i] as number) + blob.length })
  return { offsets, bytes: new Uint8Array(Buffer.concat(blobs)) }
}
