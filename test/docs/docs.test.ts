/** README and docs/: every block of code runs and prints what the page says, every link leads somewhere, every name is one of ours. */
import { existsSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../src/app.ts'
import { Environment, readConfig } from '../../src/config.ts'
import { createSearch } from '../../src/gazetteer/search.ts'
import { testEngine, testGazetteer } from '../gazetteer.ts'
import { anchorsOf, blocksOf, linksOf, PAGES, read, ROOT, type Block } from './pages.ts'
import { absentFor, createRunner, isKnown, lasting, type Runner } from './runner.ts'

let app: FastifyInstance
let url = ''

beforeAll(async () => {
  app = buildApp({ config: readConfig({ LOG_LEVEL: 'silent' }), service: { engine: testEngine(), lookup: createSearch(testGazetteer()), draining: false } })
  url = await app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => app.close())

describe.each(PAGES)('%s', page => {
  const text = read(page)
  const blocks = blocksOf(text)

  test('a block that cannot be run says why', () => {
    const silent = blocks.filter(block => block.mark === '' && !isKnown(block))
    expect(silent.map(({ line, language }) => `${page}:${line}: ${language || 'no language'}`)).toEqual([])
    expect(blocks[0]?.mark).not.toBe('prints')
  })

  test('links lead somewhere', () => {
    const dead = linksOf(text).filter(link => !/^https?:/.test(link)).filter(link => {
      const [path = '', anchor] = link.split('#')
      const file = path === '' ? page : posix.join(posix.dirname(page), path)
      if (!existsSync(join(ROOT, file))) return true
      return anchor !== undefined && (statSync(join(ROOT, file)).isDirectory() || !anchorsOf(read(file)).includes(anchor))
    })
    expect(dead).toEqual([])
  })

  test('variables and metrics are ours', async () => {
    const variables = [...text.matchAll(/`([A-Z]+(?:_[A-Z]+)+)(?:=[^`]*)?`/g)].map(([, name]) => name)
    expect(variables.filter(name => !Object.keys(Environment.shape).includes(String(name)))).toEqual([])
    const metrics = (await app.inject('/metrics')).body
    const named = [...text.matchAll(/\balam_[a-z_]+/g)].map(([name]) => name)
    expect(named.filter(name => !metrics.includes(`${name}{`) && !metrics.includes(`# TYPE ${name} `))).toEqual([])
  })

  const runs = blocks.map((block, i) => ({ block, prints: blocks[i + 1]?.mark === 'prints' ? blocks[i + 1] : undefined })).filter(({ block }) => block.mark === '' && isKnown(block))
  const rows = (absent: boolean) => runs.filter(({ block }) => (absentFor(block) !== undefined) === absent).map(({ block, prints }): [string, Block, Block | undefined] => [`${block.language} at line ${block.line}`, block, prints])
  let runner: Runner
  beforeAll(() => { runner = createRunner(url) })
  afterAll(() => { runner.end() })

  for (const [name, block, prints] of rows(false)) {
    test(name, async () => {
      const printed = await runner.run(block)
      if (prints !== undefined) expect(lasting(prints.language, printed)).toEqual(lasting(prints.language, prints.code))
    })
  }
  for (const [name, block] of rows(true)) test.skip(`${name}: there is no ${absentFor(block)}`, () => {})
})

describe('the test itself', () => {
  const block = (language: string, code: string): Block => ({ line: 1, language, code, mark: '' })

  test('marks, languages and lines are read', () => {
    expect(blocksOf('a\n\n```sh\nls\n```\n<!-- prints -->\n```text\nb\n```\n\n<!-- not run: needs a cluster -->\n```sh\nkubectl\n```\n')).toEqual([
      { line: 3, language: 'sh', code: 'ls\n', mark: '' },
      { line: 7, language: 'text', code: 'b\n', mark: 'prints' },
      { line: 12, language: 'sh', code: 'kubectl\n', mark: 'not run: needs a cluster' }
    ])
    expect(isKnown(block('sql', ''))).toBe(false)
  })

  test.each([
    ['a command that fails in a pipe', block('sh', 'false | cat'), /ended with 1/],
    ['an answer that refuses', block('sh', "curl -s http://127.0.0.1:3000/v1/entities -d ''"), /empty-body|unsupported/],
    ['an unknown import', block('js', "import { extract } from 'alam'"), /extract/],
    ['JSON with a comma too many', block('json', '{"a": 1,}'), /JSON/],
    ['YAML with a tab', block('yaml', 'a:\n\t- b'), /YAML|tab/i]
  ])('%s is a failure', async (_what, bad, message) => {
    if (absentFor(bad) !== undefined) return
    const runner = createRunner(url)
    await expect(runner.run(bad)).rejects.toThrow(message)
    runner.end()
  })
})
