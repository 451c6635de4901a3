#!/usr/bin/env node
/** The command line, run. Answers go to standard output, messages to standard error; how it ends is in exit-codes.ts. */
import { CommanderError } from 'commander'
import { EXIT } from './exit-codes.ts'
import { UsageError } from './input.ts'
import { createProgram } from './program.ts'

// A reader that closes the pipe early (head) wants no more; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed) })

try {
  const program = await createProgram(process.argv[2])
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongCall
  else {
    console.error(error instanceof Error ? `alam: ${error.message}` : error)
    process.exitCode = error instanceof UsageError ? EXIT.wrongCall : EXIT.failed
  }
}
