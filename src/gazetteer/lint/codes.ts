/**
 * The findings of the lint: code → how bad, and what it means. Errors are faults whoever looks; warnings ask for a look,
 * and what was found right then stands in data/lint-accepted.txt.
 */
import type { Finding } from '../tables.ts'

export type Severity = 'error' | 'warning'

export const LINT_CODES = {
  row: { severity: 'error', about: 'A row does not fit the schema of its table.' },
  'id-twice': { severity: 'error', about: 'Two rows have one id.' },
  'id-dropped': { severity: 'error', about: 'An id that data/ids.lock knows is gone.' },
  'id-reused': { severity: 'error', about: 'An id that was given up stands in a table again.' },
  'id-renamed': { severity: 'warning', about: 'The name of an id is not the one that was locked: is it still the same entity?' },
  'duplicate-entity': { severity: 'error', about: 'Two entities of a type and country have one name.' },
  'type-clash': { severity: 'error', about: 'A free form belongs to entities of different types.' },
  'shared-form': { severity: 'error', about: 'A free form belongs to several people, or to several organisations.' },
  'contradictory-mark': { severity: 'error', about: 'Forms of one entity fold to one key and bear different marks.' },
  'redundant-alias': { severity: 'warning', about: 'An alias folds to another form of its row: the engine finds it without.' },
  letters: { severity: 'error', about: 'Letters of another alphabet, or ones that only look right.' },
  'ordinary-word': { severity: 'warning', about: 'A free form of one word is an ordinary word that is often written.' },
  'cue-word': { severity: 'warning', about: 'A free form of one word is a cue word.' },
  'common-name': { severity: 'warning', about: 'A name that several people bear is a free form of one of them.' },
  'stale-acceptance': { severity: 'warning', about: 'A line of data/lint-accepted.txt accepts nothing any longer.' }
} as const satisfies Readonly<Record<string, { readonly severity: Severity, readonly about: string }>>
export type LintCode = keyof typeof LINT_CODES

export interface LintFinding extends Finding {
  readonly code: LintCode
  readonly severity: Severity
  /** Of the row that the finding is about, and its form: what lint-accepted.txt names. */
  readonly id: string
  readonly form: string
}

/** A finding with the severity of its code. */
export function lintFinding (code: LintCode, place: { readonly file: string, readonly line: number, readonly column: string }, message: string, id = '', form = ''): LintFinding {
  const { file, line, column } = place
  return { file, line, column, code, severity: LINT_CODES[code].severity, message, id, form }
}
