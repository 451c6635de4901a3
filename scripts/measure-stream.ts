/**
 * Memory of the service under a long stream: `npx tsx scripts/measure-stream.ts [DOCUMENTS]` (after `npm run build`) starts the built service in a process of
 * its own, streams the documents to it as NDJSON, reads the answers, and prints its resident memory as it goes. Linux only: it reads /proc.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

const SERVER = fileURLToPath(new URL('../dist/server.js', import.meta.url))
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const POINTS = 10
const MIB = 1024 ** 2

/** The example sentence of the README, each time with another number, so that no two texts are equal. */
const [, sentence = ''] = /-d '\{"text": "([^"]*)"/.exec(README) ?? []
const total = Number(process.argv[2] ?? 100_000)

const service = spawn(process.execPath, [SERVER], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] })
const port = await portOf(createInterface({ input: service.stdout }))
const rss = (): number => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))?.[1]) * 1024 / MIB

const request = httpRequest({ port, method: 'POST', path: '/v1/entities/batch', headers: { 'content-type': 'application/x-ndjson' } })
const sending = pipeline(Readable.from(lines()), request)
const started = performance.now()
report(0)
const [response] = await once(request, 'response') as [IncomingMessage]
let answers = 0
let bytes = 0
for await (const line of createInterface({ input: response })) {
  const { id, error } = JSON.parse(line) as { id: string, error?: unknown }
  if (id !== String(answers) || error !== undefined) throw new Error(`answer ${answers} is ${line.slice(0, 200)}`)
  answers++
  bytes += Buffer.byteLength(line) + 1
  if (answers % Math.ceil(total / POINTS) === 0) report(answers)
}
await sending
const seconds = (performance.now() - started) / 1000
console.log(`${answers} answers in their order, ${(bytes / MIB).toFixed(0)} MiB, ${(answers / seconds).toFixed(0)} documents a second`)
service.kill('SIGTERM')

function * lines (): Generator<string> {
  for (let id = 0; id < total; id++) yield JSON.stringify({ id: String(id), text: `${sentence} (${id})` }) + '\n'
}

async function portOf (log: AsyncIterable<string>): Promise<number> {
  for await (const line of log) {
    const [, found] = /Listening at http:\/\/[^:]+:(\d+)/.exec(line) ?? []
    if (found !== undefined) return Number(found)
  }
  throw new Error('the service did not start')
}

function report (done: number): void {
  console.log(`${String(done).padStart(7)} answers: RSS ${rss().toFixed(0)} MiB`)
}
