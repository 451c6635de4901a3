/**
 * CoNLL: "token TAG" a line, a blank line between sentences, `-DOCSTART-` before a document (the format of the CoNLL-2002 and 2003 tasks).
 * Documents are texts with one sentence a line, tokens joined by single spaces, unless `-DOCSTART-` holds the text as a JSON string, as our own files do
 * (D-100); gold spans are ranges of tokens.
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
  const documents: Array<{ readonly text: string | undefined, readonly sentences: string[][] }> = []
  let marked = false
  for (const block of content.replaceAll('\r\n', '\n').split(/\n\s*\n/)) {
    const lines = block.split('\n').filter(line => line.trim() !== '')
    if (lines[0]?.startsWith('-DOCSTART-') === true) { marked = true; documents.push({ text: textOf(lines[0]), sentences: [] }); lines.shift() }
    if (lines.length === 0) continue
    if (documents.length === 0 || (!marked && (documents.at(-1)?.sentences.length ?? 0) >= context)) documents.push({ text: undefined, sentences: [] })
    documents.at(-1)?.sentences.push(lines)
  }
  return documents.filter(({ sentences }) => sentences.length > 0).map(({ text, sentences }) => {
    const joined = toDocument(sentences)
    return text === undefined ? joined : within(text, joined) ?? joined
  })
}

/** The text that a line of `-DOCSTART-` holds, undefined if it holds none. */
function textOf (line: string): string | undefined {
  const [, json = ''] = /^-DOCSTART- (".*") \S+$/.exec(line) ?? []
  try {
    return JSON.parse(json) as string
  } catch {
    return undefined
  }
}

const GAP = /[\p{Z}\p{Cc}]/u

/** The same tokens in `text`, undefined if they are not all that stands there (somebody corrected one). */
function within (text: string, { text: joined, tokens, spans }: GoldDocument): GoldDocument | undefined {
  const places: Array<{ start: number, end: number }> = []
  let at = 0
  const skipGap = (): void => { while (at < text.length && GAP.test(text.charAt(at))) at++ }
  for (const { start, end } of tokens) {
    skipGap()
    if (!text.startsWith(joined.slice(start, end), at)) return undefined
    places.push({ start: at, end: at += end - start })
  }
  skipGap()
  return at === text.length ? { text, tokens: places, spans } : undefined
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
