/**
 * Examples of the OpenAPI document. Requests are run by a test against the real engine, so that none can go stale;
 * problems are made from the table of errors.
 */
import { EXAMPLE_ANSWER, EXAMPLE_BATCH, EXAMPLE_BATCH_ANSWER, EXAMPLE_ENTRIES, EXAMPLE_TEXT, ExtractResponse, FORMAT_TABLE, type ErrorCode, type FormatName, type Problem } from '../../contract/index.ts'
import { ProblemError, toProblem, type ProblemExtras } from '../../errors.ts'
import { FORMATS } from '../../formats/index.ts'

export interface Example { readonly summary: string, readonly value: unknown }
export type Examples = Readonly<Record<string, Example>>

/** Answers of an operation. */
export const ANSWER_EXAMPLES: Readonly<Record<string, Example>> = {
  extractEntities: { summary: `The answer to ${EXAMPLE_TEXT}`, value: EXAMPLE_ANSWER },
  extractBatch: { summary: 'The answer to a document, and the error of one that is too long', value: EXAMPLE_BATCH_ANSWER },
  searchEntries: { summary: 'The answer to ?q=Almaty', value: EXAMPLE_ENTRIES }
}

/** The answer of the documentation in a format, made by its writer; JSON as a value. */
export function formatExample (name: FormatName): Example {
  const written = FORMATS[name].write(EXAMPLE_TEXT, ExtractResponse.parse(EXAMPLE_ANSWER))
  const isJson = /[/+]json(?:;|$)/.test(FORMAT_TABLE[name].mediaType)
  return { summary: `The same answer by ?format=${name}`, value: isJson ? JSON.parse(written) as unknown : written }
}

const STORY = 'أعلن الرئيس الكازاخستاني قاسم جومارت توكايف حالة الطوارئ في ألماتي، ودعت وزارة الخارجية الروسية إلى التهدئة. ' +
  'وقال توكايف إن منظمة معاهدة الأمن الجماعي سترسل قوات لحفظ السلام.'

/** Requests of an operation by media type. */
export const REQUEST_EXAMPLES: Readonly<Record<string, Readonly<Record<string, Examples>>>> = {
  extractEntities: {
    'application/json': {
      story: { summary: 'A news story', value: { text: STORY } },
      explained: { summary: 'With the reasons of every mention', value: { text: 'زار محمد بن سلمان القاهرة.', explain: true } },
      places: {
        summary: 'Places only, nested ones too, offsets as in Python',
        value: { text: 'وصل الوفد إلى جامعة القاهرة ثم إلى دمشق وبيروت.', types: ['LOC'], overlap: 'all', offsetUnit: 'codepoint' }
      },
      ownTerms: {
        summary: 'With a term of your own',
        value: {
          text: 'وقعت شركة النور للتقنية عقدا في الرياض.',
          terms: [{ text: 'شركة النور للتقنية', type: 'ORG', id: 'crm-4711', aliases: ['النور للتقنية'] }]
        }
      }
    },
    'text/plain': { story: { summary: 'A news story', value: STORY } }
  },
  extractBatch: {
    'application/json': {
      two: { summary: 'Two documents', value: EXAMPLE_BATCH },
      options: { summary: 'With options for all', value: { ...EXAMPLE_BATCH, options: { types: ['PER'], offsetUnit: 'codepoint' } } }
    },
    'application/x-ndjson': {
      lines: {
        summary: 'Two lines, one with an option of its own',
        value: `${JSON.stringify({ id: 'doc-1', text: EXAMPLE_TEXT })}\n${JSON.stringify({ id: 'doc-2', text: STORY, types: ['LOC'] })}\n`
      }
    }
  }
}

const PROBLEM_EXTRAS: Partial<Record<ErrorCode, readonly [detail: string, extras: ProblemExtras]>> = {
  'validation-failed': ['One field is wrong; see `errors`.', {
    errors: [{ pointer: '/types/0', code: 'invalid-value', message: 'Invalid option: expected one of "PER"|"LOC"|"ORG"' }]
  }],
  'body-too-large': ['The body has 9000000 bytes, the limit is 8388608.', { limit: 8_388_608, size: 9_000_000 }],
  'too-many-documents': ['There are 1001 documents, the limit is 1000.', { limit: 1000, size: 1001 }],
  'text-too-long': ['The text has 1000001 UTF-16 code units, the limit is 1000000.', { limit: 1_000_000, size: 1_000_001 }],
  'too-many-terms': ['There are 1001 terms, the limit is 1000.', { limit: 1000, size: 1001 }],
  'rate-limited': ['More than 600 requests came in 60 s. Wait for `Retry-After` seconds.', { limit: 600 }],
  'too-many-ignored': ['There are 1001 names to ignore, the limit is 1000.', { limit: 1000, size: 1001 }]
}

/** A problem as it is answered. */
export function problemExample (code: ErrorCode, path: string): Problem {
  const [detail, extras] = PROBLEM_EXTRAS[code] ?? []
  return toProblem(new ProblemError(code, detail, extras), path, '5f0c3e0e-8d0a-4c5b-9a3c-0f6a3c1d2e4b')
}
