/**
 * Offsets from UTF-16 code units, in which the engine counts, to the unit that the caller chose.
 * Linear in the text: one table of the whole text, then a look-up for each offset.
 * Why a table and no sweep: offsets of mentions and of their rivals do not come in order.
 */
import type { OffsetUnit } from '../contract/index.ts'

export type Convert = (offset: number) => number

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** Bytes that a UTF-16 unit adds in UTF-8; a pair makes four, counted at its first half. */
function utf8Bytes (unit: number): number {
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  if (isLowSurrogate(unit)) return 0
  return isHighSurrogate(unit) ? 4 : 3
}

const codepoints = (unit: number) => isLowSurrogate(unit) ? 0 : 1

function table (text: string, width: (unit: number) => number): Convert {
  const converted = new Uint32Array(text.length + 1)
  let position = 0
  for (let i = 0; i < text.length; i++) {
    converted[i] = position
    position += width(text.charCodeAt(i))
  }
  converted[text.length] = position
  return offset => converted[offset] ?? position
}

/**
 * @param text well-formed UTF-16 (the engine refuses lone surrogates).
 * @returns converts an offset at a boundary of characters, 0 to `text.length`; at the end it gives the length in `unit`.
 */
export function offsetConverter (text: string, unit: OffsetUnit): Convert {
  switch (unit) {
    case 'utf16': return offset => offset
    case 'codepoint': return table(text, codepoints)
    case 'utf8': return table(text, utf8Bytes)
  }
}
