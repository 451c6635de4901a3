/**
 * The formats that answers are written in: name, media type, file extension, what it is. One table for `?format=`, `Accept`, `/v1/info`,
 * openapi.json, docs/formats.md and the command line; src/formats/ holds a writer for each.
 * Media types that nobody registered stand in the `x.` tree (RFC 6838, section 3.4).
 */
import { z } from 'zod'

export interface FormatRow {
  /** With all that an answer's Content-Type says; an `Accept` without the parameters takes it too. */
  readonly mediaType: string
  readonly extension: string
  readonly description: string
}

/** The first is what is answered where a caller takes anything; of several that are equally welcome, the earlier one. */
export const FORMAT_TABLE = {
  json: {
    mediaType: 'application/json; charset=utf-8', extension: 'json',
    description: 'All that is known: mentions, entities, warnings, versions. Offsets in `offsetUnit`.'
  },
  html: {
    mediaType: 'text/html; charset=utf-8', extension: 'html',
    description: 'A page to read: the text with its names marked, right to left, and a table of the entities. No script.'
  },
  conll: {
    mediaType: 'text/x.conll; charset=utf-8', extension: 'conll',
    description: 'CoNLL-2003 BIO: `token TAG` a line, a blank line after each sentence. Clitics are tokens of their own. `-DOCSTART-` holds the text as a JSON string. Outermost names only.'
  },
  brat: {
    mediaType: 'text/x.brat; charset=utf-8', extension: 'ann',
    description: 'brat standoff (.ann) for the text as it was sent (.txt): `T` lines, and an `N` line where the entity has an id. Offsets in code points.'
  },
  webannotation: {
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8', extension: 'jsonld',
    description: 'W3C Web Annotation: a collection with a TextPositionSelector (code points) and a TextQuoteSelector a name.'
  },
  labelstudio: {
    mediaType: 'application/x.label-studio+json; charset=utf-8', extension: 'labelstudio.json',
    description: 'Label Studio tasks to import: the text with predictions, for a `Labels` tag `label` on a `Text` tag `text`. Offsets in UTF-16, as its page counts.'
  },
  doccano: {
    mediaType: 'application/x.doccano+jsonl; charset=utf-8', extension: 'jsonl',
    description: 'doccano JSONL for sequence labelling: one line, `{"text", "label": [[start, end, type]]}`. Offsets in code points.'
  },
  elasticsearch: {
    mediaType: 'text/x.annotated-text; charset=utf-8', extension: 'txt',
    description: 'The text in the markup of Elasticsearch\'s `annotated_text` field: `[name](TYPE&id)`, the canonical name where there is no id. Outermost names only.'
  },
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv',
    description: 'RFC 4180, a header and a row a mention, with what is known of its entity. Offsets in `offsetUnit`.'
  }
} as const satisfies Record<string, FormatRow>

export type FormatName = keyof typeof FORMAT_TABLE
export const FORMAT_NAMES = Object.keys(FORMAT_TABLE) as [FormatName, ...FormatName[]]

export const FormatNameSchema = z.enum(FORMAT_NAMES)
/** What each name stands for, a line each (Markdown). */
export const FORMAT_LIST = FORMAT_NAMES.map(name => `- \`${name}\`: ${FORMAT_TABLE[name].description}`).join('\n')

export const Format = z.strictObject({
  name: FormatNameSchema.meta({ description: `For \`?format=\` and \`alam extract --format\`.\n\n${FORMAT_LIST}`, examples: ['html'] }),
  mediaType: z.string().meta({ description: 'For `Accept`; the Content-Type of the answer.', examples: [FORMAT_TABLE.html.mediaType] }),
  extension: z.string().meta({ description: 'Usual ending of file names.', examples: [FORMAT_TABLE.html.extension] }),
  description: z.string().meta({ description: 'What it holds.', examples: [FORMAT_TABLE.html.description] })
}).meta({ id: 'Format', description: 'A format of answers.', examples: [{ name: 'html', ...FORMAT_TABLE.html }] })
export type Format = z.output<typeof Format>
