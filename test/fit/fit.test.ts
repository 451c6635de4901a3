/** Fit: a small made-up corpus is learnt, always with the same weights. */
import { createEngine } from '../../src/engine/index.ts'
import { createPipeline } from '../../src/engine/pipeline.ts'
import { parseEvidence } from '../../src/engine/score/index.ts'
import { parseConll } from '../../src/evaluate/conll.ts'
import { Scorer } from '../../src/evaluate/score.ts'
import { fitCalibrated } from '../../src/fit/calibrate.ts'
import { fit, weightsTable } from '../../src/fit/index.ts'
import { FeatureIndex, prepare } from '../../src/fit/prepare.ts'
import { crossValidate } from '../../src/fit/cross-validate.ts'
import { DEFAULT_TRAINING, supports, train } from '../../src/fit/train.ts'
import { parseTable } from '../../src/gazetteer/tables.ts'
import { smallGazetteer, type SmallTables } from '../engine/match/small-gazetteer.ts'

const TABLES: SmallTables = {
  places: ['loc/a | شغبرط | | A | city | EG | ', 'loc/b | دعبلون | | B | city | EG | '],
  cues: ['الدكتور | title | ', 'في | locative | ', 'قال | say | ', 'حركة | org-head-either | '],
  lexicon: ['كلام | noun | 900', 'كثير | adj | 900', 'أمس | noun | 900']
}

// Words that no table knows are people behind a title; the places of the table are places in, and only in, a place's position.
const PEOPLE = ['زعرورتي', 'شخبوطي', 'قنفذاني', 'برغوثاني', 'لهلوبي', 'خنفشاري']
const PLACES = ['شغبرط', 'دعبلون']
const corpus = PEOPLE.flatMap((person, i) => {
  const place = PLACES[i % 2] ?? ''
  return [
    `قال O\nالدكتور O\n${person} B-PER\nفي O\n${place} B-LOC\nأمس O\n`,
    `كلام O\nكثير O\nفي O\n${place} B-LOC\n`,
    'كلام O\nبلطوح O\nأمس O\n'
  ]
}).join('\n')
const gold = parseConll(corpus, 1)

const pipeline = createPipeline(smallGazetteer(TABLES))
const weights = fit(pipeline, gold)

function score (tables: SmallTables): number {
  const engine = createEngine(smallGazetteer(tables))
  const scorer = new Scorer()
  for (const document of gold) scorer.add(document, engine.extract(document.text).mentions)
  return scorer.figures().micro.f1
}

test('the corpus is learnt: without the weights nothing is found, with them everything', () => {
  expect(score(TABLES)).toBe(0)
  expect(score({ ...TABLES, weights: weights.map(({ evidence, type, weight, support }) => [evidence, type, weight, support].join(' | ')) })).toBe(100)
})

test('what speaks for a name, and what against', () => {
  const weight = (evidence: string, type: string): number => weights.find(row => row.evidence === evidence && row.type === type)?.weight ?? 0
  expect(weight('start.before=title', 'PER')).toBeGreaterThan(0)
  expect(weight('start.before=locative', 'LOC')).toBeGreaterThan(0)
  expect(weight('start.before=title', 'PER')).toBeGreaterThan(weight('start.before=title', 'ORG'))
})

test('the same corpus gives the same weights, whatever was fitted before', () => {
  fit(pipeline, gold.slice(3))
  expect(fit(createPipeline(smallGazetteer(TABLES)), gold)).toEqual(weights)
})

test('rows are sorted, readable back, and seen often enough', () => {
  expect(weights.length).toBeGreaterThan(10)
  const order = weights.map(({ evidence, type }) => `${evidence}\t${['PER', 'LOC', 'ORG'].indexOf(type)}`)
  expect(order).toEqual([...order].sort())
  expect(new Set(order).size).toBe(order.length)
  for (const { evidence, weight, support } of weights) {
    expect(() => parseEvidence(evidence)).not.toThrow()
    expect(Math.abs(weight)).toBeGreaterThanOrEqual(0.001)
    expect(support).toBeGreaterThanOrEqual(DEFAULT_TRAINING.minSupport)
  }
})

test('evidence that is seen too seldom gets no weight', () => {
  const index = new FeatureIndex()
  const documents = gold.map(document => prepare(pipeline, document, index))
  const support = supports(documents, index.size)
  const trained = train(documents, new Float64Array(index.size * 3), { ...DEFAULT_TRAINING, epochs: 2, step: 0.1, decay: 0, minSupport: 10 })
  const weighed = Array.from(support, (count, feature) => ({ count, heavy: trained.slice(feature * 3, feature * 3 + 3).some(value => value !== 0) }))
  expect(weighed.filter(({ count, heavy }) => count < 10 && heavy)).toEqual([])
  expect(weighed.some(({ count, heavy }) => count >= 10 && heavy)).toBe(true)
  expect(weighed.some(({ count }) => count < 10)).toBe(true)
})

test('no more weights than asked for', () => {
  const index = new FeatureIndex()
  const documents = gold.map(document => prepare(pipeline, document, index))
  const count = (maxWeights: number): number => train(documents, new Float64Array(index.size * 3), { ...DEFAULT_TRAINING, maxWeights }).filter(weight => weight !== 0).length
  expect(count(1_000_000)).toBeGreaterThan(40)
  expect(count(40)).toBeLessThanOrEqual(40)
  expect(count(40)).toBeGreaterThan(20)
})

test('gold that no candidate covers is counted as lost', () => {
  const [document] = parseConll('كلام B-PER\n. I-PER\nكثير I-PER\n')
  if (document === undefined) throw new Error('no document')
  expect(prepare(pipeline, document, new FeatureIndex()).lost).toBe(1)
  expect(gold.map(document => prepare(pipeline, document, new FeatureIndex()).lost)).toEqual(gold.map(() => 0))
})

test('the table is one of the gazetteer\'s tables', () => {
  const findings: never[] = []
  const table = parseTable(weightsTable(weights.slice(0, 3), 'for a test'), 'weights.tsv', findings)
  expect(findings).toEqual([])
  expect(table.directives).toMatchObject({ source: 'fitted by `alam fit`', about: 'for a test' })
  expect(table.rows.map(({ cells }) => cells)).toEqual(weights.slice(0, 3).map(row => ({ evidence: row.evidence, type: row.type, weight: String(row.weight), support: String(row.support) })))
})

describe('cross-validation', () => {
  const measured = (minConfidence: number, blind = false) => crossValidate(pipeline, { made: gold }, { folds: 2, minConfidence, blind })
  const goldSpans = gold.reduce((sum, document) => sum + document.spans.length, 0)

  test('scores every document by weights that were not fitted on it, always the same', () => {
    const { evaluation, uncalibratedError } = measured(0.5)
    const { sets, method } = evaluation.report()
    expect([sets.map(({ name }) => name), method]).toEqual([['made'], '2 folds'])
    // A name that only one run holds cannot be learnt from the others; every gold span is counted once.
    expect(sets[0]?.open.figures.micro.gold).toBe(goldSpans)
    expect(sets[0]?.open.documents).toBe(gold.length)
    expect(uncalibratedError).toBeGreaterThan(0)
    expect(measured(0.5).evaluation.report()).toEqual(evaluation.report())
  })

  test('leaves out what is not sure enough, but not from calibration', () => {
    const [set] = measured(1.1).evaluation.report().sets
    expect(set?.open.figures.micro.predicted).toBe(0)
    expect(set?.open.calibration.bins.reduce((sum, { mentions }) => sum + mentions, 0)).toBeGreaterThan(0)
  })

  test('reports the last quarter apart', () => {
    const [set] = measured(0.5, true).evaluation.report().sets
    expect([set?.open.documents, set?.blind?.documents]).toEqual([14, 4])
    expect((set?.open.figures.micro.gold ?? 0) + (set?.blind?.figures.micro.gold ?? 0)).toBe(goldSpans)
  })
})

test('a calibrated fit has the same weights, and rows of calibration before them', () => {
  const rows = fitCalibrated(pipeline, { made: gold })
  const isCalibration = ({ evidence }: { readonly evidence: string }): boolean => evidence.startsWith('calibration.')
  expect(rows.filter(row => !isCalibration(row))).toEqual(weights)
  expect(rows.slice(0, 6).map(({ evidence, type }) => `${evidence} ${type}`)).toEqual(['scale', 'shift'].flatMap(key => ['PER', 'LOC', 'ORG'].map(type => `calibration.${key}=log-odds ${type}`)))
  expect(rows.slice(0, 3).every(({ weight }) => weight > 0)).toBe(true)
  expect(score({ ...TABLES, weights: rows.map(({ evidence, type, weight, support }) => [evidence, type, weight, support].join(' | ')) })).toBe(100)
})
