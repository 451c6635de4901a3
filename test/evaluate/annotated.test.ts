/** Annotated texts: names in brackets behind their type. */
import { parseAnnotated } from '../../src/evaluate/annotated.ts'

/** Spans of each document as `TYPE text`. */
function spansOf (content: string): string[][] {
  return parseAnnotated(content).documents.map(({ text, tokens, spans }) => spans.map(({ from, to, type }) => `${type} ${text.slice(tokens[from]?.start, tokens[to]?.end)}`))
}

test('spans, clitics outside, several lines a document', () => {
  expect(spansOf('زار [PER محمد بن سلمان] و[LOC الرياض].\nثم ل[ORG لأمم المتحدة]\n\n# ملاحظة\nلا شيء هنا\n')).toEqual([['PER محمد بن سلمان', 'LOC الرياض', 'ORG لأمم المتحدة'], []])
})

test('the text is what stands there, without the marks', () => {
  const { documents: [document] } = parseAnnotated('زار [PER محمد] [LOC مصر]\r\nأمس')
  expect(document?.text).toBe('زار محمد مصر\nأمس\n')
})

test.each([
  ['an unknown type', 'زار [MISC محمد] مصر'], ['a bracket left open', 'زار [PER محمد مصر'], ['a bracket too many', 'زار محمد] مصر'], ['nested marks', '[ORG جامعة [LOC القاهرة]]'],
  ['a space inside', '[PER محمد ] هنا'], ['a space before the line', ' زار [PER محمد]']
])('%s is a fault of its line, and the others are read', (_, line) => {
  const { documents, faults } = parseAnnotated(`[LOC مصر] هنا\n${line}\n`)
  expect(faults.map(fault => fault.line)).toEqual([2])
  expect(documents.map(({ spans }) => spans.length)).toEqual([1])
})
