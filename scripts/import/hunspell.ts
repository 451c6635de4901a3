/**
 * Hunspell-ar: ayaspell's dictionary (Debian hunspell-ar: ar.dic, ar.aff), expanded by suffixes.
 * Sections of the dictionary give the class; sections and flags of proper names are left out.
 * Prefixes (و ف ب ك ل ال س …) are not expanded: the lexicon stores words without them.
 */
import { readFileSync } from 'node:fs'
import { clean, isArabicWord } from './letters.ts'

export const NOUN = 1
export const VERB = 2
export const ADJ = 4
export const PARTICLE = 8
const PROPER = 0

/** The heading that opens a section, and the class of its entries; in the order of the file. */
const SECTIONS: ReadonlyArray<readonly [heading: string, entryClass: number]> = [
  ['stopwords.dic', PARTICLE], ['tools.dic', PARTICLE],
  ['names.dic', PROPER], // formulas, continents, countries, capitals, persons
  ['####الأسماء####', NOUN],
  ['###اسم-الفاعل##', ADJ], ['##اسم-المفعول##', ADJ], ['##مبالغة-اسم-الفاعل##', ADJ], ['##صفة-مشبهة##', ADJ],
  ['##التفضيل##', ADJ], ['##النسبة##', ADJ], ['##صفات-أخرى##', ADJ],
  ['#إضافة:مصادر#', NOUN], ['#إضافة:اسم-الفاعل#', ADJ], ['#إضافة:اسم-المفعول#', ADJ], ['#إضافة:صفات-مشبهة#', ADJ],
  ['#إضافة:مختلفات،الوسيط#', NOUN], ['#إضافة:مختلفات،المحيط#', NOUN], ['###مفرداتTB+مختلفات###', NOUN],
  ['verb.huns.dic', VERB]
]
/** Flag aliases that the section of mixed words gives to its proper names (غزة/64 إسطنبول/92 باهاماس/224 …). */
const PROPER_ALIASES = new Set(['64', '92', '221', '222', '223', '224', '225', '226'])
const NISBA_ALIASES = new Set(['58', '86']) // كردي/58 غددي/86

interface Suffix { readonly strip: string; readonly add: string; readonly condition: RegExp; readonly next: readonly string[] }
export interface Form { readonly form: string; readonly stem: string; readonly entryClass: number; readonly suffixed: boolean }

interface Affixes { readonly suffixes: ReadonlyMap<string, Suffix[]>; readonly flags: (alias: string) => readonly string[]; readonly lemma: (alias: string) => string | undefined }

function readAffixes (file: string): Affixes {
  const aliases: string[][] = [[]]
  const lemmas: Array<string | undefined> = [undefined] // AM st:… of verbs, whose inflected forms are entries of their own
  const suffixes = new Map<string, Suffix[]>()
  const flags = (alias: string): readonly string[] => aliases[Number(alias)] ?? []
  const lines = readFileSync(file, 'utf8').split('\n')
  for (const line of lines) {
    const [kind, letters] = line.split(/\s+/)
    if (kind === 'AM' && !/^AM \d+$/.test(line)) lemmas.push(/\bst:(\S+)/.exec(line)?.[1])
    if (kind === 'AF' && letters !== undefined && !/^\d+$/.test(letters)) aliases.push(letters.match(/../g) ?? [])
  }
  for (const line of lines) {
    const [kind, flag, strip, affix, condition] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || condition === undefined || affix === undefined) continue
    const [add, next] = affix.split('/')
    const list = suffixes.get(flag as string) ?? []
    list.push({
      strip: strip === '0' ? '' : clean(strip as string),
      add: add === '0' ? '' : clean(add as string),
      condition: new RegExp(`${condition}$`),
      next: next === undefined ? [] : flags(next)
    })
    suffixes.set(flag as string, list)
  }
  return { suffixes, flags, lemma: (alias) => lemmas[Number(alias)] }
}

/** Every form of every entry that is no proper name, without prefixes. The same form may come several times. */
export function * forms (folder: string): Generator<Form> {
  const { suffixes, flags, lemma } = readAffixes(`${folder}/ar.aff`)
  let section = -1
  let mixed = false
  for (const line of readFileSync(`${folder}/ar.dic`, 'utf8').split('\n')) {
    const text = line.trim()
    const opened = SECTIONS.findIndex(([heading]) => text === heading)
    if (opened >= 0) { section = opened; mixed = text.includes('مفرداتTB') }
    const [entry, morphology = ''] = text.split(/\s+/)
    const [word, alias = ''] = (entry as string).split('/')
    const first = clean(word as string)
    const stem = clean(lemma(morphology) ?? first)
    if (opened >= 0 || section < 0 || !isArabicWord(first)) continue
    let entryClass = (SECTIONS[section] as readonly [string, number])[1]
    if (entryClass === PROPER || (mixed && PROPER_ALIASES.has(alias))) continue
    if (entryClass === NOUN && NISBA_ALIASES.has(alias)) entryClass = ADJ
    yield { form: first, stem, entryClass, suffixed: false }
    for (const { form, next } of suffixed(first, flags(alias), suffixes)) {
      yield { form, stem, entryClass, suffixed: true }
      for (const second of suffixed(form, next, suffixes)) yield { form: second.form, stem, entryClass, suffixed: true }
    }
  }
}

function * suffixed (stem: string, names: readonly string[], suffixes: ReadonlyMap<string, Suffix[]>): Generator<{ form: string, next: readonly string[] }> {
  for (const name of names) {
    for (const { strip, add, condition, next } of suffixes.get(name) ?? []) {
      if (!stem.endsWith(strip) || !condition.test(stem)) continue
      yield { form: stem.slice(0, stem.length - strip.length) + add, next }
    }
  }
}
