/** alam extract: a file or standard input → the answer of POST /v1/entities, in any of its formats. */
import { Command, Option } from 'commander'
import { type ExtractResponse, FORMAT_NAMES, type FormatName, OFFSET_UNITS, OVERLAPS, PROFILES } from '../contract/index.ts'
import { ENTITY_TYPES } from '../engine/types.ts'
import { FORMATS } from '../formats/index.ts'
import { AlamInputError, createAlam, type ExtractInput } from '../library.ts'
import { readText, UsageError } from './input.ts'

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
}

export function extractCommand (): Command {
  return withExtractOptions(new Command('extract'))
    .description('Extract the names of a UTF-8 file or of standard input; prints the answer of POST /v1/entities.')
    .argument('[file]', 'the text; - or nothing for standard input')
    .option('--explain', 'tell why each mention was made')
    .addOption(new Option('--format <name>', 'format of the answer').choices(FORMAT_NAMES).default('json'))
    .option('--compact', 'JSON on one line')
    .action((file: string | undefined, flags: ExtractFlags) => {
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
    .option('--gazetteer <file>', 'a compiled gazetteer')
}

/** The answer for one text. @throws {UsageError} if an option or the text does not fit the contract. */
export function runExtract (text: string, flags: ExtractFlags): ExtractResponse {
  const { types, offsetUnit, overlap, ignore, explain, profile, minConfidence } = flags
  const asked = Object.fromEntries(Object.entries({
    text, types, offsetUnit, overlap, ignore, explain, profile, minConfidence: minConfidence === undefined ? undefined : Number(minConfidence)
  }).filter(([, value]) => value !== undefined)) as ExtractInput
  const alam = createAlam(flags.gazetteer === undefined ? {} : { gazetteerFile: flags.gazetteer })
  try {
    return alam.extract(asked)
  } catch (error) {
    if (!(error instanceof AlamInputError)) throw error
    throw new UsageError(error.code === 'validation-failed' ? error.message : `${error.pointer}: ${error.message}`)
  }
}
