/**
 * Configuration: one schema of the environment, read once at the start.
 * Why: a bad value must end the start with a message that says which variable, which value and what is allowed,
 * and never surface as odd behaviour later. No other file reads process.env.
 */
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const KIBI = 1024

/** From src/ and from dist/ alike this is <project>/dist/gazetteer.bin. */
const BUILT_GAZETTEER = fileURLToPath(new URL('../dist/gazetteer.bin', import.meta.url))

interface VariableMeta {
  /** For docs/configuration.md: what it does. */
  readonly description: string
  /** For that page and error messages: what may stand there. */
  readonly allowed: string
  /** For that page, where the default is a path or a secret. */
  readonly shownDefault?: string
  /** Its value is never shown. */
  readonly secret?: boolean
}

const variable = <T extends z.ZodType>(schema: T, meta: VariableMeta) => schema.meta({ ...meta })

const whole = (min: number, max: number, fallback: number, description: string) =>
  variable(z.string().regex(/^\d{1,12}$/).transform(Number).pipe(z.int().min(min).max(max)).default(fallback), {
    description, allowed: `a whole number from ${min} to ${max}`
  })

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
/** Shorter keys could be found by trying. */
export const API_KEY = /^[\w.~+/=-]{16,256}$/
const ORIGIN = /^(\*|https?:\/\/[^\s/,]{1,253})$/

const list = (value: string) => value.split(',').map(item => item.trim())

/** Values of Fastify's `trustProxy`: a switch, or the proxies' addresses. */
const trustProxy = (value: string) => value === 'true' || value === 'false' ? value === 'true' : value

export const Environment = z.object({
  HOST: variable(z.string().regex(/^[\w.:-]{1,255}$/).default('127.0.0.1'), {
    description: 'Address to listen on; `0.0.0.0` for all.', allowed: 'a host name or an IP address'
  }),
  PORT: whole(0, 65_535, 3000, 'Port to listen on; 0 takes a free one.'),
  LOG_LEVEL: variable(z.enum(LEVELS).default('info'), {
    description: 'Least severe level to log. Texts are never logged, at any level.', allowed: LEVELS.join(', ')
  }),
  MAX_TEXT_CHARACTERS: whole(1, 100_000_000, 1_000_000, 'Longest text, in UTF-16 code units. Longer ones are refused (413).'),
  BODY_LIMIT_BYTES: whole(KIBI, KIBI ** 3, 8 * KIBI ** 2, 'Largest request body, in bytes. Larger ones are refused (413).'),
  MAX_BATCH_DOCUMENTS: whole(1, 100_000, 1000, 'Most documents of a JSON batch (413). NDJSON streams have no limit.'),
  BATCH_BODY_LIMIT_BYTES: whole(KIBI, KIBI ** 3, 16 * KIBI ** 2, 'Largest body of a JSON batch, in bytes (413). Lines of NDJSON streams are held to BODY_LIMIT_BYTES each.'),
  MAX_TERMS: whole(0, 100_000, 1000, 'Most `terms` of a request.'),
  MAX_IGNORE: whole(0, 100_000, 1000, 'Most `ignore` of a request.'),
  GAZETTEER_FILE: variable(z.string().default(BUILT_GAZETTEER), {
    description: 'The compiled gazetteer.', allowed: 'a path', shownDefault: 'dist/gazetteer.bin'
  }),
  API_KEYS: variable(z.string().transform(list).pipe(z.array(z.string().regex(API_KEY))).default([]), {
    description: 'Keys that open `/v1`, separated by commas, sent as `x-api-key` or `Authorization: Bearer`. None: open to all.',
    allowed: 'keys of 16 to 256 letters, digits or `._~+/=-`, separated by commas',
    shownDefault: 'none',
    secret: true
  }),
  API_KEYS_FILE: variable(z.string().default(''), {
    description: 'A file of named keys beside or instead of them: a line `name:hash` each, made by `alam keys hash`. The log names who asked.',
    allowed: 'a path', shownDefault: 'none'
  }),
  RATE_LIMIT_REQUESTS: whole(0, 1_000_000, 0, 'Most requests to `/v1` for each key, or address without a key, in the time of RATE_LIMIT_WINDOW_MS (429 after them); 0: no limit.'),
  RATE_LIMIT_WINDOW_MS: whole(100, 86_400_000, 60_000, 'The time in which requests are counted, in milliseconds.'),
  CORS_ORIGINS: variable(z.string().transform(list).pipe(z.array(z.string().regex(ORIGIN))).default([]), {
    description: 'Origins whose pages may ask from a browser.', allowed: '`*`, or origins such as `https://example.org`, separated by commas', shownDefault: 'none'
  }),
  TRUST_PROXY: variable(z.string().regex(/^(true|false|[\da-fA-F.:/, ]+)$/).transform(trustProxy).default(false), {
    description: 'Whether `X-Forwarded-*` of a proxy is believed, for the addresses in the log and of rate limits.',
    allowed: 'true, false, or the addresses of the proxies, separated by commas'
  }),
  COMPRESS_FROM_BYTES: whole(0, 1_000_000_000, 8 * KIBI, 'Answers of this size or more are compressed for those who accept it (br, gzip), streams never; 0: none.'),
  METRICS_PORT: variable(z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.int().max(65_535)).optional(), {
    description: 'Port of its own for `/metrics`, which is then not on the port of the API.', allowed: 'a whole number from 0 to 65535', shownDefault: 'none'
  }),
  MAX_EVENT_LOOP_DELAY_MS: whole(0, 600_000, 5000, 'Requests to `/v1` are refused (503) while others wait longer than this for their turn, in milliseconds; 0: never.'),
  MAX_HEAP_PERCENT: whole(0, 100, 90, 'Requests to `/v1` are refused (503) while more of the heap that Node.js may use is in use; 0: never.'),
  REQUEST_TIMEOUT_MS: whole(100, 3_600_000, 30_000, 'Time for a whole request to arrive, in milliseconds (408 after it). NDJSON streams have STREAM_IDLE_TIMEOUT_MS instead.'),
  STREAM_IDLE_TIMEOUT_MS: whole(100, 3_600_000, 60_000, 'Batches and NDJSON streams: time without a byte in either direction after which the connection is closed, in milliseconds.'),
  DRAIN_DELAY_MS: whole(0, 600_000, 0, 'After SIGTERM: time in which `/readyz` says 503 while requests are still served, in milliseconds.'),
  CLOSE_TIMEOUT_MS: whole(100, 600_000, 10_000, 'After SIGTERM and the delay: time for running requests to end, in milliseconds.')
})
export type Config = Readonly<z.output<typeof Environment>>
export type VariableName = keyof z.output<typeof Environment>

/** What docs/configuration.md and messages say of a variable. */
export function describeVariable (name: VariableName): VariableMeta & { readonly default: string } {
  const schema = Environment.shape[name]
  const meta = schema.meta() as unknown as VariableMeta
  return { ...meta, default: meta.shownDefault ?? String(schema.parse(undefined)) }
}

/** The environment does not fit; the message names every bad variable. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const wrong = (name: VariableName, value: string | undefined): string => {
  const { allowed, secret, default: fallback } = describeVariable(name)
  const shown = secret ? 'the value (not shown)' : JSON.stringify(value)
  return `${name}: ${shown} is not allowed. Allowed: ${allowed}. Default: ${fallback}.`
}

/** One variable alone, for commands that need no other. @throws {ConfigError} as `readConfig` does. */
export function readVariable<Name extends VariableName> (name: Name, environment: NodeJS.ProcessEnv = process.env): Config[Name] {
  const result = Environment.shape[name].safeParse(environment[name] === '' ? undefined : environment[name])
  if (!result.success) throw new ConfigError(wrong(name, environment[name]))
  return result.data as Config[Name]
}

/**
 * Reads the configuration. A variable that is set to nothing (`PORT=`) counts as not set.
 * @throws {ConfigError} naming each bad variable, its value (unless it is a secret) and what is allowed.
 */
export function readConfig (environment: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = Environment.safeParse(set)
  if (result.success) return Object.freeze(result.data)
  const bad = [...new Set(result.error.issues.map(issue => issue.path[0] as VariableName))]
  throw new ConfigError(['Alam cannot start, its configuration is wrong:', ...bad.map(name => `  ${wrong(name, set[name])}`)].join('\n'))
}
