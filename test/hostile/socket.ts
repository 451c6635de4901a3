/** Requests as bytes on a socket, whole or damaged, and what comes back. */
import { connect } from 'node:net'
import type { Answer } from './fault.ts'
import type { HostileRequest } from './requests.ts'

/** HTTP/1.1, one request a connection. */
export function requestBytes ({ method, target, headers, body }: HostileRequest): Buffer {
  const lines = [`${method} ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers.map(([name, value]) => `${name}: ${value}`), `Content-Length: ${body.length}`]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body])
}

/** Ways to damage a request; each takes the place of the damage as well. */
const DAMAGES: ReadonlyArray<(bytes: Buffer, at: number) => Buffer> = [
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from([at % 256]), bytes.subarray(at)]),
  (bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]),
  bytes => Buffer.from(bytes.toString('latin1').replace('Host: localhost\r\n', ''), 'latin1'),
  bytes => Buffer.from(bytes.toString('latin1').replace('Host:', 'Host: a\r\nHost:'), 'latin1'),
  bytes => Buffer.from(bytes.toString('latin1').replace('Content-Length:', 'Transfer-Encoding: chunked\r\nContent-Length:'), 'latin1'),
  bytes => Buffer.from(bytes.toString('latin1').replace(/Content-Length: \d+/, 'Transfer-Encoding: chunked'), 'latin1'),
  bytes => Buffer.from(bytes.toString('latin1').replace(/Content-Length: (\d+)/, 'Content-Length: $1\r\nContent-Length: 9$1'), 'latin1'),
  bytes => Buffer.from(bytes.toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: 99999999999999999999'), 'latin1'),
  bytes => Buffer.from(bytes.toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: -1'), 'latin1'),
  bytes => Buffer.from(bytes.toString('latin1').replace('Connection: close', 'Connection: close\r\nExpect: the-unexpected'), 'latin1'),
  bytes => Buffer.from(bytes.toString('latin1').replace('Connection: close', 'Connection: close\r\nExpect: 100-continue'), 'latin1'),
  bytes => Buffer.from(bytes.toString('latin1').replace('Connection: close', `X-A: \0\r\n folded${'\r\nX-B: b'.repeat(3000)}`), 'latin1'),
  bytes => Buffer.from(bytes.toString('latin1').replace('HTTP/1.1', 'HTTP/9.9'), 'latin1'),
  bytes => Buffer.from(bytes.toString('latin1').replace(' HTTP/1.1', ' HTTP/1.0'), 'latin1'),
  bytes => Buffer.from(bytes.toString('latin1').replace(/^\S+/, 'CONNECT'), 'latin1'),
  bytes => Buffer.from(bytes.toString('latin1').replace(/^(\S+) \//, '$1 http://evil.example/'), 'latin1'),
  bytes => Buffer.concat([bytes, bytes])
]

/** The same damage for the same bytes and number. */
export const damaged = (bytes: Buffer, number: number): Buffer => DAMAGES[number % DAMAGES.length]?.(bytes, (number * 7919) % (bytes.length + 1)) ?? bytes

const MAX_WAIT = 15_000

function parse (bytes: Buffer): Answer | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [status = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  if (status.includes(' 100 ')) return parse(bytes.subarray(end + 4))
  const headers = Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]))
  const rest = bytes.subarray(end + 4)
  const length = headers['content-length']
  return { status: Number(status.split(' ')[1]), headers, body: rest.subarray(0, length === undefined ? undefined : Number(length)).toString() }
}

/**
 * Sends `bytes` on a connection of their own.
 * @param end says that nothing will follow, without which the service waits for the rest of half a request; Node.js drops work on an answer then
 * @returns the first answer; undefined if none came before the connection ended
 */
export const exchange = async (port: number, bytes: Buffer, end: boolean): Promise<Answer | undefined> => await new Promise(resolve => {
  const chunks: Buffer[] = []
  const socket = connect(port, '127.0.0.1', () => end ? socket.end(bytes) : socket.write(bytes))
  // A refusal may come, and the connection go, while the rest is still being sent.
  socket.on('data', chunk => { chunks.push(chunk) }).on('error', () => {}).on('close', () => { resolve(parse(Buffer.concat(chunks))) })
  socket.setTimeout(MAX_WAIT, () => { socket.destroy() })
})
