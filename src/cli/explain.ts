/** alam explain: why each mention was made, aligned for a terminal. */
import { Command } from 'commander'
import type { ExtractResponse } from '../contract/index.ts'
import { readText } from './input.ts'
import { runExtract, withExtractOptions, type ExtractFlags } from './extract.ts'

type Mention = ExtractResponse['mentions'][number]

/** Evidence lines shown of each mention. */
const SHOWN = 12

export function explainCommand (): Command {
  return withExtractOptions(new Command('explain'))
    .description('Show why each mention of a UTF-8 file or of standard input was made.')
    .argument('[file]', 'the text; - or nothing for standard input')
    .option('--all', 'all evidence, not only the strongest')
    .action((file: string | undefined, flags: ExtractFlags & { readonly all?: boolean }) => {
      const answer = runExtract(readText(file), { ...flags, explain: true })
      for (const mention of answer.mentions) process.stdout.write(trace(mention, answer, flags.all === true ? Infinity : SHOWN) + '\n')
    })
}

/** Lines of one mention: what it is, its entries, rules, folds, evidence, rivals. */
export function trace (mention: Mention, answer: ExtractResponse, shown: number): string {
  const entity = answer.entities[mention.entity]
  const why = mention.explanation
  const lines = [`${mention.text}  ${mention.type}  [${mention.start}, ${mention.end})  confidence ${mention.confidence.toFixed(2)}  ${mention.source}${entity?.id === undefined ? '' : `  ${entity.id}`}`]
  if (mention.clitics.length > 0) lines.push(`  clitics   ${mention.clitics.join(' + ')}`)
  if (why === undefined) return lines.join('\n')
  for (const entry of why.entries) lines.push(`  entry     ${entry.id}  ${entry.form}  (${entry.ambiguity})`)
  for (const rule of why.rules) lines.push(`  rule      ${rule.id}  ${rule.about}`)
  if (why.folds.length > 0) lines.push(`  folds     ${why.folds.join(', ')}`)
  lines.push(`  score     ${signed(why.score)}`)
  for (const item of why.evidence.slice(0, shown)) lines.push(`  evidence  ${signed(item.weight).padStart(8)}  ${item.id}  ${item.about}`)
  for (const rival of why.rivals) lines.push(`  rival     ${signed(rival.score).padStart(8)}  ${rival.type}  ${rival.text}  (${rival.reason})`)
  return lines.join('\n') + '\n'
}

function signed (value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
}
