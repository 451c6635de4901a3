/** Report files: the options and the output that `alam evaluate` and `alam fit --folds` share. */
import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { Evaluation, Report } from '../evaluate/evaluation.ts'
import { htmlReport } from '../evaluate/html.ts'
import type { ScoredError } from '../evaluate/score.ts'
import { textReport } from '../evaluate/text.ts'

export interface ReportFlags { readonly blind?: boolean, readonly short?: boolean, readonly errors?: string, readonly html?: string, readonly json?: string }

export function withReportOptions (command: Command): Command {
  return command
    .option('--blind', 'score the last quarter of each file apart, and never write its errors')
    .option('--short', 'print the figures only')
    .option('--errors <file>', 'write what was missed and what was wrong to a TSV file')
    .option('--html <file>', 'write the report as a page, with the mistakes in context')
    .option('--json <file>', 'write the report as JSON')
}

/** Prints the report, and writes the files that were asked for. */
export function writeReport (evaluation: Pick<Evaluation, 'errors' | 'mistakes'>, report: Report, flags: ReportFlags): void {
  process.stdout.write(textReport(report, flags.short === true))
  if (flags.errors !== undefined) writeFileSync(flags.errors, errorTable(evaluation.errors()))
  if (flags.html !== undefined) writeFileSync(flags.html, htmlReport(report, evaluation.mistakes()))
  if (flags.json !== undefined) writeFileSync(flags.json, JSON.stringify(report, null, 2) + '\n')
}

function errorTable (errors: readonly ScoredError[]): string {
  const cell = (text: string): string => text.replace(/\s+/g, ' ')
  return ['kind\ttype\tmention\tbefore\tafter', ...errors.map(({ kind, type, text, before, after }) => [kind, type, cell(text), cell(before), cell(after)].join('\t')), ''].join('\n')
}
