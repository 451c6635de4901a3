/** Answers in this thread, or in `--jobs` others; in the order of the tasks, with a bounded number of them in memory (D-094). */
import { pMapIterable } from 'p-map'
import { createAnswerer, type Done, type Setup, type Task } from './answer.ts'

/** Tasks a thread has in hand, so that none waits for the next one to be read. */
const IN_HAND = 2
/** Answers that may wait behind a slow one, a thread. */
const WAITING = 8

/** A thread of what was built; or of the sources, where tsx has to be told, as it registers itself in the main thread alone. */
function thread (): { readonly filename: string, readonly execArgv?: string[] } {
  if (!import.meta.url.endsWith('.ts')) return { filename: new URL('./worker.js', import.meta.url).href }
  return { filename: new URL('./worker.ts', import.meta.url).href, execArgv: ['--import', `data:text/javascript,import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}; register()`] }
}

/** @throws {UsageError} for options that no text could have, before the first task is taken */
export async function * answerAll<T extends Task> (tasks: AsyncIterable<T>, setup: Setup, jobs: number): AsyncGenerator<{ readonly task: T, readonly done: Done }> {
  // Made in any case: what is wrong with the call is found here, not in a thread.
  const answer = createAnswerer(setup)
  if (jobs === 1) {
    for await (const task of tasks) yield { task, done: await answer(task) }
    return
  }
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({ ...thread(), minThreads: jobs, maxThreads: jobs, workerData: setup })
  // A thread that ends with no task in hand tells it here, and the others would go on for it.
  let broken: Error | undefined
  pool.on('error', (error: Error) => { broken ??= error })
  const run = async (task: T): Promise<{ readonly task: T, readonly done: Done }> => {
    if (broken !== undefined) throw broken
    return { task, done: await pool.run(task) as Done }
  }
  try {
    yield * pMapIterable(tasks, run, { concurrency: jobs * IN_HAND, backpressure: jobs * WAITING })
  } finally {
    await pool.destroy()
  }
}
