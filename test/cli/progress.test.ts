/** The bar: on a terminal only. */
import { PassThrough } from 'node:stream'
import { createProgress } from '../../src/cli/progress.ts'

function shown (terminal: boolean, total?: number, wanted = true): string {
  const stream = Object.assign(new PassThrough(), { isTTY: terminal, columns: 80, cursorTo: () => true, clearLine: () => true, moveCursor: () => true })
  const progress = createProgress(stream as unknown as NodeJS.WriteStream, { shown: wanted, unit: 'texts', ...(total === undefined ? {} : { total }) })
  progress.advance()
  progress.tell('story.txt: not UTF-8')
  progress.advance()
  progress.stop()
  return String(stream.read() ?? '')
}

test('in a pipe, and where none is wanted, messages alone', () => {
  expect(shown(false, 2)).toBe('alam: story.txt: not UTF-8\n')
  expect(shown(true, 2, false)).toBe('alam: story.txt: not UTF-8\n')
})

test('on a terminal a bar too', () => {
  expect(shown(true, 2)).toMatch(/2\/2 texts/)
  expect(shown(true, 2)).toContain('alam: story.txt: not UTF-8')
  expect(shown(true)).toMatch(/2 texts/)
})
