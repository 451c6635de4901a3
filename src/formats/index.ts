/** The formats: what the contract says of each, and its writer. Pure: a text and its answer in, a document out. */
import { FORMAT_NAMES, FORMAT_TABLE, type FormatName, type FormatRow } from '../contract/index.ts'
import { writeBrat } from './brat.ts'
import { writeConll } from './conll.ts'
import { writeCsv } from './csv.ts'
import { writeDoccano } from './doccano.ts'
import { writeElasticsearch } from './elasticsearch.ts'
import { writeHtml } from './html.ts'
import { writeJson } from './json.ts'
import { writeLabelStudio } from './label-studio.ts'
import type { Write } from './spans.ts'
import { writeWebAnnotation } from './web-annotation.ts'

export interface Format extends FormatRow {
  readonly name: FormatName
  readonly write: Write
}

const WRITERS: Readonly<Record<FormatName, Write>> = {
  json: writeJson,
  html: writeHtml,
  conll: writeConll,
  brat: writeBrat,
  webannotation: writeWebAnnotation,
  labelstudio: writeLabelStudio,
  doccano: writeDoccano,
  elasticsearch: writeElasticsearch,
  csv: writeCsv
}

export const FORMATS = Object.fromEntries(
  FORMAT_NAMES.map(name => [name, { name, ...FORMAT_TABLE[name], write: WRITERS[name] }])
) as Readonly<Record<FormatName, Format>>
