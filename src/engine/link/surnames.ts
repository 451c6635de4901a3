/**
 * Surnames: what a text has named in full it names in short later: توكايف after قاسم جومارت توكايف.
 * Finds bare last words of people's full names that no chosen span covers. Never splits a chosen span.
 */
import { CueFlag, FREQUENCY_MASK, FREQUENCY_SHIFT, NameFlag } from '../gazetteer.ts'
import { Coarse, NO_SKIP, type Doc } from '../match/index.ts'
import { TokenKind } from '../tokenise/index.ts'
import type { Placed } from './types.ts'

/** A surname that is also a word this frequent (log2 of its count) is left to evidence. */
const TOO_COMMON = 7
const PER = 0
/** A short form is less certain than the full one. */
const DISCOUNT = 0.9
const MIN_FULL_NAME = 0.6

const BLOCKED = (1 << Coarse.function) | (1 << Coarse.locative) | (1 << Coarse.place) | (1 << Coarse.nisba) | (1 << Coarse.title) | (1 << Coarse.role) | (1 << Coarse.time) | (1 << Coarse.say)

export function findSurnames (doc: Doc, chosen: readonly Placed[]): Placed[] {
  const { tokens, analysis } = doc
  const surnames = new Map<number, Placed>()
  const covered = new Uint8Array(tokens.count)
  for (const placed of chosen) {
    for (let t = placed.from; t <= placed.to; t++) covered[t] = 1
    if (placed.type !== PER || placed.to === placed.from || placed.confidence < MIN_FULL_NAME) continue
    const core = analysis.core[placed.to] as number
    if (isDistinct(doc, placed.to) && !surnames.has(core)) surnames.set(core, placed)
  }
  if (surnames.size === 0) return []
  const found: Placed[] = []
  for (let t = 0; t < tokens.count; t++) {
    if (covered[t] === 1 || tokens.kind[t] !== TokenKind.word) continue
    const direct = surnames.get(analysis.core[t] as number)
    const otherSkip = analysis.otherSkip[t] as number
    const full = direct ?? (otherSkip === NO_SKIP ? undefined : surnames.get(analysis.otherCore[t] as number))
    // A name is made known before it is shortened.
    if (full === undefined || full.from > t) continue
    const skip = direct === undefined ? otherSkip : analysis.skip[t] as number
    found.push({ from: t, to: t, skip, restored: direct !== undefined && analysis.restored[t] === 1, type: PER, confidence: full.confidence * DISCOUNT, source: 'coreference', antecedent: full, nested: false })
  }
  return found
}

function isDistinct (doc: Doc, t: number): boolean {
  const names = doc.analysis.names[t] as number
  if (((doc.analysis.cues[t] as number) & (CueFlag.function | CueFlag.time | CueFlag.locative)) !== 0) return false
  if ((BLOCKED & (1 << (doc.analysis.coarse[t] as number))) !== 0 || (names & NameFlag.majorPlace) !== 0) return false
  return ((names >>> FREQUENCY_SHIFT) & FREQUENCY_MASK) < TOO_COMMON
}
