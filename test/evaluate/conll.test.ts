/** CoNLL files: documents, gold spans, and the words that a stretch of text covers. */
import { coveredTokens, goldSpans, parseConll } from '../../src/evaluate/conll.ts'

const FILE = 'زار O\nمحمد B-PER\nسلمان I-PER\nالقاهرة B-LOC\n. O\n\nوصل O\nأحمد B-PER\n'

describe('parseConll', () => {
  test('one sentence a line, one space between words, spans over the words of the document', () => {
    const [document, ...others] = parseConll(FILE)
    expect(others).toEqual([])
    expect(document?.text).toBe('زار محمد سلمان القاهرة .\nوصل أحمد\n')
    expect(document?.tokens.map(({ start, end }) => document.text.slice(start, end))).toEqual(['زار', 'محمد', 'سلمان', 'القاهرة', '.', 'وصل', 'أحمد'])
    expect(document?.spans).toEqual([{ from: 1, to: 2, type: 'PER' }, { from: 3, to: 3, type: 'LOC' }, { from: 6, to: 6, type: 'PER' }])
  })

  test.each([
    ['sentences per document', FILE, 1, ['زار محمد سلمان القاهرة .\n', 'وصل أحمد\n']],
    ['more sentences per document than there are', FILE, 5, ['زار محمد سلمان القاهرة .\nوصل أحمد\n']],
    ['marked documents, whatever the number of sentences', '-DOCSTART- O\n\nا O\n\nب O\n\n-DOCSTART- O\n\nت O\n', 1, ['ا\nب\n', 'ت\n']],
    ['an empty marked document', '-DOCSTART- O\n\n-DOCSTART- O\n\nا O\n', 20, ['ا\n']],
    ['several blank lines, spaces in them', '\n\nا O\n \n\nب O\n\n', 20, ['ا\nب\n']],
    ['no line at the end', 'ا O', 20, ['ا\n']],
    ['a token with a space', 'ا ب O\n', 20, ['ا ب\n']],
    ['nothing', '', 20, []]
  ])('%s', (_, content, context, texts) => {
    expect(parseConll(content, context).map(({ text }) => text)).toEqual(texts)
  })

  test('twenty sentences a document by default', () => {
    expect(parseConll('ا O\n\n'.repeat(45)).map(({ tokens }) => tokens.length)).toEqual([20, 20, 5])
  })

  test('a line without a tag is told', () => {
    expect(() => parseConll('زار O\nمحمد\n')).toThrow('not "token TAG": "محمد"')
  })

  test.each([
    ['tokens stand where they stand in the text of the file', '-DOCSTART- "زار  للأمم،\\r\\nثم" O\n\nزار O\nل O\nلأمم B-ORG\n، O\n\nثم O\n', 'زار  للأمم،\r\nثم', ['زار', 'ل', 'لأمم', '،', 'ثم']],
    ['a token that somebody parted', '-DOCSTART- "وللأمم" O\n\nو O\nل O\nلأمم B-ORG\n', 'وللأمم', ['و', 'ل', 'لأمم']],
    ['a token that somebody corrected: joined by spaces again', '-DOCSTART- "زار للامم" O\n\nزار O\nل O\nلأمم B-ORG\n', 'زار ل لأمم\n', ['زار', 'ل', 'لأمم']],
    ['a token that is missing', '-DOCSTART- "زار للأمم ثم" O\n\nزار O\nل O\nلأمم B-ORG\n', 'زار ل لأمم\n', ['زار', 'ل', 'لأمم']],
    ['no JSON', '-DOCSTART- "زار" ل" O\n\nزار O\n', 'زار\n', ['زار']],
    ['four columns', '-DOCSTART- -X- -X- O\n\nزار O\n', 'زار\n', ['زار']]
  ])('%s', (_, content, text, tokens) => {
    const [document, ...others] = parseConll(content)
    expect(others).toEqual([])
    expect(document?.text).toBe(text)
    expect(document?.tokens.map(({ start, end }) => document.text.slice(start, end))).toEqual(tokens)
  })

  test('line ends of Windows', () => {
    expect(parseConll(FILE.replaceAll('\n', '\r\n'))[0]?.spans).toEqual(parseConll(FILE)[0]?.spans)
  })
})

describe('goldSpans', () => {
  test.each([
    ['one word', 'B-PER', ['0-0 PER']],
    ['two words', 'B-PER I-PER', ['0-1 PER']],
    ['two names side by side', 'B-PER B-PER', ['0-0 PER', '1-1 PER']],
    ['another type side by side', 'B-PER I-LOC', ['0-0 PER', '1-1 LOC']],
    ['an I that continues nothing', 'O I-LOC I-LOC O', ['1-2 LOC']],
    ['a gap', 'B-ORG O I-ORG', ['0-0 ORG', '2-2 ORG']],
    ['types that are not ours', 'B-MISC I-MISC B-PER', ['2-2 PER']],
    ['none', 'O O', []],
    ['nothing', '', []]
  ])('%s', (_, tags, expected) => {
    expect(goldSpans(tags.split(' ')).map(({ from, to, type }) => `${from}-${to} ${type}`)).toEqual(expected)
  })
})

describe('coveredTokens', () => {
  const [document] = parseConll('والقاهرة O\nفي O\nمصر O\n')
  test.each([
    ['a word', 0, 8, [0, 0]], ['a word without its clitic', 1, 8, [0, 0]], ['two words', 1, 11, [0, 1]], ['all', 0, 15, [0, 2]], ['part of the last', 12, 13, [2, 2]],
    ['only the space', 8, 9, undefined], ['behind the text', 15, 16, undefined]
  ])('%s', (_, start, end, expected) => {
    if (document === undefined) throw new Error('no document')
    const range = coveredTokens(document, start, end)
    expect(range && [range.from, range.to]).toEqual(expected)
  })
})
