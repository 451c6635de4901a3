/** Texts: what the benchmark reads: the stories of bench/texts, or a file of the caller's, as they are and as articles of one size. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** From src/ and from dist/ alike this is <project>/bench/texts. */
const SHIPPED = fileURLToPath(new URL('../../bench/texts', import.meta.url))

/** @param file one UTF-8 text instead of the shipped ones. @throws if there is nothing to read. */
export function readTexts (file: string | undefined): string[] {
  if (file === undefined && !existsSync(SHIPPED)) throw new Error(`${SHIPPED} is missing: the texts come with the repository only; give one with --text FILE`)
  const files = file === undefined ? readdirSync(SHIPPED).filter(name => name.endsWith('.txt')).sort().map(name => join(SHIPPED, name)) : [file]
  const texts = files.map(name => readFileSync(name, 'utf8')).filter(text => text.trim() !== '')
  if (texts.length === 0) throw new Error(`${file ?? SHIPPED} holds no text`)
  return texts
}

/** Length in bytes of UTF-8, as a request carries it. */
export function bytesOf (text: string): number {
  return Buffer.byteLength(text)
}

/** All words of `texts` in order, cut after a word into articles of about `bytes`; a rest that is shorter is left out, unless it is all. */
export function articles (texts: readonly string[], bytes: number): string[] {
  const cut: string[] = []
  let article = ''
  let size = 0
  for (const word of texts.join('\n').match(/\S+\s*/g) ?? []) {
    article += word
    size += bytesOf(word)
    if (size < bytes) continue
    cut.push(article)
    article = ''
    size = 0
  }
  return cut.length > 0 ? cut : [article]
}
