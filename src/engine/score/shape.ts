/** Shape: what the words of a span are, one after the other. Kept for the next span, which is often the same with one word more. */
import { ARCHIVE_LEVELS, ARCHIVE_USE_SHIFT } from '../gazetteer.ts'
import { Coarse, COARSE_BITS, type Doc } from '../match/index.ts'
import { TokenKind } from '../tokenise/index.ts'
import { ENTITY_TYPES } from '../types.ts'
import { NO_WORDS } from './groups.ts'
import { archiveLevel, archiveValue, type WordValues } from './word-values.ts'

const MAX_SEQUENCE = 6
export const MAX_DEFINITE = 5

/** Archive levels of each value, four bits a type, one more than the level: 0 unknown. */
const LEVELS = Uint16Array.from({ length: 4 * ARCHIVE_LEVELS ** 3 }, (_, value) => ENTITY_TYPES.reduce((packed, _type, type) => packed | ((archiveLevel(value << ARCHIVE_USE_SHIFT, type) + 1) << (4 * type)), 0))
const LEVEL_BITS = 4
const LEVEL_MASK = 15

export class Shape {
  /** Classes of the first six tokens. */
  sequence = 0
  words = 0
  marks = 0
  conjunctions = 0
  strong = 0
  weak = 0
  unknown = 0
  /** One bit for each of the first five words. */
  definite = 0
  /** Least and greatest archive level of the words for each type, one more than the level. */
  readonly least = new Uint8Array(ENTITY_TYPES.length)
  readonly greatest = new Uint8Array(ENTITY_TYPES.length)
  /** The span read last. */
  private from = -1
  private to = -1
  private other = false

  constructor (private readonly doc: Doc, private readonly values: WordValues) {}

  /** @param other whether the first word is taken in its other reading */
  read (from: number, to: number, other: boolean): void {
    if (from !== this.from || to < this.to || other !== this.other) this.begin(from, other)
    for (let t = this.to + 1; t <= to; t++) this.add(t)
    this.to = to
  }

  private begin (from: number, other: boolean): void {
    this.from = from
    this.to = from - 1
    this.other = other
    this.sequence = this.words = this.marks = this.conjunctions = this.strong = this.weak = this.unknown = this.definite = 0
    for (let type = 0; type < ENTITY_TYPES.length; type++) {
      this.least[type] = NO_WORDS
      this.greatest[type] = 0
    }
  }

  private add (t: number): void {
    const { analysis, tokens } = this.doc
    const other = t === this.from && this.other
    const coarse = (other ? analysis.otherCoarse[t] : analysis.coarse[t]) as number
    if (t - this.from < MAX_SEQUENCE) this.sequence = (this.sequence << COARSE_BITS) | coarse
    const kind = tokens.kind[t] as number
    if (kind > TokenKind.number) { this.marks++; return }
    if (this.words < MAX_DEFINITE) this.definite = this.definite * 2 + (analysis.definite[t] as number)
    this.words++
    if (t > this.from && analysis.skip[t] === 1) this.conjunctions++
    if (coarse === Coarse.name) this.strong++
    else if (coarse === Coarse['weak-name']) this.weak++
    else if (coarse === Coarse.unknown || coarse === Coarse['unknown-definite']) this.unknown++
    if (kind > TokenKind.latin) return
    let levels = LEVELS[other ? archiveValue(analysis.otherArchive[t] as number) : this.values.archive[t] as number] as number
    for (let type = 0; type < ENTITY_TYPES.length; type++, levels >>>= LEVEL_BITS) {
      const level = levels & LEVEL_MASK
      this.least[type] = Math.min(this.least[type] as number, level)
      this.greatest[type] = Math.max(this.greatest[type] as number, level)
    }
  }
}
