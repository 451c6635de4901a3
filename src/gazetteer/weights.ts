/** Weights: data/weights.tsv → a table by evidence key, and the calibration. Two ids with one key, or an id of no template, end the build. */
import type { Calibration } from '../engine/gazetteer.ts'
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
  readonly calibration: Calibration
}

/** Rows that are no evidence: by what the log-odds of a type's mentions are multiplied, and what is added then (src/engine/decide.ts). */
export const CALIBRATION_ROWS = { scale: 'calibration.scale=log-odds', shift: 'calibration.shift=log-odds' } as const

export function compileWeights (rows: ReadonlyArray<Located<WeightRow>>): CompiledWeights {
  const findings: Finding[] = []
  const numbers = new Map<string, number>()
  const lines = new Map<string, Located<WeightRow>>()
  const values: number[] = []
  const scale = ENTITY_TYPES.map(() => 1)
  const shift = ENTITY_TYPES.map(() => 0)
  for (const located of rows) {
    const { row } = located
    const type = ENTITY_TYPES.indexOf(row.type)
    if (row.evidence === CALIBRATION_ROWS.scale) {
      if (row.weight <= 0) findings.push({ file: located.file, line: located.line, column: 'weight', message: 'a scale must be greater than 0, or surer mentions would become less sure' })
      scale[type] = row.weight
      continue
    }
    if (row.evidence === CALIBRATION_ROWS.shift) { shift[type] = row.weight; continue }
    if (!lines.has(row.evidence)) lines.set(row.evidence, located)
    const number = numbers.get(row.evidence) ?? numbers.size
    numbers.set(row.evidence, number)
    values[number * ENTITY_TYPES.length + type] = row.weight
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
  return { key, row: slots, values: Float32Array.from({ length: numbers.size * ENTITY_TYPES.length }, (_, i) => values[i] ?? 0), idOffsets, ids: new Uint8Array(Buffer.concat(names)), calibration: { scale, shift } }
}
