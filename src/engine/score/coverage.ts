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

  constructor (private readonly doc: Doc, private readonly gazetteer: Gazetteer) {
    const n = doc.tokens.count
    this.begins = new Int32Array(n + 1)
    this.reach = new Int32Array(n)
    for (let t = 0; t < n; t++) this.reach[t] = t
    let next = 0
    for (let t = 0; t < n; t++) {
      this.begins[t] = next
      for (; next < doc.forms.length && doc.forms[next]?.from === t; next++) {
        const to = doc.forms[next]?.to ?? t
        for (let i = t; i <= to; i++) this.reach[i] = Math.min(this.reach[i] as number, t)
      }
    }
    this.begins[n] = next
  }

  of (candidate: Candidate): SpanContext {
    const { from, to } = candidate
    if (this.begins[this.reach[from] as number] === this.begins[to + 1]) return NONE
    let covered = 0
    let covers = 0
    for (let t = this.reach[from] as number; t <= to; t++) {
      const end = this.begins[t + 1] as number
      for (let i = this.begins[t] as number; i < end; i++) {
        const form = this.doc.forms[i]
        if (form === undefined) continue
        const longer = t <= from && form.to >= to && (t < from || form.to > to)
        const shorter = t >= from && form.to <= to && (t > from || form.to < to)
        if (!longer && !shorter) continue
        if (((this.gazetteer.formFlags[form.form] as number) & FORM_CLASS_MASK) === AFTER_FULL) continue
        const type = 1 << (this.gazetteer.entityType[this.gazetteer.formEntity[form.form] as number] as number)
        if (longer) covered |= type
        else covers |= type
      }
    }
    return { covered, covers }
  }
}
