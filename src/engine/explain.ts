/**
 * Explain: why a mention was made, from what the steps found anyway: entries, rules, folds, clitics, evidence with weights; what might have
 * stood there instead is in rivals.ts.
 */
import { ALEF, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA, ALEF_MAKSURA, HEH, PRESENTATION_FORMS, TATWEEL, TEH_MARBUTA, WAW, WAW_HAMZA, within, YEH, YEH_HAMZA } from './chars.ts'
import { FORM_CLASS_MASK, FORM_CLASSES, weightRow, type Gazetteer } from './gazetteer.ts'
import { offsets, type Linked } from './link/index.ts'
import type { Doc } from './match/index.ts'
import { CharKind, normalise, type FoldTable } from './normalise/index.ts'
import { RULES, type Candidate } from './rules/index.ts'
import { Coverage, endEvidence, endSkip, evidenceKey, evidenceSource, innerEvidence, spanEvidence, startEvidence, TEMPLATES, TYPES, type EvidenceSink, type EvidenceSource } from './score/index.ts'
import { Rivals } from './rivals.ts'
import { cliticLetters } from './tokenise/index.ts'
import type { Explanation } from './types.ts'

/** Weaker evidence explains nothing. */
const MIN_WEIGHT = 0.01

export interface Judged { readonly doc: Doc, readonly gazetteer: Gazetteer, readonly table: FoldTable, readonly candidates: Candidate[], readonly scores: Float64Array }

/** Explains mentions of one text; holds what they share. */
export class Explainer {
  private readonly source: EvidenceSource
  private readonly coverage: Coverage
  private readonly rivals: Rivals

  constructor (private readonly judged: Judged) {
    this.source = evidenceSource(judged.doc, judged.gazetteer, judged.table.full)
    this.coverage = new Coverage(judged.doc, judged.gazetteer)
    this.rivals = new Rivals(judged.doc, judged.candidates, judged.scores)
  }

  explain ({ placed, options }: Linked): Explanation {
    const { doc, candidates, scores } = this.judged
    const { start, end } = offsets(doc, placed)
    const candidate = placed.candidate === undefined ? undefined : candidates[placed.candidate] as Candidate
    const rivalSet = placed.nested ? undefined : this.rivals.setWithout(placed)
    const entries = options.map(option => this.entry(option.entity, option.form, start, end))
    return {
      entries,
      rules: (candidate?.rules ?? []).map(rule => ({ id: RULES[rule]?.id ?? '', about: RULES[rule]?.about ?? '' })),
      folds: folds(doc.text.slice(start, end), entries[0]?.form, this.judged.table),
      clitics: cliticLetters(doc.folded.light, doc.tokens.first[placed.from] as number, placed.skip),
      evidence: candidate === undefined
        ? [{ id: 'link.coreference', about: 'a short form of a name that stands in full elsewhere in the text', weight: 0 }]
        : candidate.term !== undefined && placed.source === 'term'
          ? [{ id: 'request.term', about: "one of the request's own terms", weight: scores[(placed.candidate as number) * TYPES + placed.type] as number }]
          : this.evidence(candidate, placed.type),
      score: placed.candidate === undefined ? 0 : round(scores[placed.candidate * TYPES + placed.type] as number),
      rivals: this.rivals.of(placed),
      ...(rivalSet === undefined ? {} : { rivalSet })
    }
  }

  private entry (entity: number, form: number, start: number, end: number): Explanation['entries'][number] {
    const { gazetteer, doc, table } = this.judged
    const record = gazetteer.entity(entity)
    const folded = fold(doc.text.slice(start, end), table)
    const written = [record.name, ...record.aliases].find(name => fold(name, table) === folded) ?? record.name
    return { id: record.id, name: record.name, form: written, ambiguity: FORM_CLASSES[(gazetteer.formFlags[form] as number) & FORM_CLASS_MASK] ?? 'free' }
  }

  private evidence (candidate: Candidate, type: number): Explanation['evidence'] {
    const { doc, gazetteer } = this.judged
    const found = new Map<string, { id: string, about: string, weight: number }>()
    const sink: EvidenceSink = {
      add: (template, a, b = 0, c = 0) => {
        const row = weightRow(gazetteer.weights, evidenceKey(template, a, b, c))
        if (row < 0) return
        const weight = gazetteer.weights.values[row * TYPES + type] as number
        if (Math.abs(weight) < MIN_WEIGHT) return
        const id = gazetteer.weights.idOf(row)
        const known = found.get(id)
        if (known === undefined) found.set(id, { id, about: TEMPLATES[template]?.about ?? '', weight })
        else known.weight += weight
      }
    }
    startEvidence(this.source, candidate, sink)
    endEvidence(this.source, candidate.to, endSkip(doc, candidate), sink)
    for (let t = candidate.from + 1; t <= candidate.to; t++) innerEvidence(this.source, t, sink)
    spanEvidence(this.source, candidate, this.coverage.of(candidate), sink)
    return [...found.values()].map(item => ({ ...item, weight: round(item.weight) })).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.id < b.id ? -1 : 1))
  }
}

function round (value: number): number {
  return Math.round(value * 1000) / 1000
}

function fold (text: string, table: FoldTable): string {
  const { light, length } = normalise(text, table)
  return String.fromCharCode(...light.subarray(0, length).map(unit => table.full[unit] as number))
}

const FULL_FOLDS: ReadonlyArray<readonly [string, ReadonlySet<number>]> = [
  ['hamza', new Set([ALEF, ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, WAW, WAW_HAMZA, YEH_HAMZA])],
  ['alef-maksura', new Set([YEH, ALEF_MAKSURA])],
  ['teh-marbuta', new Set([HEH, TEH_MARBUTA])]
]

/** What folding changed: in the text itself, and between the text and the form of the table. */
function folds (text: string, form: string | undefined, table: FoldTable): string[] {
  const found = new Set<string>()
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const light = table.light[code] as number
    if (light === code) continue
    if (code === TATWEEL) found.add('tatweel')
    else if (light === 0) found.add(table.kind[code] === CharKind.mark ? 'tashkeel' : 'invisible')
    else if (PRESENTATION_FORMS.some(range => within(code, range))) found.add('presentation-form')
    else found.add(table.kind[light] === CharKind.arabic ? 'persian-letter' : 'case-or-width')
  }
  if (form !== undefined) {
    const a = normalise(text, table)
    const b = normalise(form, table)
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const [one, other] = [a.light[i] as number, b.light[i] as number]
      if (one !== other) for (const [name, letters] of FULL_FOLDS) if (letters.has(one) && letters.has(other)) found.add(name)
    }
  }
  return [...found].sort()
}
