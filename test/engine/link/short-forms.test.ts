/** Short forms and glosses: found after the full name, by small tables whose weights know only full names. */
import { createEngine } from '../../../src/engine/index.ts'
import { mark, parseMarked } from '../../marked.ts'
import { smallGazetteer } from '../match/small-gazetteer.ts'

const engine = createEngine(smallGazetteer({
  people: ['per/a | غازي الكبير | | Ghazi al-Kabir | politician | SY | | | ', 'per/b | هالة شخبوط | | Hala Shakhbut | politician | SY | | | '],
  organisations: ['org/csto | منظمة معاهدة الأمن الجماعي | +الأمن الجماعي | CSTO | international | | | | '],
  names: ['غازي | given | m | arabic | cue', 'هالة | given | f | arabic | '],
  cues: ['قوات | org-head-in | ', 'قال | say | ', 'قالت | say | ', 'أضاف | say | ', 'في | locative | '],
  lexicon: ['كبير | adj | 900', 'أمن | noun | 900', 'جماعي | adj | 900', 'غاز | noun | 90', 'بيت | noun | 900', 'قوة | noun | 100', 'قول | noun | 100', 'هناك | particle | 900', 'هنا | particle | 900'],
  weights: ['span.entry=Pm | PER | 9 | 1', 'span.entry=Om | ORG | 9 | 1', 'span.any=1 | PER | -3 | 1', 'span.any=1 | ORG | -3 | 1', 'span.any=1 | LOC | -3 | 1', 'span.length=4 | ORG | 2 | 1', 'span.head.length=قوات,3 | ORG | 4 | 1']
}))

test.each([
  ['a surname that is no word', 'قالت [هالة شخبوط] ذلك. في بيت [شخبوط] ورد'],
  ['behind a clitic', 'قالت [هالة شخبوط] ذلك و[شخبوط] هنا'],
  ['not before the full name', 'في بيت شخبوط. قالت [هالة شخبوط] ذلك'],
  ['before the full name in a headline', '[شخبوط] في بيت\nقالت [هالة شخبوط] ذلك'],
  ['before the full name in a line that is no headline', 'ورد\nشخبوط في بيت\nقالت [هالة شخبوط] ذلك'],
  ['a surname that is an ordinary word, before a colon in a headline', '[الكبير]: بيت هنا\nقال [غازي الكبير] ذلك'],
  ['the ordinary word in a headline', 'في البيت الكبير\nقال [غازي الكبير] ذلك'],
  ['a given name after a verb', 'قالت [هالة شخبوط] ذلك. أضاف [هالة] قولا'],
  ['a given name that is an ordinary word, elsewhere', 'قال [غازي الكبير] ذلك. بيت غازي هنا'],
  ['a surname that is an ordinary word, after a verb', 'قال [غازي الكبير] ذلك. أضاف [الكبير] قولا'],
  ['the ordinary word', 'قال [غازي الكبير] ذلك في البيت الكبير'],
  ['the ordinary word with an article behind it', 'قال [غازي الكبير] ذلك. أضاف الكبير الجماعي قولا'],
  ['a listed short form of several words', '[منظمة معاهدة الأمن الجماعي] هنا، وقوة [الأمن الجماعي] هناك'],
  ['a listed short form that is the rest of a guess', '[منظمة معاهدة الأمن الجماعي] هنا، قوات [الأمن الجماعي] هناك'],
  ['the guess without the full one', '[قوات الأمن الجماعي] هناك'],
  ['a listed short form without the full one', 'وقوة الأمن الجماعي هناك'],
  ['a name in Latin letters behind the name', 'قالت [هالة شخبوط] ([Hala Shakhbut]) ذلك'],
  ['no name in brackets', 'قالت [هالة شخبوط] (www) ذلك'],
  ['Latin letters in brackets behind no name', 'قالت المرأة (Hala Shakhbut) ذلك']
])('%s', (_, marked) => {
  const { text } = parseMarked(marked)
  expect(mark(text, engine.extract(text).mentions)).toBe(marked)
})

test('both are of the full name\'s type and entity, and say how they were found', () => {
  const { mentions } = engine.extract('منظمة معاهدة الأمن الجماعي (CSTO)، وقوة الأمن الجماعي')
  expect(mentions.map(({ type, entity, source }) => [type, entity, source])).toEqual([['ORG', 0, 'gazetteer'], ['ORG', 0, 'coreference'], ['ORG', 0, 'gazetteer']])
})
