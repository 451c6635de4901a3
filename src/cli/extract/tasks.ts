/** Inputs → tasks: a text each, or with `--ndjson` a line each. They end when the signal is given. */
import { createReadStream } from 'node:fs'
import { addAbortSignal, type Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { splitLines } from '../../http/batch/lines.ts'
import type { Task } from './answer.ts'
import { type Input, STANDARD_INPUT } from './inputs.ts'

export type InputTask = Task & { readonly input: Input }

export async function * texts (inputs: readonly Input[], signal: AbortSignal): AsyncGenerator<InputTask> {
  const stopped = (): boolean => signal.aborted
  for (const input of inputs) {
    if (stopped()) return
    const { path } = input
    if (path !== STANDARD_INPUT) { yield { input, path }; continue }
    try {
      yield { input, path, bytes: await buffer(open(input, signal)) }
    } catch (error) {
      if (!stopped()) throw error
    }
  }
}

/** @param unreadable is told of a file that cannot be read to its end; the others are read */
export async function * lines (inputs: readonly Input[], limit: number, signal: AbortSignal, unreadable: (input: Input, error: Error) => void): AsyncGenerator<InputTask> {
  for (const input of inputs) {
    try {
      // A copy: a chunk holds many lines, and all of it would be sent to a thread with each.
      for await (const { number, bytes } of splitLines(open(input, signal) as AsyncIterable<Buffer>, limit)) {
        yield { input, line: number, bytes: bytes === undefined ? undefined : new Uint8Array(bytes) }
        if (signal.aborted) return
      }
    } catch (error) {
      if (signal.aborted) return
      unreadable(input, error as Error)
    }
  }
}

const open = ({ path }: Input, signal: AbortSignal): Readable => addAbortSignal(signal, path === STANDARD_INPUT ? process.stdin : createReadStream(path))
