/**
 * Ambiguity: free forms of one word that mean something else as well, and so want a mark.
 * Countries, capitals and large cities are left alone: there the name is the usual meaning.
 */
import { foldKey, lightKeyOf } from '../fold-key.ts'
import type { Sources } from '../read.ts'
import { lintFinding, type LintFinding } from './codes.ts'
import { at, type LintEntity, type LintForm } from './forms.ts'

/** Occurrences in the news archive from which an ordinary word is often written; the importers drop by the same figure. */
const OFTEN = 20
/** So many other people of the gazetteer bear the word in their names. */
const BEARERS = 3
/** Classes of cue words that are words of their own; the rest (heads, agencies' desks) are names where they stand as names. */
const WORDS_OF_THEIR_OWN = new Set(['title', 'role', 'kin', 'say', 'act', 'function', 'locative', 'field', 'org-modifier', 'time', 'number', 'nisba', 'people', 'particle'])
const ARTICLE = 'ال'

export function ambiguousWords (entities: readonly LintEntity[], sources: Sources): LintFinding[] {
  const words = new OrdinaryWords(sources)
  const bearers = bearersOf(entities)
  return entities.filter(entity => !entity.major).flatMap(entity => entity.forms.filter(oneFreeWord).flatMap(form => judge(form, words, bearers)))
}

function oneFreeWord ({ key, class: formClass }: LintForm): boolean {
  return formClass === 'free' && !key.includes(' ') && /\p{Script=Arabic}/u.test(key)
}

function judge (form: LintForm, words: OrdinaryWords, bearers: ReadonlyMap<string, number>): LintFinding[] {
  const { id } = form.entity.row
  const found: LintFinding[] = []
  const cues = words.cues.get(form.key)
  if (cues !== undefined) found.push(lintFinding('cue-word', at(form), `${form.form} is a cue word (${cues.join(', ')}): mark it with "?"`, id, form.form))
  const count = words.count(form)
  if (count >= OFTEN) found.push(lintFinding('ordinary-word', at(form), `${form.form} is an ordinary word, ${count} times in the archive: mark it with "?"`, id, form.form))
  if (form.entity.type !== 'PER' || !words.names.has(form.key)) return found
  const others = (bearers.get(form.key) ?? 0) - 1
  if (others >= BEARERS) found.push(lintFinding('common-name', at(form), `${form.form} stands in the names of ${others} others: mark it with "?" or "+"`, id, form.form))
  return found
}

/** What the tables of words and names say of a key. */
class OrdinaryWords {
  readonly cues = new Map<string, string[]>()
  readonly names = new Set<string>()
  /** Occurrences by light spelling: where only the full key agrees, the engine goes by the light one (D-053). */
  private readonly counts = new Map<string, number>()

  constructor ({ cues, lexicon, names }: Sources) {
    for (const { row } of lexicon) {
      const key = lightKeyOf(row.word)
      this.counts.set(key, Math.max(this.counts.get(key) ?? 0, row.count))
    }
    for (const { row } of cues) {
      if (!WORDS_OF_THEIR_OWN.has(row.class)) continue
      const key = foldKey(row.word)
      this.cues.set(key, [...this.cues.get(key) ?? [], row.class])
    }
    for (const { row } of names) this.names.add(foldKey(row.name))
  }

  /** Occurrences of the word, or of the word without its article; -1 if the lexicon has neither. */
  count ({ form }: LintForm): number {
    const key = lightKeyOf(form)
    const bare = key.startsWith(ARTICLE) ? key.slice(ARTICLE.length) : key
    return Math.max(this.counts.get(key) ?? -1, this.counts.get(bare) ?? -1)
  }
}

/** People by each word of their canonical names. */
function bearersOf (entities: readonly LintEntity[]): Map<string, number> {
  const bearers = new Map<string, number>()
  for (const { type, forms: [name] } of entities) {
    if (type !== 'PER' || name === undefined) continue
    for (const word of new Set(name.key.split(' '))) bearers.set(word, (bearers.get(word) ?? 0) + 1)
  }
  return bearers
}
