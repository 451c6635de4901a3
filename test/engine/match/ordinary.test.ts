/** Ordinary phrases: words that are names elsewhere are none in مسقط رأسه. */
import { COARSE_CLASSES } from '../../../src/engine/match/index.ts'
import { createPipeline, propose } from '../../../src/engine/pipeline.ts'
import { smallGazetteer } from './small-gazetteer.ts'

const gazetteer = smallGazetteer({
  places: ['loc/muscat | مسقط | | Muscat | city | OM | ', 'loc/muscat-street | شارع مسقط رأسه | | Muscat Street | street | OM | '],
  names: ['حسن | both | m | arabic | '],
  cues: ['مسقط رأسه | ordinary | ', 'حسن الحظ | ordinary | ', 'رئيس | role | ', 'رئيس الوزراء | role | '],
  lexicon: ['رأس | noun | 900', 'حظ | noun | 90']
})
const pipeline = createPipeline(gazetteer)

function seen (text: string): { readonly forms: string[], readonly classes: string[] } {
  const { doc } = propose(pipeline, text)
  return {
    forms: doc.forms.map(({ form }) => gazetteer.entity(gazetteer.formEntity[form] as number).id),
    classes: [...doc.analysis.coarse].map(coarse => COARSE_CLASSES[coarse] as string)
  }
}

test.each([
  ['a place by itself', 'زار مسقط', ['loc/muscat'], 'place'],
  ['a place before another word', 'مسقط رأي', ['loc/muscat'], 'place'],
  ['no place in its phrase', 'مسقط رأسه', [], 'noun'],
  ['behind a clitic', 'في بلدته وبمسقط رأسه', [], 'noun'],
  ['a longer form outweighs the phrase', 'شارع مسقط رأسه', ['loc/muscat-street', 'loc/muscat'], 'place']
])('%s', (_, text, forms, coarse) => {
  const { forms: found, classes } = seen(text)
  expect(found).toEqual(forms)
  expect(classes).toContain(coarse)
  if (coarse === 'noun') expect(classes).not.toContain('place')
})

test('a name in its phrase is no name', () => {
  expect(seen('حسن صالح').classes[0]).toBe('name')
  expect(seen('حسن الحظ').classes[0]).toBe('noun')
})

test('other phrases still mark their last word', () => {
  expect(seen('رئيس الوزراء').classes).toEqual(['role', 'role'])
})
