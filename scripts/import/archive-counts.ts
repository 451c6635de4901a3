/**
 * Archive: word counts of the news archive (newline-delimited JSON, gzipped, fields title and text).
 * Only counts leave this file: the archive's text is not part of the project.
 */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { clean, isArabicWord } from './letters.ts'

const WORD = /[\u0621-\u065F\u0670\u0671\u0640\u067E\u0686\u06A4\u06A9\u06AF\u06CC]+/g

/** How often the word stood where personal names stand (one half counts for weak evidence), and where names of places stand; see `Seeds`. */
export interface Counted { count: number; nameContext: number; placeContext: number }
/** Words beside which a name stands: directly after `titles`, after or before `links` (بن), after or before `given` names; after `places` (مدينة) the name of a place. */
export interface Seeds { readonly places: ReadonlySet<string>, readonly titles: ReadonlySet<string>, readonly links: ReadonlySet<string>, readonly given: ReadonlySet<string> }

const AFTER_GIVEN = 0.5 // half: what follows a name is often the sentence's next word

export async function countArchive (file: string, { places, titles, links, given }: Seeds): Promise<Map<string, Counted>> {
  const counts = new Map<string, Counted>()
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const { title = '', text = '' } = JSON.parse(line) as { title?: string, text?: string }
    const joined = `${title}\n${text}`
    let end = -1
    let before = '' // the word before, if only a blank lies between
    let previous: Counted | undefined
    let evidence = 0
    for (const match of joined.matchAll(WORD)) {
      const word = clean(match[0])
      if (joined.slice(end, match.index) !== ' ') { before = ''; previous = undefined }
      if (previous !== undefined && (links.has(word) || given.has(word))) previous.nameContext += 1 - evidence
      const inPlace = places.has(before)
      evidence = titles.has(before) || links.has(before) ? 1 : given.has(before) ? AFTER_GIVEN : 0
      end = match.index + match[0].length
      before = word
      if (!isArabicWord(word)) { previous = undefined; continue }
      previous = counts.get(word)
      if (previous === undefined) counts.set(word, previous = { count: 0, nameContext: 0, placeContext: 0 })
      previous.count++
      previous.nameContext += evidence
      if (inPlace) previous.placeContext++
    }
  }
  return counts
}
