/**
 * Lint: checked rows → faults that no schema sees: names twice, forms that clash, letters that only look right, marks that are
 * missing, ids that changed. Reads nothing: rows, locked ids and accepted warnings are handed in.
 */
import type { Sources } from '../read.ts'
import type { Finding } from '../tables.ts'
import type { LockedIds } from '../lock/ids.ts'
import { withoutAccepted, type Accepted } from './accepted.ts'
import { ambiguousWords } from './ambiguity.ts'
import { clashes, contradictions, duplicateEntities } from './clashes.ts'
import { lintFinding, type LintFinding } from './codes.ts'
import { byKey, lintEntities } from './forms.ts'
import { changedIds } from './ids.ts'
import { strangeLetters } from './letters.ts'

export { acceptanceOf, readAccepted, type Accepted } from './accepted.ts'
export { LINT_CODES, type LintCode, type LintFinding, type Severity } from './codes.ts'

export interface LintInput {
  readonly sources: Sources
  /** Of `readSources`: rows that fit no schema, ids that stand twice. */
  readonly findings: readonly Finding[]
  readonly lockedIds: LockedIds
  readonly accepted: Accepted
}

/** All findings, by file and line. */
export function lint ({ sources, findings, lockedIds, accepted }: LintInput): LintFinding[] {
  const entities = lintEntities(sources)
  const found = [
    ...findings.map(finding => lintFinding(finding.column === 'id' && finding.message.endsWith(' already') ? 'id-twice' : 'row', finding, finding.message)),
    ...changedIds(entities, lockedIds),
    ...duplicateEntities(entities),
    ...clashes(byKey(entities)),
    ...entities.flatMap(contradictions),
    ...entities.flatMap(strangeLetters),
    ...ambiguousWords(entities, sources)
  ]
  return withoutAccepted(found, accepted).sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code))
}

function compare (a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
