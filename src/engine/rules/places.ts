/** Rules for places. */
import { any, bare, but, cue, either, is, known, mark, one } from './pattern.ts'
import type { Rule } from './types.ts'

const unknown = is('unknown', 'unknown-definite', 'latin')
const placeWord = known('placeWord', 'majorPlace', 'placeCue')
const name = bare(either(unknown, is('place', 'weak-name', 'name'), placeWord, known('placePart')))
const locative = is('locative')

export const PLACE_RULES: readonly Rule[] = [
  {
    id: 'loc/after-head',
    type: 'LOC',
    about: 'What stands after a head that only says what the place is (مدينة، محافظة، مخيم).',
    trust: 1,
    before: [[cue('place-head-out')]],
    // An ordinary word without article describes the place (حي سكني, قرية حدودية) unless some table has it as a place.
    pattern: [one(but(either(name, is('definite', 'number')), is('function'))), any(bare(name), 2)],
    yes: ['دخلت القوات مدينة [تدمر] فجرا', 'قصف مخيم [جباليا] مرتين'],
    no: ['دخلت القوات فجرا', 'في حي سكني', 'من قرية حدودية']
  },
  {
    id: 'loc/head-inside',
    type: 'LOC',
    about: 'A head that is part of the name (مضيق، جبل، مطار) with its complement.',
    trust: 1,
    pattern: [one(cue('place-head-in')), one(bare(either(name, is('definite', 'noun', 'nisba', 'title', 'org-in', 'field', 'number'), known('givenArabic', 'familyArabic')))), any(bare(either(name, is('definite', 'field', 'nisba'), cue('org-modifier'), known('givenArabic', 'familyArabic'))), 3)],
    yes: ['عبرت السفينة [مضيق هرمز] ليلا'],
    no: ['عبرت السفينة ليلا']
  },
  {
    id: 'loc/after-locative',
    type: 'LOC',
    about: 'A word that no table of ordinary words knows after في، إلى، قرب and the like.',
    before: [[locative], [locative, cue('locative')]],
    pattern: [one(but(either(unknown, is('place')), is('function'))), any(bare(either(unknown, known('placePart'))), 1)],
    yes: ['وقع الحادث في [لندن] مساء'],
    no: ['وقع الحادث في المساء']
  },
  {
    id: 'loc/listed',
    type: 'LOC',
    about: 'A word between commas or brackets beside a known place.',
    before: [[is('place'), mark('comma')], [mark('open')], [is('place'), mark('slash')], [is('place'), mark('dash')]],
    pattern: [one(either(unknown, is('place'), placeWord)), any(bare(either(unknown, placeWord, known('placePart'))), 1)],
    after: [[mark('comma')], [mark('close')], [mark('stop')], [mark('dash')], [is('edge')]],
    yes: ['دول الاتحاد ([أرمينيا]، [بيلاروس])'],
    no: ['دول الاتحاد كثيرة']
  },
  {
    id: 'loc/dateline',
    type: 'LOC',
    about: 'A place that opens a line before a dash, a colon or an agency in brackets.',
    before: [[is('edge')]],
    pattern: [one(either(unknown, is('place', 'weak-name'), placeWord)), any(bare(either(unknown, placeWord, known('placePart'))), 1)],
    after: [[mark('dash')], [mark('colon')], [mark('open')], [mark('slash')]],
    yes: ['[موسكو] - قال مصدر', '[القاهرة] (رويترز) - قال مصدر'],
    no: ['قال مصدر في موسكو']
  },
  {
    id: 'loc/team',
    type: 'LOC',
    about: 'A country after منتخب or a match of its team.',
    trust: 2,
    before: [[cue('sport')]],
    pattern: [one(is('place'))],
    yes: ['فاز منتخب [المغرب] بهدفين'],
    no: ['فاز الفريق بهدفين']
  }
]
