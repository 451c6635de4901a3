/** alam evaluate: precision, recall and F1 on a CoNLL file, exact span and type, in process. */
import { writeFileSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'
import { formatFigures, Scorer, type ScoredError } from '../evaluate/score.ts'
import { readGold } from './gold.ts'
import { openEngine } from './input.ts'

interface EvaluateFlags { readonly context: number, readonly errors?: string, readonly gazetteer?: string, readonly minConfidence?: number }

export function evaluateCommand (): Command {
  return new Command('evaluate')
    .description('Score the engine on annotated texts: CoNLL files ("token TAG" a line, a blank line between sentences), or .txt with names in brackets ([PER …]).')
    .argument('<files...>', 'annotated texts; CoNLL with an optional :SENTENCES per document where the file marks none')
    .option('--context <sentences>', 'sentences per document where a file marks none', positiveInteger, 20)
    .option('--min-confidence <number>', 'leave out mentions below it, 0 to 1', share)
    .option('--errors <file>', 'write what was missed and what was wrong to a TSV file')
    .option('--gazetteer <file>', 'a compiled gazetteer')
    .action((files: string[], flags: EvaluateFlags) => {
      const engine = openEngine(flags.gazetteer)
      const errors: ScoredError[] = []
      for (const file of files) {
        const scorer = new Scorer()
        for (const document of readGold(file, flags.context)) {
          const options = flags.minConfidence === undefined ? {} : { minConfidence: flags.minConfidence }
          scorer.add(document, engine.extract(document.text, options).mentions)
        }
        console.log(`${file}\n${formatFigures(scorer.figures())}`)
        errors.push(...scorer.errors)
      }
      if (flags.errors !== undefined) writeFileSync(flags.errors, errorTable(errors))
    })
}

function errorTable (errors: readonly ScoredError[]): string {
  const cell = (text: string): string => text.replace(/\s+/g, ' ')
  return ['kind\ttype\tmention\tbefore\tafter', ...errors.map(({ kind, type, text, before, after }) => [kind, type, cell(text), cell(before), cell(after)].join('\t')), ''].join('\n')
}

function positiveInteger (value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('must be a whole number from 1 on')
  return number
}

function share (value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('must be a number from 0 to 1')
  return number
}
