/**
 * data/lint-accepted.txt: warnings that a person looked at and found right, so that what is left over is worth reading.
 * A line: `code id form`, parted by tabs. Errors cannot be accepted: they are mended.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintFinding, type LintFinding } from './codes.ts'

export const ACCEPTED_FILE = 'lint-accepted.txt'

/** Line numbers by what is accepted. */
export type Accepted = ReadonlyMap<string, number>

/** Empty if there is no such file. */
export function readAccepted (dir: string): Accepted {
  const file = join(dir, ACCEPTED_FILE)
  return existsSync(file) ? parseAccepted(readFileSync(file, 'utf8')) : new Map()
}

export function parseAccepted (content: string): Accepted {
  const lines = content.split('\n').map((text, index) => [text, index + 1] as const)
  return new Map(lines.filter(([text]) => text !== '' && !text.startsWith('#')))
}

/** The findings without the warnings that are accepted, and one for each line that accepts nothing. */
export function withoutAccepted (findings: readonly LintFinding[], accepted: Accepted): LintFinding[] {
  const used = new Set<string>()
  const left = findings.filter(finding => {
    const key = acceptanceOf(finding)
    if (finding.severity === 'error' || !accepted.has(key)) return true
    used.add(key)
    return false
  })
  const stale = [...accepted].filter(([key]) => !used.has(key))
  return [...left, ...stale.map(([key, line]) => lintFinding('stale-acceptance', { file: ACCEPTED_FILE, line, column: '' }, `nothing like "${key.replaceAll('\t', ' ')}" is found: leave the line out`))]
}

/** The line that accepts a finding. */
export function acceptanceOf ({ code, id, form }: LintFinding): string {
  return [code, id, form].join('\t')
}
