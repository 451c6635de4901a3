/**
 * Pattern: sequences of token predicates, compiled to bit-set automata.
 * Why not regular expressions: these run over token classes, in time linear in the text for spans of bounded length.
 */
import { CueFlag, NameFlag, type CueClass } from '../gazetteer.ts'
import { Coarse, type CoarseClass, type Doc } from '../match/index.ts'
import { TokenKind } from '../tokenise/index.ts'

/** What a token must be: one of these coarse classes, or bear one of these bits; and none of the excluded. */
export interface Predicate {
  readonly coarse: number
  readonly cues: number
  readonly names: number
  readonly kinds: number
  readonly notCoarse: number
  readonly notCues: number
  /** One of these must hold too, each with its own exclusions. */
  readonly any: readonly Predicate[] | undefined
  /** `false`: the word must stand without clitics. */
  readonly clitic: false | undefined
  /** `true`: a word of one letter, whatever else it is. */
  readonly single: true | undefined
}

/** All predicates are made from it, so that they have one shape and are quick to read. */
const NOTHING: Predicate = { coarse: 0, cues: 0, names: 0, kinds: 0, notCoarse: 0, notCues: 0, any: undefined, clitic: undefined, single: undefined }

/** A token of one of these coarse classes. */
export function is (...classes: readonly CoarseClass[]): Predicate {
  return { ...NOTHING, coarse: classes.reduce((bits, name) => bits | (1 << Coarse[name]), 0) }
}

/** A token that bears one of these cue classes, whatever else it is. */
export function cue (...classes: readonly CueClass[]): Predicate {
  return { ...NOTHING, cues: classes.reduce((bits, name) => bits | CueFlag[name], 0) }
}

/** A token of which the tables say one of these things. */
export function known (...flags: ReadonlyArray<keyof typeof NameFlag>): Predicate {
  return { ...NOTHING, names: flags.reduce((bits, name) => bits | NameFlag[name], 0) }
}

/** A punctuation mark or other non-word of these kinds. */
export function mark (...kinds: ReadonlyArray<keyof typeof TokenKind>): Predicate {
  return { ...NOTHING, kinds: kinds.reduce((bits, name) => bits | (1 << TokenKind[name]), 0) }
}

/** A token that fits one of these; an exclusion in one of them does not touch the others. */
export function either (...predicates: readonly Predicate[]): Predicate {
  const plain = predicates.every(each => each.notCoarse === 0 && each.notCues === 0 && each.clitic === undefined && each.single === undefined && each.any === undefined)
  if (!plain) return { ...NOTHING, any: predicates }
  return predicates.reduce((all, each) => ({
    ...NOTHING,
    coarse: all.coarse | each.coarse, cues: all.cues | each.cues, names: all.names | each.names, kinds: all.kinds | each.kinds,
    notCoarse: all.notCoarse | each.notCoarse, notCues: all.notCues | each.notCues
  }), NOTHING)
}

/** `predicate`, but no token of the excluded classes. */
export function but (predicate: Predicate, excluded: Predicate): Predicate {
  return { ...predicate, notCoarse: predicate.notCoarse | excluded.coarse, notCues: predicate.notCues | excluded.cues }
}

/** A letter by itself, as in أ ف ب. */
export const LETTER: Predicate = { ...NOTHING, single: true }

/** The word stands bare: no clitic before it. */
export function bare (predicate: Predicate): Predicate {
  return { ...predicate, clitic: false }
}

/** What some tokens may bear; a token with none of these bits fits none of the predicates they were gathered from. */
export interface Bits { readonly coarse: number, readonly cues: number, readonly names: number, readonly kinds: number }

export function bitsOf (predicates: readonly Predicate[]): Bits {
  let bits: Bits = { coarse: 0, cues: 0, names: 0, kinds: 0 }
  for (const { coarse, cues, names, kinds, single, any } of predicates) {
    const inner = any === undefined ? NOTHING : bitsOf(any)
    bits = {
      coarse: bits.coarse | coarse | inner.coarse,
      cues: bits.cues | cues | inner.cues,
      names: bits.names | names | inner.names,
      kinds: bits.kinds | kinds | inner.kinds | (single === true ? 1 << TokenKind.word : 0)
    }
  }
  return bits
}

export function holds (predicate: Predicate, { analysis, tokens }: Doc, t: number): boolean {
  const kind = tokens.kind[t] as number
  const single = kind === TokenKind.word && (tokens.last[t] as number) - (tokens.first[t] as number) === 1
  return fits(predicate, 1 << (analysis.coarse[t] as number), analysis.cues[t] as number, analysis.names[t] as number, 1 << kind, analysis.skip[t] === 0, single)
}

/** The same for what a token bears, read once for several predicates. */
function fits (predicate: Predicate, coarse: number, cues: number, names: number, kind: number, bare: boolean, single: boolean): boolean {
  if (predicate.single === true) return single
  if ((predicate.notCoarse & coarse) !== 0 || (predicate.notCues & cues) !== 0) return false
  if (predicate.clitic === false && !bare) return false
  const { any } = predicate
  if (any === undefined) return (predicate.coarse & coarse) !== 0 || (predicate.cues & cues) !== 0 || (predicate.names & names) !== 0 || (predicate.kinds & kind) !== 0
  for (let i = 0; i < any.length; i++) if (fits(any[i] as Predicate, coarse, cues, names, kind, bare, single)) return true
  return false
}

/** A step of a pattern: a predicate and how often it may stand. */
export interface Step { readonly predicate: Predicate, readonly min: 0 | 1, readonly max: number }

export const one = (predicate: Predicate): Step => ({ predicate, min: 1, max: 1 })
export const maybe = (predicate: Predicate): Step => ({ predicate, min: 0, max: 1 })
export const some = (predicate: Predicate, max: number): Step => ({ predicate, min: 1, max })
export const any = (predicate: Predicate, max: number): Step => ({ predicate, min: 0, max })

/** Positions of an unrolled pattern, each may be passed over if optional; and which positions, as bits, ask for each predicate. */
export interface Automaton {
  readonly positions: readonly Predicate[]
  readonly asked: ReadonlyArray<{ readonly predicate: Predicate, readonly at: number }>
  readonly start: number
  readonly closure: readonly number[]
  readonly accept: number
}

/** States fit one 32-bit integer. */
const MAX_POSITIONS = 30

/** Unrolls a pattern; its longest match is at most the sum of its steps' `max`. @throws if it is too long for a bit set. */
export function compilePattern (steps: readonly Step[]): Automaton {
  const positions: Predicate[] = []
  const optional: boolean[] = []
  for (const { predicate, min, max } of steps) {
    for (let i = 0; i < max; i++) { positions.push(predicate); optional.push(i >= min) }
  }
  if (positions.length > MAX_POSITIONS) throw new Error(`pattern of ${positions.length} positions; at most ${MAX_POSITIONS}`)
  const closure = positions.map(() => 0)
  closure.push(1 << positions.length)
  for (let p = positions.length - 1; p >= 0; p--) closure[p] = (1 << p) | (optional[p] === true ? closure[p + 1] as number : 0)
  const asked = Array.from(new Set(positions), predicate => ({ predicate, at: positions.reduce((bits, each, p) => each === predicate ? bits | (1 << p) : bits, 0) }))
  return { positions, asked, start: closure[0] as number, closure, accept: 1 << positions.length }
}

/** Last token of the longest match that begins at token `from`, -1 if none. Never crosses a line. */
export function longestMatch ({ asked, start, closure, accept }: Automaton, doc: Doc, from: number): number {
  const { analysis, tokens } = doc
  let states = start
  let longest = -1
  for (let t = from; t < tokens.count; t++) {
    const coarse = 1 << (analysis.coarse[t] as number)
    const cues = analysis.cues[t] as number
    const names = analysis.names[t] as number
    const kind = tokens.kind[t] as number
    const bare = analysis.skip[t] === 0
    const single = kind === TokenKind.word && (tokens.last[t] as number) - (tokens.first[t] as number) === 1
    let next = 0
    for (let i = 0; i < asked.length; i++) {
      const { predicate, at } = asked[i] as Automaton['asked'][number]
      if ((states & at) === 0 || !fits(predicate, coarse, cues, names, 1 << kind, bare, single)) continue
      for (let rest = states & at; rest !== 0; rest &= rest - 1) next |= closure[32 - Math.clz32(rest & -rest)] as number
    }
    if (next === 0) break
    if ((next & accept) !== 0) longest = t
    states = next
  }
  return longest
}
