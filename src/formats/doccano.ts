/** doccano: one line of JSON a text, labels as `[start, end, type]` in code points, for its sequence labelling projects. */
import { offsetConverter } from './offsets.ts'
import { spansOf, type Write } from './spans.ts'

export const writeDoccano: Write = (text, answer) => {
  const codePoint = offsetConverter(text, 'codepoint')
  const label = spansOf(text, answer).map(({ start, end, type }) => [codePoint(start), codePoint(end), type])
  return JSON.stringify({ text, label }) + '\n'
}
