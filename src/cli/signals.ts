/** Ctrl-C and SIGTERM end a long command cleanly: what is begun is finished and written. A second one ends it at once. */
import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const
/** As shells tell of a process that a signal ended: 130 for Ctrl-C. */
const BY_SIGNAL = 128

/** @param work ends early and well when its signal is given; the exit code then says so */
export async function untilStopped (work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController()
  const stop = (name: typeof SIGNALS[number]): void => {
    for (const each of SIGNALS) process.off(each, stop)
    controller.abort(name)
  }
  for (const each of SIGNALS) process.on(each, stop)
  try {
    await work(controller.signal)
  } finally {
    for (const each of SIGNALS) process.off(each, stop)
    if (controller.signal.aborted) process.exitCode = BY_SIGNAL + constants.signals[controller.signal.reason as typeof SIGNALS[number]]
    // After an error too nothing is read on: an open standard input would keep the process.
    else controller.abort()
  }
}
