/** alam fit: annotated texts → data/weights.tsv, or figures on held-out parts of them. */
import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { DEFAULT_OPTIONS } from '../engine/index.ts'
import { createPipeline, type Pipeline } from '../engine/pipeline.ts'
import { fitCalibrated } from '../fit/calibrate.ts'
import { crossValidate } from '../fit/cross-validate.ts'
import type { GoldSets } from '../fit/held-out.ts'
import { fit, weightsTable } from '../fit/index.ts'
import { readGold } from './gold.ts'
import { openGazetteerFile, UsageError } from './input.ts'
import { withReportOptions, writeReport, type ReportFlags } from './report-files.ts'

const MIN_FOLDS = 2

const ABOUT = 'Weights of evidence: what a piece of evidence adds to the log-odds of a type, and on how many candidates it was seen in fitting; and the calibration of confidence.'

interface FitFlags extends ReportFlags { readonly out?: string, readonly folds?: string, readonly calibration: boolean, readonly gazetteer?: string }

export function fitCommand (): Command {
  return withReportOptions(new Command('fit'))
    .description('Fit the weights of evidence to annotated texts: CoNLL files, or .txt with names in brackets ([PER …]). FILE:1 takes every sentence of a CoNLL file as a document of its own.')
    .argument('<files...>', 'annotated texts; CoNLL with an optional :SENTENCES per document where the file marks none')
    .option('--out <file>', 'the table to write, as data/weights.tsv')
    .option('--no-calibration', 'write weights alone, in a fifth of the time; confidence is then what the model believes')
    .option('--folds <number>', 'write no weights; report on held-out parts of each file instead, as `alam evaluate` does')
    .option('--gazetteer <file>', 'a compiled gazetteer')
    .addHelpText('after', `
Examples:
  alam fit gold.conll data/training/*.txt --out data/weights.tsv && npm run build:data
  alam fit gold.conll other.conll:1 --folds 4 --html report.html`)
    .action((files: string[], flags: FitFlags) => {
      const folds = Number(flags.folds ?? MIN_FOLDS)
      if (!Number.isInteger(folds) || folds < MIN_FOLDS) throw new UsageError(`--folds takes a whole number from ${MIN_FOLDS} on`)
      if ((flags.out === undefined) === (flags.folds === undefined)) throw new UsageError('give --out FILE to write weights, or --folds NUMBER to measure them')
      const pipeline = createPipeline(openGazetteerFile(flags.gazetteer))
      const sets = Object.fromEntries(files.map(file => [file, readGold(file)]))
      if (flags.out === undefined) measure(pipeline, sets, folds, flags)
      else write(pipeline, sets, flags.out, flags.calibration)
    })
}

function measure (pipeline: Pipeline, sets: GoldSets, folds: number, flags: ReportFlags): void {
  const { evaluation, uncalibratedError } = crossValidate(pipeline, sets, { folds, minConfidence: DEFAULT_OPTIONS.minConfidence, blind: flags.blind === true })
  writeReport(evaluation, evaluation.report(), flags)
  console.error(`expected calibration error before calibration: ${uncalibratedError.toFixed(4)}`)
}

function write (pipeline: Pipeline, sets: GoldSets, file: string, calibration: boolean): void {
  const weights = calibration ? fitCalibrated(pipeline, sets) : fit(pipeline, Object.values(sets).flat())
  writeFileSync(file, weightsTable(weights, ABOUT))
  console.error(`${weights.length} weights written to ${file}; run \`npm run build:data\` to compile them`)
}
