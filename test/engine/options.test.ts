/** Options: what a caller may ask for, one by one. */
import { EngineInputError, ENTITY_TYPES, type EntityType, type ExtractOptions, type Term } from '../../src/engine/types.ts'
import { testEngine } from '../gazetteer.ts'
import { FATHA, TATWEEL, ZERO_WIDTH_JOINER } from './characters.ts'

const engine = testEngine()
const TEXT = 'زار الرئيس الفرنسي إيمانويل ماكرون القاهرة وبيروت، والتقى ماكرون رئيس جامعة القاهرة.'

function found (text: string, options?: Partial<ExtractOptions>): string[] {
  return engine.extract(text, options).mentions.map(({ text, type, clitics }) => `${clitics.join('')}|${text} ${type}`)
}

const ALL = ['|إيمانويل ماكرون PER', '|القاهرة LOC', 'و|بيروت LOC', '|ماكرون PER', '|جامعة القاهرة ORG']

test('without options: all types, outermost', () => {
  expect(found(TEXT)).toEqual(ALL)
})

describe('types', () => {
  test.each<[EntityType[]]>([[['PER']], [['LOC']], [['ORG']], [['PER', 'LOC']], [['ORG', 'PER']], [[]]])('%j', types => {
    expect(found(TEXT, { types })).toEqual(ALL.filter(line => types.some(type => line.endsWith(type))))
  })

  test('a type that is not asked for keeps its words', () => {
    expect(found('جامعة القاهرة', { types: ['LOC'] })).toEqual([])
  })

  test('entities are numbered anew', () => {
    const { mentions, entities } = engine.extract(TEXT, { types: ['ORG'] })
    expect(mentions.map(({ entity }) => entity)).toEqual([0])
    expect(entities.map(({ name, mentions }) => [name, mentions])).toEqual([['جامعة القاهرة', [0]]])
  })
})

describe('minConfidence', () => {
  const all = engine.extract(TEXT, { minConfidence: 0 }).mentions
  test.each([0, 0.5, 0.9, 0.99, 1])('%d', minConfidence => {
    const { mentions } = engine.extract(TEXT, { minConfidence })
    // Confidence is rounded for the answer: at the limit itself the rounded figure decides nothing.
    expect(mentions.every(({ confidence }) => confidence >= minConfidence - 0.005)).toBe(true)
    for (const mention of all) if (mention.confidence > minConfidence + 0.005) expect(mentions.map(({ start }) => start)).toContain(mention.start)
  })

  test('all confidences lie between 0 and 1, rounded to two places', () => {
    for (const { confidence } of all) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
      expect(confidence).toBe(Math.round(confidence * 100) / 100)
    }
  })
})

describe('ignore', () => {
  test.each([
    ['a surface', ['القاهرة'], ALL.filter(line => line !== '|القاهرة LOC')],
    ['a surface that stands with a clitic', ['بيروت'], ALL.filter(line => !line.includes('بيروت'))],
    ['another spelling', ['القاهره'], ALL.filter(line => line !== '|القاهرة LOC')],
    ['without hamza, with marks and tatweel', [`ايما${TATWEEL}نوي${FATHA}ل ماكرون`], ALL.filter(line => line !== '|إيمانويل ماكرون PER')],
    ['several', ['القاهرة', 'بيروت'], ALL.filter(line => !line.endsWith('LOC'))],
    ['an id: all its mentions', ['per/emmanuel-macron'], ALL.filter(line => !line.endsWith('PER'))],
    ['an id that is not there', ['per/nobody'], ALL],
    ['part of a name is not the name', ['إيمانويل'], ALL],
    ['nothing', [], ALL]
  ])('%s', (_, ignore, expected) => {
    expect(found(TEXT, { ignore })).toEqual(expected)
  })
})

describe('terms', () => {
  test.each<[string, string, ExtractOptions['terms'], string[]]>([
    ['a name that no table knows', 'بدأت شغبرطوس العمل', [{ text: 'شغبرطوس', type: 'ORG' }], ['|شغبرطوس ORG']],
    ['another spelling', 'بدأت إشغبرطوسة العمل', [{ text: 'اشغبرطوسه', type: 'ORG' }], ['|إشغبرطوسة ORG']],
    ['marks in the term', 'بدأت شغبرطوس العمل', [{ text: `شغ${FATHA}بر${TATWEEL}طوس`, type: 'ORG' }], ['|شغبرطوس ORG']],
    ['a clitic', 'العمل وشغبرطوس', [{ text: 'شغبرطوس', type: 'LOC' }], ['و|شغبرطوس LOC']],
    ['two clitics', 'العمل وبشغبرطوس', [{ text: 'شغبرطوس', type: 'LOC' }], ['وب|شغبرطوس LOC']],
    ['لل', 'العمل للشغبرطوس', [{ text: 'الشغبرطوس', type: 'LOC' }], ['ل|لشغبرطوس LOC']],
    ['several words', 'بدأت شغبرطوس الكبرى العمل', [{ text: 'شغبرطوس الكبرى', type: 'ORG' }], ['|شغبرطوس الكبرى ORG']],
    ['an alias', 'بدأت شغبرطوس العمل', [{ text: 'مؤسسة شغبرطوس', type: 'ORG', aliases: ['شغبرطوس'] }], ['|شغبرطوس ORG']],
    ['Latin in any case', 'بدأت ACME العمل', [{ text: 'acme', type: 'ORG' }], ['|ACME ORG']],
    ['it overrules the gazetteer\'s type', 'وصل إلى القاهرة', [{ text: 'القاهرة', type: 'PER' }], ['|القاهرة PER']],
    ['it overrules a longer name', 'وصل إلى جامعة القاهرة', [{ text: 'القاهرة', type: 'LOC' }], ['|القاهرة LOC']],
    ['an ordinary word', 'بدأت العمل', [{ text: 'العمل', type: 'ORG' }], ['|العمل ORG']],
    ['of two terms the longer', 'بدأت شغبرطوس الكبرى العمل', [{ text: 'شغبرطوس', type: 'LOC' }, { text: 'شغبرطوس الكبرى', type: 'ORG' }], ['|شغبرطوس الكبرى ORG']],
    ['no function word that is spelt otherwise', 'وقع علي على العقد وعلى الطاولة', [{ text: 'علي', type: 'PER' }], ['|علي PER']],
    ['a loose spelling of an ordinary word', 'افتتحت المدرسة صباحا', [{ text: 'المدرسه', type: 'ORG' }], ['|المدرسة ORG']],
    ['a term that is not there', 'بدأت العمل', [{ text: 'شغبرطوس', type: 'LOC' }], []]
  ])('%s', (_, text, terms, expected) => {
    expect(found(text, { terms })).toEqual(expected)
  })

  test('of two that overlap one, whichever the weights prefer', () => {
    const terms: Term[] = [{ text: 'شغبرطوس الكبرى', type: 'LOC' }, { text: 'الكبرى الحديثة', type: 'ORG' }]
    const either = ['|شغبرطوس الكبرى LOC', '|الكبرى الحديثة ORG']
    expect(found('بدأت شغبرطوس الكبرى الحديثة العمل', { terms }).filter(name => either.includes(name))).toHaveLength(1)
  })

  test('the entity carries the term, its id and its spelling; all mentions are one', () => {
    const { mentions, entities } = engine.extract('شغبرطوس، ثم مؤسسة شغبرطوس', { terms: [{ text: 'مؤسسة شغبرطوس', type: 'ORG', id: 'crm/7', aliases: ['شغبرطوس'] }] })
    expect(mentions.map(({ text, source, entity }) => [text, source, entity])).toEqual([['شغبرطوس', 'term', 0], ['مؤسسة شغبرطوس', 'term', 0]])
    expect(entities).toEqual([{ type: 'ORG', name: 'مؤسسة شغبرطوس', id: 'crm/7', links: {}, salience: 1, mentions: [0, 1] }])
  })

  test('terms inside terms, and ours inside them, on demand', () => {
    const terms = [{ text: 'شغبرطوس', type: 'PER' }, { text: 'الكبرى', type: 'LOC' }, { text: 'شغبرطوس الكبرى', type: 'ORG' }, { text: 'مدير جامعة القاهرة', type: 'ORG' }] as const
    expect(found('بدأت شغبرطوس الكبرى العمل', { terms, overlap: 'all' })).toEqual(['|شغبرطوس الكبرى ORG', '|شغبرطوس PER', '|الكبرى LOC'])
    expect(found('زار مدير جامعة القاهرة بيروت', { terms, overlap: 'all' })).toEqual(['|مدير جامعة القاهرة ORG', '|جامعة القاهرة ORG', '|القاهرة LOC', '|بيروت LOC'])
    expect(found('زار مدير جامعة القاهرة بيروت', { terms, overlap: 'all', ignore: ['loc/eg/cairo', 'مدير جامعة القاهرة'] })).toEqual(['|جامعة القاهرة ORG', '|بيروت LOC'])
  })

  test('compiled once, they give what they give as they are', () => {
    const terms = [{ text: 'شغبرطوس', type: 'ORG', id: 'crm/7', aliases: ['القاهرة'] }] as const
    const ignore = ['بيروت', 'per/emmanuel-macron']
    const compiled = { terms: engine.compileTerms(terms), ignore: engine.compileIgnore(ignore) }
    for (const text of [TEXT, 'بدأت وشغبرطوس العمل']) expect(engine.extract(text, compiled)).toEqual(engine.extract(text, { terms, ignore }))
    expect(engine.extract(TEXT, { terms: engine.compileTerms([]), ignore: engine.compileIgnore([]) })).toEqual(engine.extract(TEXT))
  })

  test('the longer term stands against two shorter ones', () => {
    expect(found('بدأت شغبرطوس الكبرى العمل', { terms: [{ text: 'شغبرطوس', type: 'ORG' }, { text: 'الكبرى', type: 'ORG' }, { text: 'شغبرطوس الكبرى', type: 'ORG' }] })).toEqual(['|شغبرطوس الكبرى ORG'])
  })

  test('a term is certain even if its own alias stands inside it', () => {
    const { mentions } = engine.extract('بدأت مؤسسة شغبرطوس العمل', { terms: [{ text: 'مؤسسة شغبرطوس', type: 'ORG', aliases: ['شغبرطوس'] }] })
    expect(mentions.map(({ confidence }) => confidence)).toEqual([1])
  })

  test('without an id there is none in the entity', () => {
    expect(engine.extract('بدأت شغبرطوس العمل', { terms: [{ text: 'شغبرطوس', type: 'ORG' }] }).entities[0]).not.toHaveProperty('id')
  })

  test('a term can be ignored by its id', () => {
    expect(found('بدأت شغبرطوس العمل', { terms: [{ text: 'شغبرطوس', type: 'ORG', id: 'crm/7' }], ignore: ['crm/7'] })).toEqual([])
  })

  test('terms of one call are forgotten in the next', () => {
    engine.extract('القاهرة', { terms: [{ text: 'القاهرة', type: 'ORG' }] })
    expect(found('وصل إلى القاهرة')).toEqual(['|القاهرة LOC'])
  })
})

describe('what makes no sense is refused', () => {
  test.each<[string, Partial<ExtractOptions>, EngineInputError['code'], string]>([
    ['an empty term', { terms: [{ text: '', type: 'PER' }] }, 'empty-term', '/terms/0/text'],
    ['a term of marks', { terms: [{ text: 'محمد', type: 'PER' }, { text: `${FATHA}${TATWEEL}${ZERO_WIDTH_JOINER}`, type: 'PER' }] }, 'empty-term', '/terms/1/text'],
    ['a term of punctuation', { terms: [{ text: '«»', type: 'PER' }] }, 'empty-term', '/terms/0/text'],
    ['an empty alias', { terms: [{ text: 'محمد', type: 'PER', aliases: ['أحمد', ' '] }] }, 'empty-term', '/terms/0/aliases/1'],
    ['an id twice', { terms: [{ text: 'محمد', type: 'PER', id: '1' }, { text: 'أحمد', type: 'PER', id: '1' }] }, 'duplicate-term-id', '/terms/1/id'],
    ['an empty surface', { ignore: ['محمد', ''] }, 'empty-ignore', '/ignore/1'],
    ['a surface of marks', { ignore: [FATHA] }, 'empty-ignore', '/ignore/0']
  ])('%s', (_, options, code, at) => {
    const { terms = [], ignore = [] } = options as { terms?: Term[], ignore?: string[] }
    const attempts = [(): unknown => engine.extract('محمد', options), (): unknown => [engine.compileTerms(terms), engine.compileIgnore(ignore)]]
    for (const attempt of attempts) {
      expect(attempt).toThrow(EngineInputError)
      expect(attempt).toThrow(expect.objectContaining({ code, at }))
    }
  })
})

describe('overlap', () => {
  test('all: the outermost names as without it, and those inside them', () => {
    expect(found(TEXT, { overlap: 'all' })).toEqual(expect.arrayContaining(ALL))
    expect(found('هبط في مطار القاهرة الدولي', { overlap: 'all' })).toEqual(['|مطار القاهرة الدولي LOC', '|مطار القاهرة LOC', '|القاهرة LOC'])
    expect(found('هبط في مطار القاهرة الدولي', { overlap: 'outermost' })).toEqual(['|مطار القاهرة الدولي LOC'])
  })

  test.each([
    ['وصل إلى جامعة القاهرة', ['|جامعة القاهرة ORG', '|القاهرة LOC']],
    ['أعلنت بلدية غزة ذلك', ['|بلدية غزة ORG', '|غزة LOC']]
  ])('all: %s', (text, expected) => {
    expect(found(text, { overlap: 'all' })).toEqual(expected)
  })
})

describe('explain', () => {
  const SENTENCES = [TEXT, 'قال الدكتور شخبوط زعرورتي إن وزارة الخارجية الروسية وللأمم المتحدة. وأضاف زعرورتي', 'قَالَ محمَّد بن سلمـان في الرياض إن مصر']

  test.each(SENTENCES)('changes nothing else: %s', text => {
    const plain = engine.extract(text)
    const explained = engine.extract(text, { explain: true })
    expect(explained.mentions.map(({ explanation, ...rest }) => rest)).toEqual(plain.mentions)
    expect(explained.entities).toEqual(plain.entities)
    expect(plain.mentions.every(mention => mention.explanation === undefined)).toBe(true)
  })

  test.each(SENTENCES)('the evidence sums up to the score: %s', text => {
    const { mentions } = engine.extract(text, { explain: true })
    expect(mentions.length).toBeGreaterThan(0)
    for (const { explanation, source } of mentions) {
      const evidence = explanation?.evidence ?? []
      if (source !== 'coreference') expect(evidence.length).toBeGreaterThan(3)
      // Each weight is rounded to a thousandth, and weights under a hundredth are left out.
      expect(Math.abs(evidence.reduce((sum, { weight }) => sum + weight, 0) - (explanation?.score ?? 0))).toBeLessThan(0.1)
      expect(evidence.map(({ weight }) => Math.abs(weight))).toEqual(evidence.map(({ weight }) => Math.abs(weight)).sort((a, b) => b - a))
      for (const { id, about } of evidence) expect([id, about].every(text => text !== '')).toBe(true)
    }
  })

  test('entries, clitics, folds and rivals', () => {
    const [, , city] = engine.extract(TEXT, { explain: true }).mentions
    expect(city?.explanation).toMatchObject({ clitics: ['و'], folds: [], entries: [{ id: 'loc/lb/beirut', name: 'بيروت', form: 'بيروت', ambiguity: 'free' }] })
    const [university] = engine.extract('جامعة القاهرة', { explain: true }).mentions
    expect(university?.explanation?.rivals.map(({ text, type, reason }) => `${text} ${type} ${reason}`)).toContain('القاهرة LOC shorter')
    for (const { start, end, text } of [...university?.explanation?.rivals ?? [], ...university?.explanation?.rivalSet?.spans ?? []]) expect('جامعة القاهرة'.slice(start, end)).toBe(text)
  })

  test.each([
    ['tashkeel', `القاه${FATHA}رة`], ['tatweel', `القا${TATWEEL}هرة`], ['invisible', `القا${ZERO_WIDTH_JOINER}هرة`], ['teh-marbuta', 'القاهره'], ['presentation-form', 'اﻟﻘﺎﻫﺮة'], ['persian-letter', 'بیروت'], ['hamza', 'ايمانويل ماكرون']
  ])('folds: %s', (fold, text) => {
    const [mention] = engine.extract(text, { explain: true }).mentions
    expect(mention?.explanation?.folds).toEqual([fold])
  })

  test('the best set without a mention is worse', () => {
    for (const { explanation, source } of engine.extract(TEXT, { explain: true }).mentions) {
      if (source === 'coreference') expect(explanation).not.toHaveProperty('rivalSet')
      else expect(explanation?.rivalSet?.difference).toBeGreaterThan(0)
    }
  })

  test('a term and a rule explain themselves', () => {
    const [term] = engine.extract('بدأت شغبرطوس العمل', { explain: true, terms: [{ text: 'شغبرطوس', type: 'ORG' }] }).mentions
    expect(term?.explanation?.evidence.map(({ id }) => id)).toEqual(['request.term'])
    expect(term?.explanation?.score).toBeCloseTo(term?.explanation?.evidence[0]?.weight ?? 0, 2)
    const rules = engine.extract('وصل أبو محمد صباحا، وقال أبو محمد', { explain: true }).mentions.flatMap(({ explanation }) => explanation?.rules ?? [])
    for (const { id, about } of rules) expect([/^(per|loc|org)\//.test(id), about !== '']).toEqual([true, true])
    expect(rules.length).toBeGreaterThan(0)
  })
})

test('info: versions, hash and counts of what is loaded', () => {
  const { version, gazetteer } = engine.info
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(gazetteer.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(Object.keys(gazetteer.entities)).toEqual([...ENTITY_TYPES])
  expect(gazetteer.forms).toBeGreaterThan(Object.values(gazetteer.entities).reduce((sum, count) => sum + count, 0) / 2)
})
