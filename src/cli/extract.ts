/** alam extract: a file or standard input → the answer of POST /v1/entities. */
import { Command, Option } from 'commander'
import { type ExtractResponse, OFFSET_UNITS, OVERLAPS, PROFILES } from '../contract/index.ts'
import { ENTITY_TYPES } from '../engine/types.ts'
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
}

export function extractCommand (): Command {
  return withExtractOptions(new Command('extract'))
    .description('Extract the names of a UTF-8 file or of standard input; prints the JSON of POST /v1/entities.')
    .argument('[file]', 'the text; - or nothing for standard input')
    .option('--explain', 'tell why each mention was made')
    .option('--compact', 'JSON on one line')
    .action((file: string | undefined, flags: ExtractFlags) => {
      const answer = runExtract(readText(file), flags)
      process.stdout.write(JSON.stringify(answer, null, flags.compact === true ? 0 : 2) + '\n')
    })
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
