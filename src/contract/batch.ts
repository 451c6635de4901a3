/**
 * Many texts at once: a batch as one JSON document, or a stream of lines (NDJSON).
 * What is wrong with one document is said in its place and stops no other; a batch is refused whole only where its frame is wrong.
 */
import { z } from 'zod'
import { EXAMPLE_ANSWER, EXAMPLE_TEXT } from './example.ts'
import { ErrorCodeSchema, Problem } from './problem.ts'
import { ExtractRequest, TextSchema } from './request.ts'
import { ExtractResponse } from './response.ts'

/** UTF-16 units. */
const LONGEST_ID = 200

const DocumentId = z.string().min(1).max(LONGEST_ID).meta({ description: 'Your identifier; the answer carries it.', examples: ['doc-1'] })

export const BatchDocument = z.strictObject({ id: DocumentId, text: TextSchema })
  .meta({ id: 'BatchDocument', description: 'A text of a batch.', examples: [{ id: 'doc-1', text: EXAMPLE_TEXT }] })

export const ExtractOptions = ExtractRequest.omit({ text: true })
  .meta({ id: 'ExtractOptions', description: 'How to extract: the options of a single text.', examples: [{ types: ['PER'], minConfidence: 0.7 }] })

/** Checked one by one when their turn comes, so that a bad document fails alone; `$ref` shows what they must be. */
const Unchecked = z.unknown().meta({ $ref: '#/components/schemas/BatchDocument' })

export const BatchRequest = z.strictObject({
  documents: z.array(Unchecked).meta({ description: 'The texts, each with an id that no other has.', examples: [[{ id: 'doc-1', text: EXAMPLE_TEXT }]] }),
  options: ExtractOptions.prefault({})
}).meta({ id: 'BatchRequest', description: 'Texts, and how to extract from all of them.' })
export type BatchRequest = z.output<typeof BatchRequest>

export const BatchLine = ExtractRequest.extend({ id: DocumentId })
  .meta({ id: 'BatchLine', description: 'A line of a stream: a text, its id, and options of its own, which win over those of the query.', examples: [{ id: 'doc-1', text: EXAMPLE_TEXT }] })
export type BatchLine = z.output<typeof BatchLine>

export const BatchError = z.strictObject({
  code: ErrorCodeSchema,
  status: Problem.shape.status.meta({ description: 'The HTTP status that a single request would have.', examples: [422] }),
  message: z.string().meta({ description: 'What happened, and what to do.', examples: ['a lone surrogate stands at UTF-16 offset 7'] }),
  errors: Problem.shape.errors,
  limit: Problem.shape.limit,
  size: Problem.shape.size
}).meta({ id: 'BatchError', description: 'Why a document has no answer.' })
export type BatchError = z.output<typeof BatchError>

const EXAMPLE_FAILURE = {
  id: 'doc-2',
  error: { code: 'text-too-long', status: 413, message: 'The text has 1000001 UTF-16 code units, the limit is 1000000.', limit: 1_000_000, size: 1_000_001 }
}

export const BatchAnswer = ExtractResponse.extend({ id: DocumentId })
  .meta({ id: 'BatchAnswer', description: 'The answer of a single request, with the id of the document.', examples: [{ id: 'doc-1', ...EXAMPLE_ANSWER }] })
export type BatchAnswer = z.output<typeof BatchAnswer>

export const BatchFailure = z.strictObject({
  id: z.string().nullable().meta({ description: 'Id of the document; null where none could be read.', examples: ['doc-2'] }),
  line: z.int().min(1).optional().meta({ description: 'In a stream: number of the line that was sent, from 1, blank ones counted.', examples: [2] }),
  error: BatchError
}).meta({ id: 'BatchFailure', description: 'A document without an answer.', examples: [EXAMPLE_FAILURE] })
export type BatchFailure = z.output<typeof BatchFailure>

export const BatchItem = z.union([BatchAnswer, BatchFailure]).meta({ id: 'BatchItem', description: 'The answer to a document, or why there is none.' })
export type BatchItem = z.output<typeof BatchItem>

export const EXAMPLE_BATCH = { documents: [{ id: 'doc-1', text: EXAMPLE_TEXT }, { id: 'doc-2', text: 'زار محمد بن سلمان القاهرة.' }] }
export const EXAMPLE_BATCH_ANSWER = { documents: [{ id: 'doc-1', ...EXAMPLE_ANSWER }, EXAMPLE_FAILURE] }

export const BatchResponse = z.strictObject({
  documents: z.array(BatchItem).meta({ description: 'One item for each document, in their order.', examples: [EXAMPLE_BATCH_ANSWER.documents] })
}).meta({ id: 'BatchResponse', description: 'An answer or an error for each document, in their order.' })
export type BatchResponse = z.output<typeof BatchResponse>

/** NDJSON. */
export const linesOf = (items: readonly object[]): string => items.map(item => `${JSON.stringify(item)}\n`).join('')

/** A stream is no JSON value, its lines are: for the documentation alone. Without `contentMediaType`, for which Swagger UI would ask for a file. */
const lines = (description: string, name: string, items: readonly object[]) =>
  z.unknown().meta({ type: 'string', description, examples: [linesOf(items)], contentSchema: { $ref: `#/components/schemas/${name}` } })

export const BatchLines = lines('A `BatchLine` on each line.', 'BatchLineInput', EXAMPLE_BATCH.documents)
export const BatchItems = lines('A `BatchItem` on each line.', 'BatchItem', EXAMPLE_BATCH_ANSWER.documents)
