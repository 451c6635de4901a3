/** Words: kinds and places of tokens, and compound names written together. */
import fc from 'fast-check'
import { createFoldTable, normalise } from '../../../src/engine/normalise/index.ts'
import { TokenKind, words } from '../../../src/engine/tokenise/index.ts'
import { fusedAt, MAX_FUSED } from '../../../src/engine/tokenise/fused.ts'
import { FATHA, NO_BREAK_SPACE, RIGHT_TO_LEFT_MARK, SHADDA, TATWEEL, ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER } from '../characters.ts'

const table = createFoldTable()
const KINDS = Object.fromEntries(Object.entries(TokenKind).map(([name, kind]) => [kind, name])) as Readonly<Record<number, string>>

interface Token { readonly text: string, readonly kind: string, readonly glued: boolean, readonly start: number, readonly end: number }

function tokens (text: string): Token[] {
  const { count, start, end, kind, glued } = words(text, normalise(text, table), table)
  return Array.from({ length: count }, (_, t) => ({
    text: text.slice(start[t], end[t]), kind: KINDS[kind[t] ?? -1] ?? '', glued: glued[t] === 1, start: start[t] ?? -1, end: end[t] ?? -1
  }))
}

describe('kinds', () => {
  test.each([
    ['Arabic words', 'محمد علي', ['محمد', 'علي'], 'word word'],
    ['Persian letters make Arabic words', 'پاريس', ['پاريس'], 'word'],
    ['Latin', 'NATO', ['NATO'], 'latin'],
    ['Latin letters with digits', 'G20 3M', ['G20', '3M'], 'latin latin'],
    ['numbers', '2020 ٢٠٢٠', ['2020', '٢٠٢٠'], 'number number'],
    ['digits part from Arabic letters', 'لواء444قتال', ['لواء', '444', 'قتال'], 'word number word'],
    ['a script of its own', 'Москва', ['Москва'], 'script'],
    ['Arabic next to Latin', 'قناةMBC', ['قناة', 'MBC'], 'word latin'],
    ['brackets', '(أ)[ب]{ت}', ['(', 'أ', ')', '[', 'ب', ']', '{', 'ت', '}'], 'open word close open word close open word close'],
    ['guillemets and quotation marks', '«أ» “ب” "ت"', ['«', 'أ', '»', '“', 'ب', '”', '"', 'ت', '"'], 'open word close open word close quote word quote'],
    ['commas', 'أ، ب, ت؛', ['أ', '،', 'ب', ',', 'ت', '؛'], 'word comma word comma word comma'],
    ['stops', 'أ. ب؟ ت! ث…', ['أ', '.', 'ب', '؟', 'ت', '!', 'ث', '…'], 'word stop word stop word stop word stop'],
    ['colon, dash, slash', 'أ: ب - ت / ث', ['أ', ':', 'ب', '-', 'ت', '/', 'ث'], 'word colon word dash word slash word'],
    ['all dashes', '-–—‐−', ['-', '–', '—', '‐', '−'], 'dash dash dash dash dash'],
    ['line ends, each its own', 'أ\r\nب', ['أ', '\r', '\n', 'ب'], 'word newline newline word'],
    ['spaces of other kinds', `أ${NO_BREAK_SPACE}ب\tت`, ['أ', 'ب', 'ت'], 'word word word'],
    ['emoji', 'أ😀ب', ['أ', '😀', 'ب'], 'word other word'],
    ['other signs', '%$#', ['%', '$', '#'], 'other other other'],
    ['nothing', '', [], ''],
    ['only invisible characters', RIGHT_TO_LEFT_MARK + ZERO_WIDTH_JOINER, [], '']
  ])('%s', (_, text, parts, kinds) => {
    const found = tokens(text)
    expect(found.map(token => token.text)).toEqual(parts)
    expect(found.map(token => token.kind).join(' ')).toBe(kinds)
  })
})

describe('marks and invisible characters', () => {
  test.each([
    ['marks on the last letter are inside', `محمد${SHADDA}${FATHA}، `, [`محمد${SHADDA}${FATHA}`, '،']],
    ['tatweel at the end is inside', `محمد${TATWEEL} علي`, [`محمد${TATWEEL}`, 'علي']],
    ['invisible characters around are outside', `${RIGHT_TO_LEFT_MARK}محمد${RIGHT_TO_LEFT_MARK} `, ['محمد']],
    ['invisible characters within are inside', `مح${ZERO_WIDTH_JOINER}مد`, [`مح${ZERO_WIDTH_JOINER}مد`]],
    ['a non-joiner parts nothing', `مح${ZERO_WIDTH_NON_JOINER}مد`, [`مح${ZERO_WIDTH_NON_JOINER}مد`]],
    ['a mark behind an invisible character is outside', `محمد${ZERO_WIDTH_JOINER}${FATHA} علي`, ['محمد', 'علي']],
    ['a mark that leads a word is outside', `${FATHA}محمد`, ['محمد']]
  ])('%s', (_, text, parts) => {
    expect(tokens(text).map(token => token.text)).toEqual(parts)
  })
})

describe('glued', () => {
  test.each([
    ['a space parts', 'أ ب', [false, false]],
    ['a hyphen between words', 'جان-كلود', [false, true, true]],
    ['a hyphen with a space', 'جان- كلود', [false, true, false]],
    ['an initial with its stop', 'أ. ف', [false, true, false]],
    ['a mark parts nothing', `جان${FATHA}-كلود`, [false, true, true]]
  ])('%s', (_, text, glued) => {
    expect(tokens(text).map(token => token.glued)).toEqual(glued)
  })
})

describe('compound names written together', () => {
  test.each([
    ['عبدالله', ['عبد', 'الله']],
    ['عبدالرحمن', ['عبد', 'الرحمن']],
    ['وعبدالله', ['وعبد', 'الله']],
    ['ولعبدالله', ['ولعبد', 'الله']],
    ['بعبدالعزيز', ['بعبد', 'العزيز']],
    ['نورالدين', ['نور', 'الدين']],
    ['وصلاحالدين', ['وصلاح', 'الدين']],
    ['علاءالدين', ['علاء', 'الدين']],
    ['نصرالله', ['نصر', 'الله']],
    ['ونصرالله', ['ونصر', 'الله']],
    ['خيرالله', ['خير', 'الله']],
    ['عَبْدُالله', ['عَبْدُ', 'الله']]
  ])('%s is two words', (word, parts) => {
    expect(tokens(word).map(({ text, kind }) => [text, kind])).toEqual(parts.map(part => [part, 'word']))
    expect(tokens(word)[1]?.glued).toBe(true)
  })

  test.each(['والدين', 'خالدين', 'بالله', 'والله', 'الله', 'فالله', 'تالله', 'لله', 'مجاهدين', 'الدين', 'بالدين', 'عبدال', 'المتعبدين', 'عبد', 'الخالدين', 'وخالدين', 'الوالدين', 'عبدة', 'عبادالرحمن', 'جاهلالدين'])('%s is one', word => {
    expect(tokens(word).map(({ text }) => text)).toEqual([word])
  })

  test('folded letters: where a word falls apart', () => {
    expect(fusedAt('عبدالله')).toBe(3)
    expect(fusedAt('وبعبدالله')).toBe(5)
    expect(fusedAt('ضياالدين')).toBe(3)
    expect(fusedAt('محمد')).toBe(0)
  })

  test('a word longer than any such name is left whole', () => {
    const long = 'عبدال' + 'ب'.repeat(MAX_FUSED)
    expect(tokens(long).map(({ text }) => text)).toEqual([long])
  })
})

const LETTERS = /[A-Za-z0-9\u0621-\u063a\u0641-\u064a]/

test('tokens are slices of the text, in order, and what lies between them holds no letter', () => {
  const piece = fc.oneof(fc.constantFrom('محمد', 'عبدالله', ' ', '\r\n', '😀', 'NATO', '2020', '.', '-', RIGHT_TO_LEFT_MARK, FATHA, 'Москва'), fc.string({ unit: 'grapheme-ascii', maxLength: 4 }))
  fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
    const text = pieces.join('')
    let at = 0
    for (const { start, end } of tokens(text)) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(end).toBeGreaterThan(start)
      expect(text.slice(at, start)).not.toMatch(LETTERS)
      at = end
    }
    expect(text.slice(at)).not.toMatch(LETTERS)
  }))
})
