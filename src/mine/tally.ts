/**
 * Tally: how often each thing was seen, in how many documents, why, how spelt, and where, for three places.
 * Bounded: over its limit it forgets what was seen in one document only, which no ranking would show.
 */
const CONTEXTS = 3
/** Entries held at once; some hundred megabytes. */
const LIMIT = 600_000

export interface Entry {
  readonly key: string
  count: number
  documents: number
  /** Number of the last document. */
  last: number
  readonly forms: Map<string, number>
  readonly reasons: Map<string, number>
  readonly contexts: string[]
}

export class Tally {
  private readonly entries = new Map<string, Entry>()

  constructor (private readonly limit = LIMIT) {}

  /** @param context is asked only while there are fewer than three, one a document. */
  add (key: string, form: string, reason: string, document: number, context: () => string): void {
    let entry = this.entries.get(key)
    if (entry === undefined) {
      if (this.entries.size >= this.limit) this.forget()
      entry = { key, count: 0, documents: 0, last: -1, forms: new Map(), reasons: new Map(), contexts: [] }
      this.entries.set(key, entry)
    }
    entry.count++
    raise(entry.forms, form)
    raise(entry.reasons, reason)
    if (entry.last === document) return
    entry.last = document
    entry.documents++
    if (entry.contexts.length < CONTEXTS) entry.contexts.push(context())
  }

  get (key: string): Entry | undefined {
    return this.entries.get(key)
  }

  values (): IterableIterator<Entry> {
    return this.entries.values()
  }

  private forget (): void {
    for (const [key, { documents }] of this.entries) if (documents === 1) this.entries.delete(key)
  }
}

function raise (counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** The most frequent; the first by its letters if there are several, so that the order of files does not matter. */
export function commonest (counts: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [name, count] of counts) if (count > most || (count === most && name < best)) { best = name; most = count }
  return best
}
