/** Answers in this thread, or in `--jobs` others; in the order of the tasks, with a bounded number of them in memory (D-094). */
import { pMapIterable } from 'p-map'
import { createAnswerer, type Done, type Setup, type Task } from './answer.ts'

/** Tasks a thread has in hand, so that none waits for the next one to be read. */
const IN_HAND = 2
/** Answers that may wait behind a slow one, a thread. */
const WAITING = 8

/** As the sources run, or as they were built. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/** @throws {UsageError} for options that no text could have, before the first task is taken */
export async function * answerAll<T extends Task> (tasks: AsyncIterable<T>, setup: Setup, jobs: number): AsyncGenerator<{ readonly task: T, readonly done: Done }> {
  // Made in any case: what is wrong with the call is found here, not in a thread.
  const answer = createAnswerer(setup)
  if (jobs === 1) {
    for await (const task of tasks) yield { task, done: await answer(task) }
    return
  }
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({ filename: WORKER.href, minThreads: jobs, maxThreads: jobs, workerData: setup, concurrentTasksPerWorker: 1 })
  try {
    yield * pMapIterable(tasks, async task => ({ task, done: await pool.run(task) as Done }), { concurrency: jobs * IN_HAND, backpressure: jobs * WAITING })
  } finally {
    await pool.destroy()
  }
}
