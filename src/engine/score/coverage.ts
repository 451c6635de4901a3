/** Coverage: which longer gazetteer forms cover a span, and which shorter ones lie inside it. */
import { FORM_CLASS_MASK, FORM_CLASSES, type Gazetteer } from '../gazetteer.ts'
import type { Doc } from '../match/index.ts'
import type { Candidate } from '../rules/index.ts'
import type { SpanContext } from './span.ts'

const AFTER_FULL = FORM_CLASSES.indexOf('after-full')
const NONE: SpanContext = { covered: 0, covers: 0 }

export class Coverage {
  /** First index in `doc.forms` of each token; one more at the end. */
  private readonly begins: Int32Array
  /** Farthest first token of a form of several words that covers the token, or the token itself. */
  private readonly reach: Int32Array
  /** Of each form of the text its last token, and its type as a bit; no bit if it counts only after the full form. */
  private readonly ends: Int32Array
  private readonly types: Uint8Array

  constructor ({ tokens, forms }: Doc, gazetteer: Gazetteer) {
    const n = tokens.count
    this.begins = new Int32Array(n + 1)
    this.reach = new Int32Array(n)
    for (let t = 0; t < n; t++) this.reach[t] = t
    this.ends = new Int32Array(forms.length)
    this.types = new Uint8Array(forms.length)
    let token = 0
    forms.forEach(({ from, to, form }, i) => {
      for (; token < from; token++) this.begins[token + 1] = i
      this.ends[i] = to
      if (((gazetteer.formFlags[form] as number) & FORM_CLASS_MASK) !== AFTER_FULL) this.types[i] = 1 << (gazetteer.entityType[gazetteer.formEntity[form] as number] as number)
      for (let t = from; t <= to; t++) if (from < (this.reach[t] as number)) this.reach[t] = from
    })
    for (; token < n; token++) this.begins[token + 1] = forms.length
  }

  of ({ from, to }: Candidate): SpanContext {
    const first = this.begins[this.reach[from] as number] as number
    const inside = this.begins[from] as number
    const next = this.begins[from + 1] as number
    const last = this.begins[to + 1] as number
    if (first === last) return NONE
    let covered = 0
    let covers = 0
    for (let i = first; i < inside; i++) if ((this.ends[i] as number) >= to) covered |= this.types[i] as number
    for (let i = inside; i < next; i++) {
      const end = this.ends[i] as number
      if (end > to) covered |= this.types[i] as number
      else if (end < to) covers |= this.types[i] as number
    }
    for (let i = next; i < last; i++) if ((this.ends[i] as number) <= to) covers |= this.types[i] as number
    return covered === 0 && covers === 0 ? NONE : { covered, covers }
  }
}
