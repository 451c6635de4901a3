/** A stream of lines: one document is read, answered and written before the next one is taken, so that memory does not grow with the stream. */
import { isUtf8 } from 'node:buffer'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { BatchLine, type ExtractQuery } from '../../contract/index.ts'
import { ProblemError } from '../../errors.ts'
import { validationProblem } from '../validation-errors.ts'
import { answerDocument, checkLists, type Batch } from './answer.ts'
import { splitLines } from './lines.ts'

export interface StreamOptions {
  /** Options of lines that have none of their own. */
  readonly query: ExtractQuery
  readonly parse: (json: string) => unknown
}

/** @throws {ProblemError} for options in the query that no line could have. */
export function checkStream (options: StreamOptions, batch: Batch): StreamOptions {
  checkLists(batch, { terms: [], ignore: options.query.ignore ?? [] }, '/query')
  return options
}

/** An answer or an error for each line that is not blank, in their order. Other requests have their turn between two of them. */
export async function * answerStream (source: AsyncIterable<Buffer>, { query, parse }: StreamOptions, batch: Batch): AsyncGenerator<string> {
  const limit = batch.limits.bodyBytes
  for await (const { number, bytes } of splitLines(source, limit)) {
    await nextTurn()
    let document: unknown
    const item = answerDocument(batch, { pointer: '', line: number, sent: () => document }, () => {
      document = parse(decode(bytes, limit))
      const line = BatchLine.safeParse(withDefaults(document, query))
      if (!line.success) throw validationProblem(line.error.issues, '')
      return line.data
    })
    yield JSON.stringify(item) + '\n'
  }
}

function decode (bytes: Buffer | undefined, limit: number): string {
  if (bytes === undefined) throw new ProblemError('body-too-large', `The line has more bytes than the limit, ${limit}.`, { limit })
  if (!isUtf8(bytes)) throw new ProblemError('invalid-utf8')
  return bytes.toString('utf8')
}

/** A profile of the line wins over a confidence of the query, which would win over it within one request. */
function withDefaults (line: unknown, query: ExtractQuery): unknown {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return line
  const { minConfidence, ...rest } = query
  return { ...rest, ...(minConfidence === undefined || 'profile' in line ? {} : { minConfidence }), ...line }
}
