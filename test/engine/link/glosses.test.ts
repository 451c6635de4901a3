/** Glosses: a name said again in Latin letters, in brackets right after it, is of the same type. */
import { testEngine } from '../../gazetteer.ts'

const engine = testEngine()

function mentions (text: string): string[] {
  return engine.extract(text).mentions.map(({ text, type, entity }) => `${type} ${text} ${entity}`)
}

test.each([
  ['alone in the brackets', 'اجتمعت منظمة الصحة العالمية (World Health Organization) أمس', ['ORG منظمة الصحة العالمية 0', 'ORG World Health Organization 0']],
  ['after the name of the language', 'زار مدينة طليطلة (بالإسبانية: Toledo) أمس', ['LOC طليطلة 0', 'LOC Toledo 0']],
  ['after the name of the language, before a comma', 'ولد غوستاف فلوبير (بالفرنسية: Gustave Flaubert، 1821) في فرنسا', ['PER غوستاف فلوبير 0', 'PER Gustave Flaubert 0', 'LOC فرنسا 1']],
  ['in another script, after the name of the language', 'زار باريس ثم كييف (بالأوكرانية: Київ) أمس', ['LOC باريس 0', 'LOC كييف 1', 'LOC Київ 1']],
  ['in a script without capitals', 'زار بكين (بالصينية: 北京) أمس', ['LOC بكين 0', 'LOC 北京 0']],
  ['with a hyphen', 'توفي جان بول سارتر (بالفرنسية: Jean-Paul Sartre) في باريس', ['PER جان بول سارتر 0', 'PER Jean-Paul Sartre 0', 'LOC باريس 1']]
])('%s', (_, text, expected) => {
  expect(mentions(text)).toEqual(expected)
})

test.each([
  ['in small letters', 'زار باريس (km) أمس'],
  ['after a word that is no language', 'زار باريس (المسافة: Km) أمس']
])('what stands %s glosses nothing', (_, text) => {
  expect(mentions(text).filter(mention => mention.endsWith(' 0'))).toEqual(['LOC باريس 0'])
})

test("a caller's term inside a gloss stays", () => {
  const { mentions } = engine.extract('زار طليطلة (بالإسبانية: Toledo City) أمس', { terms: [{ text: 'Toledo', type: 'ORG' }] })
  expect(mentions.map(({ text, type }) => `${type} ${text}`)).toEqual(['LOC طليطلة', 'ORG Toledo'])
})
