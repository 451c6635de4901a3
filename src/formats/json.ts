/** JSON: the answer itself. */
import type { Write } from './spans.ts'

export const writeJson: Write = (_text, answer) => JSON.stringify(answer)
