/**
 * Tries the package as a newcomer would: packs it, installs the file into an empty folder, runs the library's and the client's example there
 * against `npx alam serve`, and compares both answers with README's. Needs npm's registry for the dependencies; run by `.ci/run`.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createInterface } from 'node:readline'
import { answerIn } from './readme-answer.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const START_MS = 60_000

const PROGRAM = `
import assert from 'node:assert/strict'
import { createAlam } from 'alam'
import { createClient } from 'alam/client'
const [url, text, expected] = [process.argv[2], process.argv[3], JSON.parse(process.argv[4])]
assert.deepEqual(createAlam().extract(text).mentions, expected)
const { data } = await createClient(url).POST('/v1/entities', { body: { text } })
assert.deepEqual(data.mentions, expected)
`

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const { mentions } = answerIn(readme)
const text = /"text": ?"([^"]*)"/.exec(readme)?.[1] ?? ''
const folder = mkdtempSync(join(tmpdir(), 'alam-package-'))
try {
  const run = (command: string, ...args: string[]): string => execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  writeFileSync(join(folder, 'try.js'), PROGRAM)
  run('npm', 'install', '--silent', '--no-audit', '--no-fund', `./alam-${(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version}.tgz`)
  const service = spawn('npx', ['--no-install', 'alam', 'serve'], { cwd: folder, env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  try {
    run('node', 'try.js', await addressOf(service.stdout), text, JSON.stringify(mentions))
  } finally {
    process.kill(-(service.pid as number), 'SIGTERM')
    await once(service, 'exit')
  }
  console.log('The package installs and runs in an empty folder; library and service give README\'s answer.')
} finally {
  rmSync(folder, { recursive: true })
}

/** The address that the service says it listens at. */
async function addressOf (log: NodeJS.ReadableStream): Promise<string> {
  const late = setTimeout(() => { throw new Error('`npx alam serve` did not start in time') }, START_MS)
  try {
    for await (const line of createInterface({ input: log })) {
      const [url] = /http:\/\/127\.0\.0\.1:\d+(?=")/.exec(line) ?? []
      if (url !== undefined) return url
    }
    throw new Error('`npx alam serve` ended before it listened')
  } finally {
    clearTimeout(late)
  }
}
