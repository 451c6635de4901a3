/**
 * What the whole span adds to the odds of faint spans, measured: the rows for `ADDED` in src/engine/score/faint.ts, to be run after a fit of the weights.
 * Over the texts of data/training and files that are named (plain text, a text a line).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPipeline, propose } from '../src/engine/pipeline.ts'
import { endEvidence, innerEvidence, startEvidence } from '../src/engine/score/borders.ts'
import { FAINT } from '../src/engine/score/faint.ts'
import { Coverage, endSkip, evidenceSource, TYPES } from '../src/engine/score/index.ts'
import { layoutOf } from '../src/engine/score/layout.ts'
import { spanEvidence } from '../src/engine/score/span.ts'
import { Sum } from '../src/engine/score/sum.ts'
import { parseAnnotated } from '../src/evaluate/annotated.ts'
import { loadGazetteer } from '../src/gazetteer/load.ts'

const LENGTHS = 6
const folder = join(import.meta.dirname, '../data/training')
const own = readdirSync(folder).filter(file => file.endsWith('.txt')).flatMap(file => parseAnnotated(readFileSync(join(folder, file), 'utf8')).documents.map(({ text }) => text))
const named = process.argv.slice(2).flatMap(file => readFileSync(file, 'utf8').split('\n'))

const pipeline = createPipeline(loadGazetteer(join(import.meta.dirname, '../dist/gazetteer.bin')))
const { gazetteer, table } = pipeline
const sum = new Sum(layoutOf(gazetteer.weights))
const [words, whole] = [new Float64Array(TYPES), new Float64Array(TYPES)]
const [before, after] = [new Float64Array(LENGTHS * TYPES), new Float64Array(LENGTHS * TYPES)]
for (const text of [...own, ...named]) {
  const { doc, candidates } = propose(pipeline, text)
  const source = evidenceSource(doc, gazetteer, table.full)
  const coverage = new Coverage(doc, gazetteer)
  for (const candidate of candidates) {
    if (candidate.forms.length > 0 || candidate.rules.length > 0) continue
    startEvidence(source, candidate, sum)
    endEvidence(source, candidate.to, endSkip(doc, candidate), sum)
    for (let t = candidate.from + 1; t <= candidate.to; t++) innerEvidence(source, t, sum)
    sum.take(words, 0)
    if (Math.max(...words) >= FAINT) continue
    spanEvidence(source, candidate, coverage.of(candidate), sum)
    sum.take(whole, 0)
    const row = Math.min(candidate.to - candidate.from, LENGTHS - 1) * TYPES
    for (let type = 0; type < TYPES; type++) {
      before[row + type] = (before[row + type] as number) + Math.exp(words[type] as number)
      after[row + type] = (after[row + type] as number) + Math.exp((words[type] as number) + (whole[type] as number))
    }
  }
}
for (let length = 0; length < LENGTHS; length++) {
  const row = Array.from({ length: TYPES }, (_, type) => Math.log((after[length * TYPES + type] as number) / (before[length * TYPES + type] as number)).toFixed(2))
  console.log(`  [${row.join(', ')}]${length < LENGTHS - 1 ? ',' : ''}`)
}
