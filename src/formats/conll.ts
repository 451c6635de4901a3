/**
 * CoNLL-2003 BIO, in two columns: `token TAG` a line, a blank line after each sentence, `-DOCSTART-` before the text, so that the answers of several texts
 * can be joined into one file. `alam evaluate` reads it (D-081).
 */
import { outermost, spansOf, type Write } from './spans.ts'
import { sentenceStarts, tokensOf } from './tokens.ts'

export const writeConll: Write = (text, answer) => {
  const spans = outermost(spansOf(text, answer))
  const tokens = tokensOf(text, spans)
  const starts = sentenceStarts(text, tokens)
  let lines = '-DOCSTART- O\n\n'
  let at = 0
  tokens.forEach(({ start, end }, i) => {
    while ((spans[at]?.end ?? Infinity) <= start) at++
    const span = spans[at]
    const inside = span !== undefined && span.start < end
    // A name is never parted.
    if (i > 0 && starts[i] === true && !(inside && span.start < start)) lines += '\n'
    lines += `${text.slice(start, end)} ${inside ? `${span.start === start ? 'B' : 'I'}-${span.type}` : 'O'}\n`
  })
  return tokens.length === 0 ? lines : `${lines}\n`
}
