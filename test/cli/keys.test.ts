/** alam keys hash: its line opens the service. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testApp } from '../http/app.ts'

const ROOT = join(__dirname, '../..')
const KEY = 'a-key-of-the-newsroom-0'

function hash (name: string, input: string): { readonly code: number | null, readonly out: string, readonly error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', 'keys', 'hash', name], { cwd: ROOT, input, encoding: 'utf8' })
  return { code: status, out: stdout, error: stderr }
}

test('the line that it prints lets the key in, and does not hold it', async () => {
  const { code, out } = hash('newsroom', `${KEY}\n`)
  expect(code).toBe(0)
  expect(out).toMatch(/^newsroom:[\da-f]{64}\n$/)
  const folder = mkdtempSync(join(tmpdir(), 'alam-keys-'))
  const API_KEYS_FILE = join(folder, 'keys.txt')
  writeFileSync(API_KEYS_FILE, out)
  const { app } = testApp({ API_KEYS_FILE })
  rmSync(folder, { recursive: true })
  expect((await app.inject({ url: '/v1/types', headers: { 'x-api-key': KEY } })).statusCode).toBe(200)
})

test.each([['a short key', 'newsroom', 'short'], ['no key', 'newsroom', ''], ['a name with a colon', 'news:room', KEY]])('%s is refused, and not shown', (_what, name, input) => {
  const { code, out, error } = hash(name, input)
  expect([code, out]).toEqual([2, ''])
  expect(error).toMatch(/^alam: a (key|name) is /)
})
