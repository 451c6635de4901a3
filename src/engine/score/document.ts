/**
 * Document evidence: where else in the text a word stands, and in which contexts. A surname after a title in the first
 * paragraph is a person in the last. Counted once per text, read without the word's own occurrence.
 */
import { CueFlag, NameFlag } from '../gazetteer.ts'
import { ARABIC_NAME, Coarse, type Doc } from '../match/index.ts'
import { TokenKind } from '../tokenise/index.ts'

/** Bits of the `contexts` value kind: t s S h o n u p w c. */
const CONTEXTS = 10
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
  private readonly index = new Map<number, number>()
  private readonly slot: Int32Array
  private readonly own: Uint16Array
  private counts: Uint16Array
  private totals: Uint16Array

  constructor (doc: Doc) {
    const { tokens, analysis } = doc
    this.slot = new Int32Array(tokens.count).fill(-1)
    this.own = new Uint16Array(tokens.count)
    for (let t = 0; t < tokens.count; t++) {
      if (tokens.kind[t] !== TokenKind.word && tokens.kind[t] !== TokenKind.latin) continue
      if (((analysis.cues[t] as number) & CueFlag.function) !== 0) continue
      const core = analysis.core[t] as number
      let slot = this.index.get(core)
      if (slot === undefined) { slot = this.index.size; this.index.set(core, slot) }
      this.slot[t] = slot
      this.own[t] = contextOf(doc, t)
    }
    this.counts = new Uint16Array(this.index.size * CONTEXTS)
    this.totals = new Uint16Array(this.index.size)
    for (let t = 0; t < tokens.count; t++) {
      const slot = this.slot[t] as number
      if (slot < 0) continue
      this.totals[slot] = (this.totals[slot] as number) + 1
      for (let bit = 0, own = this.own[t] as number; own !== 0; bit++, own >>>= 1) {
        if ((own & 1) !== 0) this.counts[slot * CONTEXTS + bit] = (this.counts[slot * CONTEXTS + bit] as number) + 1
      }
    }
  }

  /** How often the word stands elsewhere in the text. */
  repeated (t: number): number {
    const slot = this.slot[t] as number
    return slot < 0 ? 0 : (this.totals[slot] as number) - 1
  }

  /** How often a core stands in the text at all. */
  occurrences (core: number): number {
    const slot = this.index.get(core)
    return slot === undefined ? 0 : this.totals[slot] as number
  }

  /** Contexts in which the word stands elsewhere, as bits. */
  contexts (t: number): number {
    const slot = this.slot[t] as number
    if (slot < 0 || this.totals[slot] === 1) return 0
    const own = this.own[t] as number
    let bits = 0
    for (let bit = 0; bit < CONTEXTS; bit++) {
      if ((this.counts[slot * CONTEXTS + bit] as number) > ((own >>> bit) & 1)) bits |= 1 << bit
    }
    return bits
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
