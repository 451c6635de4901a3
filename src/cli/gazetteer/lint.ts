/** alam gazetteer lint: faults of the tables that the build does not see. Exit code 1 if there are errors. */
import { Command } from 'commander'
import { acceptanceOf, lint, readAccepted, type LintFinding } from '../../gazetteer/lint/index.ts'
import { readLockedIds } from '../../gazetteer/lock/ids.ts'
import { formatFinding, readSources } from '../../gazetteer/read.ts'
import { dataFolder } from './data-folder.ts'

interface LintFlags { readonly data?: string, readonly errors?: boolean, readonly accept?: boolean }

export function lintCommand (): Command {
  return new Command('lint')
    .description('Find duplicates, clashing forms, strange letters, missing marks and changed ids in the tables.')
    .option('--data <dir>', 'the folder of the tables')
    .option('--errors', 'errors only, no warnings')
    .option('--accept', 'print the warnings as lines for data/lint-accepted.txt instead')
    .addHelpText('after', `
Examples:
  alam gazetteer lint --errors
  alam gazetteer lint --data data --accept >> data/lint-accepted.txt`)
    .action((flags: LintFlags) => {
      const dir = dataFolder(flags.data)
      const all = lint({ ...readSources(dir), lockedIds: readLockedIds(dir), accepted: readAccepted(dir) })
      const errors = all.filter(({ severity }) => severity === 'error')
      if (flags.accept === true) {
        for (const finding of all) if (finding.severity === 'warning' && finding.id !== '') console.log(acceptanceOf(finding))
        return
      }
      for (const finding of flags.errors === true ? errors : all) console.log(line(finding))
      console.error(`${errors.length} errors, ${all.length - errors.length} warnings${tally(all)}`)
      if (errors.length > 0) process.exitCode = 1
    })
}

function line (finding: LintFinding): string {
  return `${formatFinding(finding)} [${finding.severity} ${finding.code}]`
}

/** How often each code was found. */
function tally (findings: readonly LintFinding[]): string {
  const counts = new Map<string, number>()
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a < b ? -1 : 1).map(([code, count]) => `\n  ${code} ${count}`).join('')
}
