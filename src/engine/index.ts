/**
 * The engine: normalise → tokenise → match → rules → score → resolve → link, in that order and one way.
 * Pure: no disk, clock, environment, logger or randomness; the same text and options give the same answer.
 */
import { decide } from './decide.ts'
import { Explainer, type Judged } from './explain.ts'
import type { Gazetteer } from './gazetteer.ts'
import { toEntities, toMention, type Linked } from './link/index.ts'
import { formKey } from './match/index.ts'
import { loneSurrogate, type FoldTable } from './normalise/index.ts'
import { createPipeline, propose, type Pipeline } from './pipeline.ts'
import { score } from './score/index.ts'
import { addTerms, compileTerms, favourTerms, TermIndex } from './terms.ts'
import { EngineInputError, ENTITY_TYPES, type CompiledIgnore, type Engine, type EngineInfo, type EntityType, type ExtractOptions, type Extraction, type Mention, type Term } from './types.ts'

/** Version of the engine: of its answers, not of the service. */
export const ENGINE_VERSION = '0.1.0'

export const DEFAULT_OPTIONS: ExtractOptions = { types: ENTITY_TYPES, overlap: 'outermost', minConfidence: 0.5, terms: [], ignore: [], explain: false }

export function createEngine (gazetteer: Gazetteer): Engine {
  const pipeline = createPipeline(gazetteer)
  const info: EngineInfo = {
    version: ENGINE_VERSION,
    gazetteer: { version: gazetteer.version, sha256: gazetteer.sha256, entities: gazetteer.counts, forms: gazetteer.formCount }
  }
  return {
    info,
    extract: (text, options = {}) => extract(pipeline, text, { ...DEFAULT_OPTIONS, ...options }),
    compileTerms: terms => compileTerms(terms, pipeline.table),
    compileIgnore: ignore => compileIgnore(ignore, pipeline.table)
  }
}

function extract (pipeline: Pipeline, text: string, options: ExtractOptions): Extraction {
  const lone = loneSurrogate(text)
  if (lone >= 0) throw new EngineInputError('lone-surrogate', '/text', `a lone surrogate stands at UTF-16 offset ${lone}`)
  const { gazetteer, table } = pipeline
  const terms = compiledTerms(options.terms, table)
  const ignored = compiledIgnore(options.ignore, table)
  const judged = judge(pipeline, text, terms)
  const { doc, scores } = judged
  const linked = decide(gazetteer, judged, scores, gazetteer.calibration, terms.terms, options.overlap === 'all')
  const wanted = new Set(options.types)
  const kept = linked.filter(item => {
    if (!wanted.has(ENTITY_TYPES[item.placed.type] as EntityType)) return false
    if (item.placed.confidence < options.minConfidence) return false
    return ignored.ids.size === 0 || !isIgnored(item, toMention(doc, item, 0), ignored, judged)
  })
  const numbers = new Map<number, number>()
  const explainer = options.explain ? new Explainer(judged) : undefined
  const mentions = kept.map((item): Mention => {
    if (!numbers.has(item.group)) numbers.set(item.group, numbers.size)
    const mention = toMention(doc, item, numbers.get(item.group) ?? 0)
    return explainer === undefined ? mention : { ...mention, explanation: explainer.explain(item) }
  })
  return { mentions, entities: toEntities(doc, gazetteer, kept, mentions) }
}

const compiledTerms = (terms: ExtractOptions['terms'], table: FoldTable): TermIndex => terms instanceof TermIndex ? terms : compileTerms(terms as readonly Term[], table)
const compiledIgnore = (ignore: ExtractOptions['ignore'], table: FoldTable): IgnoreIndex => ignore instanceof IgnoreIndex ? ignore : compileIgnore(ignore as readonly string[], table)

/** Candidates and their scores, the caller's terms among them. */
function judge (pipeline: Pipeline, text: string, terms: TermIndex): Judged {
  const { gazetteer, table } = pipeline
  const { doc, candidates: proposed } = propose(pipeline, text)
  const candidates = terms.terms.length === 0 ? proposed : addTerms(doc, proposed, terms, table)
  const scores = score(doc, candidates, gazetteer, table.full)
  if (terms.terms.length > 0) favourTerms(candidates, scores, terms)
  return { doc, gazetteer, table, candidates, scores }
}

/** What `compileIgnore` makes; anything may be an id, what has letters or digits left after folding is a surface too. */
class IgnoreIndex implements CompiledIgnore {
  constructor (readonly surfaces: ReadonlySet<string>, readonly ids: ReadonlySet<string>) {}
}

const NOTHING_IGNORED = new IgnoreIndex(new Set(), new Set())

function compileIgnore (ignore: readonly string[], table: FoldTable): IgnoreIndex {
  if (ignore.length === 0) return NOTHING_IGNORED
  const surfaces = new Set<string>()
  ignore.forEach((surface, index) => {
    const key = surfaceKey(surface, table)
    if (key === '') throw new EngineInputError('empty-ignore', `/ignore/${index}`, 'nothing is left of the surface after folding')
    surfaces.add(key)
  })
  return new IgnoreIndex(surfaces, new Set(ignore))
}

function isIgnored (item: Linked, mention: Mention, ignored: IgnoreIndex, { gazetteer, table }: Judged): boolean {
  if (ignored.surfaces.has(surfaceKey(mention.text, table))) return true
  const id = item.term?.id ?? (item.options[0] === undefined ? undefined : gazetteer.entity(item.options[0].entity).id)
  return id !== undefined && ignored.ids.has(id)
}

function surfaceKey (surface: string, table: FoldTable): string {
  return formKey(surface, table).words.map(word => `${word.hash1},${word.hash2}`).join(' ')
}
