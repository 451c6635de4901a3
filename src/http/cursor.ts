/**
 * Cursors: the place of the last entry of an answer, packed so that nobody builds on its inside.
 * A place and not a page number: it stays right when the gazetteer of the next answer is another.
 */
import { z } from 'zod'
import { ProblemError } from '../errors.ts'
import type { LookupPlace } from './lookup.ts'

const Packed = z.tuple([z.number(), z.string()])

export function packCursor ({ rank, id }: LookupPlace): string {
  return Buffer.from(JSON.stringify([rank, id])).toString('base64url')
}

/** @throws {ProblemError} `validation-failed` for what this service did not give. */
export function unpackCursor (cursor: string): LookupPlace {
  try {
    const [rank, id] = Packed.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    return { rank, id }
  } catch {
    throw new ProblemError('validation-failed', 'One field is wrong; see `errors`.', { errors: [{ pointer: '/query/cursor', code: 'custom', message: 'This is no `next` of an answer.' }] })
  }
}
