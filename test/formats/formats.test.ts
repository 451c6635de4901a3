/** Every format gives back what was written: spans, types and, where it holds it, the text; over whatever text. */
import fc from 'fast-check'
import { EXAMPLE_ANSWER, EXAMPLE_TEXT, ExtractResponse, FORMAT_NAMES, FORMAT_TABLE, OFFSET_UNITS, type FormatName } from '../../src/contract/index.ts'
import { FORMATS } from '../../src/formats/index.ts'
import { answerTo, hostileText, marked, outermostOf, type Marked } from './answers.ts'
import { elementsOf, READERS } from './readers.ts'

const FLAT: readonly FormatName[] = ['conll', 'elasticsearch']
const IN_UNIT: readonly FormatName[] = ['json', 'csv']

const spansOf = ({ places }: Marked) => places.map(({ start, end, type }) => ({ start, end, type }))

describe('what was written is read', () => {
  test.each(FORMAT_NAMES)('%s: hostile texts', name => {
    fc.assert(fc.property(hostileText, fc.constantFrom(...OFFSET_UNITS), (source, unit) => {
      const expected = FLAT.includes(name) ? outermostOf(source) : source
      const written = FORMATS[name].write(source.text, answerTo(source, IN_UNIT.includes(name) ? 'utf16' : unit))
      const { spans, text } = READERS[name](written, source.text)
      expect(spans).toEqual(spansOf(expected))
      if (text !== undefined) expect(text).toBe(name === 'html' ? source.text.replaceAll('\0', '\ufffd') : source.text)
    }), { numRuns: 400 })
  })

  test.each(FORMAT_NAMES)('%s: the answer of the documentation', name => {
    const answer = ExtractResponse.parse(EXAMPLE_ANSWER)
    const { spans } = READERS[name](FORMATS[name].write(EXAMPLE_TEXT, answer), EXAMPLE_TEXT)
    expect(spans).toEqual(answer.mentions.map(({ start, end, type }) => ({ start, end, type })))
  })

  test.each(FORMAT_NAMES)('%s: a text without names, and half a character in an id', name => {
    expect(READERS[name](FORMATS[name].write('لا شيء', answerTo(marked('لا شيء'))), 'لا شيء').spans).toEqual([])
    const answer = answerTo(marked('[LOC مصر]'))
    const broken = { ...answer, entities: answer.entities.map(entity => ({ ...entity, id: '\ud800' })) }
    expect(() => FORMATS[name].write('مصر', broken)).not.toThrow()
  })
})

test('names, media types and extensions are told apart, and each media type is a valid one', () => {
  const rows = FORMAT_NAMES.map(name => FORMAT_TABLE[name])
  for (const key of ['mediaType', 'extension'] as const) expect(new Set(rows.map(row => row[key])).size).toBe(rows.length)
  for (const { mediaType } of rows) expect(mediaType).toMatch(/^(?:text|application)\/[a-z.+-]+(?:; [a-z]+=(?:[\w-]+|"[^"]+"))*$/)
})

test('csv and json count in the unit of the answer', () => {
  const source = marked('😀 [LOC مصر]')
  expect(READERS.csv(FORMATS.csv.write(source.text, answerTo(source, 'codepoint')), '').spans).toEqual([{ start: 2, end: 5, type: 'LOC' }])
  expect(READERS.json(FORMATS.json.write(source.text, answerTo(source, 'utf8')), '').spans).toEqual([{ start: 5, end: 11, type: 'LOC' }])
})

describe('conll', () => {
  const conll = (source: string) => {
    const { text, places } = marked(source)
    return FORMATS.conll.write(text, answerTo({ text, places })).split('\n\n').slice(1, -1).map(sentence => sentence.replaceAll('\n', ' | '))
  }

  test.each<[string, string, string[]]>([
    ['a clitic is a token of its own', 'زار {و}[PER ماكرون] مصر', ['زار O | و O | ماكرون B-PER | مصر O']],
    ['two clitics are two tokens', '{و|ل}[LOC لرياض]', ['و O | ل O | لرياض B-LOC']],
    ['clitics with vowel signs and tatweel', '{وَ|بِـ}[LOC القاهرة]', ['وَ O | بِـ O | القاهرة B-LOC']],
    ['names side by side', '[LOC مصر] [LOC سوريا] [PER علي]', ['مصر B-LOC | سوريا B-LOC | علي B-PER']],
    ['the outermost name', 'في [ORG جامعة [LOC القاهرة]]', ['في O | جامعة B-ORG | القاهرة I-ORG']],
    ['a name inside another cuts nothing', '[ORG جامعة[LOC القاهرة]]', ['جامعةالقاهرة B-ORG']],
    ['a name that ends inside a word', '[LOC مصر]نا', ['مصر B-LOC | نا O']],
    ['punctuation', 'قال: «[LOC مصر]»، ثم…', ['قال O | : O | « O | مصر B-LOC | » O | ، O | ثم O | … O']],
    ['numbers stay whole', 'في 3.5 و1,000 و12/11/2026.', ['في O | 3.5 O | و1,000 O | و12/11/2026 O | . O']],
    ['emoji stay whole', 'مرحبا👨‍👩‍👧!', ['مرحبا O | 👨‍👩‍👧 O | ! O']],
    ['sentences at line ends', 'عنوان\r\nنص\u2028آخر', ['عنوان O', 'نص O', 'آخر O']],
    ['sentences at end punctuation', 'جاء. ذهب؟! «نعم.» ثم', ['جاء O | . O', 'ذهب O | ؟ O | ! O', '« O | نعم O | . O | » O', 'ثم O']],
    ['without a space after the full stop', 'جاء.ذهب', ['جاء O | . O', 'ذهب O']],
    ['a title of one letter', 'د. [PER أحمد]', ['د O | . O | أحمد B-PER']],
    ['never inside a name', 'في [ORG ياهو! مكتوب]', ['في O | ياهو B-ORG | ! I-ORG | مكتوب I-ORG']]
  ])('%s', (_, source, expected) => {
    expect(conll(source)).toEqual(expected)
  })
})

describe('html', () => {
  const source = marked('قال <script>alert("x")</script> [ORG جامعة [LOC القاهرة]] & [PER Bob]')
  const page = FORMATS.html.write(source.text, answerTo(source))
  const elements = elementsOf(page)
  const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag)

  test('nothing of the text becomes an element, an attribute or a style', () => {
    expect(named('script')).toEqual([])
    fc.assert(fc.property(hostileText, text => {
      const allowed = new Set(['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'h1', 'div', 'p', 'mark', 'bdi', 'table', 'thead', 'tbody', 'tr', 'th', 'td'])
      for (const { tagName, attrs } of elementsOf(FORMATS.html.write(text.text, answerTo(text)))) {
        expect(allowed).toContain(tagName)
        for (const { name } of attrs) expect(['lang', 'dir', 'charset', 'name', 'content', 'class', 'title', 'scope']).toContain(name)
      }
    }))
  })

  test('a whole page, right to left, in Arabic', () => {
    expect(page.startsWith('<!doctype html>\n<html lang="ar" dir="rtl">')).toBe(true)
    expect(named('mark').slice(0, 3).map(mark => [mark.attrs.find(({ name }) => name === 'class')?.value, mark.childNodes[0]?.nodeName])).toEqual([['ORG', 'bdi'], ['LOC', 'bdi'], ['PER', 'bdi']])
    for (const mark of named('mark').slice(0, 3)) expect(mark.attrs.find(({ name }) => name === 'title')?.value).toMatch(/ · 0\.90$/)
    expect(named('table')).toHaveLength(1)
  })
})

test('elasticsearch: the canonical name where there is no id, and text that looks like markup stays text', () => {
  const text = 'قال [رابط](http://x) مصر'
  const answer = answerTo({ text, places: [{ start: 21, end: 24, type: 'LOC' }] })
  const written = FORMATS.elasticsearch.write(text, { ...answer, entities: answer.entities.map(({ id, ...entity }) => ({ ...entity, name: 'مصر (العربية)' })) })
  expect(written).toBe(`قال [رابط][]()(http://x) [مصر](LOC&${encodeURIComponent('مصر')}%20%28${encodeURIComponent('العربية')}%29)`)
})

test('brat: a name over a line end is in fragments, an entity with an id is referred to', () => {
  const source = marked('😀 [PER قاسم\r\nتوكايف]')
  const answer = answerTo(source)
  const known = { ...answer, entities: answer.entities.map(entity => ({ ...entity, id: 'per/x', name: 'قاسم توكايف' })) }
  expect(FORMATS.brat.write(source.text, known)).toBe('T1\tPER 2 6;8 14\tقاسم توكايف\nN1\tReference T1 alam:per/x\tقاسم توكايف\n')
})

test.each(['\n', '\r', '\r\n', ',', '"'])('csv: %j in a name is quoted', mark => {
  const text = `س${mark}ص`
  expect(FORMATS.csv.write(text, answerTo({ text, places: [{ start: 0, end: text.length, type: 'PER' }] }))).toContain(`,"${text.replace('"', '""')}",PER,`)
})

test('csv: a header, CRLF at line ends, quotes doubled', () => {
  const [head, row] = FORMATS.csv.write('مصر', answerTo(marked('[LOC مصر]'))).split('\r\n')
  expect(head).toBe('start,end,text,type,confidence,source,clitics,entity,entity_id,entity_name,entity_name_latin,entity_subtype,entity_country')
  expect(row).toBe('0,3,مصر,LOC,0.9,gazetteer,,0,"x/(0) &=%+""\',\n[é]\t<b>",مصر,"""<i>,",,')
})
