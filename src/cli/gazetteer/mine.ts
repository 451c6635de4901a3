/** alam gazetteer mine: an archive → names that the tables lack, as TSV; the cells from `row` on are ready for the table. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { createPipeline } from '../../engine/pipeline.ts'
import { ENTITY_TYPES } from '../../engine/types.ts'
import { documents } from '../../mine/documents.ts'
import { DEFAULT_MINE_OPTIONS, mine, type Proposal } from '../../mine/index.ts'
import { PROPOSAL_TYPES, TABLE_COLUMNS, type ProposalType } from '../../mine/rows.ts'
import { openGazetteerFile, UsageError } from '../input.ts'
import { whole } from '../numbers.ts'

interface MineFlags { readonly minDocuments: number, readonly limit: number, readonly type?: ProposalType[], readonly kind?: 'names' | 'entities', readonly out?: string, readonly gazetteer?: string }

/** Columns before the row. */
const LEAD = ['type', 'count', 'documents', 'reason', 'context', 'context', 'context']
const FILES: Readonly<Record<ProposalType, string>> = { PER: 'people.tsv', LOC: 'places.tsv', ORG: 'organisations.tsv', NAME: 'name-parts.tsv' }

export function mineCommand (): Command {
  return new Command('mine')
    .description(`Propose names that the tables lack, from texts: plain (blank lines part documents), NDJSON with "text" and optional "title" (.ndjson, .jsonl), or either as .gz. The row begins in column ${LEAD.length + 1}.`)
    .argument('<files...>', 'the archive')
    .option('--min-documents <number>', 'leave out what fewer documents have', whole, DEFAULT_MINE_OPTIONS.minDocuments)
    .option('--limit <number>', 'most proposals of each type', whole, DEFAULT_MINE_OPTIONS.limit)
    .addOption(new Option('--type <types...>', 'entities of these types only').choices(ENTITY_TYPES))
    .addOption(new Option('--kind <kind>', 'only parts of personal names, or only entities').choices(['names', 'entities']))
    .option('--out <dir>', `write ${Object.values(FILES).join(', ')} there instead of standard output`)
    .option('--gazetteer <file>', 'a compiled gazetteer')
    .addHelpText('after', `
Examples:
  alam gazetteer mine archive.ndjson.gz --limit 50 > names.tsv
  alam gazetteer mine news/*.txt --type PER ORG --out proposals`)
    .action(async (files: string[], flags: MineFlags) => {
      if (flags.type !== undefined && flags.kind === 'names') throw new UsageError('--type is for entities: leave out --kind names')
      const pipeline = createPipeline(openGazetteerFile(flags.gazetteer))
      const types = flags.type ?? (flags.kind === 'names' ? ['NAME' as const] : flags.kind === 'entities' ? ENTITY_TYPES : PROPOSAL_TYPES)
      const proposals = await mine(pipeline, all(files), { minDocuments: flags.minDocuments, limit: flags.limit, types })
      for (const type of PROPOSAL_TYPES.filter(each => (types as readonly ProposalType[]).includes(each))) {
        const table = [[...LEAD, ...TABLE_COLUMNS[type]], ...proposals.filter(proposal => proposal.type === type).map(cells)].map(row => row.join('\t') + '\n').join('')
        if (flags.out === undefined) { process.stdout.write(table); continue }
        mkdirSync(flags.out, { recursive: true })
        writeFileSync(join(flags.out, FILES[type]), table)
      }
      console.error(`${proposals.length} proposals`)
    })
}

function cells ({ type, count, documents: spread, reason, contexts, row }: Proposal): string[] {
  const padded = LEAD.filter(column => column === 'context').map((_, i) => contexts[i] ?? '')
  return [type, String(count), String(spread), reason, ...padded, ...row]
}

async function * all (files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) yield * documents(file)
}
