/** A stream of lines: one document is read, answered and written before the next one is taken, so that memory does not grow with the stream. */
import { isUtf8 } from 'node:buffer'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type BatchItem, BatchLine, type ExtractQuery, type ExtractRequest } from '../../contract/index.ts'
import { ProblemError } from '../../errors.ts'
import { validationProblem } from '../validation-errors.ts'
import { answerDocument, checkLists, type Batch } from './answer.ts'
import { splitLines } from './lines.ts'

export interface StreamOptions {
  /** Options of lines that have none of their own. Terms come from the command line only. */
  readonly query: ExtractQuery & { readonly terms?: ExtractRequest['terms'] }
  readonly parse: (json: string) => unknown
}

/** @throws {ProblemError} for options in the query that no line could have. */
export function checkStream (options: StreamOptions, batch: Batch): StreamOptions {
  checkLists(batch, { terms: options.query.terms ?? [], ignore: options.query.ignore ?? [] }, '/query')
  return options
}

/** An answer or an error for each line that is not blank, in their order. Other requests have their turn between two of them. */
export async function * answerStream (source: AsyncIterable<Buffer>, options: StreamOptions, batch: Batch): AsyncGenerator<string> {
  for await (const line of splitLines(source, batch.limits.bodyBytes)) {
    await nextTurn()
    yield JSON.stringify(answerLine(line, options, batch)) + '\n'
  }
}

export function answerLine ({ number, bytes }: { readonly number: number, readonly bytes: Uint8Array | undefined }, { query, parse }: StreamOptions, batch: Batch): BatchItem {
  let document: unknown
  return answerDocument(batch, { pointer: '', line: number, sent: () => document }, () => {
    document = parse(decode(bytes, batch.limits.bodyBytes))
    const line = BatchLine.safeParse(withDefaults(document, query))
    if (!line.success) throw validationProblem(line.error.issues, '')
    return line.data
  })
}

function decode (bytes: Uint8Array | undefined, limit: number): string {
  if (bytes === undefined) throw new ProblemError('body-too-large', `The line has more bytes than the limit, ${limit}.`, { limit })
  if (!isUtf8(bytes)) throw new ProblemError('invalid-utf8')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}

/** A profile of the line wins over a confidence of the query, which would win over it within one request. */
function withDefaults (line: unknown, query: StreamOptions['query']): unknown {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return line
  const { minConfidence, ...rest } = query
  return { ...rest, ...(minConfidence === undefined || 'profile' in line ? {} : { minConfidence }), ...line }
}
