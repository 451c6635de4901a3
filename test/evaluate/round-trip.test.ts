/** What Alam writes as CoNLL and reads again is its own answer: all of it is found again, and nothing else. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExtractRequest } from '../../src/contract/index.ts'
import { createPipeline, propose } from '../../src/engine/pipeline.ts'
import { parseAnnotated } from '../../src/evaluate/annotated.ts'
import { parseConll } from '../../src/evaluate/conll.ts'
import { foundBy } from '../../src/evaluate/found.ts'
import { Scorer } from '../../src/evaluate/score.ts'
import { FORMATS } from '../../src/formats/index.ts'
import { presentExtraction } from '../../src/http/present/extraction.ts'
import { testEngine, testGazetteer } from '../gazetteer.ts'

const LINES = 200
const engine = testEngine()
const pipeline = createPipeline(testGazetteer())

function written (text: string): string {
  return FORMATS.conll.write(text, presentExtraction(ExtractRequest.parse({ text }), engine.extract(text), engine.info))
}

function figuresOf (conll: string) {
  const scorer = new Scorer()
  for (const gold of parseConll(conll)) {
    const proposed = propose(pipeline, gold.text)
    scorer.add(gold, foundBy(pipeline.gazetteer, pipeline, proposed).filter(({ confidence }) => confidence >= 0.5))
  }
  expect(scorer.errors).toEqual([])
  return scorer.figures().micro
}

test.each(['world-affairs', 'headlines-mixed', 'sentences-a'])('the answers to %s', name => {
  const content = readFileSync(join(__dirname, `../../data/training/${name}.txt`), 'utf8').split('\n').slice(0, LINES).join('\n')
  const files = parseAnnotated(content).documents.map(({ text }) => written(text))
  const { f1, gold } = figuresOf(files.join(''))
  expect(gold).toBeGreaterThan(LINES / 2)
  expect(f1).toBe(100)
})

test.each([
  ['a name behind fused لل', 'وقال متحدث إن للأمم المتحدة دورا في هذا.'],
  ['blanks of all kinds', 'زار\tإيمانويل  ماكرون\r\n\r\nالقاهرة\u2028و بيروت\u00a0.'],
  ['no blank after the full stop', 'زار ماكرون القاهرة.ثم غادر إلى بيروت\u0085ودمشق'],
  ['what looks like our marks', '-DOCSTART- "زار O\nماكرون B-PER " القاهرة\\n']
])('%s', (_, text) => {
  const [document] = parseConll(written(text))
  expect(document?.text).toBe(text)
  expect(figuresOf(written(text)).gold).toBeGreaterThan(0)
})
