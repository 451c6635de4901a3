/** The work of `alam extract`: all inputs through the answerers, in order; what fails is told and stops no other. */
import { EXIT } from '../exit-codes.ts'
import { createProgress, type Progress } from '../progress.ts'
import { untilStopped } from '../signals.ts'
import type { Setup } from './answer.ts'
import { type Found, STANDARD_INPUT } from './inputs.ts'
import type { Take } from './outputs.ts'
import { answerAll } from './pool.ts'
import { type InputTask, lines, texts } from './tasks.ts'

export interface Run {
  readonly setup: Setup
  readonly take: Take
  readonly jobs: number
  readonly ndjson: boolean
  /** Whether answers go to standard output: on a terminal a bar would stand between them. */
  readonly printed: boolean
}

export async function run (found: Found, { setup, take, jobs, ndjson, printed }: Run): Promise<void> {
  const progress = createProgress(process.stderr, {
    shown: !(printed && process.stdout.isTTY) && (ndjson || found.inputs.length > 1),
    ...(ndjson ? { unit: 'lines' } : { unit: 'texts', total: found.inputs.length })
  })
  const failures = new Failures(progress)
  for (const { arg, why } of found.missing) failures.tell(arg, why)
  try {
    await untilStopped(async signal => {
      const tasks = ndjson ? lines(found.inputs, setup.lineBytes, signal, ({ path }, error) => { failures.tell(path, error.message) }) : texts(found.inputs, signal)
      let number = 0
      for await (const { task, done: { document, problem } } of answerAll(tasks, setup, jobs)) {
        number++
        if (document !== '') await take(task.input, document)
        if (problem !== undefined) failures.add(task, problem)
        progress.advance()
      }
      if (signal.aborted) progress.tell(`stopped after ${number} ${ndjson ? 'lines' : 'texts'}`)
    })
  } finally {
    failures.sumUp()
    progress.stop()
  }
}

/** Texts are told one by one; lines, which have their error lines, together. */
class Failures {
  private lines = 0
  private first = ''

  constructor (private readonly progress: Progress) {}

  tell (name: string, message: string): void {
    process.exitCode = EXIT.failed
    this.progress.tell(`${shown(name)}: ${message}`)
  }

  add (task: InputTask, problem: string): void {
    const { path } = task.input
    if (!('line' in task)) { this.tell(path, problem); return }
    if (this.lines++ === 0) this.first = `${shown(path)}:${task.line}: ${problem}`
  }

  sumUp (): void {
    if (this.lines > 0) this.tell(`${this.lines} ${this.lines === 1 ? 'line has' : 'lines have'} no answer`, this.lines === 1 ? this.first : `the first is ${this.first}`)
  }
}

const shown = (path: string): string => path === STANDARD_INPUT ? 'standard input' : path
