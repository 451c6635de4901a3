#!/usr/bin/env node
/**
 * The command line: `alam COMMAND`. Answers go to standard output, messages to standard error.
 * Exit codes: 0 done; 1 it failed (a file that cannot be read, a faulty table); 2 the call itself is wrong.
 */
import { Command, CommanderError } from 'commander'
import { benchCommand } from './bench.ts'
import { evaluateCommand } from './evaluate.ts'
import { explainCommand } from './explain.ts'
import { extractCommand } from './extract/index.ts'
import { fitCommand } from './fit.ts'
import { gazetteerCommand } from './gazetteer/index.ts'
import { UsageError } from './input.ts'
import { keysCommand } from './keys.ts'
import { serveCommand } from './serve.ts'
import { ENGINE_VERSION } from '../engine/index.ts'

const program = new Command('alam')
  .description('People, places and organisations in Arabic text, by gazetteer and rules.')
  .version(ENGINE_VERSION)
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

const FAILED = 1
const WRONG_CALL = 2

// A reader that closes the pipe early (head) wants no more; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { process.exit(error.code === 'EPIPE' ? 0 : FAILED) })

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_CALL
  else {
    console.error(error instanceof Error ? `alam: ${error.message}` : error)
    process.exitCode = error instanceof UsageError ? WRONG_CALL : FAILED
  }
}
