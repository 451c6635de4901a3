/**
 * Rivals: what might have stood in a mention's place: single candidates that overlap it, and the best set of spans that would have won without it.
 * Best sums from the left and from the right are taken once for a text; the best set without a span then needs only the ways past its first word.
 */
import { offsets, type Placed } from './link/index.ts'
import type { Doc } from './match/index.ts'
import { bestSet } from './resolve/index.ts'
import type { Candidate } from './rules/index.ts'
import { TYPES } from './score/index.ts'
import { ENTITY_TYPES, type EntityType, type Explanation } from './types.ts'

const MAX_RIVALS = 5
/** Spans of a rival set that are told, on each side of the place where it parts from the best set. */
const MAX_SPANS = 6
const NONE = -1

type Rival = Explanation['rivals'][number]
type RivalSet = NonNullable<Explanation['rivalSet']>

export class Rivals {
  private readonly longest: number
  /** The best set: its choices, and for each position whether it is a border, inside of no name. */
  private readonly best = new Set<number>()
  private readonly border: Uint8Array
  /** Best sum over the tokens before and from each position, and the choice (`candidate * TYPES + type`) that ends or begins there; NONE: the token is in no name. */
  private readonly left: Float64Array
  private readonly right: Float64Array
  private readonly cameBy: Int32Array
  private readonly goesBy: Int32Array

  constructor (private readonly doc: Doc, private readonly candidates: readonly Candidate[], private readonly scores: Float64Array) {
    const { count } = doc.tokens
    this.longest = candidates.reduce((most, { from, to }) => Math.max(most, to - from + 1), 1)
    this.left = new Float64Array(count + 1).fill(-Infinity)
    this.right = new Float64Array(count + 1)
    this.cameBy = new Int32Array(count + 1).fill(NONE)
    this.goesBy = new Int32Array(count + 1).fill(NONE)
    this.fromLeft()
    this.fromRight()
    this.border = new Uint8Array(count + 1).fill(1)
    for (const { candidate, type } of bestSet(count, candidates, scores, TYPES)) {
      this.best.add(candidate * TYPES + type)
      const { from, to } = candidates[candidate] as Candidate
      this.border.fill(0, from + 1, to + 1)
    }
  }

  /** Candidates that overlap a span, best first. */
  of ({ from, to, candidate: chosen, type: chosenType }: Pick<Placed, 'from' | 'to' | 'candidate' | 'type'>): Rival[] {
    const rivals: Rival[] = []
    for (let c = this.first(from - this.longest + 1); c < this.candidates.length && (this.candidates[c] as Candidate).from <= to; c++) {
      const candidate = this.candidates[c] as Candidate
      if (candidate.to < from) continue
      for (let type = 0; type < TYPES; type++) {
        if (c === chosen && type === chosenType) continue
        const reason = c === chosen ? 'another type' : candidate.from <= from && candidate.to >= to ? 'longer' : candidate.from >= from && candidate.to <= to ? 'shorter' : 'overlaps'
        rivals.push({ ...this.span(c * TYPES + type), reason })
      }
    }
    return rivals.sort((a, b) => b.score - a.score || a.start - b.start || b.end - a.end).slice(0, MAX_RIVALS)
  }

  /** The best set without a span, as far as it differs from the best set; undefined if the span is not of the best set. */
  setWithout ({ candidate, type }: Pick<Placed, 'candidate' | 'type'>): RivalSet | undefined {
    if (candidate === undefined) return undefined
    const own = candidate * TYPES + type
    if (!this.best.has(own)) return undefined
    // Whatever set it is, it has one way past the first word of the span: in no name, or in one that covers it.
    const { from } = this.candidates[candidate] as Candidate
    let value = (this.left[from] as number) + (this.right[from + 1] as number)
    let way = NONE
    for (let c = this.first(from - this.longest + 1); c < this.candidates.length && (this.candidates[c] as Candidate).from <= from; c++) {
      if ((this.candidates[c] as Candidate).to < from) continue
      for (let choice = c * TYPES; choice < (c + 1) * TYPES; choice++) {
        if (choice !== own && this.through(choice) > value) { value = this.through(choice); way = choice }
      }
    }
    return { spans: this.around(from, way, candidate).map(choice => this.span(choice)), difference: round(Math.max(0, (this.right[0] as number) - value)) }
  }

  /** Choices of the set that takes `way` past token `from`, from where it leaves the best set to where it joins it again. */
  private around (from: number, way: number, candidate: number): number[] {
    const begin = way === NONE ? from : this.candidateOf(way).from
    const end = way === NONE ? from + 1 : this.candidateOf(way).to + 1
    const { from: ownFrom, to: ownTo } = this.candidates[candidate] as Candidate
    const before: number[] = []
    for (let t = begin; !(t <= ownFrom && this.border[t] === 1) && before.length < MAX_SPANS;) {
      const choice = this.cameBy[t] as number
      if (choice !== NONE) before.unshift(choice)
      t = choice === NONE ? t - 1 : this.candidateOf(choice).from
    }
    const after: number[] = []
    for (let t = end; !(t > ownTo && this.border[t] === 1) && after.length < MAX_SPANS;) {
      const choice = this.goesBy[t] as number
      if (choice !== NONE) after.push(choice)
      t = choice === NONE ? t + 1 : this.candidateOf(choice).to + 1
    }
    return [...before, ...(way === NONE ? [] : [way]), ...after]
  }

  /** Greatest sum of a set with this choice in it. */
  private through (choice: number): number {
    const { from, to } = this.candidateOf(choice)
    return (this.left[from] as number) + (this.scores[choice] as number) + (this.right[to + 1] as number)
  }

  private fromLeft (): void {
    const { left, cameBy, candidates, scores } = this
    left[0] = 0
    let c = 0
    for (let t = 0; t < this.doc.tokens.count; t++) {
      const here = left[t] as number
      // A name that ends here was taken before: the token in no name wins only if it is better.
      if (here > (left[t + 1] as number)) { left[t + 1] = here; cameBy[t + 1] = NONE }
      for (; c < candidates.length && (candidates[c] as Candidate).from === t; c++) {
        const to = (candidates[c] as Candidate).to + 1
        for (let choice = c * TYPES; choice < (c + 1) * TYPES; choice++) {
          const value = here + (scores[choice] as number)
          if (value > (left[to] as number)) { left[to] = value; cameBy[to] = choice }
        }
      }
    }
  }

  private fromRight (): void {
    const { right, goesBy, candidates, scores } = this
    let c = candidates.length - 1
    for (let t = this.doc.tokens.count - 1; t >= 0; t--) {
      right[t] = right[t + 1] as number
      for (; c >= 0 && (candidates[c] as Candidate).from === t; c--) {
        const rest = right[(candidates[c] as Candidate).to + 1] as number
        for (let choice = c * TYPES; choice < (c + 1) * TYPES; choice++) {
          const value = rest + (scores[choice] as number)
          if (value > (right[t] as number)) { right[t] = value; goesBy[t] = choice }
        }
      }
    }
  }

  private span (choice: number): Omit<Rival, 'reason'> {
    const { start, end } = offsets(this.doc, this.candidateOf(choice))
    return { text: this.doc.text.slice(start, end), type: ENTITY_TYPES[choice % TYPES] as EntityType, start, end, score: round(this.scores[choice] as number) }
  }

  private candidateOf (choice: number): Candidate {
    return this.candidates[Math.floor(choice / TYPES)] as Candidate
  }

  /** Index of the first candidate from token `t` on; candidates are sorted by it. */
  private first (t: number): number {
    let low = 0
    for (let high = this.candidates.length; low < high;) {
      const middle = (low + high) >> 1
      if ((this.candidates[middle] as Candidate).from < t) low = middle + 1
      else high = middle
    }
    return low
  }
}

function round (value: number): number {
  return Math.round(value * 1000) / 1000
}
