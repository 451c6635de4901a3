/**
 * Platt: scale and shift of log-odds that make probabilities fit what was right (Platt 1999, "Probabilistic outputs for support vector machines"),
 * by Newton's method on the log-likelihood. A weak pull towards leaving them as they are keeps few examples from bending anything.
 */
import type { Calibration } from '../engine/gazetteer.ts'
import { ENTITY_TYPES, type EntityType } from '../engine/types.ts'

export interface TypedJudgement { readonly type: EntityType, readonly confidence: number, readonly right: boolean }

/** Precision of a normal prior around scale 1 and shift 0. */
const PULL = 10
const STEPS = 25
/** Probabilities of 0 and 1 have no log-odds. */
const EDGE = 1e-6
/** A calibration must keep the order of confidences. */
const MIN_SCALE = 0.1

/** @param judgements mentions on texts that the weights have not seen, with the uncalibrated confidence */
export function fitCalibration (judgements: readonly TypedJudgement[]): Calibration {
  const pairs = ENTITY_TYPES.map(type => fitPair(judgements.filter(judgement => judgement.type === type)))
  return { scale: pairs.map(({ scale }) => scale), shift: pairs.map(({ shift }) => shift) }
}

function fitPair (judgements: readonly TypedJudgement[]): { readonly scale: number, readonly shift: number } {
  const points = judgements.map(({ confidence, right }) => {
    const p = Math.min(1 - EDGE, Math.max(EDGE, confidence))
    return { x: Math.log(p / (1 - p)), y: right ? 1 : 0 }
  })
  let [scale, shift] = [1, 0]
  for (let step = 0; step < STEPS; step++) {
    let [slopeA, slopeB, curveAA, curveAB, curveBB] = [PULL * (1 - scale), -PULL * shift, PULL, 0, PULL]
    for (const { x, y } of points) {
      const q = 1 / (1 + Math.exp(-scale * x - shift))
      const curve = q * (1 - q)
      slopeA += (y - q) * x
      slopeB += y - q
      curveAA += curve * x * x
      curveAB += curve * x
      curveBB += curve
    }
    const determinant = curveAA * curveBB - curveAB * curveAB
    scale = Math.max(MIN_SCALE, scale + (slopeA * curveBB - slopeB * curveAB) / determinant)
    shift += (slopeB * curveAA - slopeA * curveAB) / determinant
  }
  return { scale, shift }
}
