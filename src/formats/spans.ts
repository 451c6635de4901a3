/**
 * The one model that formats are written from: the text, its mentions in UTF-16 code units, each with the entity that it means.
 * Made from an answer in any offset unit, so that whoever holds a text and its answer can write every format, the caller of the service too.
 */
import type { Entity, ExtractResponse, Mention, OffsetUnit } from '../contract/index.ts'
import { offsetConverter, type Convert } from './offsets.ts'

/** A mention with `start` and `end` in UTF-16, whatever the answer counts in. */
export interface Span extends Mention {
  /** Undefined only if the answer is not one of this service's. */
  readonly means: Entity | undefined
}

/** A format's writer. @param answer to `text` exactly, in any offset unit */
export type Write = (text: string, answer: ExtractResponse) => string

/** From `unit` back to UTF-16. */
function fromUnit (text: string, unit: OffsetUnit): Convert {
  if (unit === 'utf16') return offset => offset
  const convert = offsetConverter(text, unit)
  const back = new Uint32Array(convert(text.length) + 1)
  // The second half of a pair shares its offset with what follows it: the last index wins.
  for (let i = 0; i <= text.length; i++) back[convert(i)] = i
  return offset => back[offset] ?? text.length
}

/** In the order of the answer: by start, then longer first. */
export function spansOf (text: string, { mentions, entities, offsetUnit }: ExtractResponse): Span[] {
  const utf16 = fromUnit(text, offsetUnit)
  return mentions.map(mention => ({ ...mention, start: utf16(mention.start), end: utf16(mention.end), means: entities[mention.entity] }))
}

/** Without those inside another, for formats that cannot nest. */
export function outermost (spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
