/** Prints the sentences of the regression set, a line each, for `alam gazetteer diff --texts`. */
import { parseMarked } from '../test/marked.ts'
import { STORIES } from '../test/regression/stories.ts'
import { TABLES } from '../test/regression/tables.ts'

const marked = [...Object.values(TABLES).flat().map(([, sentence]) => sentence), ...STORIES.map(({ text }) => text)]
for (const text of marked) console.log(parseMarked(text).text.replace(/\s*\n\s*/g, ' '))
