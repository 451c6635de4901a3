/**
 * The limits that an operator sets, checked after the schema and before the engine.
 * What is over a limit is refused with the limit and the size, never cut.
 */
import type { ExtractRequest, Limits } from '../contract/index.ts'
import { ProblemError } from '../errors.ts'

/** @throws {ProblemError} 413 for a text, `terms` or `ignore` over its limit. */
export function checkLimits (asked: ExtractRequest, limits: Limits): void {
  const { text } = asked
  if (text.length > limits.textCharacters) {
    throw new ProblemError('text-too-long',
      `The text has ${text.length} UTF-16 code units, the limit is ${limits.textCharacters}.`,
      { limit: limits.textCharacters, size: text.length })
  }
  checkListLimits(asked, limits)
}

/** @throws {ProblemError} 413 for `terms` or `ignore` over its limit. */
export function checkListLimits ({ terms, ignore }: Pick<ExtractRequest, 'terms' | 'ignore'>, limits: Limits): void {
  if (terms.length > limits.terms) {
    throw new ProblemError('too-many-terms', `There are ${terms.length} terms, the limit is ${limits.terms}.`,
      { limit: limits.terms, size: terms.length })
  }
  if (ignore.length > limits.ignore) {
    throw new ProblemError('too-many-ignored', `There are ${ignore.length} names to ignore, the limit is ${limits.ignore}.`,
      { limit: limits.ignore, size: ignore.length })
  }
}
