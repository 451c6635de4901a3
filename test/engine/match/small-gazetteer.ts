/** Small gazetteers for tests: tables written as strings, put through the real reader and compiler. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Gazetteer } from '../../../src/engine/gazetteer.ts'
import { compile } from '../../../src/gazetteer/compile.ts'
import { openGazetteer } from '../../../src/gazetteer/load.ts'
import { DataError, readSources } from '../../../src/gazetteer/read.ts'

/** Rows of each table, their cells parted by spaced bars: `per/a | محمد صالح | ?صالح | …`; an alias list keeps its own tight bars. */
export interface SmallTables {
  readonly people?: readonly string[]
  readonly places?: readonly string[]
  readonly organisations?: readonly string[]
  readonly names?: readonly string[]
  readonly cues?: readonly string[]
  readonly lexicon?: readonly string[]
  readonly archive?: readonly string[]
  readonly neighbours?: readonly string[]
  readonly weights?: readonly string[]
}

const DESCRIBED = 'id name aliases latin subtype country role_ar role_en ambiguity'
const FILES: Readonly<Record<keyof SmallTables, readonly [file: string, columns: string]>> = {
  people: ['entities/people/all.tsv', DESCRIBED],
  places: ['entities/places/all.tsv', 'id name aliases latin subtype country ambiguity'],
  organisations: ['entities/organisations/all.tsv', DESCRIBED],
  names: ['names/all.tsv', 'name kind gender origin ambiguity'],
  cues: ['words/cues.tsv', 'word class note'],
  lexicon: ['words/lexicon.tsv', 'word class count'],
  archive: ['words/archive.tsv', 'word whole count per loc org'],
  neighbours: ['words/neighbours.tsv', 'word count next_per next_loc next_org previous_per previous_loc previous_org'],
  weights: ['weights.tsv', 'evidence type weight support']
}

/** The text of each file of these tables. */
export function tableFilesOf (tables: SmallTables): Readonly<Record<string, string>> {
  return Object.fromEntries((Object.keys(FILES) as Array<keyof SmallTables>).map(name => {
    const [file, columns] = FILES[name]
    const rows = (tables[name] ?? []).map(row => row.split(/ \| ?| ?\| /).join('\t'))
    return [file, ['#! source: written for a test', columns.split(' ').join('\t'), ...rows, ''].join('\n')]
  }))
}

/** Writes files below a new folder, hands the folder over, and removes it. */
export function withFolder<Result> (files: Readonly<Record<string, string>>, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'alam-'))
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), content)
    }
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The bytes of the compiled gazetteer. @throws {DataError} if a row does not fit. */
export function smallFile (tables: SmallTables): Buffer {
  const { sources, findings } = withFolder(tableFilesOf(tables), readSources)
  if (findings.length > 0) throw new DataError(findings)
  return compile(sources).file
}

export function smallGazetteer (tables: SmallTables): Gazetteer {
  return openGazetteer(smallFile(tables))
}
