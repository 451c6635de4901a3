/** One text and its answer, for the documentation of request and response; a test holds text and offsets together. */

export const EXAMPLE_TEXT = 'أعلن الرئيس الكازاخستاني قاسم جومارت توكايف حالة الطوارئ في ألماتي.'

export const EXAMPLE_MENTIONS = [
  { text: 'قاسم جومارت توكايف', type: 'PER', start: 25, end: 43, confidence: 0.98, entity: 0, source: 'gazetteer', clitics: [] },
  { text: 'ألماتي', type: 'LOC', start: 60, end: 66, confidence: 0.97, entity: 1, source: 'gazetteer', clitics: [] }
]

export const EXAMPLE_ENTITIES = [
  {
    type: 'PER',
    subtype: 'politician',
    name: 'قاسم جومارت توكايف',
    nameLatin: 'Kassym-Jomart Tokayev',
    id: 'per/kassym-jomart-tokayev',
    country: 'KZ',
    role: { ar: 'رئيس كازاخستان منذ 2019', en: 'President of Kazakhstan since 2019' },
    links: {},
    salience: 0.6,
    mentions: [0]
  },
  {
    type: 'LOC',
    subtype: 'city',
    name: 'ألماتي',
    nameLatin: 'Almaty',
    id: 'loc/kz/almaty',
    country: 'KZ',
    links: { geonames: 1526384 },
    coordinates: { latitude: 43.25, longitude: 76.91667 },
    salience: 0.4,
    mentions: [1]
  }
]

export const EXAMPLE_VERSIONS = {
  version: '0.1.0',
  gazetteer: { version: '2026.11.1', sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }
}

/** The answer to `{ "text": EXAMPLE_TEXT }`. */
export const EXAMPLE_ANSWER = {
  offsetUnit: 'utf16',
  length: EXAMPLE_TEXT.length,
  mentions: EXAMPLE_MENTIONS,
  entities: EXAMPLE_ENTITIES,
  warnings: [],
  engine: EXAMPLE_VERSIONS
}

export const EXAMPLE_RIVAL = { text: 'توكايف', type: 'PER', start: 37, end: 43, score: 1.1 }

export const EXAMPLE_EXPLANATION = {
  entries: [{ id: 'per/kassym-jomart-tokayev', name: 'قاسم جومارت توكايف', form: 'قاسم جومارت توكايف', ambiguity: 'free' }],
  rules: [{ id: 'per/title-name', about: 'A title opens a personal name.' }],
  folds: ['hamza'],
  clitics: [],
  evidence: [
    { id: 'full-name', about: 'The full name of a known person.', weight: 2.9 },
    { id: 'title-before', about: 'A title stands before the name.', weight: 1 }
  ],
  score: 3.9,
  rivals: [{ ...EXAMPLE_RIVAL, reason: 'shorter' }],
  rivalSet: { spans: [EXAMPLE_RIVAL], difference: 2.8 }
}
