/** All tables by area, and which of their rows are blind: kept out of sight while the engine is worked on. */
import { ROWS as ambiguousWords } from './ambiguous-words.ts'
import { ROWS as arabPlaces } from './arab-places.ts'
import { ROWS as clitics } from './clitics.ts'
import { ROWS as clubsAndSport } from './clubs-and-sport.ts'
import { ROWS as companies } from './companies.ts'
import { ROWS as compoundNames } from './compound-names.ts'
import { ROWS as coreference } from './coreference.ts'
import { ROWS as famousPeople } from './famous-people.ts'
import { ROWS as foreignPeople } from './foreign-people.ts'
import { ROWS as internationalBodies } from './international-bodies.ts'
import { ROWS as media } from './media.ts'
import { ROWS as ministries } from './ministries.ts'
import { ROWS as mixedScripts } from './mixed-scripts.ts'
import { ROWS as negatives } from './negatives.ts'
import { ROWS as nested } from './nested.ts'
import { ROWS as orthography } from './orthography.ts'
import { ROWS as partiesAndArmedGroups } from './parties-and-armed-groups.ts'
import { ROWS as punctuation } from './punctuation.ts'
import type { Row } from './row.ts'
import { ROWS as unknownPeople } from './unknown-people.ts'
import { ROWS as worldPlaces } from './world-places.ts'

export const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'famous people': famousPeople,
  'unknown people': unknownPeople,
  'foreign people': foreignPeople,
  'compound names': compoundNames,
  coreference,
  'arab places': arabPlaces,
  'world places': worldPlaces,
  ministries,
  'international bodies': internationalBodies,
  companies,
  media,
  'clubs and sport': clubsAndSport,
  'parties and armed groups': partiesAndArmedGroups,
  clitics,
  'ambiguous words': ambiguousWords,
  negatives,
  orthography,
  punctuation,
  nested,
  'mixed scripts': mixedScripts
}

/** Every second row of each table. */
const BLIND: ReadonlySet<Row> = new Set(Object.values(TABLES).flatMap(rows => rows.filter((_, index) => index % 2 === 1)))

/** Whether a row of a table belongs to the half that nobody looks at while changing rules, names or weights. */
export function isBlind (row: Row): boolean {
  return BLIND.has(row)
}
