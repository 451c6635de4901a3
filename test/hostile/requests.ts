/**
 * Hostile requests, thousands of them and always the same ones for a seed: to every route that the API describes and to paths that are none,
 * with bad JSON, huge numbers, wrong encodings, deep nesting, odd headers and queries, keys of prototypes, markup in texts.
 */
import fc from 'fast-check'
import { HEADERS, KEYS, MARKUP, MEDIA_TYPES, NAMES, NUMBERS, ODD, PATHS, TEXT_MARK } from './poison.ts'

export interface HostileRequest {
  readonly method: string
  /** Path and query, as they stand in the request line. */
  readonly target: string
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>
  readonly body: Buffer
}

/** What is read of an OpenAPI document. */
export interface Described { readonly paths?: Readonly<Record<string, object>> | undefined }

const pick = <T>(values: readonly T[]) => fc.constantFrom(...values)

/** A text, as the text of a request. */
const text = fc.array(fc.oneof(pick(MARKUP), pick(NAMES), pick(ODD), fc.string({ unit: 'binary', maxLength: 20 })), { minLength: 1, maxLength: 8 })
  .map(pieces => `${pieces.join(' ')} ${TEXT_MARK}`)

/** A piece of JSON, which need not be valid. */
const literal: fc.Arbitrary<string> = fc.oneof(
  text.map(value => JSON.stringify(value)), pick(NUMBERS), pick(['null', 'true', '[]', '{}', '"\\ud800"', '"\\u0000"', '"\\x"', '""', '[null]', '[[[[]]]]']),
  pick(KEYS).map(key => `{${JSON.stringify(key)}:{"explain":true}}`)
)

const FIELDS = ['text', 'types', 'offsetUnit', 'overlap', 'profile', 'minConfidence', 'terms', 'ignore', 'explain', 'documents', 'options', 'id', 'format', ...KEYS]
const object = (fields: readonly string[]) => fc.array(fc.tuple(pick(fields), literal), { maxLength: 6 })
  .map(pairs => `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`)

const OPTIONS = [{}, { explain: true }, { overlap: 'all', minConfidence: 0 }, { offsetUnit: 'utf8', explain: true }, { profile: 'recall', types: ['ORG'] }]
const term = fc.record({ text: fc.oneof(pick(MARKUP), pick(ODD), pick(NAMES)), type: pick(['PER', 'LOC', 'ORG', '__proto__']), id: pick([...KEYS, ...MARKUP]), aliases: fc.array(pick([...ODD, ...NAMES]), { maxLength: 3 }) })

/** Requests that are as they should be, but for what stands in them. */
const wellFormed = fc.tuple(text, pick(OPTIONS), fc.array(term, { maxLength: 4 }), fc.array(pick([...MARKUP, ...NAMES, ...KEYS]), { maxLength: 3 }))
  .map(([text, options, terms, ignore]) => ({ text, ...options, terms, ignore }))

const documents = fc.tuple(fc.array(fc.record({ id: pick([...KEYS, ...MARKUP]), text }), { maxLength: 4 }), pick(OPTIONS)).map(([documents, options]) => ({ documents, options }))

const nested = fc.tuple(pick(['[', '{"a":', '{"text":[', '{"__proto__":']), pick([10, 1000, 100_000])).map(([open, depth]) => open.repeat(depth))

const json: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: wellFormed.map(value => JSON.stringify(value)) }, documents.map(value => JSON.stringify(value)),
  { weight: 2, arbitrary: object(FIELDS) }, object(['text', 'explain', 'types']), literal, nested,
  fc.tuple(wellFormed, fc.nat(200)).map(([value, length]) => JSON.stringify(value).slice(0, length)),
  fc.array(fc.oneof(wellFormed.map(value => JSON.stringify(value)), literal), { maxLength: 6 }).map(lines => lines.join('\n'))
)

/** Bytes that are no UTF-8, or not only. */
const WINDOWS_1256 = Buffer.from([0xe3, 0xd5, 0xd1, 0x20, 0xc7, 0xe1])
const body: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 6, arbitrary: json.map(value => Buffer.from(value)) }, { weight: 2, arbitrary: text.map(value => Buffer.from(value)) },
  json.map(value => Buffer.from(value, 'utf16le')), text.map(value => Buffer.concat([Buffer.from(value), WINDOWS_1256])),
  json.map(value => Buffer.concat([Buffer.from('\ufeff'), Buffer.from(value)])),
  fc.tuple(json, fc.nat(), fc.integer({ min: 0, max: 255 })).map(([value, at, byte]) => {
    const bytes = Buffer.from(value)
    if (bytes.length > 0) bytes[at % bytes.length] = byte
    return bytes
  }),
  fc.uint8Array({ maxLength: 200 }).map(bytes => Buffer.from(bytes)), fc.constant(Buffer.alloc(0))
)

const PARAMETERS = ['types', 'type', 'offsetUnit', 'overlap', 'profile', 'minConfidence', 'ignore', 'explain', 'q', 'limit', 'cursor', 'country', 'format', ...KEYS]
const VALUES = ['PER', 'LOC,ORG', 'utf8', 'all', 'true', 'json', 'html', 'conll', '0', '-1', '1e999', '9'.repeat(300), 'NaN', '[]', '%', '%zz', '%00', '%ff', '%F0%9F%98%80', '%D9%85%D8%B5%D8%B1', 'eyJhIjoxfQ', 'KZ', ...MARKUP.map(encodeURIComponent)]
const query = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, fc.array(fc.tuple(pick(PARAMETERS), pick(['=', '[]=', '[a][b]=', '']), pick(VALUES)), { minLength: 1, maxLength: 5 })
  .map(pairs => `?${pairs.map(([name, equals, value]) => `${encodeURIComponent(name)}${equals}${value}`).join('&')}`), pick(['?', '?&&&', '?=', `?${'a=1&'.repeat(500)}`, '?types=PER'.repeat(50)]))

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'QUERY']

/** The first of a name counts: twice the same header is an abuse of its own, which a socket alone can carry. */
const distinct = (headers: ReadonlyArray<readonly [string, string]>) => headers.filter(([name], i) => headers.findIndex(([other]) => other === name) === i)

const headers = fc.tuple(
  fc.oneof({ weight: 3, arbitrary: fc.constant('application/json') }, fc.constant('text/plain; charset=utf-8'), pick(MEDIA_TYPES)),
  fc.array(pick(HEADERS).chain(([name, values]) => pick(values).map(value => [name, value] as const)), { maxLength: 3 })
).map(([type, others]) => distinct([['content-type', type], ...others]))

function request ({ paths = {} }: Described): fc.Arbitrary<HostileRequest> {
  const described = Object.entries(paths).flatMap(([path, operations]) => Object.keys(operations).map(method => [method.toUpperCase(), path] as const))
  const id = pick([...KEYS, ...MARKUP, ...ODD, 'per/x', 'loc/kz/almaty']).filter(value => value.isWellFormed()).map(encodeURIComponent)
  const known = fc.tuple(pick(described), id, query).map(([[method, path], id, query]) => [method, path.replaceAll(/\{\w+\}/g, id) + query] as const)
  const other = fc.tuple(fc.oneof(pick(['GET', 'POST']), pick(METHODS)), fc.oneof(pick(PATHS), pick(['/', '/docs', '/docs/', '/docs/json', '/openapi.json', ...Object.keys(paths)])))
  const texts = pick(described.filter(([method]) => method === 'POST'))
  return fc.record({
    line: fc.oneof({ weight: 3, arbitrary: texts }, { weight: 2, arbitrary: known }, other),
    headers,
    body
  }).map(({ line: [method, target], headers, body }) => ({ method, target, headers, body: method === 'GET' || method === 'HEAD' ? Buffer.alloc(0) : body }))
}

/** The same requests for the same document, number and seed. */
export const hostileRequests = (document: Described, numRuns: number, seed: number): HostileRequest[] => fc.sample(request(document), { numRuns, seed })
