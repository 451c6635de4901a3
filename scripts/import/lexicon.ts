/**
 * Lexicon: data/words/lexicon.tsv, the ordinary words of Arabic news with class and count.
 * Sources: hunspell-ar says what a word is, tesseract's frequent forms and the news archive say that it is used.
 * Without proper names: hunspell's sections of names, what data/ knows as a name only, what behaves like a name in the archive.
 * Usage: npx tsx scripts/import/lexicon.ts --from DIR [--archive FILE]
 */
import { join } from 'node:path'
import { countArchive } from './archive-counts.ts'
import { splits } from './clitics.ts'
import { ADJ, forms, NOUN, PARTICLE, VERB } from './hunspell.ts'
import { clean, fold, isArabicWord, unpersian } from './letters.ts'
import { arabicCatalogue } from './place-rows.ts'
import { DATA, option, source, writeTable } from './table.ts'
import { cueWords, dataNames, nameKey, ORDINARY, PROPER, SEEDS } from './lexicon-lists.ts'
import { readTesseractWords } from './tesseract.ts'

const MIN_COUNT = 2 // occurrences in the archive; once is often a slip
const ITERATIONS = 6 // of sharing counts among splits; stable after four

/** What hunspell says of a key. `spellings` are those of the dictionary, `base` the most frequent stem behind it. */
interface Known { mask: number; readonly spellings: Set<string>; readonly stems: Set<string>; unsuffixed: boolean; count: number; bare: number; article: number; shapes: Set<string> }

/** What writers confuse: alef's hamza, ى and ي, ة and ه. Not ئ and ي or ؤ and و: يوسف is no slip for يؤسف. */
const slipKey = (word: string): string => alefKey(word).replace(/ى/g, 'ي').replace(/ة/g, 'ه')
/** Between spelling and slip key: only alef's hamza folded, so that على and علي, كتابه and كتابة stay apart. */
const alefKey = (word: string): string => word.replace(/[أإآ]/g, 'ا')

const archive = await countArchive(option('archive') ?? 'archive.ndjson.gz', SEEDS)
const tesseract = new Set(readTesseractWords(source('node_modules/@tesseract.js-data/ara/4.0.0/ara.traineddata.gz')).map(clean).filter(isArabicWord))
console.log(`${archive.size} spellings in the archive, ${tesseract.size} in tesseract's list`)

// 1. Every core that a used word could have, by slip key.
const wanted = new Set<string>()
for (const word of [...archive.keys(), ...tesseract]) for (const { core } of splits(word)) wanted.add(slipKey(core))

// 2. What hunspell explains of these.
const known = new Map<string, Known>()
const bySlip = new Map<string, Set<string>>()
const learn = (form: string, stem: string, mask: number, suffixed: boolean): void => {
  if (form.length < 2 || !wanted.has(slipKey(form))) return
  const key = alefKey(form)
  let entry = known.get(key)
  if (entry === undefined) {
    known.set(key, entry = { mask: 0, spellings: new Set(), stems: new Set(), unsuffixed: false, count: 0, bare: 0, article: 0, shapes: new Set() })
    bySlip.set(slipKey(form), (bySlip.get(slipKey(form)) ?? new Set()).add(key))
  }
  entry.mask |= mask
  entry.spellings.add(form)
  entry.stems.add(stem)
  if (!suffixed) entry.unsuffixed = true
}
for (const { form, stem, entryClass, suffixed } of forms(source('usr/share/hunspell'))) learn(form, stem, entryClass, suffixed)
const decided = new Set<string>() // keys that stay whatever they look like
for (const [written, mask] of [...ORDINARY, ...cueWords()]) {
  const word = (mask & (NOUN | ADJ)) !== 0 && written.startsWith('ال') && written.length > 4 ? written.slice(2) : written
  learn(word, word, mask, false)
  decided.add(alefKey(word))
}
console.log(`${known.size} keys explained`)

/** A shape asks for a class: no article before a verb, no future س before a noun. */
const fits = (shape: string, mask: number): boolean =>
  shape.endsWith('ال') || shape.endsWith('لل')
    ? (mask & (NOUN | ADJ)) !== 0
    : shape.endsWith('س')
      ? (mask & VERB) !== 0
      : shape.endsWith('ب') || shape.endsWith('ك')
        ? (mask & (NOUN | ADJ | PARTICLE)) !== 0
        : true

// 3. Share each spelling's count among its splits, by how frequent core and shape are.
interface Reading { readonly entry: Known; readonly shape: string }
const surfaces: Array<{ readonly count: number, readonly readings: readonly Reading[] }> = []
const unexplained = new Map<string, number>()
for (const [word, { count }] of archive) {
  const readings: Reading[] = []
  for (const { shape, core } of splits(word)) {
    const exact = known.get(alefKey(core))
    // A spelling of the dictionary wins; only if there is none, one that writes ى or ة differently.
    const entries = exact !== undefined ? [exact] : [...bySlip.get(slipKey(core)) ?? []].map((key) => known.get(key) as Known)
    for (const entry of entries) if (fits(shape, entry.mask)) readings.push({ entry, shape })
  }
  if (readings.length > 0) surfaces.push({ count, readings }); else unexplained.set(word, count)
}
let core = new Map<Known, number>()
let shape = new Map<string, number>()
for (let round = 0; round <= ITERATIONS; round++) {
  const nextCore = new Map<Known, number>()
  const nextShape = new Map<string, number>()
  for (const { count, readings } of surfaces) {
    const weights = readings.map((r) => round === 0 ? 1 / (1 + r.shape.length) : (core.get(r.entry) ?? 0) * (shape.get(r.shape) ?? 0))
    const sum = weights.reduce((a, b) => a + b, 0)
    readings.forEach((r, i) => {
      const part = sum === 0 ? count / readings.length : count * (weights[i] as number) / sum
      nextCore.set(r.entry, (nextCore.get(r.entry) ?? 0) + part)
      nextShape.set(r.shape, (nextShape.get(r.shape) ?? 0) + part)
      if (round === ITERATIONS && part >= 1) {
        r.entry.count += part
        r.entry.shapes.add(r.shape)
        if (r.shape.endsWith('ال') || r.shape.endsWith('لل')) r.entry.article += part
        if (r.shape === '' || r.shape === 'ال' || r.shape === 'و') r.entry.bare += part
      }
    })
  }
  core = nextCore
  shape = nextShape
}

// 4. Evidence: used bare or with the article, or with several different clitics, or frequent on the web.
const inTesseract = new Set([...tesseract].flatMap((word) => {
  const key = alefKey(word)
  return known.has(key) ? [key] : word.startsWith('ال') ? [alefKey(word.slice(2))] : []
}))
const used = (key: string, { count, bare, shapes }: Known): boolean =>
  (count >= MIN_COUNT && (bare >= MIN_COUNT || shapes.size >= 3)) || inTesseract.has(key)

// 5. Proper names out.
const names = { ...dataNames(), geonames: new Set([...arabicCatalogue().values()].map((name) => nameKey(unpersian(name)))) }
const stemCounts = new Map<string, number>()
for (const entry of known.values()) for (const stem of entry.stems) stemCounts.set(stem, (stemCounts.get(stem) ?? 0) + entry.count)
/** How much the entry's stems are used in other forms: an ordinary word has a family. */
const familyCount = (entry: Known): number => Math.max(...[...entry.stems].map((stem) => stemCounts.get(stem) as number)) - entry.count
/** Share of the bare occurrences that stand beside titles, بن or given names, and after مدينة, قرية … */
function shares (entry: Known, article: string): { beside: number, place: number } {
  const sum = { count: 0, nameContext: 0, placeContext: 0 }
  for (const spelling of entry.spellings) {
    const counted = archive.get(article + spelling)
    if (counted === undefined) continue
    sum.count += counted.count
    sum.nameContext += counted.nameContext
    sum.placeContext += counted.placeContext
  }
  return sum.count < MIN_FOR_SHARE ? { beside: 0, place: 0 } : { beside: sum.nameContext / sum.count, place: sum.placeContext / sum.count }
}
const MIN_FOR_SHARE = 5 // occurrences below which shares mean nothing
const BESIDE_NAMES_LISTED = 0.08 // listed names above this share are names (توفيق 0.12, وليد), below it words (ضيوف, عيون)
const BESIDE_NAMES = 0.3 // without a list a word has to be beside names very often
const RARE = 20 // occurrences below which a word is not kept if a name has its folded key (يؤسف and يوسف)
const AFTER_PLACE_HEADS = 0.15 // مدينة جازان, محافظة درنة
const HARDLY_ARTICLE = 0.03 // the share of الـ below which a listed noun is no ordinary noun (باراك, مصر)
const NEARLY_ALWAYS_ARTICLE = 0.93 // العراق, القاهرة; but سعودية, إماراتية occur bare
const SUSPECT_COUNT = 30 // كيري is كير + ي to hunspell; above this count كير itself should occur

/** Why an explained word is taken for a name; undefined if it is ordinary. */
function nameReason (key: string, entry: Known): string | undefined {
  if (PROPER.has(key)) return 'list'
  if (decided.has(key) || (entry.mask & PARTICLE) !== 0) return undefined
  const article = entry.article / Math.max(1, entry.count)
  const { beside, place } = shares(entry, '')
  if ((names.parts.has(key) || names.entities.has(key)) && (beside >= BESIDE_NAMES_LISTED || (article < HARDLY_ARTICLE && familyCount(entry) < entry.count / 2))) return 'listed'
  if (names.cued.has(key) && beside >= BESIDE_NAMES && article < 0.15) return 'listed'
  if (names.folded.has(fold(key)) && !names.parts.has(key) && !names.entities.has(key) && entry.count < RARE && familyCount(entry) < RARE) return 'rare'
  if (names.withArticle.has(key) && article > NEARLY_ALWAYS_ARTICLE && entry.count >= MIN_FOR_SHARE) return 'place'
  if (names.geonames.has(key) && article < HARDLY_ARTICLE && familyCount(entry) < entry.count / 2) return 'geonames'
  const afterHead = article > NEARLY_ALWAYS_ARTICLE ? shares(entry, 'ال').place : article < 0.4 ? place : 0
  if (afterHead >= AFTER_PLACE_HEADS && familyCount(entry) < entry.count) return 'place-context'
  if (beside >= BESIDE_NAMES && familyCount(entry) < entry.count && entry.bare - entry.article > entry.count * 0.4) return 'context'
  if (!entry.unsuffixed && entry.count >= SUSPECT_COUNT && /(ي|ك|نا|وغلو)$/.test(key) && familyCount(entry) < entry.count / 8) return 'suffix'
  return undefined
}

/** ووعد, فنفس, لأبي: a word with its clitic written on, no more frequent than clitics are anyway. The engine splits it. */
const COMMONER = 3 // times the expected frequency
function isSplit (key: string, entry: Known): boolean {
  if (decided.has(key) || entry.article >= 1) return false
  return [...entry.spellings].every((spelling) => splits(spelling).some((split) => {
    const inner = split.shape === '' || split.shape.includes('ال') ? undefined : known.get(alefKey(split.core))
    if (inner === undefined || !used(alefKey(split.core), inner) || !fits(split.shape, inner.mask)) return false
    const expected = inner.count * (shape.get(split.shape) as number) / (shape.get('') as number)
    return (archive.get(spelling)?.count ?? 0) <= COMMONER * expected
  }))
}

const dropped: string[] = []
const rows: Array<{ word: string, class: string, count: number }> = []
const CLASSES: ReadonlyArray<readonly [number, string]> = [[NOUN, 'noun'], [ADJ, 'adj'], [VERB, 'verb'], [PARTICLE, 'particle']]
const FUNCTION_COUNT = 20000 // above this a particle is told from its rare homographs: من is not also a noun
const ENOUGH = 100 // occurrences from which on the article tells nouns from verbs

/** Rare homographs out: what often has the article is no verb (عدد), what never has it is no noun (قال). */
function usual ({ mask, count, article }: Known): number {
  if ((mask & PARTICLE) !== 0 && count >= FUNCTION_COUNT) return PARTICLE
  if (count < ENOUGH || (mask & VERB) === 0 || (mask & (NOUN | ADJ)) === 0) return mask
  if (article > count * 0.3) return mask & ~(VERB | PARTICLE)
  return article < count * 0.005 ? mask & ~(NOUN | ADJ) : mask
}
for (const [key, entry] of known) {
  if (!used(key, entry) || isSplit(key, entry)) continue
  const word = [...entry.spellings].sort((a, b) => (archive.get(b)?.count ?? 0) - (archive.get(a)?.count ?? 0) || (a < b ? -1 : 1))[0] as string
  const reason = nameReason(key, entry)
  if (reason !== undefined) { dropped.push([word, Math.round(entry.count), shares(entry, '').beside.toFixed(2), reason].join('\t')); continue }
  const mask = usual(entry)
  rows.push({ word, class: CLASSES.filter(([bit]) => (mask & bit) !== 0).map(([, name]) => name).join('+'), count: Math.round(entry.count) })
}
rows.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
if (option('debug') !== undefined) {
  const { writeFileSync } = await import('node:fs')
  writeFileSync(join(option('debug') as string, 'dropped.tsv'), dropped.join('\n'))
  writeFileSync(join(option('debug') as string, 'unexplained.tsv'), [...unexplained].sort((a, b) => b[1] - a[1]).map((u) => u.join('\t')).join('\n'))
}
writeTable(join(DATA, 'words/lexicon.tsv'), {
  source: 'hunspell-ar 3.2 (ayaspell), npm @tesseract.js-data/ara 1.0.0, counts from a news archive of 2015; made by scripts/import/lexicon.ts',
  licence: 'MPL-1.1 (hunspell-ar: GPL-2.0 or LGPL-2.1 or MPL-1.1; the Tesseract list: Apache-2.0)',
  about: [
    'Ordinary words of Arabic news, proper names taken out: is this token an ordinary word, a noun, a verb form?',
    'Words stand without proclitics (و ف أ ب ك ل, the future س, the article ال, لل): the engine strips them. ال is kept only where it is part of the word (الذي, الآن).',
    'Suffixed pronouns and inflection are NOT stripped: كتابها, يقولون, مسؤولين are rows of their own.',
    'Spelling is the most usual one with hamza; look up on the folded key. Words that differ in final ى/ي or ه/ة are rows of their own (على, علي).',
    'count: occurrences in 28,282 articles of 2015 with all clitics, shared among readings where a spelling has several; 0 = frequent on the web only.'
  ]
}, ['word', 'class', 'count'], rows)
