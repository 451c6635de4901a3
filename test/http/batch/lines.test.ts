/** Lines of a stream, however its bytes are cut into chunks. */
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { splitLines } from '../../../src/http/batch/lines.ts'

async function linesOf (chunks: readonly Buffer[], limit = 1000): Promise<Array<readonly [number, string | undefined]>> {
  const lines: Array<readonly [number, string | undefined]> = []
  for await (const { number, bytes } of splitLines(Readable.from(chunks), limit)) lines.push([number, bytes?.toString('utf8')])
  return lines
}

const BOM = '\ufeff'

test.each<[string, string, Array<readonly [number, string | undefined]>]>([
  ['nothing', '', []],
  ['one line', 'أ', [[1, 'أ']]],
  ['an end after the last line', 'أ\nب\n', [[1, 'أ'], [2, 'ب']]],
  ['none after it', 'أ\nب', [[1, 'أ'], [2, 'ب']]],
  ['CRLF: the CR stays, blank to JSON', '{"a":1}\r\n{"b":2}\r\n', [[1, '{"a":1}\r'], [2, '{"b":2}\r']]],
  ['blank lines are skipped and counted', '\n \t\r\nأ\n\nب\n\n', [[3, 'أ'], [5, 'ب']]],
  ['a byte order mark at the start', `${BOM}أ\n${BOM}ب`, [[1, 'أ'], [2, `${BOM}ب`]]],
  ['a byte order mark and nothing else', `${BOM}\n`, []],
  ['a line at the limit and one over it', `${'x'.repeat(10)}\n${'x'.repeat(11)}\nأ\n`, [[1, 'x'.repeat(10)], [2, undefined], [3, 'أ']]],
  ['a line over the limit without an end', `أ\n${'x'.repeat(11)}`, [[1, 'أ'], [2, undefined]]]
])('%s', async (_, text, expected) => {
  const bytes = Buffer.from(text)
  expect(await linesOf([bytes], 10)).toEqual(expected)
  // Byte by byte: every character of more than one is cut.
  expect(await linesOf([...bytes].map(byte => Buffer.from([byte])), 10)).toEqual(expected)
})

test('any text in any chunks gives the same lines', async () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 20 }).filter(text => !/[\n\ufeff]/.test(text) && /[^ \t\r]/.test(text))
  await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), async (lines, sizes) => {
    let rest = Buffer.from(lines.join('\n'))
    const chunks: Buffer[] = []
    for (let i = 0; rest.length > 0; i++) {
      const size = sizes[i % sizes.length] as number
      chunks.push(rest.subarray(0, size))
      rest = rest.subarray(size)
    }
    expect((await linesOf(chunks)).map(([, text]) => text)).toEqual(lines)
  }))
})

test('no chunk is read before the lines of the one before it are taken', async () => {
  let chunks = 0
  const source = async function * (): AsyncGenerator<Buffer> { for (;;) { chunks++; yield Buffer.from('أ\nب\n') } }
  const lines = splitLines(source(), 10)
  for (let i = 0; i < 4; i++) await lines.next()
  expect(chunks).toBe(2)
  await lines.return(undefined)
})
