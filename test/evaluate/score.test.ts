/** The scorer: exact span and type, counted by type and over all. */
import type { EntityType } from '../../src/engine/types.ts'
import { parseConll } from '../../src/evaluate/conll.ts'
import { formatFigures, Scorer } from '../../src/evaluate/score.ts'

const GOLD = 'زار O\nمحمد B-PER\nسلمان I-PER\nوالقاهرة B-LOC\nثم O\nبيروت B-LOC\nو O\nالناتو B-ORG\n'

/** Scores these mentions, given by their words. */
function scored (...mentions: ReadonlyArray<readonly [string, EntityType]>): Scorer {
  const [document] = parseConll(GOLD)
  if (document === undefined) throw new Error('no document')
  const scorer = new Scorer()
  scorer.add(document, mentions.map(([text, type]) => ({ start: document.text.indexOf(text), end: document.text.indexOf(text) + text.length, type })))
  return scorer
}

test('a clitic before a name belongs to its token; a wrong border and a wrong type are both missed and wrong', () => {
  const scorer = scored(['محمد', 'PER'], ['القاهرة', 'LOC'], ['بيروت', 'ORG'], ['الناتو', 'ORG'])
  expect(scorer.figures()).toEqual({
    PER: { right: 0, gold: 1, predicted: 1, precision: 0, recall: 0, f1: 0 },
    LOC: { right: 1, gold: 2, predicted: 1, precision: 100, recall: 50, f1: 200 / 3 },
    ORG: { right: 1, gold: 1, predicted: 2, precision: 50, recall: 100, f1: 200 / 3 },
    micro: { right: 2, gold: 4, predicted: 4, precision: 50, recall: 50, f1: 50 }
  })
  expect(scorer.errors.map(({ kind, type, text }) => `${kind} ${type} ${text}`)).toEqual(['missed PER محمد سلمان', 'missed LOC بيروت', 'wrong PER محمد', 'wrong ORG بيروت'])
  expect(scorer.errors[1]).toMatchObject({ before: 'زار محمد سلمان والقاهرة ثم', after: 'و الناتو' })
  expect(scorer.errors[2]).toMatchObject({ before: 'زار', after: 'سلمان والقاهرة ثم بيروت و الناتو' })
})

test('all right', () => {
  const scorer = scored(['محمد سلمان', 'PER'], ['القاهرة', 'LOC'], ['بيروت', 'LOC'], ['الناتو', 'ORG'])
  expect(scorer.figures().micro).toEqual({ right: 4, gold: 4, predicted: 4, precision: 100, recall: 100, f1: 100 })
  expect(scorer.errors).toEqual([])
})

test('nothing found is no division by zero', () => {
  expect(scored().figures().micro).toEqual({ right: 0, gold: 4, predicted: 0, precision: 0, recall: 0, f1: 0 })
  expect(new Scorer().figures().micro).toEqual({ right: 0, gold: 0, predicted: 0, precision: 0, recall: 0, f1: 0 })
})

test('two mentions in one token count once', () => {
  expect(scored(['القاهرة', 'LOC'], ['والقاهرة', 'LOC']).figures().LOC).toMatchObject({ right: 1, predicted: 1 })
})

test('as it is printed', () => {
  expect(formatFigures({ LOC: scored(['القاهرة', 'LOC']).figures().LOC })).toBe('LOC    P 100.00  R 50.00  F1 66.67  gold 2  predicted 1')
})
