/**
 * Archive use. data/words/archive.tsv: how a news archive uses each word: how often it stands whole, how often its core stands, and how many of these
 * were people, places and organisations by the engine's own judgement (sums of probabilities). data/words/neighbours.tsv: how many names begin right behind each word, and how many end right
 * before it. Only counts leave the archive.
 * Why: a word that thousands of texts use as a name is one in the next text too, though no table lists it; one that they never do is none. And a word that names follow
 * in thousands of texts announces them, though no table of cues has it.
 * Texts that weights are measured on are left out (`--leave-out FILE.conll …`), so that they do not testify for themselves.
 * Usage: npx tsx scripts/import/archive-use.ts --archive FILE.ndjson.gz [--leave-out FILE.conll]
 */
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { Doc } from '../../src/engine/match/index.ts'
import { createPipeline, propose } from '../../src/engine/pipeline.ts'
import { marginals } from '../../src/engine/resolve/index.ts'
import { score, TYPES } from '../../src/engine/score/index.ts'
import { TokenKind } from '../../src/engine/tokenise/index.ts'
import { ENTITY_TYPES } from '../../src/engine/types.ts'
import { parseConll } from '../../src/evaluate/conll.ts'
import { loadGazetteer } from '../../src/gazetteer/load.ts'
import { isArabicWord } from './letters.ts'
import { DATA, option, ROOT, writeTable } from './table.ts'

/** Fewer occurrences than this say too little. */
const MIN_CORES = 2
const MIN_WHOLE = 3
const MIN_NEIGHBOURS = 20
/** Probabilities below this are noise that adds up. */
const MIN_PROBABILITY = 0.02
/** By so many of its first letters a text is known again. */
const RECOGNISED_BY = 50

interface Use { whole: number, count: number, readonly names: Float64Array, readonly next: Float64Array, readonly previous: Float64Array }

const gazetteer = loadGazetteer(join(ROOT, 'dist/gazetteer.bin'))
const pipeline = createPipeline(gazetteer)
const left = new Set(process.argv.slice(2).filter(argument => argument.endsWith('.conll')).flatMap(file => parseConll(readFileSync(file, 'utf8')).map(({ text }) => opening(text))))
const uses = new Map<string, Use>()
for await (const line of createInterface({ input: createReadStream(option('archive') ?? 'archive.ndjson.gz').pipe(createGunzip()) })) {
  const { title = '', text = '' } = JSON.parse(line) as { title?: string, text?: string }
  const all = `${title}\n${text}`
  if (!left.has(opening(all))) count(all)
}
const words = [...uses].filter(([word]) => isArabicWord(word)).sort(([a], [b]) => a < b ? -1 : 1)
const about = { source: `counted in a news archive of 2015 (28,282 articles of Arabic newspapers, not part of the project), gazetteer ${gazetteer.version}`, licence: 'Apache-2.0' }
writeTable(join(DATA, 'words/archive.tsv'), {
  ...about,
  about: 'how a news archive uses words, by spelling: occurrences as a whole token, of the core without clitics, and how many of these were people, places, organisations by the engine'
}, ['word', 'whole', 'count', 'per', 'loc', 'org'], words.filter(([, { whole, count }]) => count >= MIN_CORES || whole >= MIN_WHOLE)
  .map(([word, { whole, count, names }]) => ({ word, whole, count, ...byType('', names) })))
writeTable(join(DATA, 'words/neighbours.tsv'), {
  ...about,
  about: 'names beside words in a news archive, by spelling: occurrences of the core without clitics, and how many people, places, organisations begin right behind it and end right before it by the engine'
}, ['word', 'count', 'next_per', 'next_loc', 'next_org', 'previous_per', 'previous_loc', 'previous_org'], words.filter(([, { count }]) => count >= MIN_NEIGHBOURS)
  .map(([word, { count, next, previous }]) => ({ word, count, ...byType('next_', next), ...byType('previous_', previous) })))

function byType (prefix: string, names: Float64Array): Record<string, number> {
  return Object.fromEntries(ENTITY_TYPES.map((type, i) => [prefix + type.toLowerCase(), Math.round(names[i] as number)]))
}

function opening (text: string): string {
  return text.replace(/[^\u0621-\u063a\u0641-\u064a]/g, '').slice(0, RECOGNISED_BY)
}

function count (text: string): void {
  const { doc, candidates } = propose(pipeline, text)
  const { probability } = marginals(doc.tokens.count, candidates, score(doc, candidates, gazetteer, pipeline.table.full), TYPES)
  const words = new Array<Use | undefined>(doc.tokens.count)
  for (let t = 0; t < doc.tokens.count; t++) {
    if (doc.tokens.kind[t] !== TokenKind.word) continue
    useOf(letters(doc, t, 0)).whole++
    const use = useOf((doc.analysis.restored[t] === 1 ? 'ا' : '') + letters(doc, t, doc.analysis.skip[t] as number))
    use.count++
    words[t] = use
  }
  candidates.forEach(({ from, to, skip }, c) => {
    for (let type = 0; type < TYPES; type++) {
      const p = probability[c * TYPES + type] as number
      if (p < MIN_PROBABILITY) continue
      addTo(words[from - 1]?.next, type, p)
      addTo(words[to + 1]?.previous, type, p)
      for (let t = from; t <= to; t++) {
        const use = t === from && skip !== doc.analysis.skip[t] ? useOf(letters(doc, t, skip)) : words[t]
        addTo(use?.names, type, p)
      }
    }
  })
}

function addTo (names: Float64Array | undefined, type: number, p: number): void {
  if (names !== undefined) names[type] = (names[type] as number) + p
}

function useOf (word: string): Use {
  let use = uses.get(word)
  if (use === undefined) { use = { whole: 0, count: 0, names: new Float64Array(TYPES), next: new Float64Array(TYPES), previous: new Float64Array(TYPES) }; uses.set(word, use) }
  return use
}

/** Lightly folded letters of a token behind `skip` of them: على and علي are two words. */
function letters ({ tokens, folded }: Doc, t: number, skip: number): string {
  return String.fromCharCode(...folded.light.subarray((tokens.first[t] as number) + skip, tokens.last[t]))
}
