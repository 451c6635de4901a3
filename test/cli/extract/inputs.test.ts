/** Which files the arguments of alam extract name, and where their answers go. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endingsOf, findInputs } from '../../../src/cli/extract/inputs.ts'
import { toFolder, toStandardOutput } from '../../../src/cli/extract/outputs.ts'
import { UsageError } from '../../../src/cli/input.ts'

const folder = mkdtempSync(join(tmpdir(), 'alam-inputs-'))
const at = (path: string): string => join(folder, path)
for (const path of ['b/two.TXT', 'a/one.txt', 'a/deep/er.txt', 'a/note.md', '.hidden/no.txt', 'a/[x].txt']) {
  mkdirSync(join(at(path), '..'), { recursive: true })
  writeFileSync(at(path), path)
}
symlinkSync(folder, at('a/circle'))
afterAll(() => { rmSync(folder, { recursive: true }) })

async function found (args: readonly string[], endings = 'txt'): Promise<{ readonly names: string[], readonly several: boolean, readonly missing: string[] }> {
  const { inputs, several, missing } = await findInputs(args, endingsOf(endings))
  for (const { path } of inputs) if (path !== '-') expect(path.startsWith(folder)).toBe(true)
  return { names: inputs.map(({ name }) => name), several, missing: missing.map(({ arg }) => arg) }
}

test.each<[string, string[], string, { names: string[], several: boolean, missing?: string[] }]>([
  ['nothing is standard input', [], 'txt', { names: ['stdin'], several: false }],
  ['a file, whatever its ending', ['a/note.md'], 'txt', { names: ['note.md'], several: false }],
  ['a folder: all below it, by name, neither hidden files nor what links lead to', ['.'], 'txt', { names: ['a/[x].txt', 'a/deep/er.txt', 'a/one.txt', 'b/two.TXT'], several: true }],
  ['other endings', ['a'], '.md,rst', { names: ['note.md'], several: true }],
  ['a pattern, named from what is fixed in it', ['a/*.txt'], 'txt', { names: ['[x].txt', 'one.txt'], several: true }],
  ['a pattern of folders', ['*/*.{md,TXT}'], 'txt', { names: ['a/note.md', 'b/two.TXT'], several: true }],
  ['a pattern that fits nothing but has a folder', ['a/*/*.txt'], 'txt', { names: ['deep/er.txt'], several: true }],
  ['a file whose name looks like a pattern', ['a/[x].txt'], 'txt', { names: ['[x].txt'], several: false }],
  ['files named twice are read once', ['a/one.txt', 'a', 'a/one.txt'], 'txt', { names: ['one.txt', '[x].txt', 'deep/er.txt'], several: true }],
  ['what leads to nothing is told', ['a/*.pdf', 'b/two.TXT'], 'txt', { names: ['two.TXT'], several: true, missing: ['a/*.pdf'] }]
])('%s', async (_, args, endings, expected) => {
  const full = (args: readonly string[]): string[] => args.map(arg => at(arg))
  expect(await found(full(args), endings)).toEqual({ ...expected, missing: full(expected.missing ?? []) })
})

test.each(['', 'txt,', 'a/b'])('endings that are none: "%s"', list => { expect(() => endingsOf(list)).toThrow(UsageError) })

describe('--out', () => {
  const input = (path: string, name: string) => ({ path: at(path), name })

  test('an answer stands below the folder as its input stood, with the ending of its format', async () => {
    const one = input('a/deep/er.txt', 'deep/er.txt')
    const two = { path: '-', name: 'stdin' }
    const take = toFolder({ dir: at('out'), root: undefined, format: 'brat' }, [one, two])
    await take(one, 'T1')
    await take(two, 'T2')
    expect([readFileSync(at('out/deep/er.ann'), 'utf8'), readFileSync(at('out/stdin.ann'), 'utf8')]).toEqual(['T1', 'T2'])
  })

  test('--root counts from another folder', async () => {
    const one = input('a/deep/er.txt', 'er.txt')
    await toFolder({ dir: at('out'), root: folder, format: 'json' }, [one])(one, '{}')
    expect(readFileSync(at('out/a/deep/er.json'), 'utf8')).toBe('{}')
    expect(() => toFolder({ dir: at('out'), root: at('b'), format: 'json' }, [one])).toThrow(/does not stand below --root/)
  })

  test('two answers never share a file, and none overwrites an input', () => {
    expect(() => toFolder({ dir: at('out'), root: undefined, format: 'json' }, [input('a/one.txt', 'one.txt'), input('b/one.md', 'one.md')])).toThrow(/would both be answered in .*one\.json/)
    expect(() => toFolder({ dir: folder, root: folder, format: 'elasticsearch' }, [input('a/one.txt', 'one.txt')])).toThrow(/would overwrite .*one\.txt/)
  })
})

test('formats that cannot stand one after the other need files of their own', () => {
  for (const format of ['html', 'brat', 'csv', 'elasticsearch'] as const) {
    expect(() => toStandardOutput(format, true)).toThrow(/needs --out/)
    expect(() => toStandardOutput(format, false)).not.toThrow()
  }
  expect(() => toStandardOutput('conll', true)).not.toThrow()
})
