/** Rules for people. */
import { any, bare, but, cue, either, is, known, mark, maybe, one, some } from './pattern.ts'
import type { Rule } from './types.ts'

const strong = either(is('name'), but(known('personWord'), is('definite', 'noun', 'time')))
const unknown = is('unknown', 'unknown-definite', 'latin')
/** Names that are also titles, nisbas or places: الخطيب، المصري. */
const double = but(known('givenArabic', 'familyArabic', 'familyForeign'), is('definite', 'noun', 'verb', 'time', 'number', 'function', 'locative', 'say', 'act', 'particle'))
const part = bare(either(strong, unknown, is('weak-name'), double))
const firstPart = either(strong, unknown, is('weak-name'))
const particle = bare(cue('particle', 'foreign-particle'))
const word = bare(is('name', 'weak-name', 'unknown', 'unknown-definite', 'definite', 'nisba', 'place', 'noun', 'title', 'role', 'latin'))
const title = but(cue('title'), is('function'))
const role = but(cue('role'), is('function'))
const nisba = cue('nisba')

export const PEOPLE_RULES: readonly Rule[] = [
  {
    id: 'per/after-title',
    type: 'PER',
    about: 'A title or rank right before a run of name parts or unknown words.',
    trust: 1.5,
    before: [[title]],
    pattern: [one(firstPart), any(either(part, particle), 12)],
    yes: ['قال الدكتور [سمير خليل] إن المشروع تأخر', 'كرم العقيد [ماهر الخطيب] الفائزين'],
    no: ['قال الدكتور إن المشروع تأخر', 'الطبيب في المستشفى']
  },
  {
    id: 'per/after-role',
    type: 'PER',
    about: 'An office or job, with or without nationality, right before a run of name parts or unknown words.',
    trust: 1,
    before: [[role], [role, nisba], [role, is('definite', 'field', 'noun')], [role, is('definite', 'field', 'noun'), nisba], [role, is('place')]],
    pattern: [one(firstPart), any(either(part, particle), 12)],
    yes: ['التقى الرئيس الكازاخستاني [قاسم توكايف] وفدا', 'صرح المتحدث [حسام درويش] بذلك'],
    no: ['التقى الرئيس الكازاخستاني وفدا']
  },
  {
    id: 'per/given-and-more',
    type: 'PER',
    about: 'A known given name opens a run of two or more name parts.',
    trust: 1,
    pattern: [one(but(known('givenArabic', 'givenForeign'), is('function', 'locative', 'say', 'edge', 'org-in', 'place-in', 'nisba', 'definite', 'noun', 'verb', 'time'))), some(either(part, particle), 12)],
    yes: ['سافر [محمد عثمان] أمس', 'الكاتب [محمد عثمان] ولد في القاهرة'],
    no: ['سافر الوفد أمس']
  },
  {
    id: 'per/kunya',
    type: 'PER',
    about: 'A kunya (أبو or أم and a name) opens a personal name.',
    trust: 2,
    pattern: [one(bare(cue('particle'))), one(bare(either(strong, is('weak-name', 'unknown', 'unknown-definite')))), any(either(part, particle), 12)],
    yes: ['وصل [أبو محمد] صباحا', 'وصل [أبو سعيد محمد بن طاهر بن علي] صباحا'],
    no: ['وصل محمد صباحا']
  },
  {
    id: 'per/kunya-and-names',
    type: 'PER',
    about: 'A kunya of an ordinary word with ال opens a run of name parts: أبو الفضل محمد.',
    trust: 2,
    pattern: [one(bare(cue('particle'))), one(bare(is('definite', 'noun'))), one(firstPart), any(either(part, particle), 12)],
    yes: ['ألفه [أبو الفضل محمد بن طاهر بن علي] في بغداد'],
    no: ['ألفه أبو الفضل في بغداد']
  },
  {
    id: 'per/patronymic',
    type: 'PER',
    about: 'Names joined by بن، ابن، بنت or آل.',
    trust: 1.5,
    pattern: [some(either(firstPart, is('role', 'title')), 2), one(particle), maybe(particle), one(word), any(either(part, particle), 10)],
    yes: ['استقبل [سلطان بن فهد] ضيوفه', 'استقبل [سلطان بن فهد بن عبد العزيز بن تركي بن عبد الرحمن] ضيوفه'],
    no: ['استقبل سلطان ضيوفه']
  },
  {
    id: 'per/after-say',
    type: 'PER',
    about: 'A verb of saying right before a run that begins with a known name part.',
    before: [[cue('say')]],
    pattern: [one(strong), any(either(part, particle), 12)],
    yes: ['وأضاف [محمود حسن] أن الأمر انتهى'],
    no: ['وأضاف المصدر أن الأمر انتهى']
  },
  {
    id: 'per/before-say',
    type: 'PER',
    about: 'A run of name parts right before a verb of saying.',
    pattern: [one(firstPart), any(either(part, particle), 3)],
    after: [[cue('say')]],
    yes: ['[محمود حسن] قال إن الأمر انتهى'],
    no: ['المصدر قال إن الأمر انتهى']
  },
  {
    id: 'per/after-kin',
    type: 'PER',
    about: 'A word of kinship before a run of name parts.',
    trust: 1,
    before: [[cue('kin')]],
    pattern: [one(firstPart), any(either(part, particle), 3)],
    yes: ['تزوج شقيق [خالد منصور] العام الماضي'],
    no: ['تزوج شقيق الرئيس العام الماضي']
  },
  {
    id: 'per/foreign-pair',
    type: 'PER',
    about: 'A foreign given name and one or two words that no table of ordinary words knows.',
    trust: 1,
    pattern: [one(but(known('givenForeign'), is('function', 'locative', 'place', 'say', 'edge'))), any(particle, 2), some(bare(either(unknown, is('name'), known('familyForeign', 'givenForeign'))), 2)],
    yes: ['اعتزل [أوليغ سيرومولوتوف] مبكرا'],
    no: ['اعتزل اللاعب مبكرا']
  },
  {
    id: 'per/byline',
    type: 'PER',
    about: 'A name alone after a dash, a colon, a byline word or at the beginning, up to the end of its line or another dash: a byline.',
    trust: 2,
    before: [[mark('dash')], [mark('colon')], [is('edge')], [mark('dash'), is('locative')], [cue('byline')], [cue('byline'), mark('slash')]],
    pattern: [one(firstPart), some(either(part, particle), 3)],
    after: [[is('edge')], [mark('dash')], [mark('slash')]],
    yes: ['القاهرة - [محمود عبد الحميد]', 'عمان - من [محمود عبد الحميد] - أعلن الوفد', 'إعداد/ [محمود عبد الحميد]'],
    no: ['القاهرة - وصل الوفد']
  }
]
