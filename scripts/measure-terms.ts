/** What a long list of terms costs a request: `npx tsx scripts/measure-terms.ts [TERMS]` prints milliseconds for an article of 2.5 KB, compiled for each text and compiled once. */
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { articles, readTexts } from '../src/bench/texts.ts'
import { createEngine } from '../src/engine/index.ts'
import type { ExtractOptions, Term } from '../src/engine/types.ts'
import { loadGazetteer } from '../src/gazetteer/load.ts'
import { createCompiledLists } from '../src/http/compiled-lists.ts'

const ARTICLE_BYTES = 2500
const RUNS = 300
const WARM_UP = 50
const count = Number(process.argv[2] ?? 1000)

const engine = createEngine(loadGazetteer(fileURLToPath(new URL('../dist/gazetteer.bin', import.meta.url))))
const texts = articles(readTexts(undefined), ARTICLE_BYTES)
/** Pairs and triples of the articles' own words, so that many of them begin to match. */
const words = texts.join(' ').match(/\p{Script=Arabic}{3,}/gu) ?? []
const word = (i: number): string => words[i % words.length] ?? ''
const terms: Term[] = Array.from({ length: count }, (_, i) => ({
  text: `${word(i * 7)} ${word(i * 13)}`, type: 'ORG', id: `own-${i}`, aliases: [`${word(i * 3)} ${word(i * 5)} ${word(i * 11)}`, `شركة ${word(i * 17)}`]
}))
const ignore = terms.map(term => term.text)
const lists = createCompiledLists()

function measure (what: string, options: () => Partial<ExtractOptions>): void {
  let started = 0
  for (let i = -WARM_UP; i < RUNS; i++) {
    if (i === 0) started = performance.now()
    engine.extract(texts[Math.abs(i) % texts.length] ?? '', options())
  }
  console.log(`${what.padEnd(40)} ${((performance.now() - started) / RUNS).toFixed(2)} ms`)
}

measure('no terms', () => ({}))
measure(`${count} terms, compiled for each text`, () => ({ terms }))
measure(`${count} terms, compiled once`, () => lists.of(engine, { terms: terms as never, ignore: [] }))
measure(`${count} to ignore, compiled for each text`, () => ({ ignore }))
measure(`${count} to ignore, compiled once`, () => lists.of(engine, { terms: [], ignore }))
measure('no terms', () => ({}))
