/**
 * What cannot be served in time is refused at once (503), rather than queued until the callers have given up: while requests wait long for
 * their turn, or while the heap is nearly full. Health and metrics stay outside: a busy process must not be taken for a dead one.
 *
 * The wait is measured here, by how late a timer comes. The package's own measure, Node's histogram of delays, is empty after every text
 * that takes longer than a sample, and then counts as endless.
 */
import { getHeapStatistics } from 'node:v8'
import underPressure from '@fastify/under-pressure'
import fp from 'fastify-plugin'
import { ProblemError } from '../../errors.ts'

export interface PressureOptions {
  /** How late the event loop may be; 0: not looked at. */
  readonly maxEventLoopDelayMs: number
  /** Of the heap that V8 may use; 0: not looked at. */
  readonly maxHeapPercent: number
}

/** Short enough to let callers in again soon, long enough to cost nothing. */
const SAMPLE_MS = 500
const RETRY_AFTER = '2'

/** Says, called every `SAMPLE_MS`, whether the call came in time. */
function punctual (maxDelayMs: number): () => Promise<boolean> {
  let due = Infinity
  return async () => {
    const now = performance.now()
    const inTime = now - due <= maxDelayMs
    due = now + SAMPLE_MS
    return inTime
  }
}

export const pressure = fp<PressureOptions>(async (app, { maxEventLoopDelayMs, maxHeapPercent }) => {
  await app.register(underPressure, {
    sampleInterval: SAMPLE_MS,
    maxHeapUsedBytes: getHeapStatistics().heap_size_limit * maxHeapPercent / 100,
    ...(maxEventLoopDelayMs === 0 ? {} : { healthCheck: punctual(maxEventLoopDelayMs), healthCheckInterval: SAMPLE_MS }),
    pressureHandler: async () => { throw new ProblemError('overloaded', undefined, { headers: { 'retry-after': RETRY_AFTER } }) }
  })
}, { name: 'pressure' })
