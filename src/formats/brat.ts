/**
 * brat standoff: the .ann beside a .txt that holds the text as it was sent. Offsets in code points, as brat's Python counts.
 * A name that runs over a line end has a fragment a line; brat splits lines wherever Python's `splitlines` does.
 */
import { offsetConverter, type Convert } from './offsets.ts'
import { spansOf, type Span, type Write } from './spans.ts'

// eslint-disable-next-line no-control-regex -- line ends are control characters
const LINE_ENDS = /[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g

export const writeBrat: Write = (text, answer) => {
  const codePoint = offsetConverter(text, 'codepoint')
  return spansOf(text, answer).map((span, i) => lines(span, i + 1, codePoint)).join('')
}

function lines ({ text, type, start, means }: Span, number: number, codePoint: Convert): string {
  const fragments = text.split(LINE_ENDS)
  const ends = [...text.matchAll(LINE_ENDS)]
  const places = fragments.map((fragment, i) => {
    const before = ends[i - 1]
    const from = start + (before === undefined ? 0 : before.index + before[0].length)
    return `${codePoint(from)} ${codePoint(from + fragment.length)}`
  })
  const name = `T${number}\t${type} ${places.join(';')}\t${fragments.join(' ')}\n`
  return means?.id === undefined ? name : `${name}N${number}\tReference T${number} alam:${encodeURI(means.id.toWellFormed())}\t${means.name.replace(LINE_ENDS, ' ')}\n`
}
