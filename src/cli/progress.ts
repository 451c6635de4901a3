/** A bar on standard error, for a person who waits; nothing at all where nobody looks. */
import { MultiBar, Presets } from 'cli-progress'

export interface Progress {
  readonly advance: () => void
  /** A message that stays; the bar goes on below it. */
  readonly tell: (message: string) => void
  readonly stop: () => void
}

export interface Shown {
  /** Whether a bar is wanted, where there is a terminal. */
  readonly shown: boolean
  readonly unit: string
  /** Left out if nobody can know it. */
  readonly total?: number
}

export function createProgress (stream: NodeJS.WriteStream, { shown, unit, total }: Shown): Progress {
  const tell = (message: string): void => { stream.write(`alam: ${message}\n`) }
  if (!shown || !stream.isTTY) return { advance: () => {}, tell, stop: () => {} }
  const bars = new MultiBar({ stream, format: total === undefined ? `{value} ${unit}  {duration_formatted}` : `{bar} {value}/{total} ${unit}  {eta_formatted}`, clearOnComplete: true, gracefulExit: false, linewrap: true }, Presets.shades_classic)
  const bar = bars.create(total ?? 0, 0)
  return {
    advance: () => { bar.increment() },
    tell: message => { bars.log(`alam: ${message}\n`) },
    // The last messages are still to be written.
    stop: () => { bars.update(); bars.stop() }
  }
}
