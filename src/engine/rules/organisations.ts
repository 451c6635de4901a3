/** Rules for organisations. */
import { any, bare, but, cue, either, is, known, LETTER, mark, one, some } from './pattern.ts'
import type { Rule } from './types.ts'

const head = cue('org-head-in', 'org-head-either')
const complement = either(is('definite', 'field', 'nisba', 'place', 'org', 'unknown', 'unknown-definite', 'name', 'weak-name', 'org-in', 'latin', 'role', 'title', 'place-in', 'place-out', 'number'), cue('org-modifier', 'field', 'nisba'))
const noun = is('noun')
const nisba = cue('nisba')
const quoted = either(is('definite', 'noun', 'unknown', 'unknown-definite', 'name', 'weak-name', 'place', 'org', 'nisba', 'latin', 'field', 'verb', 'number', 'role', 'time', 'sport', 'org-in', 'place-in', 'title', 'act'), cue('org-modifier'))

export const ORGANISATION_RULES: readonly Rule[] = [
  {
    id: 'org/head-and-complement',
    type: 'ORG',
    about: 'A head noun of organisations with its complement: an idafa chain, adjectives, a nationality.',
    trust: 1,
    pattern: [one(head), any(noun, 1), some(bare(but(complement, is('function'))), 5)],
    yes: ['اجتمعت [وزارة الخارجية الروسية] أمس'],
    no: ['اجتمعت اللجنة أمس']
  },
  {
    id: 'org/two-fields',
    type: 'ORG',
    about: 'A head with two fields joined by و: وزارة التربية والتعليم.',
    trust: 1,
    pattern: [one(head), any(noun, 1), one(bare(but(complement, is('function')))), one(is('definite', 'field')), any(bare(is('definite', 'field', 'nisba')), 3)],
    yes: ['قالت [وزارة التربية والتعليم] ذلك'],
    no: ['قالت المعلمة ذلك']
  },
  {
    id: 'org/field-and-nisba',
    type: 'ORG',
    about: 'A ministry meant by its field and nationality, where no noun before it claims the words: الخارجية الروسية.',
    trust: 6,
    before: [[cue('say', 'act', 'function', 'locative')], [is('verb', 'edge')], [mark('dash', 'colon', 'comma', 'open', 'stop', 'quote')]],
    pattern: [one(cue('field')), some(nisba, 2)],
    yes: ['أعلنت [الخارجية الروسية] موقفها', 'نفت [الدفاع التركية] الخبر'],
    no: ['أعلنت موسكو موقفها', 'تغيرت السياسة الخارجية الروسية']
  },
  {
    id: 'org/quoted',
    type: 'ORG',
    about: 'A name in quotation marks after a head that stays outside (قناة «…»، شركة «…»).',
    trust: 1.5,
    before: [[cue('org-head-out'), mark('quote', 'open')], [cue('org-head-out'), nisba, mark('quote', 'open')], [cue('org-head-either'), mark('quote', 'open')]],
    pattern: [some(quoted, 5)],
    after: [[mark('quote', 'close')]],
    yes: ['ذكرت قناة «[روسيا اليوم]» أن الوضع هادئ', 'قالت صحيفة "[الوطن]" إن'],
    no: ['ذكرت القناة أن الوضع هادئ']
  },
  {
    id: 'org/after-outer-head',
    type: 'ORG',
    about: 'A word that is no ordinary one after a head that stays outside: شركة أرامكو، فريق ليفربول.',
    trust: 1,
    before: [[cue('org-head-out')], [cue('org-head-out'), nisba]],
    pattern: [one(but(either(is('unknown', 'unknown-definite', 'org', 'latin', 'place', 'name', 'weak-name', 'definite'), known('orgWord', 'orgCue')), is('function', 'nisba'))), any(bare(is('unknown', 'unknown-definite', 'latin', 'nisba')), 2)],
    yes: ['وقعت شركة [أرامكو] العقد', 'خسر فريق [ليفربول] بهدف'],
    no: ['وقعت الشركة العقد']
  },
  {
    id: 'org/acronym',
    type: 'ORG',
    about: 'Letters spelt out between brackets or in an agency line: (أ ف ب).',
    trust: 2,
    pattern: [one(LETTER), some(LETTER, 4)],
    before: [[mark('open')]],
    after: [[mark('close')]],
    yes: ['باريس ([أ ف ب])'],
    no: ['باريس أمس']
  },
  {
    id: 'org/agency-in-brackets',
    type: 'ORG',
    about: 'A known agency in brackets or between dashes in a date line.',
    trust: 5,
    before: [[mark('open')], [is('place'), mark('dash')], [is('edge')]],
    pattern: [one(either(is('org'), known('orgWord', 'orgCue')))],
    after: [[mark('close')], [mark('dash')], [mark('colon')], [is('edge')]],
    yes: ['موسكو ([رويترز]) - قال مصدر'],
    no: ['قال مصدر في موسكو']
  },
  {
    id: 'org/paper-after-agencies',
    type: 'ORG',
    about: 'A paper or agency after a byline word (وكالات، متابعات) and a dash or stroke, where the byline ends.',
    trust: 7,
    before: [[cue('byline'), mark('dash')], [cue('byline'), mark('slash')], [cue('byline'), mark('comma')]],
    pattern: [one(either(is('org'), known('orgWord', 'orgCue')))],
    after: [[mark('close')], [mark('dash')], [mark('colon')], [mark('stop')], [is('edge')]],
    yes: ['وكالات – [الثورة]:', 'متابعات / [الثورة]'],
    no: ['وكالات الأنباء – قال مصدر', 'قامت الثورة:']
  }
]
