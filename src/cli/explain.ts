/** alam explain: why each mention was made, aligned for a terminal. */
import { Command } from 'commander'
import type { ExtractResponse } from '../contract/index.ts'
import { AlamInputError, createAlam } from '../library.ts'
import { type OptionFlags, optionsOf, withExtractOptions } from './extract/flags.ts'
import { readText, UsageError } from './input.ts'

type Mention = ExtractResponse['mentions'][number]

/** Pieces of evidence shown of each mention, unless all are asked for. */
const SHOWN = 12

export function explainCommand (): Command {
  return withExtractOptions(new Command('explain'))
    .description('Show why each mention of a UTF-8 file or of standard input was made.')
    .argument('[file]', 'the text; - or nothing for standard input')
    .option('--all', 'all evidence, not only the strongest')
    .addHelpText('after', `
Examples:
  alam explain story.txt
  echo 'وصل توكايف إلى باريس' | alam explain --all --types PER`)
    .action((file: string | undefined, flags: OptionFlags & { readonly all?: boolean }) => {
      const answer = explained(readText(file), flags)
      for (const mention of answer.mentions) process.stdout.write(trace(mention, answer, flags.all === true ? Infinity : SHOWN) + '\n')
    })
}

/** @throws {UsageError} for options that no text could have */
function explained (text: string, flags: OptionFlags): ExtractResponse {
  const options = optionsOf({ ...flags, explain: true })
  const alam = createAlam(flags.gazetteer === undefined ? {} : { gazetteerFile: flags.gazetteer })
  try {
    return alam.extract({ ...options, text })
  } catch (error) {
    if (!(error instanceof AlamInputError)) throw error
    const message = `${error.pointer}: ${error.message}`
    throw error.pointer === '/text' ? new Error(message) : new UsageError(message)
  }
}

/** Lines of one mention: what it is, its entries, rules and folds, the evidence with its sum, and what would stand there without it. */
export function trace (mention: Mention, answer: ExtractResponse, shown: number): string {
  const entity = answer.entities[mention.entity]
  const why = mention.explanation
  const lines = [`${mention.text}  ${mention.type}  [${mention.start}, ${mention.end})  confidence ${mention.confidence.toFixed(2)}  ${mention.source}${entity?.id === undefined ? '' : `  ${entity.id}`}`]
  if (mention.clitics.length > 0) lines.push(line('clitics', mention.clitics.join(' + ')))
  if (why === undefined) return lines.join('\n')
  for (const entry of why.entries) lines.push(line('entry', `${entry.id}  ${entry.form}  (${entry.ambiguity})`))
  for (const rule of why.rules) lines.push(line('rule', `${rule.id}  ${rule.about}`))
  if (why.folds.length > 0) lines.push(line('folds', why.folds.join(', ')))
  lines.push(...evidenceLines(why, shown))
  if (why.rivalSet !== undefined) lines.push(line('instead', `${signed(-why.rivalSet.difference)}  ${why.rivalSet.spans.map(({ text, type, score }) => `${text} ${type} ${signed(score).trim()}`).join(', ') || 'no name'}`))
  for (const rival of why.rivals) lines.push(line('rival', `${signed(rival.score)}  ${rival.type}  ${rival.text}  (${rival.reason})`))
  return lines.join('\n') + '\n'
}

function evidenceLines ({ evidence, score }: NonNullable<Mention['explanation']>, shown: number): string[] {
  const strongest = evidence.slice(0, shown)
  const width = Math.max(0, ...strongest.map(({ id }) => id.length))
  // What is left out of the list, by number or by weight, still belongs to the sum.
  const rest = score - strongest.reduce((sum, { weight }) => sum + weight, 0)
  return [
    ...strongest.map(({ id, about, weight }) => line('evidence', `${signed(weight)}  ${id.padEnd(width)}  ${about}`)),
    ...(evidence.length > shown ? [line('', `${signed(rest)}  ${evidence.length - shown} weaker ones`)] : []),
    line('score', `${signed(score)}  their sum, in log-odds`)
  ]
}

const LABEL = 10
const NUMBER = 8

function line (label: string, text: string): string {
  return `  ${label.padEnd(LABEL)}${text}`
}

function signed (value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`.padStart(NUMBER)
}
