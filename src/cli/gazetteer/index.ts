/** alam gazetteer: look names up, and keep the tables honest. */
import { Command } from 'commander'
import { diffCommand } from './diff.ts'
import { lintCommand } from './lint.ts'
import { lockCommand } from './lock.ts'
import { mineCommand } from './mine.ts'
import { searchCommand } from './search.ts'

export function gazetteerCommand (): Command {
  const command = new Command('gazetteer')
    .description('Look names up, check the tables, compare them, and mine texts for what they lack.')
    .addCommand(searchCommand())
    .addCommand(lintCommand())
    .addCommand(lockCommand())
    .addCommand(diffCommand())
    .addCommand(mineCommand())
  for (const each of command.commands) each.exitOverride()
  return command
}
