/**
 * Reliability: is confidence what it says? Of the mentions with a confidence around 0.8, four in five should be right. Ten bins of equal width; the
 * expected calibration error (Naeini et al. 2015) is the mean distance between confidence and share of right ones, weighed by the bins' sizes.
 */
import { type Figures, figuresOf } from './score.ts'

/** A mention that was found, at whatever confidence. */
export interface Judgement { readonly confidence: number, readonly right: boolean }

const BINS = 10

export interface Bin { readonly from: number, readonly to: number, readonly mentions: number, readonly confidence: number, readonly right: number }
export interface Reliability { readonly bins: readonly Bin[], readonly expectedError: number }

/** Means of empty bins are 0. Confidences and shares are 0–1. */
export function reliability (judgements: readonly Judgement[]): Reliability {
  const bins = Array.from({ length: BINS }, () => ({ mentions: 0, confidence: 0, right: 0 }))
  for (const { confidence, right } of judgements) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))] as typeof bins[number]
    bin.mentions++
    bin.confidence += confidence
    if (right) bin.right++
  }
  const distance = bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0)
  return {
    bins: bins.map(({ mentions, confidence, right }, i) => ({ from: i / BINS, to: (i + 1) / BINS, mentions, confidence: mentions === 0 ? 0 : confidence / mentions, right: mentions === 0 ? 0 : right / mentions })),
    expectedError: judgements.length === 0 ? 0 : distance / judgements.length
  }
}

/** Thresholds whose figures a report shows. */
export const THRESHOLDS = [0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const

export interface ThresholdFigures extends Figures { readonly threshold: number }

/** Figures over all types if mentions below each threshold were left out. @param gold number of gold spans */
export function thresholds (judgements: readonly Judgement[], gold: number): ThresholdFigures[] {
  return THRESHOLDS.map(threshold => {
    const kept = judgements.filter(({ confidence }) => confidence >= threshold)
    return { threshold, ...figuresOf({ gold, predicted: kept.length, right: kept.filter(({ right }) => right).length }) }
  })
}
