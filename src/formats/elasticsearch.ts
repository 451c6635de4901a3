/**
 * Elasticsearch's annotated_text: `[name](value&value)`, values percent-encoded. The plugin knows no escape for text that looks so itself; an annotation
 * of nothing, `[]()`, which it drops, is put between the `]` and the `(` of such text (D-082). Brackets cannot stand in an annotated name: it is annotated piece by piece.
 */
import { outermost, spansOf, type Span, type Write } from './spans.ts'

export const writeElasticsearch: Write = (text, answer) => {
  let markup = ''
  let at = 0
  for (const span of outermost(spansOf(text, answer))) {
    markup += plain(text.slice(at, span.start)) + annotated(text.slice(span.start, span.end), span)
    at = span.end
  }
  return markup + plain(text.slice(at))
}

function plain (text: string): string {
  return text.replaceAll('](', '][]()(')
}

function annotated (name: string, { type, means }: Span): string {
  const values = [type, means?.id ?? means?.name ?? name].map(encode).join('&')
  // Odd pieces are runs of brackets.
  return name.split(/([[\]]+)/).map((piece, i) => i % 2 === 1 || piece === '' ? piece : `[${piece}](${values})`).join('')
}

/** encodeURIComponent leaves parentheses alone, and throws at half a character, which may stand in an id of the caller's. */
function encode (value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll('(', '%28').replaceAll(')', '%29')
}
