/** CSV (RFC 4180): a row a mention, offsets in the answer's unit. Cells that a spreadsheet would take for a formula stay as they are (D-082). */
import { stringify } from 'csv-stringify/sync'
import type { ExtractResponse } from '../contract/index.ts'
import type { Write } from './spans.ts'

const COLUMNS = [
  'start', 'end', 'text', 'type', 'confidence', 'source', 'clitics', 'entity', 'entity_id', 'entity_name', 'entity_name_latin', 'entity_subtype', 'entity_country'
]

export const writeCsv: Write = (_text, { mentions, entities }) => stringify(mentions.map(mention => row(mention, entities[mention.entity])), {
  header: true,
  columns: COLUMNS,
  record_delimiter: 'windows',
  // Of line ends, the library quotes its own record delimiter alone.
  quoted_match: /[\r\n]/
})

function row ({ start, end, text, type, confidence, source, clitics, entity }: ExtractResponse['mentions'][number], means: ExtractResponse['entities'][number] | undefined): unknown[] {
  return [start, end, text, type, confidence, source, clitics.join(' '), entity, means?.id, means?.name, means?.nameLatin, means?.subtype, means?.country]
}
