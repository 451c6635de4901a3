/** Highlights move along with what is typed, and go where it touches them. Brackets mark spans, as in the other tables. */
import { shiftSpans } from '../../playground/shift.ts'
import { mark, parseMarked } from '../marked.ts'

test.each([
  ['typed before', 'زار [توكايف] روسيا', 'ثم زار [توكايف] روسيا'],
  ['typed after', '[توكايف] في [روسيا]', '[توكايف] ليس في [روسيا]'],
  ['typed right before a name', 'زار [توكايف]', 'زار و[توكايف]'],
  ['typed right after a name', 'زار [توكايف]', 'زار [توكايف]ا'],
  ['typed inside a name', '[محمد سلمان] و[الرياض]', 'محمد بن سلمان و[الرياض]'],
  ['taken away before', 'ثم زار [توكايف]', 'زار [توكايف]'],
  ['taken away with a name', 'زار [توكايف] و[باريس]', 'زار و[باريس]'],
  ['all replaced', '[توكايف]', 'نص آخر'],
  ['all taken away', '[توكايف]', ''],
  ['nothing changed', '[توكايف] هنا', '[توكايف] هنا'],
  ['a repeated letter', 'ممم [باريس]', 'مممم [باريس]']
])('%s', (_what, before, after) => {
  const { text, spans } = parseMarked(before)
  const now = parseMarked(after).text
  expect(mark(now, shiftSpans(spans, text, now))).toBe(after)
})
