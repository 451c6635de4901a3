/**
 * What the parts of the page share, and who is told when it changes.
 * Mentions here are those of the last answer, moved along with what was typed since.
 */
import type { EntityType, ExtractResponse, Mention, Problem } from '../src/contract/index.ts'
import { PROFILE } from './profiles.ts'

export type Language = 'ar' | 'en'

/** A mention where it stands in the text as it is now; `index` is its place in the answer. */
export interface PlacedMention extends Mention { readonly index: number }

/** What went wrong: the service's own words, or no answer at all. */
export interface Trouble { readonly status: number, readonly problem: Partial<Problem>, readonly retryAfter: number | undefined }

export interface State {
  readonly language: Language
  readonly text: string
  /** The last answer and the text that it is about. */
  readonly answer: { readonly text: string, readonly response: ExtractResponse, readonly milliseconds: number | undefined } | undefined
  readonly mentions: readonly PlacedMention[]
  readonly hiddenTypes: ReadonlySet<EntityType>
  readonly minConfidence: number
  /** `index` of the mention whose reasons are shown. */
  readonly selected: number | undefined
  /** Index of the entity whose mentions stand out. */
  readonly pointed: number | undefined
  readonly busy: boolean
  readonly trouble: Trouble | undefined
  readonly apiKey: string
}

let state: State = {
  language: 'ar', text: '', answer: undefined, mentions: [], hiddenTypes: new Set(), minConfidence: PROFILE.balanced,
  selected: undefined, pointed: undefined, busy: false, trouble: undefined, apiKey: ''
}

type Key = keyof State
const listeners: Array<readonly [keys: readonly Key[], listener: (state: State) => void]> = []

export const get = (): State => state

/** Calls `listener` now, and whenever one of `keys` has changed. */
export function watch (keys: readonly Key[], listener: (state: State) => void): void {
  listeners.push([keys, listener])
  listener(state)
}

export function set (change: Partial<State>): void {
  const changed = (Object.keys(change) as Key[]).filter(key => change[key] !== state[key])
  if (changed.length === 0) return
  state = { ...state, ...change }
  for (const [keys, listener] of listeners) if (keys.some(key => changed.includes(key))) listener(state)
}

/** Mentions that type filter and confidence leave. */
export function shown ({ mentions, hiddenTypes, minConfidence }: State): PlacedMention[] {
  return mentions.filter(({ type, confidence }) => !hiddenTypes.has(type) && confidence >= minConfidence)
}
