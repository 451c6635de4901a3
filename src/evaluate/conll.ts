/**
 * CoNLL: "token TAG" a line, a blank line between sentences, `-DOCSTART-` before a document (the format of the CoNLL-2002 and 2003 tasks).
 * Documents are texts with one sentence a line, tokens joined by single spaces; gold spans are ranges of tokens.
 */
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'

export interface GoldSpan { readonly from: number, readonly to: number, readonly type: EntityType }

export interface GoldDocument {
  readonly text: string
  /** UTF-16 offsets of each token in `text`. */
  readonly tokens: ReadonlyArray<{ readonly start: number, readonly end: number }>
  readonly spans: readonly GoldSpan[]
}

/**
 * Parses a CoNLL file.
 * @param context sentences per document where the file marks none
 * @throws if a line has no tag, naming the line
 */
export function parseConll (content: string, context = 20): GoldDocument[] {
  const documents: string[][][] = []
  let marked = false
  for (const block of content.replaceAll('\r\n', '\n').split(/\n\s*\n/)) {
    const lines = block.split('\n').filter(line => line.trim() !== '')
    if (lines[0]?.startsWith('-DOCSTART-') === true) { marked = true; documents.push([]); lines.shift() }
    if (lines.length === 0) continue
    if (documents.length === 0 || (!marked && (documents.at(-1)?.length ?? 0) >= context)) documents.push([])
    documents.at(-1)?.push(lines)
  }
  return documents.filter(sentences => sentences.length > 0).map(toDocument)
}

function toDocument (sentences: readonly string[][]): GoldDocument {
  let text = ''
  const tokens: Array<{ start: number, end: number }> = []
  const tags: string[] = []
  for (const sentence of sentences) {
    for (const line of sentence) {
      const at = line.lastIndexOf(' ')
      if (at <= 0) throw new Error(`not "token TAG": ${JSON.stringify(line.slice(0, 60))}`)
      const token = line.slice(0, at)
      tokens.push({ start: text.length, end: text.length + token.length })
      tags.push(line.slice(at + 1))
      text += token + ' '
    }
    text = text.slice(0, -1) + '\n'
  }
  return { text, tokens, spans: goldSpans(tags) }
}

/** Spans of a BIO tag sequence; an I that continues nothing begins a span. */
export function goldSpans (tags: readonly string[]): GoldSpan[] {
  const spans: Array<{ from: number, to: number, type: string }> = []
  let open: { from: number, to: number, type: string } | undefined
  tags.forEach((tag, i) => {
    const [bio = 'O', type = ''] = tag.split('-')
    if (bio === 'I' && open?.type === type) { open.to = i; return }
    if (open !== undefined) spans.push(open)
    open = bio === 'O' ? undefined : { from: i, to: i, type }
  })
  if (open !== undefined) spans.push(open)
  return spans.filter((span): span is GoldSpan => (ENTITY_TYPES as readonly string[]).includes(span.type))
}

/** Token range that a stretch of text overlaps, undefined if none. */
export function coveredTokens (document: GoldDocument, start: number, end: number): { readonly from: number, readonly to: number } | undefined {
  const { tokens } = document
  let low = 0
  for (let high = tokens.length; low < high;) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const from = low
  let to = from - 1
  while (to + 1 < tokens.length && (tokens[to + 1]?.start ?? end) < end) to++
  return to < from ? undefined : { from, to }
}
