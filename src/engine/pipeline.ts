/**
 * Pipeline: text → candidates, the steps before judgement in order. The engine runs it for extraction, `src/fit` to learn weights.
 */
import type { Gazetteer } from './gazetteer.ts'
import { match, type Doc } from './match/index.ts'
import { createFoldTable, normalise, type FoldTable } from './normalise/index.ts'
import { candidates, compileRules, RULES, ruleSets, type Candidate, type CompiledRule, type RuleSet } from './rules/index.ts'
import { words } from './tokenise/index.ts'

export interface Pipeline { readonly gazetteer: Gazetteer, readonly table: FoldTable, readonly rules: readonly CompiledRule[], readonly ruleSets: readonly RuleSet[] }

export interface Proposed { readonly doc: Doc, readonly candidates: Candidate[] }

export function createPipeline (gazetteer: Gazetteer): Pipeline {
  const rules = compileRules(RULES)
  return { gazetteer, table: createFoldTable(), rules, ruleSets: ruleSets(rules) }
}

export function propose (pipeline: Pipeline, text: string): Proposed {
  const doc = lookUpText(pipeline, text)
  return { doc, candidates: candidates(doc, pipeline.rules, pipeline.ruleSets) }
}

/** The first three steps: folded, in words, looked up. */
export function lookUpText (pipeline: Pipeline, text: string): Doc {
  const folded = normalise(text, pipeline.table)
  const tokens = words(text, folded, pipeline.table)
  return match(text, folded, pipeline.table, tokens, pipeline.gazetteer)
}
