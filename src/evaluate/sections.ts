/**
 * Sections: a summary as titled tables of strings, the one form from which the terminal's text and the HTML page are written.
 */
import { ENTITY_TYPES } from '../engine/types.ts'
import { COUNTERPARTS, type Summary } from './assessment.ts'
import { BOUNDARY_KINDS, SIDES } from './compare.ts'
import type { GroupLoss } from './evaluation.ts'
import type { Share } from './knowledge.ts'

/** A titled table; the first cell of each row is its name. `note` says how to read it. */
export interface Section { readonly title: string, readonly note: string, readonly head: readonly string[], readonly rows: ReadonlyArray<readonly string[]> }

const WITH_ALL = [...ENTITY_TYPES, 'micro'] as const
const points = (value: number): string => value.toFixed(2)
const percent = (value: number): string => (100 * value).toFixed(1)
const shareCells = ({ part, all }: Share): string[] => [all === 0 ? '–' : percent(part / all), String(part), String(all)]

export function sections ({ figures, confusion, boundaries, recall, candidates, coverage, calibration, thresholds }: Summary, ablation?: readonly GroupLoss[]): Section[] {
  return [
    {
      title: 'Figures', note: 'Exact span and type, in per cent.', head: ['', 'P', 'R', 'F1', 'gold', 'found'],
      rows: WITH_ALL.map(key => [key, ...[figures[key].precision, figures[key].recall, figures[key].f1].map(points), String(figures[key].gold), String(figures[key].predicted)])
    },
    {
      title: 'Confusion', note: 'What was found where the gold has the type of the row; `borders`: something with other borders. Last row: found where there is no gold.',
      head: ['gold', ...COUNTERPARTS], rows: ([...ENTITY_TYPES, 'nothing'] as const).map(key => [key, ...COUNTERPARTS.map(other => String(confusion[key][other]))])
    },
    {
      title: 'Wrong borders', note: 'One mistake each, by the end of the name that is wrong; `shifted`: the end towards which it moved.',
      head: ['', 'all', ...SIDES], rows: BOUNDARY_KINDS.map(kind => [kind, String(boundaries[kind].all), ...SIDES.map(side => String(boundaries[kind][side]))])
    },
    {
      title: 'Recall of listed and unlisted names', note: 'Listed: a gazetteer form of the type matches exactly there.', head: ['', 'listed', 'found', 'gold', 'unlisted', 'found', 'gold'],
      rows: WITH_ALL.map(key => [key, ...shareCells(recall[key].listed), ...shareCells(recall[key].unlisted)])
    },
    {
      title: 'Coverage', note: 'What the tables know and the rules propose, before anything is judged.', head: ['', 'per cent', 'of them', 'all'],
      rows: [
        ['gold spans that are candidates', ...shareCells(candidates)],
        ['gold places that a form matches', ...shareCells(coverage.places)],
        ['gold organisations that a form matches', ...shareCells(coverage.organisations)],
        ['words of gold people known as parts of names', ...shareCells(coverage.nameParts)],
        ['ordinary words that are a free form', ...shareCells(coverage.falseHits)]
      ]
    },
    {
      title: 'Calibration', note: `Expected calibration error ${calibration.expectedError.toFixed(4)}, over mentions of any confidence.`, head: ['confidence', 'mentions', 'mean', 'right'],
      rows: calibration.bins.map(({ from, to, mentions, confidence, right }) => [`${from.toFixed(1)}–${to.toFixed(1)}`, String(mentions), ...(mentions === 0 ? ['–', '–'] : [percent(confidence), percent(right)])])
    },
    {
      title: 'Thresholds', note: 'If mentions below a confidence were left out.', head: ['from', 'P', 'R', 'F1', 'found'],
      rows: thresholds.map(({ threshold, precision, recall, f1, predicted }) => [threshold.toFixed(2), points(precision), points(recall), points(f1), String(predicted)])
    },
    ...(ablation === undefined
      ? []
      : [{ title: 'Loss without a group of evidence', note: 'Points of F1, the other weights as they are.', head: ['', ...WITH_ALL], rows: ablation.map(({ group, loss }) => [group, ...WITH_ALL.map(key => points(loss[key]))]) }])
  ]
}
