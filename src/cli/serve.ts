/** alam serve: the service, configured by the environment. */
import { Command } from 'commander'

export function serveCommand (): Command {
  return new Command('serve')
    .description('Start the service; it is configured by the environment (HOST, PORT …, see docs/configuration.md).')
    .addHelpText('after', `
Examples:
  alam serve
  PORT=8080 MAX_TEXT_CHARACTERS=200000 alam serve`)
    .action(async () => { await import('../server.ts') })
}
