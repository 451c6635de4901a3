/** How commands end; `--help` and docs/command-line.md say the same. */
export const EXIT = { done: 0, failed: 1, wrongCall: 2 } as const

export const EXIT_CODES_HELP = `
Exit codes: ${EXIT.done} done; ${EXIT.failed} something failed (a file, a line, a faulty table), the rest is done; ${EXIT.wrongCall} the call itself is wrong;
130 and 143: stopped by Ctrl-C or SIGTERM. A reader that closes the pipe (head) is no error.`
