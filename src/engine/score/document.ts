/**
 * Document evidence: where else in the text a word stands, and in which contexts. A surname after a title in the first
 * paragraph is a person in the last. Counted once per text, read without the word's own occurrence.
 */
import { CueFlag, NameFlag } from '../gazetteer.ts'
import { ARABIC_NAME, Coarse, type Doc } from '../match/index.ts'
import { TokenKind } from '../tokenise/index.ts'

// Bits of the `contexts` value kind: t s S h o n u p w c.
const TITLE = 1 << 0 // after a title or role
const SAY = 1 << 1 // after a verb of saying
const SAYS = 1 << 2 // before a verb of saying
const PLACE_HEAD = 1 << 3
const ORG_HEAD = 1 << 4
const KNOWN_NAME = 1 << 5 // after a known name part
const UNKNOWN = 1 << 6 // after an unknown word
const LOCATIVE = 1 << 7
const WITH_NAME = 1 << 8 // before an unknown word or name part
const CLITIC = 1 << 9

const NAMES = NameFlag.givenArabic | NameFlag.givenForeign | NameFlag.familyForeign | ARABIC_NAME

export class DocumentStats {
  /** Number of each token's word in the text, -1 for what is not counted. */
  private readonly slot: Int32Array
  private readonly own: Uint16Array
  /** Of each word its number of occurrences, contexts of at least one of them and of at least two. */
  private readonly totals: Uint16Array
  private readonly once: Uint16Array
  private readonly twice: Uint16Array

  constructor (doc: Doc) {
    const { tokens, analysis } = doc
    this.slot = new Int32Array(tokens.count).fill(-1)
    this.own = new Uint16Array(tokens.count)
    this.totals = new Uint16Array(tokens.count)
    this.once = new Uint16Array(tokens.count)
    this.twice = new Uint16Array(tokens.count)
    const numbers = new Numbering(tokens.count)
    for (let t = 0; t < tokens.count; t++) {
      if (tokens.kind[t] !== TokenKind.word && tokens.kind[t] !== TokenKind.latin) continue
      if (((analysis.cues[t] as number) & CueFlag.function) !== 0) continue
      const slot = numbers.of(analysis.core[t] as number)
      const own = contextOf(doc, t)
      this.slot[t] = slot
      this.own[t] = own
      this.totals[slot] = (this.totals[slot] as number) + 1
      this.twice[slot] = (this.twice[slot] as number) | ((this.once[slot] as number) & own)
      this.once[slot] = (this.once[slot] as number) | own
    }
  }

  /** How often the word stands elsewhere in the text. */
  repeated (t: number): number {
    const slot = this.slot[t] as number
    return slot < 0 ? 0 : (this.totals[slot] as number) - 1
  }

  /** Contexts in which the word stands elsewhere, as bits. */
  contexts (t: number): number {
    const slot = this.slot[t] as number
    return slot < 0 ? 0 : (this.twice[slot] as number) | ((this.once[slot] as number) & ~(this.own[t] as number))
  }
}

/** Numbers words by their hashes as they come: an open-addressed table that lives as long as one text. */
class Numbering {
  size = 0
  private readonly mask: number
  private readonly keys: Int32Array
  /** One more than the number; 0 is free. */
  private readonly numbers: Int32Array

  constructor (most: number) {
    const slots = 2 << (32 - Math.clz32(most))
    this.mask = slots - 1
    this.keys = new Int32Array(slots)
    this.numbers = new Int32Array(slots)
  }

  of (key: number): number {
    let slot = key & this.mask
    for (; this.numbers[slot] !== 0; slot = (slot + 1) & this.mask) if (this.keys[slot] === key) return (this.numbers[slot] as number) - 1
    this.keys[slot] = key
    this.numbers[slot] = ++this.size
    return this.size - 1
  }
}

function contextOf (doc: Doc, t: number): number {
  const { analysis } = doc
  let bits = (analysis.skip[t] as number) > 0 ? CLITIC : 0
  if (t > 0) {
    const cues = analysis.cues[t - 1] as number
    const coarse = analysis.coarse[t - 1] as number
    const names = analysis.names[t - 1] as number
    if ((cues & (CueFlag.title | CueFlag.role)) !== 0) bits |= TITLE
    if ((cues & CueFlag.say) !== 0) bits |= SAY
    if ((cues & (CueFlag['place-head-in'] | CueFlag['place-head-out'])) !== 0) bits |= PLACE_HEAD
    if ((cues & (CueFlag['org-head-in'] | CueFlag['org-head-out'] | CueFlag['org-head-either'])) !== 0) bits |= ORG_HEAD
    if (coarse === Coarse.name || (coarse === Coarse['weak-name'] && (names & NAMES) !== 0)) bits |= KNOWN_NAME
    if (coarse === Coarse.unknown) bits |= UNKNOWN
    if (coarse === Coarse.locative) bits |= LOCATIVE
  }
  if (t + 1 < doc.tokens.count) {
    if (((analysis.cues[t + 1] as number) & CueFlag.say) !== 0) bits |= SAYS
    const coarse = analysis.coarse[t + 1]
    if ((coarse === Coarse.unknown || coarse === Coarse.name) && analysis.skip[t + 1] === 0) bits |= WITH_NAME
  }
  return bits
}
