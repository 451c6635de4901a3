/** alam serve: the service, configured by the environment. */
import { Command } from 'commander'

export function serveCommand (): Command {
  return new Command('serve')
    .description('Start the service; it is configured by the environment (HOST, PORT …, see the README).')
    .action(async () => { await import('../server.ts') })
}
