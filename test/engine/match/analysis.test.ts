/** Analysis: what each word of a text is, by small tables: its core, its class, the phrases it ends. */
import { CueFlag, NameFlag } from '../../../src/engine/gazetteer.ts'
import { COARSE_CLASSES } from '../../../src/engine/match/index.ts'
import { createPipeline, propose } from '../../../src/engine/pipeline.ts'
import { VALUE_KINDS } from '../../../src/engine/score/values.ts'
import { archiveLevel } from '../../../src/engine/score/words.ts'
import { smallGazetteer } from './small-gazetteer.ts'

const pipeline = createPipeline(smallGazetteer({
  people: ['per/saleh | علي صالح | | Ali Saleh | politician | YE | | | '],
  places: ['loc/eg | مصر | | Egypt | country | EG | ', 'loc/tanta | طنطا | | Tanta | city | EG | '],
  organisations: ['org/hamas | حماس | | Hamas | party | PS | | | '],
  names: ['محمد | both | m | arabic | ', 'أمل | given | f | arabic | cue', 'جون | given | m | english | ', 'وليد | given | m | arabic | '],
  cues: [
    'على | function | ', 'في | locative | ', 'في | function | ', 'عد | function | ', 'الدكتور | title | ', 'رئيس | role | ', 'رئيس الوزراء | role | ', 'وزارة | org-head-in | ', 'قناة | org-head-out | ', 'حركة | org-head-either | ',
    'مضيق | place-head-in | ', 'مدينة | place-head-out | ', 'قال | say | ', 'التقى | act | ', 'مصري | nisba | ', 'الخميس | time | ', 'بن | particle | ', 'دي | foreign-particle | ', 'نجل | kin | '
  ],
  lexicon: ['كتاب | noun | 900', 'كتب | verb | 900', 'كبير | adj | 900', 'أمل | noun | 100', 'لكن | particle | 9000', 'حافلة | noun | 50', 'قفاز | noun | 9', 'ضرب | verb | 90', 'لوني | adj | 3', 'وفي | adj | 80', 'في | particle | 300000', 'وعد | noun | 300', 'غرض | noun | 5', 'عد | verb | 2'],
  archive: ['كوليبالي | 30 | 30 | 30 | 0 | 0', 'بولوني | 40 | 40 | 30 | 0 | 0', 'فالتيري | 9 | 9 | 9 | 0 | 0', 'برغوث | 60 | 60 | 1 | 0 | 0', 'لوني | 2 | 2 | 0 | 0 | 0', 'بغرض | 90 | 90 | 0 | 0 | 0'],
  neighbours: ['كتاب | 100 | 0 | 80 | 1 | 1 | 2 | 5', 'صرح | 20 | 2 | 0 | 0 | 7 | 0 | 1', 'جنب | 19 | 9 | 9 | 9 | 9 | 9 | 9']
}))

/** `clitics|core class` of each word. */
function analysed (text: string): string[] {
  const { doc: { tokens, analysis } } = propose(pipeline, text)
  return Array.from({ length: tokens.count }, (_, t) => {
    const [start, end] = [tokens.start[t] as number, tokens.end[t] as number]
    const skip = analysis.skip[t] as number
    return `${skip > 0 ? text.slice(start, start + skip) + '|' : ''}${analysis.restored[t] === 1 ? 'ا' : ''}${text.slice(start + skip, end)} ${COARSE_CLASSES[analysis.coarse[t] as number] ?? ''}`
  })
}

describe('classes', () => {
  test.each([
    ['محمد', 'name'], ['جون', 'name'], ['أمل', 'weak-name'], ['مصر', 'place'], ['طنطا', 'place'], ['حماس', 'org'], ['الدكتور', 'title'], ['رئيس', 'role'], ['نجل', 'kin'],
    ['وزارة', 'org-in'], ['قناة', 'org-out'], ['حركة', 'org-either'], ['مضيق', 'place-in'], ['مدينة', 'place-out'], ['قال', 'say'], ['التقى', 'act'], ['مصري', 'nisba'], ['الخميس', 'time'],
    ['بن', 'particle'], ['دي', 'foreign-particle'], ['على', 'function'], ['في', 'locative'], ['كتاب', 'noun'], ['كبير', 'noun'], ['كتب', 'verb'], ['الكتاب', 'definite'],
    ['سيكتب', 'unknown'], ['شخبوط', 'unknown'], ['الشخبوط', 'unknown-definite'], ['NATO', 'latin'], ['Москва', 'latin'], ['2020', 'number'], ['«', 'bracket'], ['"', 'bracket'], ['،', 'mark'], ['\n', 'edge']
  ])('%s is %s', (word, coarse) => {
    expect(analysed(word)).toEqual([`${word} ${coarse}`])
  })
})

test('a preposition stays one, though a name differs by dots alone and an organisation has it among its words', () => {
  const tables = createPipeline(smallGazetteer({
    names: ['علي | both | m | arabic | '],
    organisations: ['org/exports | هيئة الرقابة على الصادرات | | Export Control | agency | EG | | | '],
    cues: ['على | function | '],
    lexicon: ['على | particle | 100000'],
    archive: ['على | 900 | 900 | 1 | 0 | 0', 'علي | 40 | 40 | 30 | 0 | 0']
  }))
  const { doc: { analysis } } = propose(tables, 'على علي')
  expect([...analysis.coarse].map(coarse => COARSE_CLASSES[coarse])).toEqual(['function', 'name'])
  expect([...analysis.archive].map(value => archiveLevel(value, 0))).toEqual([0, 4])
})

test('a name with a hamza is no preposition with another', () => {
  const tables = createPipeline(smallGazetteer({ names: ['إمام | both | m | arabic | cue', 'آنا | given | f | english | '], cues: ['أمام | function | ', 'أنا | function | '] }))
  const { doc: { analysis } } = propose(tables, 'إمام أمام آنا أنا')
  expect([...analysis.coarse].map(coarse => COARSE_CLASSES[coarse])).toEqual(['weak-name', 'function', 'name', 'function'])
})

test('an ordinary word with the article is not the place that is spelt almost so', () => {
  const tables = createPipeline(smallGazetteer({ places: ['loc/masayel | المسايل | | Al Masayel | district | KW | '], lexicon: ['مسائل | noun | 900'] }))
  const placeOf = (text: string) => propose(tables, text).doc.forms.length
  expect([placeOf('المسائل'), placeOf('المسايل')]).toEqual([0, 1])
})

describe('clitics', () => {
  test.each([
    ['a known word is left whole', 'وليد', ['وليد name']],
    ['a known core', 'ومحمد', ['و|محمد name']],
    ['two clitics before a known core', 'ولمصر', ['ول|مصر place']],
    ['the article after لل, restored', 'للكتاب', ['ل|الكتاب definite']],
    ['an unknown word before an article', 'والشخبوط', ['و|الشخبوط unknown-definite']],
    ['an unknown word is left whole', 'وشخبوط', ['وشخبوط unknown']],
    ['an unknown word whose core stands in the text', 'شخبوط وشخبوط', ['شخبوط unknown', 'و|شخبوط unknown']],
    ['too short to be taken apart', 'وش', ['وش unknown']],
    ['an unknown word after a preposition has no clitic before it', 'في وشخبوط عن بشخبوط شخبوط', ['في locative', 'وشخبوط unknown', 'عن unknown', 'بشخبوط unknown', 'شخبوط unknown']],
    ['Latin has no clitics', 'BNATO', ['BNATO latin']],
    ['a known name behind ل rather than an inflected word behind لل', 'لمصر', ['ل|مصر place']],
    ['an unknown word that the archive has whole, though it looks like ف and an article', 'فالتيري', ['فالتيري unknown']],
    ['an unknown word whose rest the archive has far more often', 'وبرغوث', ['و|برغوث unknown']],
    ['a clitic and a preposition, though a rare adjective is spelt so', 'وفي', ['و|في locative']],
    ['a noun, though a rarer function word could stand behind a clitic', 'وعد', ['وعد noun']],
    ['a known core, and the archive has the whole word often but never as a name', 'بغرض', ['ب|غرض noun']],
    ['a known core, but the archive has the whole word far more often', 'بولوني', ['بولوني unknown']]
  ])('%s', (_, text, expected) => {
    expect(analysed(text)).toEqual(expected)
  })
})

describe('inflected words of the lexicon', () => {
  test.each([
    ['a pronoun after teh marbuta', 'حافلته', 'noun'], ['a pronoun', 'كتابهم', 'noun'], ['a pronoun after a verb', 'ضربها', 'verb'], ['the dual', 'كتابين', 'noun'],
    ['the dual of teh marbuta', 'حافلتين', 'noun'], ['the accusative', 'قفازا', 'noun'], ['the plural', 'حافلات', 'noun'], ['with article', 'الحافلتان', 'definite'],
    ['too little is left', 'كتا', 'unknown'], ['no stem of the lexicon', 'شخبوطها', 'unknown'], ['an ending that a verb does not take', 'كتبتان', 'unknown']
  ])('%s: %s', (_, word, coarse) => {
    expect(analysed(word)).toEqual([`${word} ${coarse}`])
  })

  test('say that only their stem is known', () => {
    const names = (word: string): number => propose(pipeline, word).doc.analysis.names[0] as number
    expect(names('حافلته') & NameFlag.inflected).toBe(NameFlag.inflected)
    expect(names('حافلة') & NameFlag.inflected).toBe(0)
  })
})

describe('the archive', () => {
  const level = (word: string, type: number): number => archiveLevel(propose(pipeline, word).doc.analysis.archive[0] as number, type)
  test.each([['كوليبالي', 0, 5], ['كوليبالي', 1, 0], ['برغوث', 0, 1], ['شخبوط', 0, -1]])('%s, type %i: level %i', (word, type, expected) => {
    expect(level(word, type)).toBe(expected)
  })

  test('a word with a second reading keeps what the tables say of it', () => {
    const { doc: { analysis } } = propose(pipeline, 'وبرغوث')
    expect([analysis.skip[0], analysis.otherSkip[0]]).toEqual([1, 0])
    expect(archiveLevel(analysis.otherArchive[0] as number, 0)).toBe(-1)
  })
})

describe('names beside a word in an archive', () => {
  test.each([
    ['كتاب', '051', '112'],
    ['وكتاب', '051', '112'],
    ['الكتاب', '-', '-'],
    ['صرح', '200', '402'],
    ['جنب', '-', '-']
  ])('%s: behind it %s, before it %s', (word, follow, precede) => {
    const { doc: { analysis } } = propose(pipeline, word)
    const { print } = VALUE_KINDS.neighbour
    expect([print(analysis.follow[0] as number), print(analysis.precede[0] as number)]).toEqual([follow, precede])
  })
})

test('a cue phrase marks its last word only where the whole phrase stands', () => {
  const cuesOfLast = (text: string): number => { const { doc } = propose(pipeline, text); return doc.analysis.cues[doc.tokens.count - 1] as number }
  expect(cuesOfLast('رئيس الوزراء') & CueFlag.role).toBe(CueFlag.role)
  expect(cuesOfLast('ورئيس الوزراء') & CueFlag.role).toBe(CueFlag.role)
  expect(cuesOfLast('جميع الوزراء') & CueFlag.role).toBe(0)
  expect(cuesOfLast('رئيس جميع الوزراء') & CueFlag.role).toBe(0)
})

test('name flags: tables, origins, majors and parts', () => {
  const flags = (text: string): string[] => {
    const { doc } = propose(pipeline, text)
    return Object.entries(NameFlag).filter(([, bit]) => ((doc.analysis.names[0] as number) & bit) !== 0).map(([name]) => name)
  }
  expect(flags('محمد')).toEqual(['givenArabic', 'familyArabic'])
  expect(flags('أمل')).toEqual(['givenArabic', 'nameCue', 'noun'])
  expect(flags('جون')).toEqual(['givenForeign'])
  expect(flags('صالح')).toEqual(['personPart'])
  expect(flags('مصر')).toEqual(['placeWord', 'majorPlace'])
  expect(flags('طنطا')).toEqual(['placeWord'])
  expect(flags('حماس')).toEqual(['orgWord'])
})
