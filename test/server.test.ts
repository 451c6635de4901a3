/** The program itself: how it starts, refuses to start, and stops. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { GAZETTEER_FILE } from './gazetteer.ts'

const ROOT = join(__dirname, '..')

/** A server of its own process; `output` gathers both streams. */
function start (environment: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
    cwd: ROOT, env: { PATH: process.env.PATH, PORT: '0', GAZETTEER_FILE, ...environment }
  })
  const server = { child, output: '' }
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', chunk => { server.output += String(chunk) })
  return server
}

const wait = async (milliseconds: number) => { await new Promise(resolve => { setTimeout(resolve, milliseconds) }) }

async function address (server: { output: string }): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const [, base] = /API documentation at (http:\S+)\/docs/.exec(server.output) ?? []
    if (base !== undefined) return base
    await wait(100)
  }
  throw new Error(server.output)
}

test('it says where the docs are, serves, drains after SIGTERM and ends well', async () => {
  const server = start({ DRAIN_DELAY_MS: '600' })
  const base = await address(server)
  const body = JSON.stringify({ text: 'وصل إلى دمشق' })
  const extract = async () => (await fetch(`${base}/v1/entities`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status
  expect((await fetch(`${base}/readyz`)).status).toBe(200)
  expect(await extract()).toBe(200)

  const ended = once(server.child, 'exit')
  server.child.kill('SIGTERM')
  await wait(200)
  expect((await fetch(`${base}/readyz`)).status).toBe(503)
  expect(await extract()).toBe(200)
  expect(await ended).toEqual([0, null])
  expect(server.output).not.toContain('دمشق')
})

test('SIGTERM lets what is in flight finish: a request half sent is read, answered and only then is the end', async () => {
  const server = start({})
  const { port } = new URL(await address(server))
  const body = Buffer.from(JSON.stringify({ text: 'وصل إلى دمشق '.repeat(100) }))
  const socket = connect(Number(port), '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', chunk => { answer += String(chunk) })
  socket.write(`POST /v1/entities HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`)
  socket.write(body.subarray(0, 100))
  // Another connection is served after this one has arrived, so that the half request is being read by now.
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)

  const ended = once(server.child, 'exit')
  server.child.kill('SIGTERM')
  while (!server.output.includes('stopping')) await wait(20)
  // Nothing new is taken.
  while (await fetch(`http://127.0.0.1:${port}/healthz`).then(() => true, () => false)) await wait(20)
  socket.write(body.subarray(100))
  await once(socket, 'close')
  expect(answer.slice(0, 12)).toBe('HTTP/1.1 200')
  const [head = '', found = ''] = answer.split('\r\n\r\n')
  expect(head.toLowerCase()).toContain('connection: close')
  expect((JSON.parse(found) as { mentions: unknown[] }).mentions).toHaveLength(100)
  expect(await ended).toEqual([0, null])
})

test.each([
  ['a bad configuration', { PORT: 'http' }, 'PORT: "http" is not allowed. Allowed: a whole number from 0 to 65535. Default: 3000.'],
  ['a missing gazetteer', { GAZETTEER_FILE: '/nowhere/gazetteer.bin' }, '/nowhere/gazetteer.bin']
])('%s ends the start with a message', async (_what, environment, message) => {
  const server = start(environment)
  expect(await once(server.child, 'close')).toEqual([1, null])
  expect(server.output).toContain(message)
  expect(server.output).not.toMatch(/^\s+at /m)
})
