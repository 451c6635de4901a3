/** The command line as a whole: `alam COMMAND`. */
import { Command } from 'commander'
import { benchCommand } from './bench.ts'
import { evaluateCommand } from './evaluate.ts'
import { EXIT_CODES_HELP } from './exit-codes.ts'
import { explainCommand } from './explain.ts'
import { extractCommand } from './extract/index.ts'
import { fitCommand } from './fit.ts'
import { gazetteerCommand } from './gazetteer/index.ts'
import { keysCommand } from './keys.ts'
import { serveCommand } from './serve.ts'
import { ENGINE_VERSION } from '../engine/index.ts'

export function createProgram (): Command {
  const program = new Command('alam')
    .description('People, places and organisations in Arabic text, by gazetteer and rules.')
    .version(ENGINE_VERSION)
    .addHelpText('after', `
Examples:
  alam extract story.txt
  alam extract corpus --out answers --jobs 4
  alam serve
  alam extract --help`)
    .addHelpText('afterAll', EXIT_CODES_HELP)
    .addCommand(extractCommand())
    .addCommand(explainCommand())
    .addCommand(evaluateCommand())
    .addCommand(fitCommand())
    .addCommand(gazetteerCommand())
    .addCommand(keysCommand())
    .addCommand(serveCommand())
    .addCommand(benchCommand())
    .exitOverride()
  for (const command of program.commands) command.exitOverride()
  return program
}
