/** alam extract: texts → the answers of POST /v1/entities, in any of its formats. */
import { Command, Option } from 'commander'
import { readVariable } from '../../config.ts'
import { FORMAT_NAMES, type FormatName } from '../../contract/index.ts'
import { UsageError } from '../input.ts'
import { whole } from '../numbers.ts'
import type { Setup } from './answer.ts'
import { type OptionFlags, optionsOf, withExtractOptions } from './flags.ts'
import { endingsOf, findInputs, type Found } from './inputs.ts'
import { type Take, toFolder, toStandardOutput } from './outputs.ts'
import { run } from './run.ts'

interface ExtractFlags extends OptionFlags {
  readonly compact?: boolean
  readonly ext?: string
  readonly format: FormatName
  readonly jobs: number
  readonly lines?: boolean
  readonly ndjson?: boolean
  readonly out?: string
  readonly root?: string
}

export function extractCommand (): Command {
  return withExtractOptions(new Command('extract'))
    .description('Extract the names of UTF-8 texts; prints the answers of POST /v1/entities.')
    .argument('[inputs...]', 'files, folders, patterns in quotes; - or nothing for standard input')
    .option('--explain', 'tell why each mention was made')
    .addOption(new Option('--format <name>', 'format of the answers').choices(FORMAT_NAMES).default('json'))
    .option('--compact', 'JSON on one line')
    .option('--lines', 'a line {"id", …answer} for each input, also if there is only one; the id is its path')
    .option('--out <dir>', 'write an answer file for each input there, folders below folders, instead of standard output')
    .option('--root <dir>', 'with --out: place answers as the inputs stand below this folder, where each call names only some of them')
    .option('--ext <endings>', 'endings of the files that are taken from folders: txt,md (default: txt; ndjson and jsonl with --ndjson)')
    .option('--ndjson', 'inputs are lines {"id", "text", …options}: a line out for each, in order')
    .option('--jobs <number>', 'threads, each with a gazetteer of its own; answers keep their order', whole, 1)
    .addHelpText('after', HELP)
    .action(async (args: string[], flags: ExtractFlags) => {
      const found = await findInputs(args, endingsOf(flags.ext ?? (flags.ndjson === true ? 'ndjson,jsonl' : 'txt')))
      await run(found, { setup: setupOf(flags, found), take: takeOf(flags, found), jobs: flags.jobs, ndjson: flags.ndjson === true, printed: flags.out === undefined })
    })
}

const HELP = `
Several inputs, a folder or a pattern give a line {"id", …answer} each; one file gives its answer alone. What cannot be read or is too long is
told on standard error (and by an error line where lines are written), the others are done, and the exit code is 1. Ctrl-C finishes what is begun.

Examples:
  alam extract story.txt --types PER LOC
  alam extract story.txt --format html > story.html
  alam extract corpus --out answers --format conll --jobs 4
  alam extract 'corpus/**/*.md' --profile precise > answers.ndjson
  alam extract --terms names.tsv - < story.txt
  zcat archive.ndjson.gz | alam extract --ndjson --jobs 4 > names.ndjson
  find corpus -name '*.txt' -print0 | xargs -0 -n 500 -P 2 alam extract --root corpus --out answers
  parallel --pipe --keep-order alam extract --ndjson < archive.ndjson`

function setupOf (flags: ExtractFlags, { several }: Found): Setup {
  const { ndjson, lines, compact, out, format, gazetteer } = flags
  if (ndjson === true && format !== 'json') throw new UsageError('--ndjson writes JSON lines: leave --format out')
  if (lines === true && format !== 'json') throw new UsageError('--lines writes JSON lines: leave --format out')
  if (lines === true && out !== undefined) throw new UsageError('--lines is for standard output: leave --out out')
  return {
    gazetteer,
    options: optionsOf(flags),
    format,
    layout: out === undefined && (lines === true || several) ? 'line' : compact === true ? 'compact' : 'broken',
    textCharacters: readVariable('MAX_TEXT_CHARACTERS'),
    lineBytes: readVariable('BODY_LIMIT_BYTES')
  }
}

function takeOf ({ out, root, format, ndjson }: ExtractFlags, { inputs, several }: Found): Take {
  if (out === undefined && root !== undefined) throw new UsageError('--root goes with --out DIR')
  if (out === undefined) return toStandardOutput(format, several)
  if (ndjson === true) throw new UsageError('--ndjson writes to standard output: leave --out out')
  return toFolder({ dir: out, root, format }, inputs)
}
