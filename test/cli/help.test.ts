/** --help: every command has examples, of commands and options that exist, and tells the exit codes; the README tells the same. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { EXIT } from '../../src/cli/exit-codes.ts'
import { COMMANDS, createProgram } from '../../src/cli/program.ts'

const leaves = (command: Command): Command[] => command.commands.length === 0 ? [command] : command.commands.flatMap(leaves)
const nameOf = (command: Command): string => command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`

function help (command: Command): string {
  let text = ''
  command.configureOutput({ writeOut: piece => { text += piece } })
  command.outputHelp()
  return text
}

function expectExamples (program: Command, command: Command): void {
  const text = help(command)
  const [, examples = ''] = /\nExamples[^\n]*:\n((?: {2}.+\n)+)/.exec(text) ?? []
  expect(examples).not.toBe('')
  expect(text).toContain(`Exit codes: ${EXIT.done} done; ${EXIT.failed} `)
  const calls = [...examples.matchAll(/\balam ((?:[a-z]+ )*[a-z]+|[a-z]+)([^|<>&\n]*)/g)]
  expect(calls.length).toBeGreaterThan(0)
  for (const [call, words = '', rest = ''] of calls) {
    let at: Command = program
    for (const word of words.split(' ')) at = at.commands.find(each => each.name() === word) ?? at
    expect([call, nameOf(at)]).toEqual([call, nameOf(command)])
    for (const [, flag] of `${words} ${rest}`.matchAll(/ (--[a-z-]+)/g)) expect(at.options.map(({ long }) => long)).toContain(flag)
  }
}

test.each(Object.keys(COMMANDS))('alam %s --help', async name => {
  const program = await createProgram(name)
  expect(program.commands.map(command => command.name())).toEqual([name])
  for (const command of leaves(program)) expectExamples(program, command)
})

test.each(['', '--help', 'help', 'constructor'])('alam %s: every command is there', async word => {
  expect((await createProgram(word)).commands.map(command => command.name())).toEqual(Object.keys(COMMANDS))
})

test('docs/command-line.md lists every command and the exit codes', async () => {
  const page = readFileSync(join(__dirname, '../../docs/command-line.md'), 'utf8')
  for (const command of leaves(await createProgram())) expect(page).toContain(`\`${nameOf(command)}`)
  for (const code of [...Object.values(EXIT), 130, 143]) expect(page).toMatch(new RegExp(`Exit codes:.*\\b${code}\\b`))
})
