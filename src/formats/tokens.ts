/**
 * Tokens and sentences of CoNLL: what annotators expect, not what the engine counts in (it keeps a word with its clitics together).
 * A token never holds white space or control characters, so that every reader splits lines as we mean them.
 */
import type { Span } from './spans.ts'

export interface Token { readonly start: number, readonly end: number }

/** White space and controls; a word or a number with its inner points; a run of one mark of punctuation; a run of symbols (emoji are several code points); whatever is left. */
const PIECE = /[\p{Z}\p{Cc}]+|(?:[\p{L}\p{M}\p{N}\p{Cf}\p{Pc}]|(?<=\p{N})[.,:/٫٬](?=\p{N}))+|(\p{P})\1*|[\p{S}\p{M}\p{Cf}]+|[^]/gu
const GAP = /^[\p{Z}\p{Cc}]/u
// eslint-disable-next-line no-control-regex -- line ends are control characters
const LINE_END = /[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/
const END = /^(?:[.!?؟۔]+|…+)$/
const CLOSER = /^[»”’"')\]}]+$/
const ONE_LETTER = /^\p{L}\p{M}*$/u
const STARTS_ARABIC = /^\p{Script=Arabic}/u
/** A letter that is not a tatweel, with the marks that belong to it. */
const LETTER = /(?!\u0640)\p{L}[\p{M}\p{Cf}\u0640]*/gu

/** Longest stretch before a name in which its clitics are looked for, in UTF-16 units: a few letters, each with marks. */
const CLITICS_REACH = 40

/** Where tokens are cut whatever they look like: at the borders of names and of the clitics before them; ascending. */
function borders (text: string, spans: readonly Span[]): number[] {
  const all = spans.flatMap(({ start, end, clitics }) => [...cliticStarts(text, start, clitics), start, end])
  return [...new Set(all)].sort((a, b) => a - b)
}

function cliticStarts (text: string, start: number, clitics: readonly string[]): number[] {
  if (clitics.length === 0) return []
  const from = Math.max(0, start - CLITICS_REACH)
  const letters = [...text.slice(from, start).matchAll(LETTER)]
  let left = letters.length
  return clitics.toReversed().flatMap(clitic => {
    left -= [...clitic.matchAll(LETTER)].length
    const letter = letters[left]
    return letter === undefined ? [] : [from + letter.index]
  })
}

export function tokensOf (text: string, spans: readonly Span[]): Token[] {
  const cuts = borders(text, spans)
  const tokens: Token[] = []
  let next = 0
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (GAP.test(piece)) continue
    const end = index + piece.length
    let start = index
    for (; (cuts[next] ?? end) < end; next++) {
      const cut = cuts[next] as number
      if (cut <= start) continue
      tokens.push({ start, end: cut })
      start = cut
    }
    tokens.push({ start, end })
  }
  return tokens
}

/** Whether a sentence ends before each token: at line ends, and behind end punctuation with its closing quotes. Names are told apart by the caller. */
export function sentenceStarts (text: string, tokens: readonly Token[]): boolean[] {
  let ended = false
  return tokens.map(({ start, end }, i) => {
    const token = text.slice(start, end)
    const last = tokens[i - 1]
    const gap = text.slice(last?.end ?? 0, start)
    const starts = LINE_END.test(gap) || (ended && (gap !== '' || STARTS_ARABIC.test(token)) && !END.test(token))
    const goesOn = ended && !starts && CLOSER.test(token)
    // د. and م. are titles, not ends.
    const title = token === '.' && gap === '' && last !== undefined && ONE_LETTER.test(text.slice(last.start, last.end))
    ended = (END.test(token) && !title) || goesOn
    return starts
  })
}
