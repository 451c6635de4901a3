/**
 * Decide: scored candidates → the names of a text, with their confidence: the steps after scoring, in order: resolve, link, calibrate.
 * The engine runs it for extraction, `src/evaluate` and `src/fit` to measure what the engine would answer.
 */
import type { Calibration, Gazetteer } from './gazetteer.ts'
import { link, type Linked, type Placed } from './link/index.ts'
import type { Doc } from './match/index.ts'
import type { Proposed } from './pipeline.ts'
import { resolve, type Resolved } from './resolve/index.ts'
import type { Candidate } from './rules/index.ts'
import { TYPES } from './score/index.ts'
import type { Term } from './types.ts'

/**
 * @param calibration undefined: confidences stay the probabilities of the model
 * @param nested names inside others too
 */
export function decide (gazetteer: Gazetteer, { doc, candidates }: Proposed, scores: Float64Array, calibration: Calibration | undefined, terms: readonly Term[] = [], nested = false): Linked[] {
  const chosen = resolve(doc.tokens.count, candidates, scores, TYPES, nested)
    .filter(choice => !choice.nested || isListed(gazetteer, doc, candidates[choice.candidate] as Candidate, choice.type))
    .map(choice => place(choice, candidates))
  const linked = link(doc, gazetteer, candidates, terms, chosen)
  return calibration === undefined ? linked : linked.map(item => ({ ...item, placed: { ...item.placed, confidence: confidenceOf(item.placed, calibration) } }))
}

/** Whether a gazetteer form or a caller's term of this type is exactly the span: only such names are told inside others. */
function isListed (gazetteer: Gazetteer, doc: Doc, { forms, term }: Candidate, type: number): boolean {
  return term !== undefined || forms.some(match => gazetteer.entityType[gazetteer.formEntity[doc.forms[match]?.form ?? 0] as number] === type)
}

/** A chosen candidate as link takes it. */
export function place ({ candidate, type, probability, presence, nested }: Resolved, candidates: readonly Candidate[]): Placed {
  const { from, to, skip, restored, forms, term } = candidates[candidate] as Candidate
  const source = term !== undefined ? 'term' : forms.length > 0 ? 'gazetteer' : 'rule'
  // A caller's term is certain: terms that overlap it lower its probability, and are out all the same.
  return { from, to, skip, restored, type, confidence: term === undefined ? probability : 1, presence, source, candidate, nested }
}

/** Where a name stands at least so probably … */
const SURE_PRESENCE = 0.85
/** … its likeliest reading, if at least so confident … */
const DOUBTFUL_BORDERS = 0.3
/** … is as good as even odds (D-097). */
const EVEN = 0.5

/** What callers are told: the calibrated probability, but even odds for the likeliest reading where a name surely stands and only its borders or type are in doubt. */
export function confidenceOf ({ confidence, presence = 0, type }: Pick<Placed, 'confidence' | 'presence' | 'type'>, calibration: Calibration): number {
  const value = calibrated(confidence, type, calibration)
  return presence >= SURE_PRESENCE && value >= DOUBTFUL_BORDERS ? Math.max(EVEN, value) : value
}

/**
 * What a probability of the model is worth, as measured on texts that it had not seen: scale and shift on its log-odds (Platt 1999).
 * Monotone, and after link, so that it changes no decision.
 */
export function calibrated (probability: number, type: number, { scale, shift }: Calibration): number {
  if (probability <= 0) return 0
  // Sums of exponentials may end up a hair above 1.
  if (probability >= 1) return 1
  return 1 / (1 + Math.exp(-(scale[type] as number) * Math.log(probability / (1 - probability)) - (shift[type] as number)))
}
