/**
 * Hide: a text as it would look if some of its names were on no list.
 * Why: the tables know most names of the texts that weights are fitted on, more than of a text of tomorrow. A fit on such texts alone learns to trust
 * lists and to reject what they lack. Each document is therefore learnt from twice: as it is, and with a part of its names hidden.
 * Countries, capitals, large cities and cue words are never hidden: they are known tomorrow too.
 */
import { CueFlag, FREQUENCY_MASK, FREQUENCY_SHIFT, LEXICAL, NameFlag } from '../engine/gazetteer.ts'
import { coarseClass, type Doc } from '../engine/match/index.ts'
import { TokenKind } from '../engine/tokenise/index.ts'

/** What is left of a hidden name: what the lexicon says. */
const KEPT = LEXICAL | (FREQUENCY_MASK << FREQUENCY_SHIFT)
const KEPT_CUES = ~CueFlag.nisba

/** Shares of name words that are hidden, by line: where one name is new, the others of its line often are as well. */
const SHARES = [0.1, 0.4, 0.9] as const

/** Hides the words whose hash falls into the share of their line; within lines of one share the same word is hidden wherever it stands. */
export function hideNames (doc: Doc, seed: number): Doc {
  const { analysis, tokens } = doc
  const hidden = new Uint8Array(tokens.count)
  let line = 1
  let share = shareOf(line, seed)
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] === TokenKind.newline) share = shareOf(++line, seed)
    const names = analysis.names[t] as number
    if ((names & ~KEPT) === 0 || (names & NameFlag.majorPlace) !== 0 || ((analysis.cues[t] as number) & KEPT_CUES) !== 0) continue
    const draw = hash((analysis.core[t] as number) ^ seed) / 0x1000000
    if (draw >= share) continue
    hidden[t] = 1
    analysis.names[t] = names & KEPT
    // A name that no list has is often too new or too rare for the archive as well.
    if (draw < share / 2) analysis.archive[t] = 0
    analysis.coarse[t] = coarseClass(tokens.kind[t] as number, names & KEPT, analysis.cues[t] as number, analysis.definite[t] === 1)
  }
  return { ...doc, forms: doc.forms.filter(({ from, to }) => !hidden.subarray(from, to + 1).includes(1)) }
}

function shareOf (line: number, seed: number): number {
  return SHARES[hash(Math.imul(line, 0x85ebca6b) ^ seed) % SHARES.length] as number
}

/** 24 bits. */
function hash (value: number): number {
  return Math.imul(value, 0x9e3779b1) >>> 8
}
