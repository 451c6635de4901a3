/** alam gazetteer diff: what changed between two gazetteers, data folders or compiled files; with --texts, whose answers change. */
import { readFileSync, statSync } from 'node:fs'
import { Command } from 'commander'
import { createEngine } from '../../engine/index.ts'
import type { Engine } from '../../engine/types.ts'
import { compile } from '../../gazetteer/compile.ts'
import { diff, formatDiff, snapshotOfGazetteer, snapshotOfSources, type Snapshot } from '../../gazetteer/diff/index.ts'
import { loadGazetteer, openGazetteer } from '../../gazetteer/load.ts'
import { DataError, readSources } from '../../gazetteer/read.ts'
import { dataFolder } from './data-folder.ts'

interface Side { readonly snapshot: Snapshot, readonly engine: () => Engine }

export function diffCommand (): Command {
  return new Command('diff')
    .description('List entities added (+), removed (-) and changed (~) from one gazetteer to another, each a data folder or a compiled file.')
    .argument('<before>', 'a data folder or a compiled file')
    .argument('<after>', 'a data folder or a compiled file')
    .option('--texts <file>', 'a text a line: list those whose answers change too')
    .addHelpText('after', `
Examples:
  alam gazetteer diff old/data data
  alam gazetteer diff old.bin dist/gazetteer.bin --texts headlines.txt`)
    .action((before: string, after: string, flags: { readonly texts?: string }) => {
      const [a, b] = [side(before), side(after)]
      const found = diff(a.snapshot, b.snapshot)
      for (const line of formatDiff(found)) console.log(line)
      console.error(`${found.added.length} added, ${found.removed.length} removed, ${found.changed.length} changed`)
      if (flags.texts === undefined) return
      const texts = readFileSync(flags.texts, 'utf8').split('\n').filter(text => text.trim() !== '')
      const changed = changedAnswers(a.engine(), b.engine(), texts)
      for (const { before, after } of changed) console.log(`< ${before}\n> ${after}`)
      console.error(`${changed.length} of ${texts.length} answers changed`)
    })
}

function side (path: string): Side {
  if (!statSync(path).isDirectory()) {
    const gazetteer = loadGazetteer(path)
    return { snapshot: snapshotOfGazetteer(gazetteer), engine: () => createEngine(gazetteer) }
  }
  const { sources, findings } = readSources(dataFolder(path))
  if (findings.length > 0) throw new DataError(findings)
  return { snapshot: snapshotOfSources(sources), engine: () => createEngine(openGazetteer(compile(sources).file)) }
}

function changedAnswers (a: Engine, b: Engine, texts: readonly string[]): Array<{ readonly before: string, readonly after: string }> {
  return texts.map(text => ({ before: answer(a, text), after: answer(b, text) })).filter(({ before, after }) => before !== after)
}

/** The text with its mentions in brackets, each with its type, and the id of what it means. */
function answer (engine: Engine, text: string): string {
  const { mentions, entities } = engine.extract(text)
  let shown = ''
  let at = 0
  for (const { start, end, type, entity } of mentions) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)} ${type}${entities[entity]?.id === undefined ? '' : ` ${entities[entity].id}`}]`
    at = end
  }
  return shown + text.slice(at)
}
