/** The configuration: defaults, good values, and messages that tell what to do. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError, readConfig, readVariable } from '../../src/config.ts'

const SOURCES = join(__dirname, '../../src')

const messageOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

test('the defaults', () => {
  expect(readConfig({})).toEqual({
    HOST: '127.0.0.1',
    PORT: 3000,
    LOG_LEVEL: 'info',
    MAX_TEXT_CHARACTERS: 1_000_000,
    BODY_LIMIT_BYTES: 8 * 1024 * 1024,
    MAX_BATCH_DOCUMENTS: 1000,
    BATCH_BODY_LIMIT_BYTES: 16 * 1024 * 1024,
    MAX_TERMS: 1000,
    MAX_IGNORE: 1000,
    GAZETTEER_FILE: expect.stringMatching(/[\\/]dist[\\/]gazetteer\.bin$/),
    API_KEYS: [],
    API_KEYS_FILE: '',
    RATE_LIMIT_REQUESTS: 0,
    RATE_LIMIT_WINDOW_MS: 60_000,
    CORS_ORIGINS: [],
    TRUST_PROXY: false,
    COMPRESS_FROM_BYTES: 8192,
    MAX_EVENT_LOOP_DELAY_MS: 5000,
    MAX_HEAP_PERCENT: 90,
    REQUEST_TIMEOUT_MS: 30_000,
    STREAM_IDLE_TIMEOUT_MS: 60_000,
    DRAIN_DELAY_MS: 0,
    CLOSE_TIMEOUT_MS: 10_000
  })
})

test('values are read as what they are', () => {
  expect(readConfig({ PORT: '0', HOST: '::', API_KEYS: 'key-0123456789abcdef, key-fedcba9876543210', TRUST_PROXY: 'true', OTHER: 'x' }))
    .toMatchObject({ PORT: 0, HOST: '::', API_KEYS: ['key-0123456789abcdef', 'key-fedcba9876543210'], TRUST_PROXY: true })
  expect(readConfig({ TRUST_PROXY: '10.0.0.0/8, ::1' }).TRUST_PROXY).toBe('10.0.0.0/8, ::1')
})

test('a variable set to nothing counts as not set', () => {
  expect(readConfig({ PORT: '', API_KEYS: '' })).toMatchObject({ PORT: 3000, API_KEYS: [] })
})

test.each([
  [{ PORT: '70000' }, '  PORT: "70000" is not allowed. Allowed: a whole number from 0 to 65535. Default: 3000.'],
  [{ PORT: '3000x' }, '  PORT: "3000x" is not allowed. Allowed: a whole number from 0 to 65535. Default: 3000.'],
  [{ PORT: '-1' }, '  PORT: "-1" is not allowed. Allowed: a whole number from 0 to 65535. Default: 3000.'],
  [{ LOG_LEVEL: 'loud' }, '  LOG_LEVEL: "loud" is not allowed. Allowed: fatal, error, warn, info, debug, trace, silent. Default: info.'],
  [{ HOST: 'http://x' }, '  HOST: "http://x" is not allowed. Allowed: a host name or an IP address. Default: 127.0.0.1.'],
  [{ TRUST_PROXY: 'yes' }, '  TRUST_PROXY: "yes" is not allowed. Allowed: true, false, or the addresses of the proxies, separated by commas. Default: false.'],
  [{ CORS_ORIGINS: 'example.org' }, '  CORS_ORIGINS: "example.org" is not allowed. Allowed: `*`, or origins such as `https://example.org`, separated by commas. Default: none.'],
  [{ METRICS_PORT: '99999' }, '  METRICS_PORT: "99999" is not allowed. Allowed: a whole number from 0 to 65535. Default: none.'],
  [{ MAX_TEXT_CHARACTERS: '0' }, '  MAX_TEXT_CHARACTERS: "0" is not allowed. Allowed: a whole number from 1 to 100000000. Default: 1000000.']
])('%j ends the start with a message that says what is allowed', (environment, line) => {
  expect(messageOf(environment)).toBe(`Alam cannot start, its configuration is wrong:\n${line}`)
})

test('every bad variable is named at once', () => {
  expect(messageOf({ PORT: 'x', MAX_TERMS: 'y' }).split('\n')).toHaveLength(3)
})

test('one variable can be read alone', () => {
  expect(readVariable('GAZETTEER_FILE', { GAZETTEER_FILE: '/data/g.bin', PORT: 'bad' })).toBe('/data/g.bin')
  expect(readVariable('PORT', { PORT: '' })).toBe(3000)
  expect(() => readVariable('PORT', { PORT: 'bad' })).toThrow('PORT: "bad" is not allowed. Allowed: a whole number from 0 to 65535. Default: 3000.')
})

test('a secret is never shown', () => {
  const message = messageOf({ API_KEYS: 'a-good-key-0123456789,hush' })
  expect(message).toContain('API_KEYS: the value (not shown) is not allowed.')
  expect(message).not.toMatch(/hush|a-good-key/)
})

test('no other file of the service reads the environment', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  const readers = files.filter(name => readFileSync(join(SOURCES, name), 'utf8').includes('process.env'))
  expect(readers).toEqual(['config.ts'])
})
