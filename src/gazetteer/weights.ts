/** Weights: data/weights.tsv → a table by evidence key. Two ids with one key, or an id of no template, end the build. */
import { powerOfTwo } from '../engine/match/keys.ts'
import { parseEvidence } from '../engine/score/index.ts'
import { ENTITY_TYPES } from '../engine/types.ts'
import { DataError, type Located } from './read.ts'
import type { WeightRow } from './rows.ts'
import type { Finding } from './tables.ts'

export interface CompiledWeights {
  readonly key: Int32Array
  readonly row: Int32Array
  readonly values: Float32Array
  readonly idOffsets: Uint32Array
  readonly ids: Uint8Array
}

export function compileWeights (rows: ReadonlyArray<Located<WeightRow>>): CompiledWeights {
  const findings: Finding[] = []
  const numbers = new Map<string, number>()
  const lines = new Map<string, Located<WeightRow>>()
  const values: number[] = []
  for (const located of rows) {
    const { row } = located
    if (!lines.has(row.evidence)) lines.set(row.evidence, located)
    const number = numbers.get(row.evidence) ?? numbers.size
    numbers.set(row.evidence, number)
    values[number * ENTITY_TYPES.length + ENTITY_TYPES.indexOf(row.type)] = row.weight
  }
  const size = powerOfTwo(numbers.size * 2 + 2)
  const key = new Int32Array(size)
  const slots = new Int32Array(size).fill(-1)
  for (const [evidence, number] of numbers) {
    const at = lines.get(evidence)
    const place = { file: at?.file ?? '', line: at?.line ?? 0, column: 'evidence' }
    let parsed
    try { parsed = parseEvidence(evidence).key } catch { findings.push({ ...place, message: `${evidence} is no evidence of this version; run \`alam fit\` again` }); continue }
    let slot = parsed & (size - 1)
    while (slots[slot] !== -1 && key[slot] !== parsed) slot = (slot + 1) & (size - 1)
    if (slots[slot] !== -1) findings.push({ ...place, message: `${evidence} has the key of another row` })
    key[slot] = parsed
    slots[slot] = number
  }
  if (findings.length > 0) throw new DataError(findings)
  const names = [...numbers.keys()].map(name => Buffer.from(name))
  const idOffsets = new Uint32Array(names.length + 1)
  names.forEach((name, i) => { idOffsets[i + 1] = (idOffsets[i] as number) + name.length })
  return { key, row: slots, values: Float32Array.from({ length: numbers.size * ENTITY_TYPES.length }, (_, i) => values[i] ?? 0), idOffsets, ids: new Uint8Array(Buffer.concat(names)) }
}
