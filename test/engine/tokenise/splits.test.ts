/** Splits: what may be left of a word when its clitics are taken off. */
import { createFoldTable, normalise } from '../../../src/engine/normalise/index.ts'
import { cliticLetters, createSplits, MAX_SPLITS, SEED_1, SEED_2, splitWord, step1, step2 } from '../../../src/engine/tokenise/index.ts'
import { FATHA } from '../characters.ts'

const table = createFoldTable()

function hash (word: string): readonly [number, number] {
  let [hash1, hash2] = [SEED_1, SEED_2]
  for (let i = word.length - 1; i >= 0; i--) { hash1 = step1(hash1, word.charCodeAt(i)); hash2 = step2(hash2, word.charCodeAt(i)) }
  return [hash1, hash2]
}

interface Split { readonly clitics: string, readonly core: string, readonly hashes: readonly [number, number] }

/** The splits of one word: clitics, the core in folded letters, the hashes that stand for it. */
function splits (word: string): Split[] {
  const { light, length } = normalise(word, table)
  const out = createSplits()
  splitWord(light, 0, length, table.full, out)
  const letters = String.fromCharCode(...light.subarray(0, length).map(unit => table.full[unit] as number))
  return Array.from({ length: out.count }, (_, s) => ({
    clitics: cliticLetters(light, 0, out.skip[s] as number).join(''),
    core: (out.restored[s] === 1 ? 'ا' : '') + letters.slice(out.skip[s]),
    hashes: [out.hash1[s] as number, out.hash2[s] as number]
  }))
}

describe('which letters may be clitics', () => {
  test.each([
    // word, clitics and core of each split, whole word first
    ['القاهرة', ['القاهره']],
    ['محمد', ['محمد']],
    ['والقاهرة', ['والقاهره', 'و|القاهره']],
    ['فالقاهرة', ['فالقاهره', 'ف|القاهره']],
    ['بالقاهرة', ['بالقاهره', 'ب|القاهره']],
    ['كالقاهرة', ['كالقاهره', 'ك|القاهره']],
    ['لمحمد', ['لمحمد', 'ل|محمد']],
    ['للقاهرة', ['للقاهره', 'ل|القاهره', 'ل|لقاهره']],
    ['وللقاهرة', ['وللقاهره', 'و|للقاهره', 'ول|القاهره', 'ول|لقاهره']],
    ['فللقاهرة', ['فللقاهره', 'ف|للقاهره', 'فل|القاهره', 'فل|لقاهره']],
    ['وبالقاهرة', ['وبالقاهره', 'و|بالقاهره', 'وب|القاهره']],
    ['فبالقاهرة', ['فبالقاهره', 'ف|بالقاهره', 'فب|القاهره']],
    ['وكالقاهرة', ['وكالقاهره', 'و|كالقاهره', 'وك|القاهره']],
    ['ولمحمد', ['ولمحمد', 'و|لمحمد', 'ول|محمد']],
    ['للأمم', ['للامم', 'ل|الامم', 'ل|لامم']],
    ['وَلِلأُمم', ['وللامم', 'و|للامم', 'ول|الامم', 'ول|لامم']],
    ['واشنطن', ['واشنطن', 'و|اشنطن']],
    ['بيروت', ['بيروت', 'ب|يروت']],
    ['وو', ['وو']],
    ['وفد', ['وفد', 'و|فد']],
    ['لله', ['لله', 'ل|له']],
    ['لل', ['لل']],
    ['ولل', ['ولل', 'و|لل']],
    ['سيقول', ['سيقول']],
    ['أوباما', ['اوباما']]
  ])('%s', (word, expected) => {
    expect(splits(word).map(({ clitics, core }) => clitics === '' ? core : `${clitics}|${core}`)).toEqual(expected)
  })

  test('no word has more splits than there is room for', () => {
    const first = ['', 'و', 'ف']
    const second = ['', 'ب', 'ك', 'ل', 'لل']
    for (const a of first) for (const b of second) expect(splits(`${a}${b}للقاهرة`).length).toBeLessThanOrEqual(MAX_SPLITS)
  })
})

describe('hashes', () => {
  test.each(['القاهرة', 'وبالقاهرة', 'للأمم', 'وللقاهرة', 'ولمحمد', 'فى', 'واشنطن'])('each split of %s has the hash of its core as a word', word => {
    for (const { core, hashes } of splits(word)) expect([core, hashes]).toEqual([core, hash(core)])
  })

  test.each([
    ['with and without hamza', 'أحمد', 'احمد'],
    ['teh marbuta and heh', 'القاهرة', 'القاهره'],
    ['alef maksura and yeh', 'مصطفى', 'مصطفي'],
    ['with and without marks', `مُحَم${FATHA}د`, 'محمد'],
    ['presentation forms', 'ﻣﺤﻤﺪ', 'محمد'],
    ['Latin case', 'NATO', 'nato']
  ])('the same: %s', (_, one, other) => {
    expect(splits(one)[0]?.hashes).toEqual(splits(other)[0]?.hashes)
  })

  test.each([['محمد', 'حممد'], ['علي', 'عليي'], ['ب', 'ت'], ['سلمان', 'سليمان'], ['محمد', 'مح مد']])('not the same: %s and %s', (one, other) => {
    expect(hash(one)[0]).not.toBe(hash(other)[0])
    expect(hash(one)[1]).not.toBe(hash(other)[1])
  })

  test('light keys keep what the full table folds', () => {
    const { light, length } = normalise('أحمد', table)
    const out = createSplits()
    splitWord(light, 0, length, undefined, out)
    expect([out.hash1[0], out.hash2[0]]).toEqual(hash('أحمد'))
  })

  test('all words of three letters of the alphabet have keys of their own', () => {
    const letters = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي')
    const keys = new Set<string>()
    for (const a of letters) for (const b of letters) for (const c of letters) keys.add(hash(a + b + c).join())
    expect(keys.size).toBe(letters.length ** 3)
  })
})
