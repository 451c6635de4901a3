/** alam fit: annotated CoNLL files → data/weights.tsv. */
import { readFileSync, writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { createPipeline } from '../engine/pipeline.ts'
import { parseConll, type GoldDocument } from '../evaluate/conll.ts'
import { fit, weightsTable } from '../fit/index.ts'
import { openGazetteerFile } from './input.ts'

const ABOUT = 'Weights of evidence: what a piece of evidence adds to the log-odds of a type, and on how many candidates it was seen in fitting.'

export function fitCommand (): Command {
  return new Command('fit')
    .description('Fit the weights of evidence to annotated CoNLL files. FILE:1 takes every sentence of FILE as a document of its own.')
    .argument('<files...>', 'CoNLL files, each with an optional :SENTENCES per document where the file marks none')
    .requiredOption('--out <file>', 'the table to write, as data/weights.tsv')
    .option('--gazetteer <file>', 'a compiled gazetteer')
    .action((files: string[], flags: { readonly out: string, readonly gazetteer?: string }) => {
      const pipeline = createPipeline(openGazetteerFile(flags.gazetteer))
      const weights = fit(pipeline, files.flatMap(readGold))
      writeFileSync(flags.out, weightsTable(weights, ABOUT))
      console.error(`${weights.length} weights written to ${flags.out}; run \`npm run build:data\` to compile them`)
    })
}

function readGold (argument: string): GoldDocument[] {
  const [, file = argument, context] = /^(.*?)(?::(\d+))?$/.exec(argument) ?? []
  return parseConll(readFileSync(file, 'utf8'), context === undefined ? undefined : Number(context))
}
