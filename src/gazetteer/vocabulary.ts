/**
 * Vocabulary: every word that some table knows, with what the tables say of it.
 * Words whose spelling alone tells them from a name (على, not علي) get an entry of their own under their light key.
 */
import { ARCHIVE_LEVELS, ARCHIVE_USE_SHIFT, ARCHIVE_WHOLE_MASK, COUNTRY_SHIFT, CUE_CLASSES, CueFlag, FREQUENCY_SHIFT, HAS_LIGHT, LEXICAL, NameFlag, NEIGHBOUR_SHIFT, Word, WORD_SIZE, type CueClass, type KeyTable } from '../engine/gazetteer.ts'
import { formKey, KeyIds, keyTable, lightKey } from '../engine/match/keys.ts'
import type { FoldTable } from '../engine/normalise/index.ts'
import { countryCode } from './entities.ts'
import type { Sources } from './read.ts'
import type { ArchiveRow, NeighbourRow } from './rows.ts'

type ArchiveUse = Omit<ArchiveRow, 'word'>
type Neighbours = Omit<NeighbourRow, 'word'>

interface Spelling { names: number, cues: number, frequency: number }

/** The bits of class `formula`: see `CueFlag`. */
const FORMULA = CueFlag.ordinary | CueFlag.function
/** The note of a nisba, where it is of one country. */
const ISO_COUNTRY = /^[A-Z]{2}$/
const ARABIC_ORIGINS = new Set(['arabic', 'amazigh', 'kurdish'])
const LEXICAL_BITS: Readonly<Record<string, number>> = { noun: NameFlag.noun, verb: NameFlag.verb, adj: NameFlag.adjective, particle: NameFlag.particleWord }
const NOMINAL = NameFlag.noun | NameFlag.adjective
const MAX_FREQUENCY = 15
const NO_USE: ArchiveUse = { whole: 0, count: 0, per: 0, loc: 0, org: 0 }
const NO_NEIGHBOURS: Neighbours = { count: 0, next_per: 0, next_loc: 0, next_org: 0, previous_per: 0, previous_loc: 0, previous_org: 0 }
/** An ordinary word this frequent (log2 of its count) must not be taken for a name that is spelt otherwise. */
const DANGEROUS_FREQUENCY = 5

export class Vocabulary {
  readonly ids = new KeyIds()
  private readonly spellings: Array<Map<string, Spelling>> = []
  /** How the archive uses each word, by its spellings. */
  private readonly archive: Array<Map<string, ArchiveUse>> = []
  private readonly neighbours: Array<Map<string, Neighbours>> = []
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
      const cues = row.class === 'formula' ? FORMULA : CUE_CLASSES.includes(row.class as CueClass) ? CueFlag[row.class as CueClass] : 0
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
      if (key !== undefined) (this.archive[this.idOf(key)] ??= new Map<string, ArchiveUse>()).set(key.light, row)
    }
  }

  addNeighbours (sources: Sources): void {
    for (const { row } of sources.neighbours) {
      const [key] = formKey(row.word, this.table).words
      if (key !== undefined) (this.neighbours[this.idOf(key)] ??= new Map<string, Neighbours>()).set(key.light, row)
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
    const archive: number[] = []
    const neighbours: Neighbours[] = []
    this.spellings.forEach((forms, id) => {
      const all = rows[id] as Spelling
      const use = sum(this.archive[id], NO_USE)
      const own = new Set<string>()
      for (const [light, spelling] of forms) {
        if (!(isOrdinary(spelling) && lendsNames(all, spelling)) && !(HAMZA.test(light) && lendsFunction(all, spelling))) continue
        lightRows.push({ ...lightKey(light), id: rows.length })
        archive[rows.length] = archiveCode({ ...this.archive[id]?.get(light) ?? NO_USE, whole: use.whole })
        neighbours[rows.length] = this.neighbours[id]?.get(light) ?? NO_NEIGHBOURS
        rows.push(spelling)
        own.add(light)
      }
      if (own.size > 0) hasLight.add(id)
      archive[id] = archiveCode({ ...sum(this.archive[id], NO_USE, own), whole: use.whole })
      neighbours[id] = sum(this.neighbours[id], NO_NEIGHBOURS, own)
    })
    const words = new Int32Array(rows.length * WORD_SIZE)
    rows.forEach(({ names, cues, frequency }, id) => {
      const beside = neighbours[id] as Neighbours
      words[id * WORD_SIZE + Word.names] = names | (frequency << FREQUENCY_SHIFT) | (neighbourCode(beside, 'next') << NEIGHBOUR_SHIFT)
      words[id * WORD_SIZE + Word.cues] = cues | (hasLight.has(id) ? HAS_LIGHT : 0) | (neighbourCode(beside, 'previous') << NEIGHBOUR_SHIFT)
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
/** The same for names beside a word, which are fewer, and the occurrences from which such shares say something. */
const NEIGHBOUR_LEVEL_FROM = [0.01, 0.04, 0.12, 0.3, 0.6] as const
const NEIGHBOURS_FROM = 20
/** Occurrences from which a word is known a little, well, very well. */
const USE_FROM = [2, 5, 50] as const

/** The counts of all spellings of a word but `without`. */
function sum<Counts extends Readonly<Record<string, number>>> (spellings: ReadonlyMap<string, Counts> | undefined, none: Counts, without: ReadonlySet<string> = new Set()): Counts {
  const fields = Object.keys(none)
  return [...spellings ?? []].filter(([light]) => !without.has(light)).map(([, counts]) => counts).reduce((all, more) => Object.fromEntries(fields.map(field => [field, (all[field] as number) + (more[field] as number)])) as unknown as Counts, none)
}

function archiveCode ({ whole, count, per, loc, org }: ArchiveUse): number {
  const use = USE_FROM.filter(from => count >= from).length
  const levels = use === 0 ? 0 : levelsOf([per, loc, org], count, LEVEL_FROM)
  return Math.min(ARCHIVE_WHOLE_MASK, Math.floor(Math.log2(whole + 1))) | ((use + 4 * levels) << ARCHIVE_USE_SHIFT)
}

function neighbourCode (beside: Neighbours, side: 'next' | 'previous'): number {
  return beside.count < NEIGHBOURS_FROM ? 0 : 1 + levelsOf([beside[`${side}_per`], beside[`${side}_loc`], beside[`${side}_org`]], beside.count, NEIGHBOUR_LEVEL_FROM)
}

/** The level of each type's share, the first in the lowest place. */
function levelsOf (names: readonly number[], count: number, from: readonly number[]): number {
  return names.reduceRight((levels, name) => levels * ARCHIVE_LEVELS + from.filter(share => name / count >= share).length, 0)
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
