/** The command line, as a process of its own: what it prints, and how it ends. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ExtractResponse } from '../../src/contract/index.ts'
import { FORMATS } from '../../src/formats/index.ts'
import { BYTE_ORDER_MARK } from '../engine/characters.ts'
import { smallFile } from '../engine/match/small-gazetteer.ts'
import { GAZETTEER_FILE } from '../gazetteer.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'alam-cli-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

interface Run { readonly code: number | null, readonly out: string, readonly error: string }

function alam (args: readonly string[], input: string | Buffer = '', env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', ...args], { cwd: ROOT, input, env: { ...process.env, GAZETTEER_FILE, ...env } })
  return { code: status, out: stdout.toString('utf8'), error: stderr.toString('utf8') }
}

function write (name: string, content: string | Buffer): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const TEXT = 'زار إيمانويل ماكرون القاهرة وبيروت 😀\r\n'

/** Surfaces of an answer, once it has been found to fit the contract. */
function surfaces ({ out }: Run): string[] {
  return ExtractResponse.parse(JSON.parse(out)).mentions.map(({ text, type }) => `${text} ${type}`)
}

describe('extract', () => {
  test('lines in, lines out; a bad one ends with 1, after the others', () => {
    const { code, out } = alam(['extract', '--ndjson', '--types', 'LOC'], '{"id":"a","text":"زار القاهرة"}\nbad\n{"id":"b","text":"زار بيروت"}\n')
    expect(code).toBe(1)
    expect(out.trimEnd().split('\n').map(line => (JSON.parse(line) as { id: string | null }).id)).toEqual(['a', null, 'b'])
  })

  test('terms of a file', () => {
    const terms = write('terms.tsv', 'text\ttype\tid\taliases\n# ours\nشغبرط\tORG\tcrm-1\tشغبرط للتجارة\n')
    expect(surfaces(alam(['extract', '--terms', terms], 'وصل إلى شغبرط اليوم'))).toEqual(['شغبرط ORG'])
    expect(alam(['extract', '--terms', write('bad.tsv', 'شغبرط\tORG\nباريس\tCITY\n')], TEXT)).toMatchObject({ code: 2, error: expect.stringMatching(/bad\.tsv:2: column type/) as string })
  })

  const EXPECTED = ['إيمانويل ماكرون PER', 'القاهرة LOC', 'بيروت LOC']
  test.each<[string, () => Run]>([
    ['a file', () => alam(['extract', write('text.txt', TEXT)])],
    ['standard input', () => alam(['extract'], TEXT)],
    ['standard input by its name', () => alam(['extract', '-'], TEXT)]
  ])('%s', (_, run) => {
    const answer = run()
    expect(answer).toMatchObject({ code: 0, error: '' })
    expect(surfaces(answer)).toEqual(EXPECTED)
  })

  test('options reach the engine, and offsets come in the unit asked for', () => {
    const run = alam(['extract', '--compact', '--types', 'LOC', '--offset-unit', 'utf8', '--ignore', 'القاهره', '--', '-'], TEXT)
    expect(run.code).toBe(0)
    expect(run.out.trimEnd()).not.toContain('\n')
    const { mentions, length, offsetUnit } = ExtractResponse.parse(JSON.parse(run.out))
    expect(offsetUnit).toBe('utf8')
    expect(length).toBe(Buffer.byteLength(TEXT))
    expect(mentions.map(({ start, end }) => Buffer.from(TEXT).subarray(start, end).toString())).toEqual(['بيروت'])
  })

  test('formats are those of the library, their last lines ended', () => {
    const answer = ExtractResponse.parse(JSON.parse(alam(['extract'], TEXT.trimEnd()).out))
    for (const name of ['conll', 'elasticsearch'] as const) {
      expect(alam(['extract', '--format', name], TEXT.trimEnd())).toEqual({ code: 0, error: '', out: `${FORMATS[name].write(TEXT.trimEnd(), answer).trimEnd()}\n${name === 'conll' ? '\n' : ''}` })
    }
  })

  test('a byte order mark is part of the text', () => {
    const { mentions, length } = ExtractResponse.parse(JSON.parse(alam(['extract'], BYTE_ORDER_MARK + TEXT).out))
    expect(length).toBe(TEXT.length + 1)
    expect((BYTE_ORDER_MARK + TEXT).slice(mentions[0]?.start, mentions[0]?.end)).toBe('إيمانويل ماكرون')
  })

  test('another gazetteer', () => {
    const file = write('small.bin', smallFile({ places: ['loc/x | شغبرط | | X | city | EG | '], weights: ['span.entry=L | LOC | 5 | 1'] }))
    expect(surfaces(alam(['extract', '--gazetteer', file], 'في شغبرط والقاهرة'))).toEqual(['شغبرط LOC'])
  })
})

test('explain tells entries, score and evidence of each mention', () => {
  const { code, out } = alam(['explain'], TEXT)
  expect(code).toBe(0)
  expect(out).toMatch(/^إيمانويل ماكرون {2}PER {2}\[4, 19\) {2}confidence \d\.\d\d {2}gazetteer {2}per\/emmanuel-macron$/m)
  expect(out).toMatch(/^ {2}clitics {3}و$/m)
  expect(out).toMatch(/^ {2}entry {5}loc\/eg\/cairo {2}القاهرة {2}\(free\)$/m)
  expect(out.match(/^ {2}score {3,}[+−]\d+\.\d\d {2}their sum, in log-odds$/gm)).toHaveLength(3)
  expect(out.match(/^ {2}instead {1,}[+−]\d+\.\d\d {2}\S/gm)).toHaveLength(3)
  expect(out.match(/^ {2}evidence /gm)?.length).toBeLessThanOrEqual(36)
  expect((alam(['explain', '--all'], TEXT).out.match(/^ {2}evidence /gm) ?? []).length).toBeGreaterThan(36)
})

describe('evaluate', () => {
  const gold = write('gold.conll', 'وصل O\nإيمانويل B-PER\nماكرون I-PER\nإلى O\nالقاهرة B-ORG\n\nثم O\nبيروت B-LOC\n')
  const FIGURES = [
    '              P       R      F1  gold  found',
    '  PER    100.00  100.00  100.00     1      1',
    '  LOC     50.00  100.00   66.67     1      2',
    '  ORG      0.00    0.00    0.00     1      0',
    '  micro   66.67   66.67   66.67     3      3'
  ]

  test('prints figures, and writes errors, a page and JSON', () => {
    const files = Object.fromEntries(['errors', 'html', 'json'].map(name => [name, join(folder, `report.${name}`)])) as Record<'errors' | 'html' | 'json', string>
    const { code, out } = alam(['evaluate', gold, ...Object.entries(files).flatMap(([name, file]) => [`--${name}`, file])])
    expect(code).toBe(0)
    expect(out).toContain(FIGURES.join('\n'))
    for (const title of ['Confusion', 'Wrong borders', 'Coverage', 'Calibration']) expect(out).toContain(`\n${title}. `)
    expect(readFileSync(files.errors, 'utf8').split('\n').map(line => line.split('\t').slice(0, 3).join(' '))).toEqual(['kind type mention', 'missed ORG القاهرة', 'wrong LOC القاهرة', ''])
    expect(readFileSync(files.html, 'utf8')).toContain('<mark>القاهرة</mark>')
    expect(JSON.parse(readFileSync(files.json, 'utf8'))).toMatchObject({ minConfidence: 0.5, sets: [{ name: gold, open: { confusion: { ORG: { LOC: 1 } } } }] })
  })

  test('short: the figures alone', () => {
    expect(alam(['evaluate', gold, '--short']).out.trimEnd().split('\n')).toEqual([gold, ...FIGURES])
  })

  test('the blind part is scored and not written', () => {
    const errors = join(folder, 'blind.tsv')
    const { out } = alam(['evaluate', `${gold}:1`, '--blind', '--short', '--errors', errors])
    expect(out).toContain(`${gold}:1, open part\n`)
    expect(out).toContain(`${gold}:1, blind part\n`)
    const last = write('last.conll', 'وصل O\n\nوصل O\n\nوصل O\n\nالقاهرة B-ORG\n')
    alam(['evaluate', `${last}:1`, '--blind', '--errors', errors])
    expect(readFileSync(errors, 'utf8').trimEnd().split('\n')).toHaveLength(1)
  })

  test('ablation', () => {
    expect(alam(['evaluate', gold, '--ablate']).out).toMatch(/^Loss without a group of evidence\. .*\n.* micro\n {2}\S+ +-?\d/m)
  })
})

describe('2: the call itself is wrong', () => {
  test.each<[string, string[], string, RegExp]>([
    ['no command', [], '', /Usage: alam/],
    ['an unknown command', ['nonsense'], '', /nonsense/],
    ['an unknown option', ['extract', '--nonsense'], TEXT, /--nonsense/],
    ['an unknown format', ['extract', '--format', 'xml'], TEXT, /webannotation/],
    ['an unknown type', ['extract', '--types', 'MISC'], TEXT, /PER, LOC, ORG/],
    ['a confidence above one', ['extract', '--min-confidence', '2'], TEXT, /minConfidence/],
    ['a confidence that is no number', ['extract', '--min-confidence', 'high'], TEXT, /minConfidence/],
    ['a number of threads that is none', ['extract', '--jobs', '0'], TEXT, /whole number/],
    ['lines in another format', ['extract', '--ndjson', '--format', 'csv'], '', /JSON lines/],
    ['lines into a folder', ['extract', '--ndjson', '--out', 'x'], '', /leave --out out/],
    ['pages of several texts in one', ['extract', '--format', 'html', 'a', 'b'], '', /--out/],
    ['a surface of nothing', ['extract', '--ignore', '،'], TEXT, /\/ignore\/0/],
    ['sentences that are no number', ['evaluate', 'x.conll', '--context', 'many'], '', /whole number/],
    ['evaluate without files', ['evaluate'], '', /files/],
    ['fit without --out', ['fit', 'x.conll'], '', /--out/]
  ])('%s', (_, args, input, message) => {
    const { code, out, error } = alam(args, input)
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(message)
  })
})

describe('1: it failed', () => {
  test.each<[string, () => Run, RegExp]>([
    ['a file that is not there', () => alam(['extract', '/nowhere/text.txt']), /^alam: .*\/nowhere\/text\.txt/],
    ['a text that is not UTF-8', () => alam(['extract', write('cp1256.txt', Buffer.from([0xc7, 0xe1, 0xde, 0xc7, 0xe5, 0xd1, 0xc9]))]), /cp1256\.txt: not UTF-8; convert it first/],
    ['standard input that is not UTF-8', () => alam(['extract'], Buffer.from([0xff, 0xfe])), /^alam: standard input: not UTF-8/],
    ['an empty text', () => alam(['extract']), /standard input: .*empty/],
    ['no gazetteer', () => alam(['extract'], TEXT, { GAZETTEER_FILE: '/nowhere/g.bin' }), /cannot read the gazetteer \/nowhere\/g\.bin; run `npm run build:data`/],
    ['a file that is no gazetteer', () => alam(['extract', '--gazetteer', write('not.bin', 'not a gazetteer at all')], TEXT), /not an Alam gazetteer of this version/],
    ['a gold file without tags', () => alam(['evaluate', write('bad.conll', 'محمد\n')]), /not "token TAG"/]
  ])('%s', (_, run, message) => {
    const { code, out, error } = run()
    expect([code, out]).toEqual([1, ''])
    expect(error).toMatch(message)
    expect(error).not.toMatch(/^ {4}at /m)
  })
})

test.each([['--help', /Usage: alam/], ['--version', /^\d+\.\d+\.\d+\n$/]])('%s ends well', (flag, message) => {
  const { code, out } = alam([flag])
  expect(code).toBe(0)
  expect(out).toMatch(message)
})

test('fit writes a table of weights', () => {
  const gold = write('fit.conll', Array.from({ length: 6 }, () => 'زار O\nالرئيس O\nمحمد B-PER\nالقاهرة B-LOC\n').join('\n'))
  const out = join(folder, 'weights.tsv')
  const { code, error } = alam(['fit', `${gold}:1`, '--out', out, '--no-calibration'])
  expect(code).toBe(0)
  expect(readFileSync(out, 'utf8')).not.toContain('\ncalibration.')
  const lines = readFileSync(out, 'utf8').split('\n')
  expect(lines.slice(0, 4)).toEqual(['#! source: fitted by `alam fit`', '#! licence: Apache-2.0', expect.stringMatching(/^#! about: /), 'evidence\ttype\tweight\tsupport'])
  expect(error).toContain(`${lines.length - 5} weights written`)
})

test('a fit is calibrated unless told otherwise; with folds it reports instead', () => {
  const gold = write('fit.conll', Array.from({ length: 8 }, () => 'زار O\nالرئيس O\nمحمد B-PER\nالقاهرة B-LOC\n').join('\n'))
  const out = join(folder, 'calibrated.tsv')
  expect(alam(['fit', `${gold}:1`, '--out', out]).code).toBe(0)
  expect(readFileSync(out, 'utf8')).toMatch(/^calibration\.scale=log-odds\tPER\t[\d.]+\t\d+$/m)
  const folds = alam(['fit', `${gold}:1`, '--folds', '2', '--blind'])
  expect(folds.out).toMatch(/^2 folds, mentions from confidence 0\.5\n/)
  expect(folds.out).toContain(`${gold}:1, blind part\n`)
  expect(folds.error).toMatch(/^expected calibration error before calibration: 0\.\d{4}$/m)
})

test.each([
  ['a profile', ['--profile', 'precise'], 0.8],
  ['more than the profile says', ['--profile', 'precise', '--min-confidence', '0'], 0]
])('%s', (_, flags, least) => {
  const TEXT = 'قالت سناء شخبوط إن بلطوح ودعبلون في حي زعرور، ثم وصل الشخبوطي إلى القاهرة'
  const answer = (flags: readonly string[]) => ExtractResponse.parse(JSON.parse(alam(['extract', ...flags], TEXT).out)).mentions
  const all = answer(['--min-confidence', '0'])
  expect(answer(flags).map(({ start }) => start)).toEqual(all.filter(({ confidence }) => confidence >= least).map(({ start }) => start))
})
