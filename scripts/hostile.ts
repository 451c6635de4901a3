/**
 * Hostile requests over a real socket, to a service of its own process: `npm run hostile -- --count 10000 --seed 7`.
 * Beside those of test/hostile/, which `npm test` sends by the thousand, some are damaged as bytes: what no HTTP client would send.
 * Ends non-zero, naming the first faults, if an answer is not as it must be, the service ends, or its answer to a probe changes.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { EXAMPLE_TEXT } from '../src/contract/index.ts'
import { faultOf } from '../test/hostile/fault.ts'
import { TEXT_MARK } from '../test/hostile/poison.ts'
import { hostileRequests, type Described } from '../test/hostile/requests.ts'
import { damaged, exchange, requestBytes } from '../test/hostile/socket.ts'

const { values: { count, seed } } = parseArgs({ options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '7' } } })
/** Connections at once. */
const LANES = 8
/** Every so many requests, one is damaged. */
const DAMAGED = 5
const FAULTS_SHOWN = 20

const server = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], { env: { ...process.env, PORT: '0', HOST: '127.0.0.1', REQUEST_TIMEOUT_MS: '2000', LOG_LEVEL: 'trace' } })
let log = ''
for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', chunk => { log += String(chunk) })
const ended = once(server, 'exit')

async function address (): Promise<string> {
  for (;;) {
    const [, base] = /API documentation at (http:\S+)\/docs/.exec(log) ?? []
    if (base !== undefined) return base
    if (server.exitCode !== null) throw new Error(log)
    await new Promise(resolve => { setTimeout(resolve, 50) })
  }
}

const base = await address()
const port = Number(new URL(base).port)
const probe = async () => await (await fetch(`${base}/v1/entities`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: EXAMPLE_TEXT, explain: true }) })).text()
const megabytes = () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024)

const before = await probe()
const memory = [megabytes()]
const requests = hostileRequests(await (await fetch(`${base}/openapi.json`)).json() as Described, Number(count), Number(seed))
const statuses = new Map<string, number>()
const faults: string[] = []
let next = 0

async function lane (): Promise<void> {
  for (let i = next++; i < requests.length; i = next++) {
    const request = requests[i]
    if (request === undefined) return
    const whole = i % DAMAGED !== 0
    const answer = await exchange(port, whole ? requestBytes(request) : damaged(requestBytes(request), i), !whole)
    const status = answer === undefined ? 'none' : String(answer.status)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    // Damaged bytes may be no request at all, and then no answer is right too.
    const fault = answer === undefined ? (whole ? 'no answer' : undefined) : faultOf(answer, request.method)
    if (fault !== undefined) faults.push(`${fault}: request ${i}${whole ? '' : ' (damaged)'} ${request.method} ${request.target.slice(0, 150)} ${JSON.stringify(request.headers).slice(0, 300)}`)
    if (i === requests.length >> 1) memory.push(megabytes())
  }
}

const start = performance.now()
await Promise.all(Array.from({ length: LANES }, lane))
memory.push(megabytes())
if (await probe() !== before) faults.push('the answer to the probe has changed')
server.kill('SIGTERM')
const [code] = await ended as [number | null]
if (code !== 0) faults.push(`the service ended with ${code}`)
if (log.includes(TEXT_MARK)) faults.push('a text is in the log')

const shown = [...statuses].sort().map(([status, number]) => `${status}: ${number}`).join(', ')
console.log(`${requests.length} requests (seed ${seed}) in ${Math.round((performance.now() - start) / 1000)} s. Answers by status: ${shown}.`)
console.log(`Memory at start, middle and end: ${memory.join(', ')} MB. Faults: ${faults.length}.`)
for (const fault of faults.slice(0, FAULTS_SHOWN)) console.error(fault)
if (faults.length > 0) process.exitCode = 1
