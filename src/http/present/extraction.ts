/** What the engine found → the answer of the contract: offsets in the caller's unit, warnings, versions. Nothing else changes. */
import type { ExtractRequest, ExtractResponse, Mention } from '../../contract/index.ts'
import type { EngineInfo, Extraction, Mention as FoundMention } from '../../engine/types.ts'
import { offsetConverter, type Convert } from './offsets.ts'
import { warningsFor } from './warnings.ts'

function presentMention ({ explanation, ...mention }: FoundMention, convert: Convert): Mention {
  const moved = <T extends { readonly start: number, readonly end: number }>(span: T) =>
    ({ ...span, start: convert(span.start), end: convert(span.end) })
  return {
    ...moved(mention),
    clitics: [...mention.clitics],
    ...(explanation === undefined
      ? {}
      : {
          explanation: {
            ...explanation,
            entries: [...explanation.entries],
            rules: [...explanation.rules],
            folds: [...explanation.folds],
            clitics: [...explanation.clitics],
            evidence: [...explanation.evidence],
            rivals: explanation.rivals.map(moved)
          }
        })
  }
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
