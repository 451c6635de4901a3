/** API keys: which open, which do not, and what of them is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from '../../src/http/api-keys.ts'
import { testApp } from './app.ts'
import { expectProblem } from './problem.ts'

describe('API keys', () => {
  const { app } = testApp({ API_KEYS: 'first-key-0123456789, second-key-0123456789' })
  const get = async (headers: Record<string, string>, url = '/v1/types') => await app.inject({ url, headers })

  test.each([
    { 'x-api-key': 'first-key-0123456789' },
    { 'x-api-key': 'second-key-0123456789' },
    { authorization: 'Bearer second-key-0123456789' },
    { authorization: 'bearer first-key-0123456789' }
  ])('%j opens', async headers => {
    expect((await get(headers)).statusCode).toBe(200)
  })

  test.each([
    {}, { 'x-api-key': '' }, { 'x-api-key': 'first-key-012345678' }, { 'x-api-key': 'first-key-0123456789,second-key-0123456789' },
    { authorization: 'Basic first-key-0123456789' }, { authorization: 'Bearer' }
  ])('%j does not', async headers => {
    const response = await get(headers)
    expectProblem(response, 'unauthorized')
    expect(response.headers['www-authenticate']).toBe('Bearer realm="alam"')
  })

  test('health and documentation stay open', async () => {
    for (const url of ['/healthz', '/readyz', '/openapi.json', '/docs/']) expect((await get({}, url)).statusCode).toBe(200)
  })
})

describe('a file of keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alam-keys-'))
  afterAll(() => { rmSync(folder, { recursive: true }) })
  const write = (content: string) => {
    const file = join(folder, 'keys.txt')
    writeFileSync(file, content)
    return file
  }
  const KEY = 'a-key-of-the-newsroom-0'
  const line = (name: string, key: string) => `${name}:${digestOf(key).toString('hex')}`

  test('its keys open, beside those of API_KEYS; the log has their names and never a key', async () => {
    const API_KEYS_FILE = write(`# keys\n\n${line('newsroom', KEY)}\r\n${line('archive', 'another-key-0123456789')}\n`)
    const { app, log } = testApp({ API_KEYS_FILE, API_KEYS: 'first-key-0123456789' })
    for (const key of [KEY, 'another-key-0123456789', 'first-key-0123456789']) {
      expect((await app.inject({ url: '/v1/types', headers: { 'x-api-key': key } })).statusCode).toBe(200)
    }
    expectProblem(await app.inject({ url: '/v1/types', headers: { 'x-api-key': digestOf(KEY).toString('hex') } }), 'unauthorized')
    expect(log.map(entry => (JSON.parse(entry) as { key?: string }).key)).toEqual(['newsroom', 'archive', 'key-1', undefined])
    expect(log.join('')).not.toMatch(/a-key-of|0123456789/)
  })

  test.each([
    ['a line without a hash', 'newsroom\n', ':1 is not `name:hash`'],
    ['a key as it is', `${line('a', KEY)}\nb:${KEY}\n`, ':2 is not `name:hash`'],
    ['a name with a space', line('news room', KEY), ':1 is not `name:hash`'],
    ['a name twice', `${line('a', KEY)}\n${line('a', 'another-key-0123456789')}`, ':2: the name a stands twice.'],
    ['no key, which would open the service to all', '# none\n', ' holds no key.']
  ])('%s ends the start', (_what, content, message) => {
    const API_KEYS_FILE = write(content)
    expect(() => testApp({ API_KEYS_FILE })).toThrow(`API_KEYS_FILE: ${API_KEYS_FILE}${message}`)
  })

  test('a file that is missing ends the start', () => {
    expect(() => testApp({ API_KEYS_FILE: join(folder, 'none.txt') })).toThrow('none.txt')
  })
})
