/** Surface: tokens of a text → the form that a table would hold, its folded key, and the words around it. */
import type { Doc } from '../engine/match/index.ts'
import type { FoldTable } from '../engine/normalise/index.ts'

/** Letters of context on each side. */
const AROUND = 45
const ALEF = 'ا'

export interface Surface {
  /** Spelt as written, without marks, tatweel and clitics. */
  readonly form: string
  readonly key: string
}

/** Tokens `from` to `to`, without the clitics of the first; punctuation between them is left out. */
export function surfaceOf (doc: Doc, table: FoldTable, from: number, to: number): Surface {
  const { folded, tokens, analysis } = doc
  const forms: string[] = []
  for (let t = from; t <= to; t++) {
    if (!isWord(doc, t)) continue
    const first = (tokens.first[t] as number) + (t === from ? analysis.skip[t] as number : 0)
    const restored = t === from && analysis.restored[t] === 1
    forms.push((restored ? ALEF : '') + String.fromCharCode(...folded.light.subarray(first, tokens.last[t])))
  }
  const form = forms.join(' ')
  return { form, key: Array.from(form, char => String.fromCharCode(table.full[char.charCodeAt(0)] as number)).join('') }
}

/** Whether a token is a word, Latin or Arabic, or a number: what forms are made of. */
export function isWord ({ tokens }: Doc, t: number): boolean {
  return (tokens.kind[t] as number) <= LAST_WORD_KIND
}

/** TokenKind.number: the kinds up to it are words. */
const LAST_WORD_KIND = 2

/** The tokens in brackets with what stands around them, on one line. */
export function contextOf ({ text, tokens, folded, analysis }: Doc, from: number, to: number): string {
  const start = folded.source[(tokens.first[from] as number) + (analysis.skip[from] as number)] as number
  const end = tokens.end[to] as number
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/, '')
  const after = text.slice(end, end + AROUND).replace(/\s\S*$/, '')
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ').trim()
}
