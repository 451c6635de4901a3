/**
 * The binary file: one JSON header that names typed-array sections, then the sections, each at a multiple of eight bytes, then the SHA-256 of it all.
 * Why not JSON alone: half a million forms must be in place in some tens of milliseconds. Little-endian, as every machine Node runs on.
 */
import { createHash } from 'node:crypto'

const MAGIC = 'ALAMGAZ2'
const ALIGNMENT = 8
const HEADER_START = 16

const ARRAYS = { Int8Array, Uint8Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array }
type ArrayName = keyof typeof ARRAYS
export type Section = Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array

interface Header { readonly meta: Readonly<Record<string, unknown>>, readonly sections: Readonly<Record<string, { readonly type: ArrayName, readonly offset: number, readonly length: number }>> }

/** Bytes of the SHA-256 at the file's end. */
const HASH_BYTES = 32

/** Packs sections in the order of their names' insertion; the same input gives the same bytes. */
export function pack (meta: Readonly<Record<string, unknown>>, sections: Readonly<Record<string, Section>>): Buffer {
  const table: Record<string, { type: ArrayName, offset: number, length: number }> = {}
  let offset = 0
  for (const [name, array] of Object.entries(sections)) {
    table[name] = { type: array.constructor.name as ArrayName, offset, length: array.length }
    offset = align(offset + array.byteLength)
  }
  const header = Buffer.from(JSON.stringify({ meta, sections: table } satisfies Header))
  const start = align(HEADER_START + header.length)
  const out = Buffer.alloc(start + offset)
  out.write(MAGIC, 0, 'latin1')
  out.writeUInt32LE(header.length, MAGIC.length)
  header.copy(out, HEADER_START)
  for (const [name, array] of Object.entries(sections)) {
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).copy(out, start + (table[name]?.offset ?? 0))
  }
  return Buffer.concat([out, createHash('sha256').update(out).digest()])
}

/**
 * The SHA-256 of a packed file, in hexadecimal: of all that stands before it, as `pack` wrote it at the end.
 * Read, not computed: hashing thirty megabytes would take longer than loading them.
 */
export function packedHash (bytes: Buffer): string {
  return bytes.subarray(-HASH_BYTES).toString('hex')
}

/** Opens a packed file; sections are views into it, nothing is copied. @throws if it is no such file. */
export function unpack (bytes: Buffer): { readonly meta: Readonly<Record<string, unknown>>, section: <T extends Section>(name: string) => T } {
  const file = bytes.byteOffset % ALIGNMENT === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer)
  if (file.length < HEADER_START || file.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('not an Alam gazetteer of this version; run `npm run build:data`')
  const headerLength = file.readUInt32LE(MAGIC.length)
  const header = JSON.parse(file.toString('utf8', HEADER_START, HEADER_START + headerLength)) as Header
  const start = file.byteOffset + align(HEADER_START + headerLength)
  return {
    meta: header.meta,
    section: <T extends Section>(name: string): T => {
      const entry = header.sections[name]
      if (entry === undefined) throw new Error(`the gazetteer file has no section ${name}; run \`npm run build:data\``)
      return new ARRAYS[entry.type](file.buffer as ArrayBuffer, start + entry.offset, entry.length) as Section as T
    }
  }
}

function align (offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT
}
