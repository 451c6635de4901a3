/** alam extract: a file or standard input → the answer of POST /v1/entities, in any of its formats. */
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { Command, Option } from 'commander'
import { type ExtractResponse, FORMAT_NAMES, type FormatName, OFFSET_UNITS, OVERLAPS, PROFILES } from '../contract/index.ts'
import { ENTITY_TYPES } from '../engine/types.ts'
import { FORMATS } from '../formats/index.ts'
import { AlamInputError, createAlam, type ExtractOptions } from '../library.ts'
import { extractLines } from './extract-lines.ts'
import { readText, UsageError } from './input.ts'
import { readTerms } from './terms-file.ts'

export interface ExtractFlags {
  readonly types?: string[]
  readonly offsetUnit?: string
  readonly overlap?: string
  readonly profile?: string
  readonly minConfidence?: string
  readonly ignore?: string[]
  readonly explain?: boolean
  readonly gazetteer?: string
  readonly compact?: boolean
  readonly format?: FormatName
  readonly terms?: string
  readonly ndjson?: boolean
}

export function extractCommand (): Command {
  return withExtractOptions(new Command('extract'))
    .description('Extract the names of a UTF-8 file or of standard input; prints the answer of POST /v1/entities.')
    .argument('[file]', 'the text; - or nothing for standard input')
    .option('--explain', 'tell why each mention was made')
    .addOption(new Option('--format <name>', 'format of the answer').choices(FORMAT_NAMES).default('json'))
    .option('--compact', 'JSON on one line')
    .option('--ndjson', 'a line {"id", "text", …options} in, a line out; a bad line gives an error line, and exit code 1 at the end')
    .addHelpText('after', `
Examples:
  alam extract story.txt --types PER LOC
  alam extract story.txt --format html > story.html
  alam extract --terms names.tsv - < story.txt
  zcat archive.ndjson.gz | alam extract --ndjson --profile precise > names.ndjson`)
    .action(async (file: string | undefined, flags: ExtractFlags) => {
      if (flags.ndjson === true) { await runLines(file, flags); return }
      const text = readText(file)
      process.stdout.write(written(text, runExtract(text, flags), flags))
    })
}

/** JSON broken into lines unless `--compact`; every other format as the service sends it, its last line ended. */
function written (text: string, answer: ExtractResponse, { format = 'json', compact = false }: ExtractFlags): string {
  if (format === 'json' && !compact) return JSON.stringify(answer, null, 2) + '\n'
  const document = FORMATS[format].write(text, answer)
  return document === '' || document.endsWith('\n') ? document : document + '\n'
}

export function withExtractOptions (command: Command): Command {
  return command
    .addOption(new Option('--types <types...>', 'types to return').choices(ENTITY_TYPES))
    .addOption(new Option('--offset-unit <unit>', 'unit of offsets').choices(OFFSET_UNITS))
    .addOption(new Option('--overlap <how>', 'outermost names only, or nested ones too').choices(OVERLAPS))
    .addOption(new Option('--profile <which>', 'surer mentions or more of them').choices(PROFILES))
    .option('--min-confidence <number>', 'leave out mentions below it, 0 to 1; wins over --profile')
    .option('--ignore <names...>', 'names or entity ids not to return')
    .option('--terms <file>', 'names of your own, a line each: text, type, id, aliases separated by |; parted by tabs')
    .option('--gazetteer <file>', 'a compiled gazetteer')
}

/** What the flags ask for, the same for all texts. @throws {UsageError} if the file of terms does not fit */
function optionsOf ({ types, offsetUnit, overlap, ignore, explain, profile, minConfidence, terms }: ExtractFlags): ExtractOptions {
  return Object.fromEntries(Object.entries({
    types, offsetUnit, overlap, ignore, explain, profile, minConfidence: minConfidence === undefined ? undefined : Number(minConfidence), terms: terms === undefined ? undefined : readTerms(terms)
  }).filter(([, value]) => value !== undefined))
}

const open = ({ gazetteer }: ExtractFlags) => createAlam(gazetteer === undefined ? {} : { gazetteerFile: gazetteer })

/** The answer for one text. @throws {UsageError} if an option or the text does not fit the contract. */
export function runExtract (text: string, flags: ExtractFlags): ExtractResponse {
  const options = optionsOf(flags)
  const alam = open(flags)
  try {
    return alam.extract({ ...options, text })
  } catch (error) {
    if (!(error instanceof AlamInputError)) throw error
    throw new UsageError(error.code === 'validation-failed' ? error.message : `${error.pointer}: ${error.message}`)
  }
}

/** Lines of standard input or of a file, answered on standard output as fast as they are taken. */
async function runLines (file: string | undefined, flags: ExtractFlags): Promise<void> {
  if (flags.format !== 'json') throw new UsageError('--ndjson writes JSON lines: leave --format out')
  const options = optionsOf(flags)
  const source = file === undefined || file === '-' ? process.stdin : createReadStream(file)
  for await (const { ok, line } of extractLines(source as AsyncIterable<Buffer>, open(flags), options)) {
    if (!ok) process.exitCode = 1
    if (!process.stdout.write(line)) await once(process.stdout, 'drain')
  }
}
