/**
 * Latin: a first Latin spelling for proposed rows, to be corrected by whoever takes them: words as the gazetteer's own rows spell
 * them, other words letter by letter. Vowels are not written in Arabic, so it cannot be right; it only must be there.
 */
import type { Gazetteer } from '../engine/gazetteer.ts'
import { foldKey } from '../gazetteer/fold-key.ts'

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(('ا=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h و=w ي=y ' +
  'ء= أ=a إ=i آ=a ؤ=u ئ=i ى=a ة=a').split(' ').map(pair => pair.split('=') as [string, string]))

export type Latiniser = (form: string) => string

/** Learns words from people whose Arabic and Latin names have equally many. */
export function latiniser (gazetteer: Gazetteer): Latiniser {
  const learnt = new Map<string, string>()
  const count = Object.values(gazetteer.counts).reduce((sum, each) => sum + each, 0)
  for (let index = 0; index < count; index++) {
    const { type, name, nameLatin } = gazetteer.entity(index)
    if (type !== 'PER') continue // names of places and bodies are translated, in another order of words
    const arabic = foldKey(name).split(' ')
    const latin = nameLatin.split(/[\s-]+/)
    if (arabic.length === latin.length) arabic.forEach((word, i) => { if (!learnt.has(word)) learnt.set(word, latin[i] as string) })
  }
  return form => form.split(' ').map(word => learnt.get(foldKey(word)) ?? spell(word)).join(' ')
}

function spell (word: string): string {
  const article = word.startsWith('ال') && word.length > 3
  const latin = Array.from(article ? word.slice(2) : word, letter => LETTERS[letter] ?? letter).join('')
  return (article ? 'Al-' : '') + latin.charAt(0).toUpperCase() + latin.slice(1)
}

/** Lower-case ASCII slug of a Latin name, for ids. */
export function slugOf (latin: string): string {
  return latin.normalize('NFKD').toLowerCase().replace(/[^a-z0-9\s-]/g, '').replace(/[\s-]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed'
}
