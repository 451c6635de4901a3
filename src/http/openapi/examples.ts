/**
 * Examples of answers in the OpenAPI document: those of the contract, written in every format; problems are made from the table of errors.
 */
import {
  EXAMPLE_ANSWER, EXAMPLE_BATCH_ANSWER, EXAMPLE_ENTRIES, EXAMPLE_EXPLAINED, EXAMPLE_INFO, EXAMPLE_TEXT, EXAMPLE_TYPES, ExtractResponse, FORMAT_TABLE,
  linesOf, type ErrorCode, type FormatName, type Problem
} from '../../contract/index.ts'
import { ProblemError, toProblem, type ProblemExtras } from '../../errors.ts'
import { FORMATS } from '../../formats/index.ts'
import type { Example, Examples } from './requests.ts'

const answer = (summary: string, value: unknown): Readonly<Record<string, Examples>> => ({ 'application/json': { answer: { summary, value } } })

/** Answers of an operation by media type. */
export const ANSWER_EXAMPLES: Readonly<Record<string, Readonly<Record<string, Examples>>>> = {
  extractEntities: {
    'application/json': {
      answer: { summary: `The answer to ${EXAMPLE_TEXT}`, value: EXAMPLE_ANSWER },
      explained: { summary: 'The same with `explain: true`, shortened', value: EXAMPLE_EXPLAINED }
    }
  },
  extractBatch: {
    ...answer('The answer to a document, and the error of one that is too long', EXAMPLE_BATCH_ANSWER),
    'application/x-ndjson': { answer: { summary: 'The same as lines', value: linesOf(EXAMPLE_BATCH_ANSWER.documents) } }
  },
  searchEntries: answer('The answer to ?q=ألماتي', EXAMPLE_ENTRIES),
  getEntry: answer('The entry loc/kz/almaty', EXAMPLE_ENTRIES.entries[0]),
  listTypes: answer('All types', EXAMPLE_TYPES),
  getInfo: answer('A service as it comes', EXAMPLE_INFO),
  getHealth: answer('Alive', { status: 'ok' }),
  getReadiness: answer('Ready', { status: 'ready' }),
  getOpenapi: answer('The beginning of this document', { openapi: '3.1.0', info: { title: 'Alam' } }),
  getMetrics: {
    'text/plain': {
      answer: {
        summary: 'Two of them',
        value: '# HELP alam_mentions_total Mentions found\n# TYPE alam_mentions_total counter\nalam_mentions_total{type="PER"} 1042\nalam_text_characters_total 918273\n'
      }
    }
  }
}

/** The answer of the documentation in a format, made by its writer; JSON as a value. */
export function formatExample (name: FormatName): Example {
  const written = FORMATS[name].write(EXAMPLE_TEXT, ExtractResponse.parse(EXAMPLE_ANSWER))
  const isJson = /[/+]json(?:;|$)/.test(FORMAT_TABLE[name].mediaType)
  return { summary: `The same answer by ?format=${name}`, value: isJson ? JSON.parse(written) as unknown : written }
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
