/** What the engine found → the answer of the contract: offsets in the caller's unit, warnings, versions. Nothing else changes. */
import type { Explanation, ExtractRequest, ExtractResponse, Mention } from '../../contract/index.ts'
import type { EngineInfo, Explanation as FoundExplanation, Extraction, Mention as FoundMention } from '../../engine/types.ts'
import { offsetConverter, type Convert } from '../../formats/offsets.ts'
import { warningsFor } from './warnings.ts'

function presentMention ({ explanation, ...mention }: FoundMention, convert: Convert): Mention {
  return {
    ...moved(mention, convert),
    clitics: [...mention.clitics],
    ...(explanation === undefined ? {} : { explanation: presentExplanation(explanation, convert) })
  }
}

function presentExplanation ({ rivals, rivalSet, ...explanation }: FoundExplanation, convert: Convert): Explanation {
  return {
    ...explanation,
    entries: [...explanation.entries],
    rules: [...explanation.rules],
    folds: [...explanation.folds],
    clitics: [...explanation.clitics],
    evidence: [...explanation.evidence],
    rivals: rivals.map(rival => moved(rival, convert)),
    ...(rivalSet === undefined ? {} : { rivalSet: { ...rivalSet, spans: rivalSet.spans.map(span => moved(span, convert)) } })
  }
}

function moved<Span extends { readonly start: number, readonly end: number }> (span: Span, convert: Convert): Span {
  return { ...span, start: convert(span.start), end: convert(span.end) }
}

export function presentExtraction ({ text, offsetUnit }: ExtractRequest, { mentions, entities }: Extraction, info: EngineInfo): ExtractResponse {
  const convert = offsetConverter(text, offsetUnit)
  return {
    offsetUnit,
    length: convert(text.length),
    mentions: mentions.map(mention => presentMention(mention, convert)),
    entities: entities.map(entity => ({ ...entity, mentions: [...entity.mentions] })),
    warnings: warningsFor(text),
    engine: { version: info.version, gazetteer: { version: info.gazetteer.version, sha256: info.gazetteer.sha256 } }
  }
}
