/** alam extract as a process among others: many inputs in threads, pipes that close, signals, xargs. Few runs: each loads the gazetteer. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { BatchAnswer } from '../../../src/contract/index.ts'
import { GAZETTEER_FILE } from '../../gazetteer.ts'

const ROOT = join(__dirname, '../../..')
const ALAM = [process.execPath, '--import', 'tsx', join(ROOT, 'src/cli/index.ts'), 'extract'] as const
const OPTIONS = { cwd: ROOT, env: { ...process.env, GAZETTEER_FILE } }
const TEXT = 'وصل توكايف إلى باريس'
const line = (id: string): string => JSON.stringify({ id, text: TEXT }) + '\n'
const folder = mkdtempSync(join(tmpdir(), 'alam-process-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

beforeAll(() => {
  for (const [path, content] of [['a/1.txt', TEXT.repeat(500)], ['a/2.txt', Buffer.from([0xc7])], ['b/1.txt', TEXT], ['b/2.txt', TEXT]] as const) {
    mkdirSync(join(folder, 'in', path, '..'), { recursive: true })
    writeFileSync(join(folder, 'in', path), content)
  }
})

test('a folder in two threads: lines in order, a bad file told, no bar in a pipe, exit code 1', () => {
  const [command, ...args] = ALAM
  const { status, stdout, stderr } = spawnSync(command, [...args, join(folder, 'in'), 'nowhere/*.txt', '--jobs', '2'], { ...OPTIONS, encoding: 'utf8' })
  const items = stdout.trimEnd().split('\n').map(json => JSON.parse(json) as { id: string, error?: { code: string } })
  expect(items.map(({ id, error }) => [id.slice(folder.length), error?.code])).toEqual([['/in/a/1.txt', undefined], ['/in/a/2.txt', 'invalid-utf8'], ['/in/b/1.txt', undefined], ['/in/b/2.txt', undefined]])
  expect(stderr).toBe(`alam: nowhere/*.txt: no file fits the pattern\nalam: ${folder}/in/a/2.txt: not UTF-8; convert it first (iconv -f windows-1256 -t utf-8)\n`)
  expect(status).toBe(1)
})

test('xargs: calls side by side, answers where they belong; its code says that something failed', () => {
  const { status } = spawnSync('sh', ['-c', 'find in -name "*.txt" -print0 | xargs -0 -n 2 -P 2 "$@" --root in --out out --format brat', 'sh', ...ALAM.slice(0, 2), require.resolve('tsx'), ...ALAM.slice(3)], { ...OPTIONS, cwd: folder })
  expect(readdirSync(join(folder, 'out'), { recursive: true }).filter(name => String(name).endsWith('.ann')).sort()).toEqual(['a/1.ann', 'b/1.ann', 'b/2.ann'])
  expect(status).toBe(123)
})

test('a reader that closes the pipe is no error', () => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', 'set -o pipefail; yes "$0" | head -20000 | "$@" --ndjson --jobs 2 | head -1', line('a').trimEnd(), ...ALAM], { ...OPTIONS, encoding: 'utf8' })
  expect(BatchAnswer.parse(JSON.parse(stdout)).id).toBe('a')
  expect(stderr).toBe('')
  // What feeds the pipe may end by SIGPIPE.
  expect([0, 141]).toContain(status)
})

test.each([1, 2])('lines are answered while the sender waits, and a signal ends the call after them, %i thread(s)', async jobs => {
  const [command, ...args] = ALAM
  const child = spawn(command, [...args, '--ndjson', '--jobs', String(jobs)], { ...OPTIONS, stdio: ['pipe', 'pipe', 'pipe'] })
  let told = ''
  child.stderr.on('data', piece => { told += String(piece) })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  for (const id of ['a', 'b']) {
    child.stdin.write(line(id))
    expect(BatchAnswer.parse(JSON.parse((await answers.next()).value as string)).id).toBe(id)
  }
  const closed = once(child, 'close')
  child.kill('SIGINT')
  expect(await closed).toEqual([130, null])
  expect(told).toBe('alam: stopped after 2 lines\n')
})
