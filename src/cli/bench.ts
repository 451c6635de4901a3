/** alam bench: how fast the engine and the service are here, beside a bare matcher pass and a bare route. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Command, Option } from 'commander'
import { benchEngine } from '../bench/engine.ts'
import { circumstances, engineReport, serviceReport, withFigures } from '../bench/report.ts'
import { benchService } from '../bench/service.ts'
import { readTexts } from '../bench/texts.ts'
import { readConfig } from '../config.ts'
import { createEngine } from '../engine/index.ts'
import { openGazetteerFile } from './input.ts'

interface BenchFlags { readonly text?: string, readonly only?: 'engine' | 'service', readonly gazetteer?: string, readonly write?: boolean }

const ENGINE_SECONDS = 6
const LOAD_SECONDS = 3
const PAGE = fileURLToPath(new URL('../../docs/speed.md', import.meta.url))

export function benchCommand (): Command {
  return new Command('bench')
    .description('Measure the engine by stage, and the service under load against a bare route. Takes about half a minute.')
    .option('--text <file>', 'a UTF-8 text of your own instead of the shipped ones')
    .addOption(new Option('--only <part>', 'measure one part').choices(['engine', 'service']))
    .option('--gazetteer <file>', 'a compiled gazetteer')
    .addOption(new Option('--write', 'put the figures into docs/speed.md').conflicts(['only', 'text']))
    .addHelpText('after', `
Examples:
  alam bench
  alam bench --only engine --text story.txt`)
    .action(async (flags: BenchFlags) => {
      const texts = readTexts(flags.text)
      const gazetteer = openGazetteerFile(flags.gazetteer)
      const parts: string[] = []
      const report = (part: string): void => { parts.push(part); console.log(part + '\n') }
      if (flags.only !== 'service') report(engineReport(benchEngine(gazetteer, texts, ENGINE_SECONDS)))
      if (flags.only !== 'engine') report(serviceReport(await benchService(readConfig({}), createEngine(gazetteer), texts, LOAD_SECONDS)))
      report(circumstances({ date: new Date().toISOString().slice(0, 10), node: process.version, cores: availableParallelism(), commit: commit() }))
      if (flags.write === true) writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), parts.join('\n\n')))
    })
}

/** The commit that is measured, and whether files differ from it; "unknown" outside of a clone. */
function commit (): string {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', 'src', 'data') === '' ? '' : ' with later changes')
  } catch {
    return 'unknown'
  }
}
