/**
 * alam extract --ndjson: a line `{"id", "text", …options}` in, a line out, in order, one in memory at a time; for pipes (xargs, GNU parallel, Spark).
 * A bad line is answered by an error line and stops no other.
 */
import { isUtf8 } from 'node:buffer'
import { BatchLine } from '../contract/index.ts'
import { idOf } from '../http/batch/answer.ts'
import { splitLines } from '../http/batch/lines.ts'
import { type Alam, AlamInputError, type ExtractOptions } from '../library.ts'

/** Longest line, in bytes: beyond it something else than a document is being sent. */
const LONGEST_LINE = 256 * 1024 ** 2

/** Whether the line was answered, and the line out. */
export interface LineAnswer { readonly ok: boolean, readonly line: string }

/** @param defaults options of lines that have none of their own */
export async function * extractLines (source: AsyncIterable<Buffer>, alam: Alam, defaults: ExtractOptions): AsyncGenerator<LineAnswer> {
  for await (const { number, bytes } of splitLines(source, LONGEST_LINE)) {
    let document: unknown
    try {
      document = parse(bytes)
      const { id, ...own } = withId(document)
      yield { ok: true, line: JSON.stringify({ id, ...alam.extract({ ...defaults, ...own } as Parameters<Alam['extract']>[0]) }) + '\n' }
    } catch (error) {
      if (!(error instanceof AlamInputError)) throw error
      const { code, pointer, message } = error
      yield { ok: false, line: JSON.stringify({ id: idOf(document), line: number, error: { code, pointer, message } }) + '\n' }
    }
  }
}

function parse (bytes: Buffer | undefined): unknown {
  if (bytes === undefined) throw new AlamInputError('body-too-large', '', `The line has more than ${LONGEST_LINE} bytes.`)
  if (!isUtf8(bytes)) throw new AlamInputError('invalid-utf8', '', 'The line is not UTF-8.')
  try { return JSON.parse(bytes.toString('utf8')) } catch {
    throw new AlamInputError('invalid-json', '', 'The line is no JSON object with `id` and `text`.')
  }
}

/** The rest of a document is checked with the options that it shares. */
function withId (document: unknown): { readonly id: string } & Record<string, unknown> {
  const id = BatchLine.shape.id.safeParse((document as { readonly id?: unknown } | null)?.id)
  if (!id.success || typeof document !== 'object') throw new AlamInputError('validation-failed', '/id', 'A line needs an `id` of 1 to 200 characters.')
  return { ...document, id: id.data }
}
