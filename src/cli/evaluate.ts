/** alam evaluate: how well the engine does on annotated texts, exact span and type, in process. */
import { Command, InvalidArgumentError } from 'commander'
import { DEFAULT_OPTIONS } from '../engine/index.ts'
import { createPipeline, propose } from '../engine/pipeline.ts'
import { Ablation } from '../evaluate/ablation.ts'
import { ALL, Evaluation } from '../evaluate/evaluation.ts'
import { foundBy } from '../evaluate/found.ts'
import { readGold } from './gold.ts'
import { openGazetteerFile } from './input.ts'
import { whole } from './numbers.ts'
import { withReportOptions, writeReport, type ReportFlags } from './report-files.ts'

interface EvaluateFlags extends ReportFlags { readonly context: number, readonly ablate?: boolean, readonly gazetteer?: string, readonly minConfidence?: number }

export function evaluateCommand (): Command {
  return withReportOptions(new Command('evaluate'))
    .description('Score the engine on annotated texts: CoNLL files ("token TAG" a line, a blank line between sentences), or .txt with names in brackets ([PER …]).')
    .argument('<files...>', 'annotated texts; CoNLL with an optional :SENTENCES per document where the file marks none')
    .option('--context <sentences>', 'sentences per document where a file marks none', whole, 20)
    .option('--min-confidence <number>', 'leave out mentions below it, 0 to 1', share)
    .option('--ablate', 'also tell what is lost without each group of evidence')
    .option('--gazetteer <file>', 'a compiled gazetteer')
    .addHelpText('after', `
Examples:
  alam evaluate gold.conll --html report.html
  alam evaluate gold.conll:1 data/training/*.txt --short --blind
  alam evaluate gold.conll --errors mistakes.tsv --ablate`)
    .action((files: string[], flags: EvaluateFlags) => {
      const pipeline = createPipeline(openGazetteerFile(flags.gazetteer))
      const minConfidence = flags.minConfidence ?? DEFAULT_OPTIONS.minConfidence
      const evaluation = new Evaluation(pipeline.gazetteer, { minConfidence, blind: flags.blind === true, method: 'fitted weights' })
      const ablation = flags.ablate === true ? new Ablation(pipeline.gazetteer, minConfidence) : undefined
      for (const file of files) {
        const documents = readGold(file, flags.context)
        documents.forEach((gold, number) => {
          const proposed = propose(pipeline, gold.text)
          evaluation.add(file, number, documents.length, gold, proposed, foundBy(pipeline.gazetteer, pipeline, proposed))
          ablation?.add([file, ALL], gold, gazetteer => foundBy(gazetteer, pipeline, proposed))
        })
      }
      const report = evaluation.report()
      writeReport(evaluation, ablation === undefined ? report : { ...report, sets: report.sets.map(set => ({ ...set, ablation: ablation.losses(set.name) })) }, flags)
    })
}

function share (value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('must be a number from 0 to 1')
  return number
}
