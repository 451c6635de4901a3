/**
 * Sound: how well an Arabic spelling fits a Latin name, from 0 to 1, by their consonants.
 * Why: alternate names carry no language; Persian exonyms and other places' names are told by not sounding alike.
 */
import { pairs } from './letters.ts'

/** Consonant classes; letters of one class are often written for one another. Vowels and w, y, h count for nothing. */
const ARABIC = pairs(`
  ب=b ت=t ث=s ج=j ح= خ=k د=d ذ=d ر=r ز=s س=s ش=s ص=s ض=d ط=t ظ=d ع= غ=j ف=b ق=k ك=k ل=l م=m ن=n ه= و= ي= ة= ى=`)
const LATIN: ReadonlyArray<readonly [RegExp, string]> = [
  [/tsch|tch|ch|sch|sh|zh|tz|ts|cz|sz|dz/g, 's'], [/kh|ck|q|c(?![eiy])|k|x/g, 'k'], [/c|z|s|ß/g, 's'], [/gh|g|j/g, 'j'], [/ph|p|f|v|b/g, 'b'], [/th|dh|t/g, 't'], [/d/g, 'd']
]
/** Classes that may stand for one another at half a fault: غ and ك, ث and ت, ج and ش. */
const NEAR = new Set(['jk', 'kj', 'st', 'ts', 'sj', 'js', 'dt', 'td', 'ds', 'sd', 'sk', 'ks'])

const arabicSkeleton = (name: string): string => [...name.replace(/(^| )ال/g, '$1')].map((letter) => ARABIC[letter] ?? '').join('')
const latinSkeleton = (name: string): string => {
  let text = name.normalize('NFKD').replace(/[\u0300-\u036F]/g, '').toLowerCase().replace(/\b(al|ar|as|ad|an|at|az|ash|adh|ath|el)[ -]/g, '')
  for (const [letters, sound] of LATIN) text = text.replace(letters, sound.toUpperCase())
  return text.toLowerCase().replace(/[^bdjklmnrst]/g, '').replace(/(.)\1+/g, '$1')
}

export function likeness (arabic: string, latin: string): number {
  const a = arabicSkeleton(arabic).replace(/(.)\1+/g, '$1')
  const b = latinSkeleton(latin)
  if (a === b) return 1
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1] as string, b[j - 1] as string]
      const swap = x === y ? 0 : NEAR.has(x + y) ? 0.5 : 1
      next.push(Math.min((row[j - 1] as number) + swap, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return 1 - (row[b.length] as number) / Math.max(a.length, b.length, 1)
}

/** Consonants as BGN/PCGN romanises them; GeoNames' main names of places in Arab countries follow that system. */
const ROMAN = pairs(`
  ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h`)
const ARTICLE = /(^|[ -])(al|ar|as|ash|ad|adh|an|at|ath|az)[ -]/g

/** Consonants of an Arabic name and of a systematic romanisation: equal if they may be the same name. Vowels, و, ي, ع and hamza count for nothing. */
export const arabicConsonants = (name: string): string =>
  name.split(' ').map((word) => [...word.replace(/^ال/, '').replace(/[ةه]$/, '')].map((letter) => ROMAN[letter] ?? '').join('')).join(' ').trim()
export const romanConsonants = (name: string): string =>
  name.normalize('NFKD').replace(/[\u0300-\u036F]/g, '').toLowerCase().replace(/g(?!h)/g, 'j').replace(ARTICLE, '$1').replace(ARTICLE, '$1')
    .replace(/(a|e)?[ht]( |$)/g, '$2').replace(/[^a-z -]/g, '').replace(/[-]/g, ' ').replace(/[aeiouwy]/g, '').replace(/([a-z])\1/g, '$1').replace(/ +/g, ' ').trim()
