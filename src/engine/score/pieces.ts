/** Pieces: the evidence of borders, inner words and spans for those who want each piece by itself: `explain` and the fit. */
import type { Candidate } from '../rules/index.ts'
import * as borders from './borders.ts'
import { inPieces } from './groups.ts'
import * as span from './span.ts'
import type { EvidenceSink } from './templates.ts'
import type { EvidenceSource } from './words.ts'

export function startEvidence (source: EvidenceSource, candidate: Pick<Candidate, 'from' | 'skip' | 'restored'>, sink: EvidenceSink): void {
  borders.startEvidence(source, candidate, inPieces(sink))
}

/** @param skip see borders.ts */
export function endEvidence (source: EvidenceSource, t: number, skip: number, sink: EvidenceSink): void {
  borders.endEvidence(source, t, skip, inPieces(sink))
}

/** @param t at least 1 */
export function innerEvidence (source: EvidenceSource, t: number, sink: EvidenceSink): void {
  borders.innerEvidence(source, t, inPieces(sink))
}

export function spanEvidence (source: EvidenceSource, candidate: Candidate, context: span.SpanContext, sink: EvidenceSink): void {
  span.spanEvidence(source, candidate, context, inPieces(sink))
}
