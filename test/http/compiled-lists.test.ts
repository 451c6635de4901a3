/** Terms and names to ignore are compiled once for the same content. */
import { createCompiledLists } from '../../src/http/compiled-lists.ts'
import { fakeEngine } from './fake-engine.ts'

const term = (text: string, aliases: string[] = []) => ({ text, type: 'ORG' as const, aliases })
const engine = { ...fakeEngine, compileTerms: jest.fn(fakeEngine.compileTerms), compileIgnore: jest.fn(fakeEngine.compileIgnore) }
const counts = (): number[] => [engine.compileTerms.mock.calls.length, engine.compileIgnore.mock.calls.length]

beforeEach(() => { jest.clearAllMocks() })

test('the same content is compiled once, other content anew', () => {
  const lists = createCompiledLists()
  const first = lists.of(engine, { terms: [term('س'), term('ص')], ignore: ['أ'] })
  const second = lists.of(engine, { terms: [term('س'), term('ص')], ignore: ['أ'] })
  expect([second.terms === first.terms, second.ignore === first.ignore]).toEqual([true, true])
  expect(counts()).toEqual([1, 1])
  for (const terms of [[term('ص'), term('س')], [term('س', ['ص'])], [{ ...term('س'), id: 'ص' }]]) lists.of(engine, { terms, ignore: ['ب'] })
  expect(counts()).toEqual([4, 2])
})

test('empty lists are not compiled', () => {
  expect(createCompiledLists().of(engine, { terms: [], ignore: [] })).toEqual({ terms: [], ignore: [] })
  expect(counts()).toEqual([0, 0])
})

test('the least recently used leaves first, and a list over the whole size is not kept', () => {
  const lists = createCompiledLists(40)
  const ask = (text: string, forms = 10): void => { lists.of(engine, { terms: [term(text, Array<string>(forms - 1).fill('ا'))], ignore: [] }) }
  for (const text of ['1', '2', '1', '3', '1']) ask(text)
  expect(counts()).toEqual([3, 0])
  ask('2')
  expect(counts()).toEqual([4, 0])
  ask('4', 50)
  ask('4', 50)
  expect(counts()).toEqual([6, 0])
})

test('what cannot be compiled is refused every time', () => {
  const lists = createCompiledLists()
  for (let i = 0; i < 2; i++) expect(() => lists.of(engine, { terms: [term(' ')], ignore: [] })).toThrow('Nothing is left')
})
