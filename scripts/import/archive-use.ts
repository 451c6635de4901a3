/**
 * Archive use: data/words/archive.tsv, how a news archive uses each word: how often it stands whole, how often its core stands, and how many of these
 * were people, places and organisations by the engine's own judgement (sums of probabilities). Only counts leave the archive.
 * Why: a word that thousands of texts use as a name is one in the next text too, though no table lists it; one that they never do is none.
 * Texts that weights are measured on are left out (`--leave-out FILE.conll …`), so that they do not testify for themselves.
 * Usage: npx tsx scripts/import/archive-use.ts --archive FILE.ndjson.gz [--leave-out FILE.conll]
 */
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { HAS_LIGHT, lookUp, Word, WORD_SIZE, type Gazetteer } from '../../src/engine/gazetteer.ts'
import type { Doc } from '../../src/engine/match/index.ts'
import { lightKey } from '../../src/engine/match/keys.ts'
import { createPipeline, propose, type Pipeline } from '../../src/engine/pipeline.ts'
import { marginals } from '../../src/engine/resolve/index.ts'
import { score, TYPES } from '../../src/engine/score/index.ts'
import { TokenKind } from '../../src/engine/tokenise/index.ts'
import { parseConll } from '../../src/evaluate/conll.ts'
import { loadGazetteer } from '../../src/gazetteer/load.ts'
import { isArabicWord } from './letters.ts'
import { DATA, option, ROOT, writeTable } from './table.ts'

/** Fewer occurrences than this say too little. */
const MIN_CORES = 2
const MIN_WHOLE = 3
/** Probabilities below this are noise that adds up. */
const MIN_PROBABILITY = 0.02
/** By so many of its first letters a text is known again. */
const RECOGNISED_BY = 50

interface Use { whole: number, count: number, readonly names: Float64Array }

const gazetteer = loadGazetteer(join(ROOT, 'dist/gazetteer.bin'))
const pipeline = createPipeline(gazetteer)
const left = new Set(process.argv.slice(2).filter(argument => argument.endsWith('.conll')).flatMap(file => parseConll(readFileSync(file, 'utf8')).map(({ text }) => opening(text))))
const uses = new Map<string, Use>()
for await (const line of createInterface({ input: createReadStream(option('archive') ?? 'archive.ndjson.gz').pipe(createGunzip()) })) {
  const { title = '', text = '' } = JSON.parse(line) as { title?: string, text?: string }
  const all = `${title}\n${text}`
  if (!left.has(opening(all))) count(all)
}
const rows = [...uses].filter(([word, { whole, count }]) => isArabicWord(word) && (count >= MIN_CORES || whole >= MIN_WHOLE))
  .sort(([a], [b]) => a < b ? -1 : 1)
  .map(([word, { whole, count, names: [per = 0, loc = 0, org = 0] }]) => ({ word, whole, count, per: Math.round(per), loc: Math.round(loc), org: Math.round(org) }))
writeTable(join(DATA, 'words/archive.tsv'), {
  source: `counted in a news archive of 2015 (28,282 articles of Arabic newspapers, not part of the project), gazetteer ${gazetteer.version}`,
  licence: 'Apache-2.0',
  about: 'how a news archive uses words: occurrences as a whole token, of the core without clitics, and how many of these were people, places, organisations by the engine'
}, ['word', 'whole', 'count', 'per', 'loc', 'org'], rows)

function opening (text: string): string {
  return text.replace(/[^\u0621-\u063a\u0641-\u064a]/g, '').slice(0, RECOGNISED_BY)
}

function count (text: string): void {
  const { doc, candidates } = propose(pipeline, text)
  const { probability } = marginals(doc.tokens.count, candidates, score(doc, candidates, gazetteer, pipeline.table.full), TYPES)
  const words = new Array<Use | undefined>(doc.tokens.count)
  for (let t = 0; t < doc.tokens.count; t++) {
    if (doc.tokens.kind[t] !== TokenKind.word) continue
    useOf(letters(pipeline, doc, t, 0)).whole++
    if (isSpelling(gazetteer, doc, t)) continue
    const use = useOf((doc.analysis.restored[t] === 1 ? 'ا' : '') + letters(pipeline, doc, t, doc.analysis.skip[t] as number))
    use.count++
    words[t] = use
  }
  candidates.forEach(({ from, to, skip }, c) => {
    for (let type = 0; type < TYPES; type++) {
      const p = probability[c * TYPES + type] as number
      if (p < MIN_PROBABILITY) continue
      for (let t = from; t <= to; t++) {
        const use = t === from && skip !== doc.analysis.skip[t] ? useOf(letters(pipeline, doc, t, skip)) : words[t]
        if (use !== undefined) use.names[type] = (use.names[type] as number) + p
      }
    }
  })
}

function useOf (word: string): Use {
  let use = uses.get(word)
  if (use === undefined) { use = { whole: 0, count: 0, names: new Float64Array(TYPES) }; uses.set(word, use) }
  return use
}

/** Fully folded letters of a token behind `skip` of them. */
function letters ({ table }: Pipeline, { tokens, folded }: Doc, t: number, skip: number): string {
  return String.fromCharCode(...folded.light.subarray((tokens.first[t] as number) + skip, tokens.last[t]).map(unit => table.full[unit] as number))
}

/** An ordinary word that only its spelling tells from a name (على, not علي): it does not speak for the name. */
function isSpelling ({ words, lightKeys }: Gazetteer, { tokens, folded, analysis }: Doc, t: number): boolean {
  const id = analysis.id[t] as number
  if (id < 0 || ((words[id * WORD_SIZE + Word.names] as number) & HAS_LIGHT) === 0) return false
  const { hash1, hash2 } = lightKey(String.fromCharCode(...folded.light.subarray((tokens.first[t] as number) + (analysis.skip[t] as number), tokens.last[t])))
  return lookUp(lightKeys, hash1, hash2) >= 0
}
