/**
 * The words that the steps of the engine share, and what the engine promises its callers.
 * Offsets are UTF-16 code units of the text as it was given; the HTTP layer converts them to other units.
 */

/** Offset in UTF-16 code units, as `String.prototype.slice` takes it. */
export type Utf16Offset = number

/** What a mention can be, in the order that breaks ties. */
export const ENTITY_TYPES = ['PER', 'LOC', 'ORG'] as const
export type EntityType = typeof ENTITY_TYPES[number]
/** Numbers of the types, as the engine's arrays hold them. */
export const [PER_TYPE, LOC_TYPE, ORG_TYPE] = [0, 1, 2] as const

/** Where a mention came from: a gazetteer form, a rule's pattern, another mention of the same text, or a caller's term. */
export type MentionSource = 'gazetteer' | 'rule' | 'coreference' | 'term'

/** A caller's own entry, matched like those of the gazetteer and stronger than they. */
export interface Term {
  readonly text: string
  readonly type: EntityType
  readonly id?: string | undefined
  readonly aliases?: readonly string[] | undefined
}

/** Terms or names to ignore, compiled by an engine for itself: what costs most with long lists is done once for many texts. */
export interface CompiledTerms { readonly terms: readonly Term[] }
export interface CompiledIgnore { readonly ids: ReadonlySet<string> }

export interface ExtractOptions {
  /** Types to return; the others are still recognised, so that they keep their words. */
  readonly types: readonly EntityType[]
  /** `outermost`: no mention inside another; `all`: nested names too. */
  readonly overlap: 'outermost' | 'all'
  /** Mentions below it are left out; 0–1. */
  readonly minConfidence: number
  readonly terms: readonly Term[] | CompiledTerms
  /** Surfaces (folded, without clitics) or entity ids that must not be returned. */
  readonly ignore: readonly string[] | CompiledIgnore
  readonly explain: boolean
}

/** A name as it stands in the text: `text.slice(start, end)`, attached clitics outside. */
export interface Mention {
  readonly text: string
  readonly type: EntityType
  readonly start: Utf16Offset
  readonly end: Utf16Offset
  /** 0–1, rounded to two places. */
  readonly confidence: number
  /** Index into `entities`. */
  readonly entity: number
  readonly source: MentionSource
  /** Clitics attached before the name, in reading order: `['و', 'ب']`. */
  readonly clitics: readonly string[]
  readonly explanation?: Explanation
}

/** What is meant: all mentions of the text that mean the same person, place or organisation. */
export interface Entity {
  readonly type: EntityType
  readonly subtype?: string
  readonly name: string
  readonly nameLatin?: string
  /** Gazetteer id, or the id of the caller's term. */
  readonly id?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly role?: { readonly ar: string, readonly en: string }
  readonly links: { readonly geonames?: number, readonly iso3166?: string }
  /** WGS84 degrees. */
  readonly coordinates?: { readonly latitude: number, readonly longitude: number }
  /** Share of the text's attention, 0–1, by number and position of the mentions. */
  readonly salience: number
  /** Indexes into `mentions`, ascending. */
  readonly mentions: readonly number[]
}

/** Why a mention was made. */
export interface Explanation {
  readonly entries: ReadonlyArray<{ readonly id: string, readonly name: string, readonly form: string, readonly ambiguity: string }>
  readonly rules: ReadonlyArray<{ readonly id: string, readonly about: string }>
  /** What folding changed between text and key: `tashkeel`, `tatweel`, `hamza` … */
  readonly folds: readonly string[]
  readonly clitics: readonly string[]
  /** Evidence that weighed, strongest first; weights are log-odds and sum up to `score`. */
  readonly evidence: ReadonlyArray<{ readonly id: string, readonly about: string, readonly weight: number }>
  readonly score: number
  /** Candidates that overlapped this mention and lost, best first. */
  readonly rivals: ReadonlyArray<RivalSpan & { readonly reason: string }>
  /** What would stand here without this mention: the best set of spans without it, where it differs, and by how much its sum is lower. Not for mentions that link added. */
  readonly rivalSet?: { readonly spans: readonly RivalSpan[], readonly difference: number }
}

export interface RivalSpan { readonly text: string, readonly type: EntityType, readonly start: Utf16Offset, readonly end: Utf16Offset, readonly score: number }

export interface Extraction {
  /** Sorted by start, then longer first. */
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
}

/** What the engine is made of, for `/v1/info` and every answer. */
export interface EngineInfo {
  readonly version: string
  readonly gazetteer: { readonly version: string, readonly sha256: string, readonly entities: Readonly<Record<EntityType, number>>, readonly forms: number }
}

/** The extractor: pure, synchronous, deterministic. */
export interface Engine {
  readonly info: EngineInfo
  /**
   * Finds the names in `text`.
   * @throws {EngineInputError} if `text` holds a lone surrogate, or a term or ignored surface is empty after folding.
   */
  extract: (text: string, options?: Partial<ExtractOptions>) => Extraction
  /** @throws {EngineInputError} if a term is empty after folding, or two share an id. */
  compileTerms: (terms: readonly Term[]) => CompiledTerms
  /** @throws {EngineInputError} if a surface is empty after folding. */
  compileIgnore: (ignore: readonly string[]) => CompiledIgnore
}

/** Input that is well-formed but senseless; `code` is stable and `at` points into the options (`/terms/0/text`). */
export class EngineInputError extends Error {
  constructor (readonly code: 'lone-surrogate' | 'empty-term' | 'empty-ignore' | 'duplicate-term-id', readonly at: string, message: string) {
    super(message)
    this.name = 'EngineInputError'
  }
}
