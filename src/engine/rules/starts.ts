/**
 * Starts: which rules may begin at a token, as bit sets read from its bits and those of the tokens beside it.
 * Why: a text asks this once for every token and rule, and the answer is nearly always no.
 */
import { COARSE_CLASSES, type Doc } from '../match/index.ts'
import { TokenKind } from '../tokenise/index.ts'
import type { CompiledRule } from './compile.ts'
import type { Bits } from './pattern.ts'

/** Rules by what a token bears: bit sets by its coarse class, by its kind, and by each byte of its flags. */
interface ByBits { readonly coarse: Int32Array, readonly kinds: Int32Array, readonly cues: readonly Int32Array[], readonly names: readonly Int32Array[] }

/** Up to 32 rules, their numbers as bits. */
export interface RuleSet {
  readonly rules: readonly CompiledRule[]
  readonly first: ByBits
  readonly previous: ByBits
  readonly second: ByBits
  /** Rules that ask nothing of the token before, and those that may match one word. */
  readonly anywhere: number
  readonly alone: number
}

const SET = 32
const BYTE = 256
const BYTES = [0, 8, 16] as const // cue classes and name flags are fewer than 24

export function ruleSets (rules: readonly CompiledRule[]): RuleSet[] {
  return Array.from({ length: Math.ceil(rules.length / SET) }, (_, i): RuleSet => {
    const own = rules.slice(i * SET, (i + 1) * SET)
    return {
      rules: own,
      first: byBits(own.map(({ first }) => first)),
      previous: byBits(own.map(({ previous }) => previous)),
      second: byBits(own.map(({ second }) => second)),
      anywhere: own.reduce((set, { previous }, bit) => previous === undefined ? set | (1 << bit) : set, 0),
      alone: own.reduce((set, { second }, bit) => second === undefined ? set | (1 << bit) : set, 0)
    }
  })
}

function byBits (wanted: ReadonlyArray<Bits | undefined>): ByBits {
  const setOf = (flags: (bits: Bits) => number, bit: number): number => wanted.reduce((set, bits, rule) => bits !== undefined && (flags(bits) & (1 << bit)) !== 0 ? set | (1 << rule) : set, 0)
  const byByte = (flags: (bits: Bits) => number): Int32Array[] => BYTES.map(shift => {
    const sets = new Int32Array(BYTE)
    for (let byte = 1; byte < BYTE; byte++) sets[byte] = (sets[byte & (byte - 1)] as number) | setOf(flags, shift + 31 - Math.clz32(byte & -byte))
    return sets
  })
  return {
    coarse: Int32Array.from(COARSE_CLASSES, (_, coarse) => setOf(bits => bits.coarse, coarse)),
    kinds: Int32Array.from({ length: Math.max(...Object.values(TokenKind)) + 1 }, (_, kind) => setOf(bits => bits.kinds, kind)),
    cues: byByte(bits => bits.cues),
    names: byByte(bits => bits.names)
  }
}

/** Rules of the set that may begin at token `t`, as bits: what they want of it, of the token before and of the second word passes a quick look. */
export function mayStart ({ first, previous, second, anywhere, alone }: RuleSet, doc: Doc, t: number): number {
  let rules = bearers(first, doc, t)
  if (t > 0 && (rules & ~anywhere) !== 0) rules &= anywhere | bearers(previous, doc, t - 1)
  if ((rules & ~alone) !== 0) rules &= t + 1 < doc.tokens.count ? alone | bearers(second, doc, t + 1) : alone
  return rules
}

function bearers ({ coarse, kinds, cues, names }: ByBits, { analysis, tokens }: Doc, t: number): number {
  let rules = (coarse[analysis.coarse[t] as number] as number) | (kinds[tokens.kind[t] as number] as number)
  const cue = analysis.cues[t] as number
  if (cue !== 0) for (let i = 0; i < BYTES.length; i++) rules |= (cues[i] as Int32Array)[(cue >>> (i * 8)) & 255] as number
  const name = analysis.names[t] as number
  if (name !== 0) for (let i = 0; i < BYTES.length; i++) rules |= (names[i] as Int32Array)[(name >>> (i * 8)) & 255] as number
  return rules
}
