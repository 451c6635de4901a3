/** alam gazetteer search: names looked up, as GET /v1/gazetteer/entries does; a line each, or the JSON of the service. */
import { Command, Option } from 'commander'
import { USUAL_ENTRIES } from '../../contract/index.ts'
import { ENTITY_TYPES, type EntityType } from '../../engine/types.ts'
import { createSearch } from '../../gazetteer/search.ts'
import { presentEntry } from '../../http/present/entry.ts'
import { openGazetteerFile, UsageError } from '../input.ts'
import { whole } from '../numbers.ts'

interface SearchFlags { readonly type?: EntityType, readonly country?: string, readonly limit: number, readonly json?: boolean, readonly gazetteer?: string }

export function searchCommand (): Command {
  return new Command('search')
    .description('Look a name up: Arabic or Latin, whole or its beginning, or a later word of it.')
    .argument('<query>', 'the name or its beginning')
    .addOption(new Option('--type <type>', 'entries of this type only').choices(ENTITY_TYPES))
    .option('--country <code>', 'entries of this country only: ISO 3166-1 alpha-2')
    .option('--limit <number>', 'most entries', whole, USUAL_ENTRIES)
    .option('--json', 'whole entries, a line of JSON each')
    .option('--gazetteer <file>', 'a compiled gazetteer')
    .addHelpText('after', `
Examples:
  alam gazetteer search توكايف
  alam gazetteer search tokyo --type LOC --limit 5
  alam gazetteer search القاهرة --country EG --json | jq .links`)
    .action((query: string, flags: SearchFlags) => {
      const country = flags.country?.toUpperCase()
      if (country !== undefined && !/^[A-Z]{2}$/.test(country)) throw new UsageError('--country takes an ISO 3166-1 alpha-2 code')
      const result = createSearch(openGazetteerFile(flags.gazetteer)).search({ text: query, type: flags.type, country }, flags.limit)
      if (result === undefined) throw new UsageError('nothing is left of the query after folding')
      for (const entry of result.entries) {
        const { id, type, subtype, name, nameLatin, country: home, role } = entry
        console.log(flags.json === true ? JSON.stringify(presentEntry(entry)) : [id, type, subtype, name, nameLatin, home, role.ar].join('\t'))
      }
      if (result.next !== undefined) console.error('there are more; raise --limit')
    })
}
