/** Forms: which entries of a small gazetteer stand where in a text. */
import { FORM_CLASS_MASK, FORM_CLASSES, LIGHT_ONLY } from '../../../src/engine/gazetteer.ts'
import { offsets } from '../../../src/engine/link/index.ts'
import { createPipeline, propose } from '../../../src/engine/pipeline.ts'
import { FATHA, RIGHT_TO_LEFT_MARK, TATWEEL } from '../characters.ts'
import { smallGazetteer } from './small-gazetteer.ts'

const gazetteer = smallGazetteer({
  people: [
    'per/claude | جان كلود | | Jean-Claude | politician | FR | | | ',
    'per/ali | علي | | Ali | politician | | | | ',
    'per/saleh | علي صالح | +صالح | Ali Saleh | politician | YE | | | ',
    'per/mona | منى | | Mona | artist | | | | ',
    'per/abdullah | عبد الله الثاني | | Abdullah II | royal | JO | | | '
  ],
  places: [
    'loc/cairo | القاهرة | | Cairo | city | EG | ',
    'loc/new-cairo | القاهرة الجديدة | | New Cairo | city | EG | ',
    'loc/nauru | ناورو | | Nauru | country | NR | ',
    'loc/east | الشرق | | East | region | | cue',
    'loc/tripoli-ly | طرابلس | | Tripoli | city | LY | ',
    'loc/tripoli-lb | طرابلس | | Tripoli | city | LB | '
  ],
  organisations: [
    'org/un | الأمم المتحدة | UN|الأمم | United Nations | international | | | | ',
    'org/afp | وكالة فرانس برس | أ ف ب|AFP | AFP | agency | FR | | | ',
    'org/g20 | مجموعة العشرين | G20 | G20 | international | | | | ',
    'org/cairo-university | جامعة القاهرة | | Cairo University | university | EG | | | '
  ],
  cues: ['على | function | ', 'من | function | ', 'رئيس | role | ', 'رئيس الوزراء | role | '],
  lexicon: ['على | particle | 100000', 'منى | noun | 0', 'مني | noun | 100000', 'جامعة | noun | 5000']
})
const pipeline = createPipeline(gazetteer)

/** Ids and surfaces of all forms found, `و|` before a surface whose clitic stays outside. */
function forms (text: string): string[] {
  const { doc } = propose(pipeline, text)
  return doc.forms.map(match => {
    const { start, end } = offsets(doc, match)
    const id = gazetteer.entity(gazetteer.formEntity[match.form] as number).id
    return `${id} ${doc.text.slice((doc.tokens.start[match.from]), start)}|${doc.text.slice(start, end)}`
  })
}

describe('where forms stand', () => {
  test.each([
    ['a word', 'في القاهرة', ['loc/cairo |القاهرة']],
    ['a word with another spelling', 'في القاهره', ['loc/cairo |القاهره']],
    ['marks, tatweel and invisible characters', `الق${FATHA}اه${TATWEEL}رة${RIGHT_TO_LEFT_MARK}`, [`loc/cairo |الق${FATHA}اه${TATWEEL}رة`]],
    ['the longer and the shorter form', 'القاهرة الجديدة', ['loc/cairo |القاهرة', 'loc/new-cairo |القاهرة الجديدة']],
    ['the inner form of a longer one', 'جامعة القاهرة', ['org/cairo-university |جامعة القاهرة', 'loc/cairo |القاهرة']],
    ['a clitic before a word', 'والقاهرة', ['loc/cairo و|القاهرة']],
    ['two clitics', 'وبالقاهرة', ['loc/cairo وب|القاهرة']],
    ['لل', 'للقاهرة', ['loc/cairo ل|لقاهرة']],
    ['ولل before several words', 'وللأمم المتحدة', ['org/un ول|لأمم', 'org/un ول|لأمم المتحدة']],
    ['a clitic inside a form parts it', 'القاهرة والجديدة', ['loc/cairo |القاهرة']],
    ['a first letter that is no clitic', 'ناورو', ['loc/nauru |ناورو']],
    ['one form of two entities', 'طرابلس', ['loc/tripoli-ly |طرابلس', 'loc/tripoli-lb |طرابلس']],
    ['Latin in any case', 'UN un', ['org/un |UN', 'org/un |un']],
    ['Latin with digits, Arabic digits no matter', 'G20 G٢٠', ['org/g20 |G20', 'org/g20 |G٢٠']],
    ['a comma parts', 'القاهرة، الجديدة', ['loc/cairo |القاهرة']],
    ['a line end parts', 'القاهرة\nالجديدة', ['loc/cairo |القاهرة']],
    ['no word of the form', 'باريس', []],
    ['the beginning of a form alone', 'جامعة', []],
    ['a word inside another', 'القاهرتين', []],
    ['nothing', '', []]
  ])('%s', (_, text, expected) => {
    expect(forms(text)).toEqual(expected)
  })
})

describe('hyphens, initials, names written together', () => {
  test.each([
    ['a glued hyphen', 'جان-كلود', ['per/claude |جان-كلود']],
    ['a dash of another kind', 'جان–كلود', ['per/claude |جان–كلود']],
    ['no hyphen', 'جان كلود', ['per/claude |جان كلود']],
    ['a hyphen with spaces', 'جان - كلود', []],
    ['a hyphen with one space', 'جان- كلود', []],
    ['initials with stops', 'أ.ف.ب', ['org/afp |أ.ف.ب']],
    ['initials with stops and spaces', 'أ. ف. ب', ['org/afp |أ. ف. ب']],
    ['initials with spaces', 'أ ف ب', ['org/afp |أ ف ب']],
    ['a stop behind a whole word ends the sentence', 'جان. كلود', []],
    ['a stop between glued words does not', 'جان.كلود', ['per/claude |جان.كلود']],
    ['written together', 'عبدالله الثاني', ['per/abdullah |عبدالله الثاني']],
    ['written together, with a clitic', 'وعبدالله الثاني', ['per/abdullah و|عبدالله الثاني']],
    ['written apart', 'عبد الله الثاني', ['per/abdullah |عبد الله الثاني']]
  ])('%s', (_, text, expected) => {
    expect(forms(text)).toEqual(expected)
  })
})

describe('forms that count only in their own spelling', () => {
  test.each([
    ['the name', 'علي', ['per/ali |علي']],
    ['the preposition', 'على', []],
    ['the name with marks', 'عَليّ', ['per/ali |عَليّ']],
    ['the name with a clitic', 'وعلي', ['per/ali و|علي']],
    ['the preposition with a clitic', 'وعلى', []],
    ['the Persian letter', 'علی', ['per/ali |علی']],
    ['منى', 'منى', ['per/mona |منى']],
    ['مني', 'مني', []],
    ['a form of several words folds all the same', 'على صالح', ['per/saleh |على صالح', 'per/saleh |صالح']]
  ])('%s', (_, text, expected) => {
    expect(forms(text)).toEqual(expected)
  })

  test('they are marked so in the file, others are not', () => {
    const flagged = Array.from(gazetteer.formFlags, (flags, form) => (flags & LIGHT_ONLY) === 0 ? '' : gazetteer.entity(gazetteer.formEntity[form] as number).id).filter(id => id !== '')
    expect(flagged.sort()).toEqual(['per/ali', 'per/mona'])
  })
})

test('the class of a form comes from its row and its mark', () => {
  const classes = new Map(Array.from(gazetteer.formFlags, (flags, form) => [`${gazetteer.entity(gazetteer.formEntity[form] as number).id} ${flags & FORM_CLASS_MASK}`, FORM_CLASSES[flags & FORM_CLASS_MASK]]))
  expect([...classes.keys()]).toEqual(expect.arrayContaining([`loc/east ${FORM_CLASSES.indexOf('cue')}`, `per/saleh ${FORM_CLASSES.indexOf('after-full')}`, `loc/cairo ${FORM_CLASSES.indexOf('free')}`]))
})
