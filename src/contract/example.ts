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

export const EXAMPLE_RIVAL = { text: 'قاسم جومارت', type: 'PER', start: 25, end: 36, score: 0.9 }

export const EXAMPLE_EXPLANATION = {
  entries: [{ id: 'per/kassym-jomart-tokayev', name: 'قاسم جومارت توكايف', form: 'قاسم جومارت توكايف', ambiguity: 'free' }],
  rules: [{ id: 'per/given-and-more', about: 'A known given name opens a run of two or more name parts.' }],
  folds: [],
  clitics: [],
  evidence: [
    { id: 'span.entry=Pm', about: 'gazetteer forms that are exactly this span', weight: 2.9 },
    { id: 'start.before2=title,nisba', about: 'classes of the two tokens before', weight: 1 }
  ],
  score: 3.9,
  rivals: [{ ...EXAMPLE_RIVAL, reason: 'shorter' }],
  rivalSet: { spans: [EXAMPLE_RIVAL], difference: 3 }
}

/** The same answer as `explain: true` gives it. */
export const EXAMPLE_EXPLAINED = { ...EXAMPLE_ANSWER, mentions: EXAMPLE_MENTIONS.map((mention, i) => i === 0 ? { ...mention, explanation: EXAMPLE_EXPLANATION } : mention) }
