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
  /** For the README: what it does. */
  readonly description: string
  /** For README and error messages: what may stand there. */
  readonly allowed: string
  /** For the README, where the default is a path or a secret. */
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
const API_KEY = /^[\w.~+/=-]{16,256}$/

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
  MAX_TERMS: whole(0, 100_000, 1000, 'Most `terms` of a request.'),
  MAX_IGNORE: whole(0, 100_000, 1000, 'Most `ignore` of a request.'),
  GAZETTEER_FILE: variable(z.string().default(BUILT_GAZETTEER), {
    description: 'The compiled gazetteer.', allowed: 'a path', shownDefault: 'dist/gazetteer.bin'
  }),
  API_KEYS: variable(z.string().transform(keys => keys.split(',').map(key => key.trim())).pipe(z.array(z.string().regex(API_KEY))).default([]), {
    description: 'Keys that open `/v1`, separated by commas, sent as `x-api-key` or `Authorization: Bearer`. None: open to all.',
    allowed: 'keys of 16 to 256 letters, digits or `._~+/=-`, separated by commas',
    shownDefault: 'none',
    secret: true
  }),
  TRUST_PROXY: variable(z.string().regex(/^(true|false|[\da-fA-F.:/, ]+)$/).transform(trustProxy).default(false), {
    description: 'Whether `X-Forwarded-*` of a proxy is believed, for the addresses in the log.',
    allowed: 'true, false, or the addresses of the proxies, separated by commas'
  }),
  REQUEST_TIMEOUT_MS: whole(100, 3_600_000, 30_000, 'Time for a whole request to arrive, in milliseconds (408 after it).'),
  DRAIN_DELAY_MS: whole(0, 600_000, 0, 'After SIGTERM: time in which `/readyz` says 503 while requests are still served, in milliseconds.'),
  CLOSE_TIMEOUT_MS: whole(100, 600_000, 10_000, 'After SIGTERM and the delay: time for running requests to end, in milliseconds.')
})
export type Config = Readonly<z.output<typeof Environment>>
export type VariableName = keyof z.output<typeof Environment>

/** What README and messages say of a variable. */
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
