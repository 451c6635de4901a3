/** Load: the binary file → the engine's typed arrays, views into one buffer. */
import { readFileSync } from 'node:fs'
import { SLOT_SIZE, type Calibration, type EntityRecord, type Gazetteer } from '../engine/gazetteer.ts'
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'
import { packedHash, unpack } from './binary.ts'

interface Meta { readonly version: string, readonly counts: Readonly<Record<EntityType, number>>, readonly forms: number, readonly calibration?: Calibration }

/** Loads a gazetteer made by `npm run build:data`. @throws if the file is missing or of another version, saying what to run. */
export function loadGazetteer (file: string): Gazetteer {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (cause) {
    throw new Error(`cannot read the gazetteer ${file}; run \`npm run build:data\``, { cause })
  }
  return openGazetteer(bytes)
}

/** The same from memory. */
export function openGazetteer (bytes: Buffer): Gazetteer {
  const { meta, section } = unpack(bytes)
  const { version, counts, forms, calibration = { scale: ENTITY_TYPES.map(() => 1), shift: ENTITY_TYPES.map(() => 0) } } = meta as unknown as Meta
  const slotted = (name: string): { readonly mask: number, readonly slots: Int32Array } => {
    const slots = section<Int32Array>(name)
    return { mask: slots.length / SLOT_SIZE - 1, slots }
  }
  const offsets = section<Uint32Array>('recordOffsets')
  const records = section<Uint8Array>('records')
  const decoder = new TextDecoder()
  const parse = (index: number): EntityRecord => {
    if (index < 0 || index + 1 >= offsets.length) throw new RangeError(`no entity ${index}`)
    return JSON.parse(decoder.decode(records.subarray(offsets[index], offsets[index + 1]))) as EntityRecord
  }
  const entity = remembering(parse)
  const weightIds = section<Uint8Array>('weightIds')
  const weightIdOffsets = section<Uint32Array>('weightIdOffsets')
  const weightKey = section<Int32Array>('weightKey')
  let ids: Map<string, number> | undefined
  return {
    version,
    sha256: packedHash(bytes),
    counts,
    formCount: forms,
    keys: slotted('keys'),
    lightKeys: slotted('lightKeys'),
    words: section('words'),
    edges: slotted('edges'),
    nodeForms: section('nodeForms'),
    nodeCues: section('nodeCues'),
    formEntity: section('formEntity'),
    formFlags: section('formFlags'),
    formLight: section('formLight'),
    letterOdds: section('letterOdds'),
    weights: {
      mask: weightKey.length - 1,
      key: weightKey,
      row: section('weightRow'),
      values: section('weightValues'),
      idOf: row => decoder.decode(weightIds.subarray(weightIdOffsets[row], weightIdOffsets[row + 1]))
    },
    calibration,
    entityType: section('entityType'),
    entityPrior: section('entityPrior'),
    entityCountry: section('entityCountry'),
    entity,
    indexOf: id => {
      ids ??= new Map(Array.from({ length: offsets.length - 1 }, (_, index) => [parse(index).id, index]))
      return ids.get(id) ?? -1
    }
  }
}

/** Records that are kept as parsed: the news of a day names the same few thousand. */
const MAX_REMEMBERED = 8192

/** The same function, that keeps what it made last. */
function remembering<Value> (make: (index: number) => Value): (index: number) => Value {
  const kept = new Map<number, Value>()
  return index => {
    const known = kept.get(index)
    if (known !== undefined) return known
    const made = make(index)
    if (kept.size >= MAX_REMEMBERED) kept.clear()
    kept.set(index, made)
    return made
  }
}
