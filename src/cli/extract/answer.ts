/** One text or one line → its document, or why there is none. In this thread or in another: what goes in and comes out can be copied. */
import { readFile, stat } from 'node:fs/promises'
import { ExtractRequest, type FieldError, type FormatName, type Limits } from '../../contract/index.ts'
import { createEngine } from '../../engine/index.ts'
import { ERRORS, ProblemError } from '../../errors.ts'
import { FORMATS } from '../../formats/index.ts'
import { answerDocument, type Batch } from '../../http/batch/answer.ts'
import { answerLine, checkStream, type StreamOptions } from '../../http/batch/stream.ts'
import { createCompiledLists } from '../../http/compiled-lists.ts'
import { validationProblem } from '../../http/validation-errors.ts'
import type { ExtractOptions } from '../../library.ts'
import { decode, openGazetteerFile, UsageError } from '../input.ts'

/** What is the same for all texts of a call. */
export interface Setup {
  readonly gazetteer: string | undefined
  readonly options: ExtractOptions
  readonly format: FormatName
  /** Of JSON: broken into lines, on one line, or on one line with the text's name as `id`. */
  readonly layout: 'broken' | 'compact' | 'line'
  readonly textCharacters: number
  readonly lineBytes: number
}

export interface TextTask {
  readonly path: string
  /** Of standard input, which the main thread alone can read. */
  readonly bytes?: Uint8Array
}
export interface LineTask { readonly line: number, readonly bytes: Uint8Array | undefined }
export type Task = TextTask | LineTask

/** `document` is what to write, if anything; `problem` why there is no answer. */
export interface Done { readonly document: string, readonly problem?: string }

/** @throws {UsageError} for options that no text could have; an error if there is no gazetteer */
export function createAnswerer (setup: Setup): (task: Task) => Promise<Done> {
  const { textCharacters, lineBytes } = setup
  // Terms and names to ignore are the caller's own, on the caller's machine.
  const limits: Limits = { textCharacters, bodyBytes: lineBytes, terms: Infinity, ignore: Infinity, batchDocuments: Infinity, batchBodyBytes: Infinity }
  const batch: Batch = { engine: createEngine(openGazetteerFile(setup.gazetteer)), limits, lists: createCompiledLists(), problemOf }
  const lines: StreamOptions = { query: setup.options as StreamOptions['query'], parse }
  try { checkStream(lines, batch) } catch (error) { throw error instanceof ProblemError ? new UsageError(reason(error.message, error.extras.errors)) : error }
  return async task => {
    if (!('line' in task)) return await answerText(task, setup, batch)
    const item = answerLine({ number: task.line, bytes: task.bytes }, lines, batch)
    return { document: JSON.stringify(item) + '\n', ...('error' in item ? { problem: reason(item.error.message, item.error.errors) } : {}) }
  }
}

const problemOf = (error: Error): ProblemError => error instanceof ProblemError ? error : new ProblemError('internal-error', error.message)

function parse (json: string): unknown {
  try { return JSON.parse(json) } catch { throw new ProblemError('invalid-json') }
}

/** For people: what is wrong with each field, or with the whole. */
function reason (message: string, errors: readonly FieldError[] = []): string {
  return errors.length === 0 ? message : errors.map(({ pointer, message }) => `${pointer.replace(/^\/query/, '')}: ${message}`).join('; ')
}

async function answerText ({ path, bytes }: TextTask, { options, format, layout, textCharacters }: Setup, batch: Batch): Promise<Done> {
  const failed = (error: { readonly code: string, readonly message: string, readonly errors?: readonly FieldError[] | undefined }): Done => ({
    document: format === 'json' && layout === 'line' ? JSON.stringify({ id: path, error }) + '\n' : '',
    problem: reason(error.message, error.errors)
  })
  let text: string
  try { text = decode(bytes ?? await read(path, textCharacters)) } catch (error) {
    const { message } = error as Error
    return failed({ code: error instanceof ProblemError ? error.code : 'unreadable', message })
  }
  const item = answerDocument(batch, { pointer: '', sent: () => undefined }, () => {
    const asked = ExtractRequest.safeParse({ ...options, text })
    if (!asked.success) throw validationProblem(asked.error.issues, '')
    return { ...asked.data, id: path }
  })
  if ('error' in item) return failed(item.error)
  const { id, ...answer } = item
  if (format === 'json') return { document: (layout === 'line' ? JSON.stringify({ id, ...answer }) : JSON.stringify(answer, null, layout === 'broken' ? 2 : 0)) + '\n' }
  const document = FORMATS[format].write(text, answer)
  return { document: document === '' || document.endsWith('\n') ? document : document + '\n' }
}

/** A UTF-16 code unit has at most three bytes of UTF-8. */
const MOST_BYTES = 3

/** Of a file that cannot be short enough, nothing is read. */
async function read (path: string, textCharacters: number): Promise<Buffer> {
  const { size } = await stat(path)
  if (size > MOST_BYTES * textCharacters) {
    throw new ProblemError('text-too-long', `The file has ${size} bytes, more than a text of ${textCharacters} UTF-16 code units can have. ${ERRORS['text-too-long'].solve}`)
  }
  return await readFile(path)
}
