/** Report: figures → tables, for the terminal and for docs/speed.md alike, with where and when they were measured. */
import { STAGES, type EngineFigures } from './engine.ts'
import type { ServiceFigures } from './service.ts'

export interface Circumstances { readonly date: string, readonly node: string, readonly cores: number, readonly commit: string }

const MEGA = 1e6

/** Markdown tables whose columns also line up in a terminal. */
function table (head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map(row => (row[i] ?? '').length)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width, i) => i === 0 ? '-'.repeat(width) : '-'.repeat(width - 1) + ':')), ...rows.map(line)].join('\n')
}

/** To about three digits. */
const rounded = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)
const ratio = (value: number): string => value.toFixed(3)
const thousands = (value: number): string => Math.round(value).toLocaleString('en')

export function engineReport ({ texts, bytes, milliseconds, bare }: EngineFigures): string {
  const megabytes = bytes / MEGA
  const row = (name: string, time: number) => [name, rounded(megabytes / (time / 1000)), `${rounded(100 * time / milliseconds.whole)} %`]
  const rows = STAGES.filter(stage => stage !== 'whole').map(stage => row(stage, milliseconds[stage]))
  return [
    `Engine, one core, ${texts} texts of ${rounded(bytes / texts / 1000)} KB on average:`,
    '',
    table(['stage', 'MB/s', 'share of time'], [...rows, row('bare matcher pass', bare), row('whole engine', milliseconds.whole)]),
    '',
    `Ratio: the whole engine runs at ${ratio(bare / milliseconds.whole)} of the speed of a bare matcher pass (normalise, tokenise, match).`
  ].join('\n')
}

export function serviceReport ({ connections, textBytes, answerBytes, service, bare }: ServiceFigures): string {
  const row = (name: string, { requestsPerSecond, p50, p99 }: ServiceFigures['service']) => [name, thousands(requestsPerSecond), rounded(p50), rounded(p99)]
  return [
    `Service, one process, ${connections} connections, articles of ${rounded(textBytes / 1000)} KB, answers of ${rounded(answerBytes / 1000)} KB:`,
    '',
    table(['', 'requests/s', 'p50 ms', 'p99 ms'], [row('POST /v1/entities', service), row('bare Fastify route', bare)]),
    '',
    `Ratio: the service answers ${ratio(service.requestsPerSecond / bare.requestsPerSecond)} of the requests of a bare route of the same sizes.`
  ].join('\n')
}

export function circumstances ({ date, node, cores, commit }: Circumstances): string {
  return `Measured ${date}, Node.js ${node}, ${cores} cores, commit ${commit}.`
}

const MARKS = /(<!-- speed -->\n)[^]*?(<!-- \/speed -->)/

/** `page` with the figures between `<!-- speed -->` and `<!-- /speed -->`. @throws if it has no such marks. */
export function withFigures (page: string, figures: string): string {
  if (!MARKS.test(page)) throw new Error('There are no marks for the table `speed`.')
  return page.replace(MARKS, (_match, open: string, close: string) => `${open}${figures}\n${close}`)
}
