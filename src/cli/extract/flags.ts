/** Options of extraction, as `alam extract` and `alam explain` take them. */
import { type Command, Option } from 'commander'
import { z } from 'zod'
import { ExtractRequest, OFFSET_UNITS, OVERLAPS, PROFILES } from '../../contract/index.ts'
import { ENTITY_TYPES } from '../../engine/types.ts'
import type { ExtractOptions } from '../../library.ts'
import { UsageError } from '../input.ts'
import { readTerms } from '../terms-file.ts'

export interface OptionFlags {
  readonly types?: string[]
  readonly offsetUnit?: string
  readonly overlap?: string
  readonly profile?: string
  readonly minConfidence?: string
  readonly ignore?: string[]
  readonly explain?: boolean
  readonly terms?: string
  readonly gazetteer?: string
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

const Options = ExtractRequest.omit({ text: true }).partial()

/** What the flags ask for, the same for all texts; what was not asked for is left out. @throws {UsageError} if a flag or the file of terms does not fit */
export function optionsOf ({ types, offsetUnit, overlap, ignore, explain, profile, minConfidence, terms }: OptionFlags): ExtractOptions {
  const asked = Object.fromEntries(Object.entries({
    types, offsetUnit, overlap, ignore, explain, profile, minConfidence: minConfidence === undefined ? undefined : Number(minConfidence), terms: terms === undefined ? undefined : readTerms(terms)
  }).filter(([, value]) => value !== undefined))
  const checked = Options.safeParse(asked)
  if (!checked.success) throw new UsageError(z.prettifyError(checked.error))
  return asked
}
