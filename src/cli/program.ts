/** The command line as a whole: `alam COMMAND`. */
import { Command } from 'commander'
import { EXIT_CODES_HELP } from './exit-codes.ts'
import { ENGINE_VERSION } from '../engine/index.ts'

/** A command's module is loaded when the command is called: for `alam extract` on a small text, the modules of all others would take longer than the text. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./extract/index.ts')).extractCommand(),
  explain: async () => (await import('./explain.ts')).explainCommand(),
  evaluate: async () => (await import('./evaluate.ts')).evaluateCommand(),
  fit: async () => (await import('./fit.ts')).fitCommand(),
  gazetteer: async () => (await import('./gazetteer/index.ts')).gazetteerCommand(),
  keys: async () => (await import('./keys.ts')).keysCommand(),
  serve: async () => (await import('./serve.ts')).serveCommand(),
  bench: async () => (await import('./bench.ts')).benchCommand()
}

/** @param called first word of the call; where it names no command (`alam --help`), all are there */
export async function createProgram (called = ''): Promise<Command> {
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
    .exitOverride()
  const loads = Object.hasOwn(COMMANDS, called) ? [COMMANDS[called]] : Object.values(COMMANDS)
  for (const load of loads) if (load !== undefined) program.addCommand((await load()).exitOverride())
  return program
}
