/**
 * A small engine for tests of the HTTP shell: finds a few fixed words, refuses what a real one refuses.
 * Not a model of the real one: it proves what http does with an engine, whatever that finds.
 */
import {
  EngineInputError, type CompiledIgnore, type CompiledTerms, type Engine, type EntityType, type Explanation, type ExtractOptions, type Extraction, type Mention, type Term
} from '../../src/engine/types.ts'

const WORDS: ReadonlyArray<readonly [string, EntityType]> = [['توكايف', 'PER'], ['كازاخستان', 'LOC'], ['روسيا', 'LOC'], ['الناتو', 'ORG']]

/** Makes the engine fail as a fault of ours would. */
export const BROKEN = 'عطل داخلي'

const isBlank = (surface: string) => surface.replaceAll(/[\u064b-\u0652\s]/g, '') === ''

function compileTerms (terms: readonly Term[]): CompiledTerms {
  const ids = new Set<string>()
  for (const [i, term] of terms.entries()) {
    if (isBlank(term.text)) throw new EngineInputError('empty-term', `/terms/${i}/text`, 'Nothing is left of the term.')
    if (term.id !== undefined && ids.has(term.id)) throw new EngineInputError('duplicate-term-id', `/terms/${i}/id`, 'The id stands twice.')
    if (term.id !== undefined) ids.add(term.id)
  }
  return { terms }
}

function compileIgnore (ignore: readonly string[]): CompiledIgnore {
  const blank = ignore.findIndex(isBlank)
  if (blank >= 0) throw new EngineInputError('empty-ignore', `/ignore/${blank}`, 'Nothing is left of it.')
  return { ids: new Set(ignore) }
}

function explain ({ text, type, start, end }: Mention): Explanation {
  return {
    entries: [{ id: 'x/1', name: text, form: text, ambiguity: 'free' }],
    rules: [{ id: 'x/rule', about: 'A rule.' }],
    folds: [],
    clitics: [],
    evidence: [{ id: 'x', about: 'Seen.', weight: 2 }],
    score: 2,
    rivals: [{ text, type, start, end, score: 1, reason: 'same span' }],
    rivalSet: { spans: [{ text, type, start, end, score: 1 }], difference: 1 }
  }
}

function extract (text: string, options: Partial<ExtractOptions> = {}): Extraction {
  if (!text.isWellFormed()) throw new EngineInputError('lone-surrogate', '/text', 'A surrogate stands alone.')
  if (text.includes(BROKEN)) throw new Error(`broken by ${text}`)
  const { types = ['PER', 'LOC', 'ORG'], explain: reasons = false } = options
  const mentions: Mention[] = []
  for (const [word, type] of WORDS) {
    if (!types.includes(type)) continue
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
      const mention: Mention = { text: word, type, start, end: start + word.length, confidence: 0.9, entity: 0, source: 'gazetteer', clitics: [] }
      mentions.push(reasons ? { ...mention, explanation: explain(mention) } : mention)
    }
  }
  mentions.sort((a, b) => a.start - b.start)
  return {
    mentions: mentions.map((mention, entity) => ({ ...mention, entity })),
    entities: mentions.map(({ text, type }, i) => ({ type, name: text, links: {}, salience: 0.5, mentions: [i] }))
  }
}

export const fakeEngine: Engine = {
  info: { version: '0.0.0-fake', gazetteer: { version: '2026.1.1', sha256: 'f'.repeat(64), entities: { PER: 1, LOC: 2, ORG: 1 }, forms: 4 } },
  extract,
  compileTerms,
  compileIgnore
}
