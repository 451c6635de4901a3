/**
 * Documents: a user's archive as a stream of texts: plain text, NDJSON with `text` and optional `title`, and either gzipped.
 * In plain text, blank lines part documents. At most one document is held at a time.
 */
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** A longer document of plain text is cut between lines, so that a file without blank lines does not fill the memory. */
const LONGEST = 200_000
const NDJSON = /\.(ndjson|jsonl)$/

/** Texts of a file, titles before them on a line of their own. @throws naming file and line of what is no UTF-8, no JSON or has no `text`. */
export async function * documents (file: string): AsyncGenerator<string> {
  const zipped = file.endsWith('.gz')
  const lines = linesOf(zipped ? unzip(file) : createReadStream(file), file)
  yield * NDJSON.test(zipped ? file.slice(0, -'.gz'.length) : file) ? records(lines, file) : paragraphs(lines)
}

function unzip (file: string): Readable {
  const gunzip = createGunzip()
  createReadStream(file).on('error', error => gunzip.destroy(error)).pipe(gunzip)
  return gunzip
}

/** Decoded strictly: a replaced letter would make a name that nobody bears. */
async function * linesOf (stream: Readable, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let line = 0
  for await (const chunk of stream) {
    try { rest += decoder.decode(chunk as Buffer, { stream: true }) } catch { throw new Error(`${file} is not UTF-8 after line ${line + 1}; convert it first (iconv -f windows-1256 -t utf-8)`) }
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    line += lines.length
    yield * lines
  }
  try { rest += decoder.decode() } catch { throw new Error(`${file} ends inside a character`) }
  if (rest !== '') yield rest
}

async function * records (lines: AsyncIterable<string>, file: string): AsyncGenerator<string> {
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const { title, text } = record(line, `${file}:${number}`)
    yield title === undefined ? text : `${title}\n${text}`
  }
}

function record (line: string, place: string): { readonly title: string | undefined, readonly text: string } {
  let value: unknown
  try { value = JSON.parse(line) } catch { throw new Error(`${place}: is not JSON`) }
  const { title, text } = (value ?? {}) as { readonly title?: unknown, readonly text?: unknown }
  if (typeof text !== 'string') throw new Error(`${place}: has no "text"`)
  return { title: typeof title === 'string' && title !== '' ? title : undefined, text }
}

async function * paragraphs (lines: AsyncIterable<string>): AsyncGenerator<string> {
  let document = ''
  for await (const line of lines) {
    const blank = line.trim() === ''
    if (!blank) document += `${line}\n`
    if ((blank && document !== '') || document.length > LONGEST) { yield document; document = '' }
  }
  if (document !== '') yield document
}
