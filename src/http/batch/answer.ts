/** One document of a batch or stream: its answer, or why there is none. For the service and for the command line, so it knows no request. */
import { BatchDocument, minConfidenceOf, type BatchError, type BatchItem, type ExtractRequest, type Limits } from '../../contract/index.ts'
import { EngineInputError, type Engine } from '../../engine/types.ts'
import type { ProblemError } from '../../errors.ts'
import type { CompiledLists } from '../compiled-lists.ts'
import { inputProblem } from '../input-problem.ts'
import { checkLimits, checkListLimits } from '../limits.ts'
import { presentExtraction } from '../present/extraction.ts'

/** What all documents of one request share. */
export interface Batch {
  readonly engine: Engine
  readonly limits: Limits
  readonly lists: CompiledLists
  /** What is told of an error that the engine did not foresee. */
  readonly problemOf: (error: Error) => ProblemError
}

/** Options that all documents share, checked before the first. @throws {ProblemError} @param prefix where they stand */
export function checkLists ({ engine, limits, lists }: Batch, shared: Pick<ExtractRequest, 'terms' | 'ignore'>, prefix: string): void {
  checkListLimits(shared, limits)
  try {
    lists.of(engine, shared)
  } catch (error) {
    throw error instanceof EngineInputError ? inputProblem(error, prefix) : error
  }
}

export interface Place {
  /** For pointers of errors: where the document stands. */
  readonly pointer: string
  readonly line?: number
  /** The document as it was sent, for its id, if it cannot be read; asked for after `read`. */
  readonly sent: () => unknown
}

/** @param read checks the document; what it throws is the error of this document alone */
export function answerDocument (batch: Batch, place: Place, read: () => ExtractRequest & { readonly id: string }): BatchItem {
  const { engine, limits, lists } = batch
  try {
    const { id, ...asked } = read()
    checkLimits(asked, limits)
    const extraction = engine.extract(asked.text, { ...asked, minConfidence: minConfidenceOf(asked), ...lists.of(engine, asked) })
    return { id, ...presentExtraction(asked, extraction, engine.info) }
  } catch (error) {
    return { id: idOf(place.sent()), ...(place.line === undefined ? {} : { line: place.line }), error: failure(error as Error, batch, place) }
  }
}

/** Id of a document that may be anything; null if it has none. */
export function idOf (document: unknown): string | null {
  const id = BatchDocument.shape.id.safeParse((document as { readonly id?: unknown } | null | undefined)?.id)
  return id.success ? id.data : null
}

function failure (error: Error, { problemOf }: Batch, { pointer }: Place): BatchError {
  const { code, status, message, extras: { errors, limit, size } } = error instanceof EngineInputError ? inputProblem(error, pointer) : problemOf(error)
  return {
    code,
    status,
    message,
    ...(errors === undefined ? {} : { errors: [...errors] }),
    ...(limit === undefined ? {} : { limit }),
    ...(size === undefined ? {} : { size })
  }
}
