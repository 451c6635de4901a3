/** alam fit: annotated texts → data/weights.tsv. */
import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { DEFAULT_OPTIONS } from '../engine/index.ts'
import { createPipeline } from '../engine/pipeline.ts'
import type { GoldDocument } from '../evaluate/conll.ts'
import { readGold } from './gold.ts'
import { formatFigures } from '../evaluate/score.ts'
import { crossValidate } from '../fit/cross-validate.ts'
import { fit, weightsTable } from '../fit/index.ts'
import { openGazetteerFile, UsageError } from './input.ts'

const MIN_FOLDS = 2

const ABOUT = 'Weights of evidence: what a piece of evidence adds to the log-odds of a type, and on how many candidates it was seen in fitting.'

export function fitCommand (): Command {
  return new Command('fit')
    .description('Fit the weights of evidence to annotated texts: CoNLL files, or .txt with names in brackets ([PER …]). FILE:1 takes every sentence of a CoNLL file as a document of its own.')
    .argument('<files...>', 'annotated texts; CoNLL with an optional :SENTENCES per document where the file marks none')
    .option('--out <file>', 'the table to write, as data/weights.tsv')
    .option('--folds <number>', 'write nothing; print figures on held-out parts of each file instead')
    .option('--gazetteer <file>', 'a compiled gazetteer')
    .action((files: string[], flags: { readonly out?: string, readonly folds?: string, readonly gazetteer?: string }) => {
      const folds = Number(flags.folds ?? MIN_FOLDS)
      if (!Number.isInteger(folds) || folds < MIN_FOLDS) throw new UsageError(`--folds takes a whole number from ${MIN_FOLDS} on`)
      if ((flags.out === undefined) === (flags.folds === undefined)) throw new UsageError('give --out FILE to write weights, or --folds NUMBER to measure them')
      const pipeline = createPipeline(openGazetteerFile(flags.gazetteer))
      if (flags.out === undefined) {
        const figures = crossValidate(pipeline, Object.fromEntries(files.map(file => [file, readGold(file)])), folds, DEFAULT_OPTIONS.minConfidence)
        for (const [file, rows] of Object.entries(figures)) console.log(`${file}\n${formatFigures(rows)}`)
        return
      }
      const weights = fit(pipeline, files.flatMap(readGold))
      writeFileSync(flags.out, weightsTable(weights, ABOUT))
      console.error(`${weights.length} weights written to ${flags.out}; run \`npm run build:data\` to compile them`)
    })
}
