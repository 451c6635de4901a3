/** alam keys hash: a line for API_KEYS_FILE, so that the key itself need not be kept where the service runs. */
import { Command } from 'commander'
import { API_KEY } from '../config.ts'
import { digestOf, isKeyName } from '../http/api-keys.ts'
import { readText, UsageError } from './input.ts'

function hashCommand (): Command {
  return new Command('hash')
    .description('Read a key from standard input and print its line for API_KEYS_FILE.')
    .argument('<name>', 'what the log calls the key: letters, digits and ._-')
    .addHelpText('after', '\nExamples (a new key, kept in key.txt and made known to the service):\n' +
      '  node -p "crypto.randomBytes(24).toString(\'base64url\')" | tee key.txt | alam keys hash newsroom >> keys.txt')
    .action((name: string) => {
      if (!isKeyName(name)) throw new UsageError('a name is 1 to 64 letters, digits or ._-')
      const key = readText(undefined).trim()
      if (!API_KEY.test(key)) throw new UsageError('a key is 16 to 256 letters, digits or ._~+/=-')
      console.log(`${name}:${digestOf(key).toString('hex')}`)
    })
}

export function keysCommand (): Command {
  const command = new Command('keys').description('Keys of the service.').addCommand(hashCommand())
  for (const each of command.commands) each.exitOverride()
  return command
}
