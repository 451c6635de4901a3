/** alam gazetteer lock: writes data/lock.json and data/ids.lock; --check compares instead. */
import { Command } from 'commander'
import { checkLock, writeLock } from '../../gazetteer/lock/index.ts'
import { formatFinding } from '../../gazetteer/read.ts'
import { dataFolder } from './data-folder.ts'

interface LockFlags { readonly data?: string, readonly check?: boolean, readonly retire?: boolean }

export function lockCommand (): Command {
  return new Command('lock')
    .description('Write counts, sources, licences and hashes of the tables to lock.json, and their ids to ids.lock.')
    .option('--data <dir>', 'the folder of the tables')
    .option('--check', 'write nothing; tell where the tables differ from their lock')
    .option('--retire', 'give up ids that are gone from the tables, for ever')
    .addHelpText('after', `
Examples:
  alam gazetteer lock
  alam gazetteer lock --check`)
    .action((flags: LockFlags) => {
      const dir = dataFolder(flags.data)
      if (flags.check === true) {
        const findings = checkLock(dir)
        for (const finding of findings) console.log(formatFinding(finding))
        if (findings.length > 0) process.exitCode = 1
        return
      }
      const { totals } = writeLock(dir, { retire: flags.retire === true })
      console.error(`locked: ${Object.entries(totals).map(([table, rows]) => `${table} ${rows}`).join(', ')}`)
    })
}
