/**
 * Vocabulary: every word that some table knows, with what the tables say of it.
 * Words whose spelling alone tells them from a name (على, not علي) get an entry of their own under their light key.
 */
import { ARCHIVE_LEVELS, ARCHIVE_USE_SHIFT, ARCHIVE_WHOLE_MASK, COUNTRY_SHIFT, CUE_CLASSES, CueFlag, FREQUENCY_SHIFT, HAS_LIGHT, LEXICAL, NameFlag, Word, WORD_SIZE, type CueClass, type KeyTable } from '../engine/gazetteer.ts'
import { formKey, KeyIds, keyTable, lightKey } from '../engine/match/keys.ts'
import type { FoldTable } from '../engine/normalise/index.ts'
import { countryCode } from './entities.ts'
import type { Sources } from './read.ts'
import type { ArchiveRow } from './rows.ts'

interface Spelling { names: number, cues: number, frequency: number }

/** The note of a nisba, where it is of one country. */
const ISO_COUNTRY = /^[A-Z]{2}$/
const ARABIC_ORIGINS = new Set(['arabic', 'amazigh', 'kurdish'])
const LEXICAL_BITS: Readonly<Record<string, number>> = { noun: NameFlag.noun, verb: NameFlag.verb, adj: NameFlag.adjective, particle: NameFlag.particleWord }
const NOMINAL = NameFlag.noun | NameFlag.adjective
const MAX_FREQUENCY = 15
/** An ordinary word this frequent (log2 of its count) must not be taken for a name that is spelt otherwise. */
const DANGEROUS_FREQUENCY = 5

export class Vocabulary {
  readonly ids = new KeyIds()
  private readonly spellings: Array<Map<string, Spelling>> = []
  private readonly archive: number[] = []
  private readonly country: number[] = []
  /** Frequent ordinary words with ال, by their full key: no table lists them, and yet المسائل is not the place المسايل. */
  private readonly definites = new Map<string, Array<readonly [string, Spelling]>>()

  constructor (readonly table: FoldTable) {}

  /** Token ids of a form's words. */
  path (form: string): number[] {
    return formKey(form, this.table).words.map(word => this.idOf(word))
  }

  addNames (sources: Sources): void {
    for (const { row } of sources.names) {
      const arabic = ARABIC_ORIGINS.has(row.origin)
      const given = row.kind === 'family' ? 0 : arabic ? NameFlag.givenArabic : NameFlag.givenForeign
      const family = row.kind === 'given' ? 0 : arabic ? NameFlag.familyArabic : NameFlag.familyForeign
      this.mark(row.name, given | family | (row.ambiguity === 'cue' ? NameFlag.nameCue : 0), 0)
    }
  }

  /** Single cue words; phrases are the trie's. Returns the phrases. */
  addCues (sources: Sources): Array<{ readonly phrase: string, readonly cues: number }> {
    const phrases: Array<{ phrase: string, cues: number }> = []
    for (const { row } of sources.cues) {
      const cues = CUE_CLASSES.includes(row.class as CueClass) ? CueFlag[row.class as CueClass] : 0
      if (formKey(row.word, this.table).words.length > 1) phrases.push({ phrase: row.word, cues })
      else this.mark(row.word, 0, cues)
      if (ISO_COUNTRY.test(row.note) && cues === CueFlag.nisba) this.addNisba(row.word, row.note)
    }
    return phrases
  }

  private addNisba (word: string, country: string): void {
    const [key] = formKey(word, this.table).words
    if (key !== undefined) this.country[this.idOf(key)] ??= countryCode(country)
  }

  /** Comes before the tables of names, which are told from it. */
  addLexicon (sources: Sources): void {
    const rows = sources.lexicon.map(({ row }) => ({
      word: row.word,
      bits: row.class.split('+').reduce((all, name) => all | (LEXICAL_BITS[name] ?? 0), 0),
      frequency: Math.min(MAX_FREQUENCY, Math.floor(Math.log2(row.count + 1)))
    }))
    for (const { word, bits, frequency } of rows) if (frequency >= DANGEROUS_FREQUENCY && (bits & NOMINAL) !== 0) this.addDefinite(word, bits, frequency)
    for (const { word, bits, frequency } of rows) this.mark(word, bits, 0, frequency)
  }

  private addDefinite (word: string, names: number, frequency: number): void {
    const [key] = formKey('ال' + word, this.table).words
    if (key === undefined) return
    const id = hashKey(key)
    const others = this.definites.get(id) ?? []
    this.definites.set(id, [...others, [key.light, { names, cues: 0, frequency }]])
  }

  /** Words of the archive that no other table knows get a token id too: that they were seen, and how, is evidence. */
  addArchive (sources: Sources): void {
    for (const { row } of sources.archive) {
      const [key] = formKey(row.word, this.table).words
      if (key !== undefined) this.archive[this.idOf(key)] = archiveCode(row)
    }
  }

  /** Adds bits to the words of a form: to the only word, or to each of several. */
  addForm (form: string, alone: number, inside: number): void {
    const { words } = formKey(form, this.table)
    for (const word of words) {
      const spelling = this.spelling(this.idOf(word), word.light)
      spelling.names |= words.length === 1 ? alone : inside
    }
  }

  /** Whether a one-word form would, fully folded, be taken for a frequent ordinary word of another spelling. */
  isDangerous (form: string): boolean {
    const { words } = formKey(form, this.table)
    const [word] = words
    if (words.length !== 1 || word === undefined) return false
    for (const [light, other] of this.spellings[this.idOf(word)] ?? []) {
      if (light !== word.light && ((other.cues & CueFlag.function) !== 0 || other.frequency >= DANGEROUS_FREQUENCY)) return true
    }
    return false
  }

  /** All but the trie's children, which are added when it is compiled. */
  compile (): { readonly keys: KeyTable, readonly lightKeys: KeyTable, readonly words: Int32Array } {
    const rows: Spelling[] = this.spellings.map(forms => merge([...forms.values()]))
    const lightRows: Array<{ hash1: number, hash2: number, id: number }> = []
    const hasLight = new Set<number>()
    const archive = this.spellings.map((_, id) => this.archive[id] ?? 0)
    this.spellings.forEach((forms, id) => {
      const all = rows[id] as Spelling
      for (const [light, spelling] of forms) {
        if (!(isOrdinary(spelling) && lendsNames(all, spelling)) && !(HAMZA.test(light) && lendsFunction(all, spelling))) continue
        lightRows.push({ ...lightKey(light), id: rows.length })
        rows.push(spelling)
        const use = archive[id] as number
        archive.push(isName(spelling) ? use : (use & ARCHIVE_WHOLE_MASK) | (USE_FROM.length << ARCHIVE_USE_SHIFT))
        hasLight.add(id)
      }
    })
    const words = new Int32Array(rows.length * WORD_SIZE)
    rows.forEach(({ names, cues, frequency }, id) => {
      words[id * WORD_SIZE + Word.names] = names | (frequency << FREQUENCY_SHIFT) | (hasLight.has(id) ? HAS_LIGHT : 0)
      words[id * WORD_SIZE + Word.cues] = cues
      words[id * WORD_SIZE + Word.archive] = (archive[id] as number) | ((this.country[id] ?? 0) << COUNTRY_SHIFT)
    })
    return { keys: this.ids.table(), lightKeys: keyTable(lightRows), words }
  }

  private mark (word: string, names: number, cues: number, frequency = 0): void {
    const [key] = formKey(word, this.table).words
    if (key === undefined) return
    const spelling = this.spelling(this.idOf(key), key.light)
    spelling.names |= names
    spelling.cues |= cues
    spelling.frequency = Math.max(spelling.frequency, frequency)
  }

  private idOf (word: { readonly hash1: number, readonly hash2: number }): number {
    const id = this.ids.idOf(word.hash1, word.hash2)
    this.spellings[id] ??= new Map(this.definites.get(hashKey(word)))
    return id
  }

  private spelling (id: number, light: string): Spelling {
    const forms = this.spellings[id] as Map<string, Spelling>
    let spelling = forms.get(light)
    if (spelling === undefined) { spelling = { names: 0, cues: 0, frequency: 0 }; forms.set(light, spelling) }
    return spelling
  }
}

const hashKey = ({ hash1, hash2 }: { readonly hash1: number, readonly hash2: number }): string => `${hash1},${hash2}`

/** Shares of occurrences from which the levels 1, 2 … begin. */
const LEVEL_FROM = [0.01, 0.05, 0.2, 0.5, 0.8] as const
/** Occurrences from which a word is known a little, well, very well. */
const USE_FROM = [2, 5, 50] as const

function archiveCode ({ whole, count, per, loc, org }: ArchiveRow): number {
  const use = USE_FROM.filter(from => count >= from).length
  const level = (names: number): number => use === 0 ? 0 : LEVEL_FROM.filter(from => names / count >= from).length
  const levels = level(per) + ARCHIVE_LEVELS * (level(loc) + ARCHIVE_LEVELS * level(org))
  return Math.min(ARCHIVE_WHOLE_MASK, Math.floor(Math.log2(whole + 1))) | ((use + 4 * levels) << ARCHIVE_USE_SHIFT)
}

function merge (spellings: readonly Spelling[]): Spelling {
  return spellings.reduce((all, { names, cues, frequency }) => ({ names: all.names | names, cues: all.cues | cues, frequency: Math.max(all.frequency, frequency) }), { names: 0, cues: 0, frequency: 0 })
}

const { personPart, placePart, orgPart } = NameFlag
/** What makes a word a name by itself: الرقابة على الصادرات makes no name of على. */
const BY_ITSELF = ~(LEXICAL | personPart | placePart | orgPart)

/** Nobody writes إمام for أمام, although many write علي for على, and ان for أن. */
const HAMZA = /[أإآؤئ]/

function isName ({ names }: Spelling): boolean {
  return (names & BY_ITSELF) !== 0
}

/** Whether all spellings of a key together are a function word that this one, a name, is not. */
function lendsFunction (all: Spelling, spelling: Spelling): boolean {
  return isName(spelling) && (all.cues & ~spelling.cues & CueFlag.function) !== 0
}

/** Whether all spellings of a key together are names that this one is not. */
function lendsNames (all: Spelling, { names }: Spelling): boolean {
  return (all.names & BY_ITSELF & ~names) !== 0 || ((names & ~LEXICAL) === 0 && (all.names & ~LEXICAL) !== 0)
}

function isOrdinary ({ names, cues }: Spelling): boolean {
  return (names & LEXICAL) !== 0 || (cues & CueFlag.function) !== 0
}
