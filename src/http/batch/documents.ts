/** A batch as one JSON document: its frame is checked first and refused whole; then its documents are answered one after the other. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { BatchDocument, type BatchRequest, type Limits } from '../../contract/index.ts'
import { ProblemError } from '../../errors.ts'
import { validationProblem } from '../validation-errors.ts'
import { answerDocument, checkLists, idOf, type Batch } from './answer.ts'

/** @throws {ProblemError} for no body, too many documents, an id twice, and options that no document could have. */
export function checkBatch (body: BatchRequest | undefined, batch: Batch): BatchRequest {
  if (body === undefined) throw new ProblemError('empty-body')
  const { documents, options } = body
  checkCount(documents.length, batch.limits)
  checkIds(documents)
  checkLists(batch, options, '/options')
  return body
}

function checkCount (size: number, { batchDocuments: limit }: Limits): void {
  if (size > limit) throw new ProblemError('too-many-documents', `There are ${size} documents, the limit is ${limit}.`, { limit, size })
}

function checkIds (documents: readonly unknown[]): void {
  const seen = new Set<string>()
  documents.forEach((document, index) => {
    const id = idOf(document)
    if (id !== null && seen.has(id)) {
      throw new ProblemError('duplicate-id', undefined, { errors: [{ pointer: `/documents/${index}/id`, code: 'duplicate-id', message: 'Another document has this id.' }] })
    }
    if (id !== null) seen.add(id)
  })
}

/** The answer in pieces, a document each. Other requests have their turn between two of them; who stops reading stops the work. */
export async function * answerBatch ({ documents, options }: BatchRequest, batch: Batch): AsyncGenerator<string> {
  yield '{"documents":['
  for (const [index, document] of documents.entries()) {
    await nextTurn()
    const pointer = `/documents/${index}`
    const item = answerDocument(batch, { pointer, sent: () => document }, () => {
      const read = BatchDocument.safeParse(document)
      if (!read.success) throw validationProblem(read.error.issues, pointer)
      return { ...options, ...read.data }
    })
    yield (index === 0 ? '' : ',') + JSON.stringify(item)
  }
  yield ']}'
}
