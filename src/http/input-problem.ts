/** What the engine refuses → a problem that points to the field. @param prefix where the options or the document stand: '' the body, '/query', '/documents/3' */
import type { EngineInputError } from '../engine/types.ts'
import { ProblemError } from '../errors.ts'

export function inputProblem ({ code, at, message }: EngineInputError, prefix: string): ProblemError {
  return new ProblemError(code, message, { errors: [{ pointer: prefix + at, code, message }] })
}
