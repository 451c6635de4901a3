/**
 * Runs blocks of code as a reader would: in one folder for a page, one after the other, against a service on loopback. There, `alam` is the command line on the
 * sources, `import 'alam'` the library on the sources, and `curl` fails where the service refuses. The project's files are there to be read.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse as parseYaml } from 'yaml'
import { ROOT, type Block } from './pages.ts'

/** How blocks of a language are run: the file they are written to, and the command that takes it. */
const PROGRAMS: Readonly<Record<string, readonly [extension: string, command: string, ...args: string[]]>> = {
  sh: ['sh', 'bash', '-euo', 'pipefail'],
  js: ['mjs', process.execPath, '--import', pathToFileURL(require.resolve('tsx')).href],
  ts: ['mts', process.execPath, '--import', pathToFileURL(require.resolve('tsx')).href],
  python: ['py', 'python3']
}

/** Languages that are read and not run. @throws if a block is none of its language */
const READERS: Readonly<Record<string, (code: string) => unknown>> = {
  json: code => JSON.parse(code) as unknown,
  ndjson: code => code.trimEnd().split('\n').map(line => JSON.parse(line) as unknown),
  yaml: code => parseYaml(code) as unknown
}

export const isKnown = ({ language }: Block): boolean => language in PROGRAMS || language in READERS
const isThere = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0
const ABSENT = ['curl', 'python3'].filter(command => !isThere(command))

/** The program that a block needs and this machine lacks. */
export function absentFor ({ language, code }: Block): string | undefined {
  return ABSENT.find(command => PROGRAMS[language]?.[1] === command || (language === 'sh' && new RegExp(`\\b${command}\\b`).test(code)))
}

export interface Runner {
  /** What the block prints. @throws if it fails, with what it said */
  readonly run: (block: Block) => Promise<string>
  readonly end: () => void
}

/** @param url of the service that stands for http://127.0.0.1:3000 */
export function createRunner (url: string): Runner {
  const folder = mkdtempSync(join(tmpdir(), 'alam-docs-'))
  for (const name of ['bench', 'data', 'docs']) symlinkSync(join(ROOT, name), join(folder, name))
  writePackage(join(folder, 'node_modules', 'alam'))
  const commands = join(folder, '.commands')
  writeCommand(commands, 'alam', `"${process.execPath}" ${PROGRAMS.ts?.slice(2).join(' ')} "${join(ROOT, 'src/cli/index.ts')}"`)
  if (!ABSENT.includes('curl')) writeCommand(commands, 'curl', `"${spawnSync('which', ['curl'], { encoding: 'utf8' }).stdout.trim()}" --fail-with-body`)
  const env = { ...process.env, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1', PATH: `${commands}:${process.env.PATH}` }
  let number = 0

  async function run ({ language, code }: Block): Promise<string> {
    const read = READERS[language]
    if (read !== undefined) { read(code); return '' }
    const [extension = '', command = '', ...args] = PROGRAMS[language] ?? []
    const file = join(folder, `.block-${++number}.${extension}`)
    writeFileSync(file, code.replaceAll('http://127.0.0.1:3000', url))
    const child = spawn(command, [...args, file], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    let said = ''
    child.stdout.setEncoding('utf8').on('data', chunk => { printed += String(chunk) })
    child.stderr.setEncoding('utf8').on('data', chunk => { said += String(chunk) })
    const [status] = await once(child, 'close') as [number | null]
    if (status !== 0) throw new Error(`It ended with ${status}:\n${said}${printed}`)
    return printed
  }
  return { run, end: () => { rmSync(folder, { recursive: true }) } }
}

function writeCommand (folder: string, name: string, command: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), `#!/bin/sh\nexec ${command} "$@"\n`)
  chmodSync(join(folder, name), 0o755)
}

/** The package as an importer sees it, its modules those of the sources. */
function writePackage (folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'alam', type: 'module', exports: { '.': './library.js', './client': './client.js' } }))
  for (const [file, source] of [['library.js', 'src/library.ts'], ['client.js', 'src/client/index.ts']] as const) {
    writeFileSync(join(folder, file), `export * from '${pathToFileURL(join(ROOT, source)).href}'\n`)
  }
}

/** What a fit or a new row may move is left out of a printed answer: confidence, salience, versions. */
const MOVING = ['confidence', 'salience', 'engine', 'score', 'weight', 'model_version']

/** What was printed, or what the page says is printed, as it is compared: JSON by its lasting content, else lines without blanks at their ends. */
export function lasting (language: string, printed: string): unknown {
  if (language !== 'json') return printed.trimEnd().split(/\r?\n/).map(line => line.trimEnd())
  return JSON.parse(printed, (key, value: unknown) => MOVING.includes(key) ? undefined : value) as unknown
}
