/** Link: which mentions mean the same thing, and which of several entities is meant. */
import { createEngine } from '../../../src/engine/index.ts'
import type { ExtractOptions } from '../../../src/engine/types.ts'
import { testEngine } from '../../gazetteer.ts'
import { smallGazetteer } from '../match/small-gazetteer.ts'

const engine = testEngine()

/** Each mention with the number of its entity: `توكايف 0`. */
function grouped (text: string, options?: Partial<ExtractOptions>): string[] {
  return engine.extract(text, options).mentions.map(({ text, entity }) => `${text} ${entity}`)
}

function idsOf (text: string): Array<string | undefined> {
  return engine.extract(text).entities.map(({ id }) => id)
}

describe('mentions of one entity', () => {
  test.each([
    ['a surname after the full name', 'أعلن الرئيس قاسم جومارت توكايف القرار. وقال توكايف إن القمة ستعقد قريبا.', ['قاسم جومارت توكايف 0', 'توكايف 0']],
    ['a surname that the tables know of one man', 'زار إيمانويل ماكرون بيروت. وأضاف ماكرون أن فرنسا تدعم لبنان.', ['إيمانويل ماكرون 0', 'بيروت 1', 'ماكرون 0', 'فرنسا 2', 'لبنان 3']],
    ['the surname of somebody that no table knows', 'قال الدكتور شخبوط زعرورتي إن النتائج جيدة. وأضاف زعرورتي أن العمل مستمر.', ['شخبوط زعرورتي 0', 'زعرورتي 0']],
    ['an acronym in brackets', 'قررت منظمة الدول المصدرة للنفط (أوبك) خفض الإنتاج. وقالت أوبك إن القرار نهائي.', ['منظمة الدول المصدرة للنفط 0', 'أوبك 0', 'أوبك 0']],
    ['two spellings', 'وصل إلى القاهرة ثم غادر القاهره', ['القاهرة 0', 'القاهره 0']],
    ['with and without clitic', 'زار بيروت، وعاد من بيروت ووصل إلى دمشق وبيروت', ['بيروت 0', 'بيروت 0', 'دمشق 1', 'بيروت 0']],
    ['two places are two', 'سافر من دمشق إلى بيروت', ['دمشق 0', 'بيروت 1']]
  ])('%s', (_, text, expected) => {
    expect(grouped(text)).toEqual(expected)
  })

  test('what coreference finds says so', () => {
    const { mentions } = engine.extract('قال الدكتور شخبوط زعرورتي إن النتائج جيدة. ثم غادر الاجتماع. زعرورتي')
    expect(mentions.map(({ text, entity }) => [text, entity])).toEqual([['شخبوط زعرورتي', 0], ['زعرورتي', 0]])
    expect(mentions.every(({ type }) => type === 'PER')).toBe(true)
  })
})

describe('the surname of a term', () => {
  const terms = [{ text: 'سمير ماكرون', type: 'PER' as const, id: 'crm-1' }]
  test.each([
    ['is the term, not whoever the gazetteer knows by it', 'عينت الشركة سمير ماكرون مديرا. وقال ماكرون إن العمل بدأ. وأضاف ماكرون أن الخطة جاهزة.', ['crm-1', 'crm-1', 'crm-1']],
    ['is the other one once he is named in full', 'وصل سمير ماكرون. وقال ماكرون ذلك. ثم استقبل الرئيس إيمانويل ماكرون الوفد. وقال ماكرون إنه متفائل.', ['crm-1', 'crm-1', 'per/emmanuel-macron', 'per/emmanuel-macron']],
    ['is the other one before the term', 'قال ماكرون ذلك. ثم وصل سمير ماكرون.', ['per/emmanuel-macron', 'crm-1']]
  ])('%s', (_, text, expected) => {
    const { mentions, entities } = engine.extract(text, { terms })
    expect(mentions.map(({ entity }) => entities[entity]?.id)).toEqual(expected)
  })

  test('is ignored with the term, not with the namesake', () => {
    const text = 'عينت الشركة سمير ماكرون مديرا. وقال ماكرون إن العمل بدأ.'
    expect(engine.extract(text, { terms, ignore: ['crm-1'] }).mentions).toEqual([])
    expect(engine.extract(text, { terms, ignore: ['per/emmanuel-macron'] }).mentions).toHaveLength(2)
  })

  test('the last words of an organisation may well be another one', () => {
    const { entities } = engine.extract('انضمت شركة اتحاد الأمم المتحدة إلى السوق. وقالت الأمم المتحدة ذلك.', { terms: [{ text: 'شركة اتحاد الأمم المتحدة', type: 'ORG', id: 'crm-2' }] })
    expect(entities.map(({ id }) => id)).toEqual(['crm-2', 'org/united-nations'])
  })
})

describe('entities', () => {
  test('are numbered by their first mention, each with all of its mentions', () => {
    const { mentions, entities } = engine.extract('زار إيمانويل ماكرون بيروت. وأضاف ماكرون في بيروت أن باريس تدعم لبنان.')
    expect(entities.map(({ mentions }) => mentions[0])).toEqual([...entities.keys()].map(number => mentions.findIndex(({ entity }) => entity === number)))
    expect([...new Set(mentions.map(({ entity }) => entity))]).toEqual([...entities.keys()])
    expect(entities.flatMap(({ mentions }) => mentions).sort((a, b) => a - b)).toEqual([...mentions.keys()])
  })

  test('carry what the gazetteer knows of them', () => {
    const [president, city] = engine.extract('زار الرئيس قاسم جومارت توكايف القاهرة').entities
    expect(president).toMatchObject({ type: 'PER', id: 'per/kassym-jomart-tokayev', subtype: 'politician', name: 'قاسم جومارت توكايف', country: 'KZ', mentions: [0] })
    expect(president?.role?.en).toContain('Kazakhstan')
    expect(city).toMatchObject({ type: 'LOC', id: 'loc/eg/cairo', name: 'القاهرة', nameLatin: 'Cairo', country: 'EG' })
  })

  test('carry the longest of their mentions as name where the gazetteer knows none', () => {
    const { entities } = engine.extract('قال الدكتور شخبوط زعرورتي إن النتائج جيدة. وأضاف زعرورتي أن العمل مستمر.')
    expect(entities).toEqual([{ type: 'PER', name: 'شخبوط زعرورتي', links: {}, salience: 1, mentions: [0, 1] }])
  })
})

describe('salience', () => {
  test.each([
    'زار محمد بن سلمان الرياض والقاهرة أمس',
    'وصل إلى طرابلس',
    'زار إيمانويل ماكرون بيروت. وأضاف ماكرون في بيروت أن باريس تدعم لبنان ومصر وسوريا والأردن والعراق.'
  ])('shares sum up to one: %s', text => {
    const { entities } = engine.extract(text)
    const sum = entities.reduce((sum, { salience }) => sum + salience, 0)
    expect(Math.abs(sum - 1)).toBeLessThanOrEqual(0.005 * entities.length + 1e-9)
    for (const { salience } of entities) expect(salience).toBeGreaterThan(0)
  })

  test('more mentions count for more, and so do early ones', () => {
    const { entities } = engine.extract('بيروت. سافر الوفد بعد ذلك إلى دمشق ثم غادر إلى القاهرة، وعاد الوفد من القاهرة بعد يومين من المباحثات المطولة.')
    const share = Object.fromEntries(entities.map(({ name, salience }) => [name, salience]))
    expect(share['القاهرة']).toBeGreaterThan(share['بيروت'] ?? 1)
    expect(share['بيروت']).toBeGreaterThan(share['دمشق'] ?? 1)
  })
})

describe('which of several is meant', () => {
  test.each([
    ['the country of the text decides: Libya', 'وصل الوفد إلى طرابلس في ليبيا', 'loc/ly/tripoli'],
    ['the country of the text decides: Lebanon', 'وصل الوفد إلى طرابلس في لبنان', 'loc/lb/tripoli'],
    ['a city of the country decides too', 'انتقل الوفد من بيروت إلى طرابلس', 'loc/lb/tripoli'],
    ['else the better known', 'وصل الوفد إلى طرابلس', 'loc/ly/tripoli']
  ])('%s', (_, text, id) => {
    expect(idsOf(text)).toContain(id)
    expect(idsOf(text).filter(found => found?.endsWith('/tripoli'))).toEqual([id])
  })

  const shared = createEngine(smallGazetteer({
    organisations: ['org/ahly | نادي الأهلي الجزائري | ?الأهلي | Ahly | club | DZ | | | '],
    places: ['loc/lb | لبنان | | Lebanon | country | LB | ', 'loc/dz | الجزائر | | Algeria | country | DZ | '],
    weights: ['span.entry=o | ORG | 5 | 1', 'span.entry=on | ORG | 5 | 1', 'span.entry=L | LOC | 5 | 1']
  }))

  const small = createEngine(smallGazetteer({
    people: ['per/saleh | علي عبد ربه | +ربه | A | politician | YE | | | ', 'per/other | خالد ربه | +ربه | B | politician | EG | | | '],
    places: ['loc/a | صيدا | | Sidon | city | LB | ', 'loc/b | صيدا | | Saida | city | DZ | ', 'loc/lb | لبنان | | Lebanon | country | LB | ', 'loc/dz | الجزائر | | Algeria | country | DZ | '],
    weights: ['span.length=1 | LOC | 1 | 1', 'span.entry=P | PER | 5 | 1', 'span.entry=Pm | PER | 5 | 1', 'span.entry=x | PER | 5 | 1', 'span.entry=L | LOC | 5 | 1']
  }))
  test('a form that several bear means none of a country that the text is silent about', () => {
    expect(shared.extract('الأهلي لبنان').entities.map(entity => entity.id)).toEqual([undefined, 'loc/lb'])
    expect(shared.extract('الأهلي الجزائر').entities.map(entity => entity.id)).toEqual(['org/ahly', 'loc/dz'])
    expect(shared.extract('الأهلي').entities.map(entity => entity.id)).toEqual(['org/ahly'])
  })

  test('nor of a country that the text hardly speaks of', () => {
    expect(shared.extract('الأهلي، الجزائر، لبنان، لبنان').entities[0]?.id).toBe('org/ahly')
    expect(shared.extract('الأهلي، الجزائر، لبنان، لبنان، لبنان، لبنان').entities[0]?.id).toBeUndefined()
  })

  test.each([['صيدا لبنان', 'loc/a'], ['صيدا الجزائر', 'loc/b']])('small tables: %s', (text, id) => {
    expect(small.extract(text).entities.map(entity => entity.id)).toContain(id)
  })
})
