/**
 * CoNLL-2003 BIO, in two columns: `token TAG` a line, a blank line after each sentence, `-DOCSTART-` before the text, so that the answers of several texts
 * can be joined into one file (D-081). The line of `-DOCSTART-`, which readers skip, holds the text as a JSON string: tokens alone do not tell where blanks
 * were, and للأمم read as ل لأمم is another text. `alam evaluate` takes it from there (D-100).
 */
import { outermost, spansOf, type Write } from './spans.ts'
import { sentenceStarts, tokensOf } from './tokens.ts'

/** What JSON leaves as it is and some readers take for the end of a line. */
const LINE_ENDS = /[\x7f-\x9f\u2028\u2029]/g
const oneLine = (text: string): string =>
  JSON.stringify(text).replace(LINE_ENDS, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

export const writeConll: Write = (text, answer) => {
  const spans = outermost(spansOf(text, answer))
  const tokens = tokensOf(text, spans)
  const starts = sentenceStarts(text, tokens)
  let lines = `-DOCSTART- ${oneLine(text)} O\n\n`
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
