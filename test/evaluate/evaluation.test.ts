/** The whole report on a few made-up documents: what the tables know, what was found, the blind part, ablation, and the forms in which it is read. */
import type { Gazetteer } from '../../src/engine/gazetteer.ts'
import { createPipeline, propose } from '../../src/engine/pipeline.ts'
import { parseEvidence, TYPES } from '../../src/engine/score/index.ts'
import { GROUPS, withoutGroup } from '../../src/evaluate/ablate.ts'
import { Ablation } from '../../src/evaluate/ablation.ts'
import { ALL, Evaluation, isBlind } from '../../src/evaluate/evaluation.ts'
import { parseAnnotated } from '../../src/evaluate/annotated.ts'
import type { FoundMention } from '../../src/evaluate/compare.ts'
import type { GoldDocument } from '../../src/evaluate/conll.ts'
import { foundBy } from '../../src/evaluate/found.ts'
import { htmlReport } from '../../src/evaluate/html.ts'
import { textReport } from '../../src/evaluate/text.ts'
import { smallGazetteer } from '../engine/match/small-gazetteer.ts'

const gazetteer = smallGazetteer({
  places: ['loc/a | شغبرط | | A | city | EG | ', 'loc/b | كلام | | B | city | EG | '],
  organisations: ['org/a | دعبلون | | A | company | EG | | | '],
  names: ['زعرورتي | family | | arabic | '],
  weights: ['span.entry=L | LOC | 5 | 9', 'span.entry=O | ORG | 3 | 9', 'span.any=1 | LOC | -1 | 9', 'start.before=edge | ORG | -1 | 9']
})
const pipeline = createPipeline(gazetteer)

function documentsOf (texts: string): GoldDocument[] {
  return parseAnnotated(texts).documents
}

function read (gold: GoldDocument, by: Gazetteer): FoundMention[] {
  return foundBy(by, pipeline, propose(pipeline, gold.text))
}

function evaluate (documents: readonly GoldDocument[], blind = false, sets = ['made']): Evaluation {
  const evaluation = new Evaluation(gazetteer, { minConfidence: 0.5, blind, method: 'by hand' })
  for (const set of sets) documents.forEach((gold, number) => { evaluation.add(set, number, documents.length, gold, propose(pipeline, gold.text), read(gold, gazetteer)) })
  return evaluation
}

// شغبرط is listed and found; كلام is listed as a place, but a word here; دعبلون is an organisation by the tables and a person in the text; the person's surname is known.
const TEXTS = 'زار [LOC شغبرط] أمس\n\nقيل كلام كثير\n\nقال [PER دعبلون زعرورتي] ذلك\n\nفي [ORG بلطوح] وغيره\n'

test('figures, confusion and borders', () => {
  const [report] = evaluate(documentsOf(TEXTS)).report().sets
  expect(report?.name).toBe('made')
  expect(report?.open.documents).toBe(4)
  expect(report?.open.figures.micro).toMatchObject({ gold: 3, predicted: 3, right: 1 })
  expect(report?.open.confusion).toEqual({
    PER: { PER: 0, LOC: 0, ORG: 0, borders: 1, nothing: 0 },
    LOC: { PER: 0, LOC: 1, ORG: 0, borders: 0, nothing: 0 },
    ORG: { PER: 0, LOC: 0, ORG: 0, borders: 0, nothing: 1 },
    nothing: { PER: 0, LOC: 1, ORG: 0, borders: 0, nothing: 0 }
  })
  expect(report?.open.boundaries.short).toEqual({ all: 1, start: 0, end: 1, both: 0 })
})

test('what the tables know', () => {
  const [report] = evaluate(documentsOf(TEXTS)).report().sets
  expect(report?.open.recall.micro).toEqual({ listed: { part: 1, all: 1 }, unlisted: { part: 0, all: 2 } })
  expect(report?.open.coverage).toEqual({
    places: { part: 1, all: 1 },
    organisations: { part: 0, all: 1 },
    nameParts: { part: 1, all: 2 },
    // كلام among the ordinary words زار أمس قيل كلام كثير قال ذلك في وغيره.
    falseHits: { part: 1, all: 9 }
  })
  expect(report?.open.candidates).toEqual({ part: 3, all: 3 })
})

test('mentions below the threshold count for calibration alone', () => {
  const evaluation = new Evaluation(gazetteer, { minConfidence: 0.5, blind: false, method: '' })
  const [gold] = documentsOf('زار [LOC شغبرط] أمس\n')
  if (gold === undefined) throw new Error('no document')
  evaluation.add('made', 0, 1, gold, propose(pipeline, gold.text), [{ start: 4, end: 9, type: 'LOC', confidence: 0.45 }])
  const open = evaluation.report().sets[0]?.open
  expect(open?.figures.micro).toMatchObject({ gold: 1, predicted: 0 })
  expect(open?.calibration.expectedError).toBeCloseTo(0.55, 9)
  expect(open?.thresholds.find(({ threshold }) => threshold === 0.4)).toMatchObject({ predicted: 1, right: 1 })
})

describe('the blind part', () => {
  const documents = documentsOf('في [ORG فلان] واحد\n\nفي [ORG فلان] اثنان\n\nفي [ORG فلان] ثلاثة\n\nفي [ORG مستور] أربعة\n')

  test.each([[4, [3]], [5, [4]], [8, [6, 7]], [1, []]])('of %d documents', (count, expected) => {
    expect(Array.from({ length: count }, (_, i) => i).filter(i => isBlind(i, count))).toEqual(expected)
  })

  test('is scored, and its mistakes are in no output', () => {
    const evaluation = evaluate(documents, true)
    const report = evaluation.report()
    expect([report.sets[0]?.open.figures.micro.gold, report.sets[0]?.blind?.figures.micro.gold]).toEqual([3, 1])
    const written = [JSON.stringify(report), htmlReport(report, evaluation.mistakes()), textReport(report), JSON.stringify(evaluation.errors())]
    for (const text of written) expect(text).not.toContain('مستور')
    expect(htmlReport(report, evaluation.mistakes())).toContain('فلان')
    expect(evaluation.errors()).toHaveLength(3)
  })
})

test('several sets are counted together too', () => {
  const names = evaluate(documentsOf(TEXTS), false, ['one', 'two']).report().sets.map(({ name, open }) => [name, open.figures.micro.gold])
  expect(names).toEqual([['one', 3], ['two', 3], [ALL, 6]])
})

describe('ablation', () => {
  test('a group is left out, the others and the balance stay', () => {
    const { weights } = withoutGroup(gazetteer, 'gazetteer')
    const left = Array.from({ length: weights.values.length / TYPES }, (_, row) => row).filter(row => weights.values.subarray(row * TYPES, (row + 1) * TYPES).some(value => value !== 0)).map(row => weights.idOf(row))
    expect(left.sort()).toEqual(['span.any=1', 'start.before=edge'])
    expect(gazetteer.weights.values.filter(value => value !== 0)).toHaveLength(4)
    expect(withoutGroup(gazetteer, parseEvidence('span.any=1').template.group).weights.values.filter(value => value !== 0)).toHaveLength(4)
  })

  test('losses, greatest first', () => {
    const ablation = new Ablation(gazetteer, 0.5)
    for (const gold of documentsOf(TEXTS)) ablation.add(['made'], gold, by => read(gold, by))
    const losses = ablation.losses('made')
    expect(losses.map(({ group }) => group).sort()).toEqual([...GROUPS].sort())
    expect(losses[0]).toMatchObject({ group: 'gazetteer' })
    expect(losses[0]?.loss.LOC).toBeGreaterThan(0)
    expect(losses.find(({ group }) => group === 'letters')?.loss).toEqual({ PER: 0, LOC: 0, ORG: 0, micro: 0 })
  })
})

describe('the page', () => {
  const evaluation = evaluate(documentsOf('قال [PER <b>"فلان"&amp;</b>] ذلك\n'))
  const page = htmlReport(evaluation.report(), evaluation.mistakes())

  test('is one file without script, and nothing in it comes from elsewhere', () => {
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).not.toMatch(/<script|<link|src=|href=|url\(|@import/)
  })

  test('texts are escaped and run right to left', () => {
    expect(page).toContain('<mark>&lt;b&gt;&quot;فلان&quot;&amp;amp;&lt;/b&gt;</mark>')
    expect(page).not.toContain('<b>')
    expect(page).toMatch(/<td class="text" dir="rtl" lang="ar">/)
  })
})

test('as text: tables whose columns line up; short, the figures alone', () => {
  const report = evaluate(documentsOf(TEXTS)).report()
  const figures = ['             P       R     F1  gold  found', '  PER     0.00    0.00   0.00     1      0', '  LOC    50.00  100.00  66.67     1      2', '  ORG     0.00    0.00   0.00     1      1', '  micro  33.33   33.33  33.33     3      3', '']
  expect(textReport(report, true).split('\n')).toEqual(['made', ...figures])
  const lines = textReport(report).split('\n')
  expect(lines).toEqual(expect.arrayContaining(figures))
  for (const title of ['Confusion', 'Wrong borders', 'Recall of listed and unlisted names', 'Coverage', 'Calibration', 'Thresholds']) expect(lines.some(line => line.startsWith(`${title}. `))).toBe(true)
})
