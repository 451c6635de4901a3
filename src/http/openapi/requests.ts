/**
 * Examples of requests in the OpenAPI document, in the style of Arabic news. Swagger UI sends the first one of a media type as it stands; a test runs
 * all of them against the real engine and holds them to what their summaries say, so that none can go stale. The first of each media type have the same
 * name, by which the page finds them when another type is chosen.
 */
import { EXAMPLE_BATCH, EXAMPLE_TEXT, linesOf } from '../../contract/index.ts'

export interface Example { readonly summary: string, readonly value: unknown }
export type Examples = Readonly<Record<string, Example>>

const STORY = 'أعلن الرئيس الكازاخستاني قاسم جومارت توكايف حالة الطوارئ في ألماتي، ودعت وزارة الخارجية الروسية إلى التهدئة. ' +
  'وقال توكايف إن منظمة معاهدة الأمن الجماعي سترسل قوات لحفظ السلام.'

/** One text, JSON. */
const SINGLE: Examples = {
  sentence: { summary: 'A sentence', value: { text: EXAMPLE_TEXT } },
  story: { summary: 'A story: توكايف means the man whose full name stands before it', value: { text: STORY } },
  terms: {
    summary: 'terms: names of your own, with your ids',
    value: {
      text: 'وقعت شركة النور للتقنية مذكرة تفاهم مع وزارة الصحة السعودية في الرياض، وقال مديرها سمير الحلواني إن العمل سيبدأ في مارس. وأضاف الحلواني أن المشروع يشمل جدة.',
      terms: [
        { text: 'شركة النور للتقنية', type: 'ORG', id: 'crm-4711', aliases: ['النور للتقنية'] },
        { text: 'سمير الحلواني', type: 'PER', id: 'crm-12' }
      ]
    }
  },
  ignore: {
    summary: 'ignore: names and ids that are not returned',
    value: { text: 'نقلت وكالة رويترز عن مسؤول في الأمم المتحدة قوله إن الهدنة في غزة صامدة.', ignore: ['رويترز', 'org/united-nations'] }
  },
  nested: {
    summary: 'overlap: all, names inside names too',
    value: { text: 'افتتح رئيس جامعة القاهرة ندوة في مطار بيروت الدولي بحضور وفد من بلدية غزة.', overlap: 'all' }
  },
  precise: {
    summary: 'profile: precise, only what is sure',
    value: { text: 'أعلنت كتلة الوفاء ترشيح الحاج كريم العلواني لرئاسة بلدية الحسنية، وأيدته حركة النهوض.', profile: 'precise' }
  },
  explained: {
    summary: 'explain: why each name was found',
    value: { text: 'زار ولي العهد السعودي الأمير محمد بن سلمان القاهرة، والتقى الرئيس عبد الفتاح السيسي.', explain: true }
  },
  codepoints: {
    summary: 'offsetUnit: codepoint, as Python counts; an emoji is one',
    value: { text: '🔴 عاجل: وصول وفد الاتحاد الأوروبي إلى بيروت ثم دمشق', offsetUnit: 'codepoint', types: ['LOC'] }
  }
}

const BATCH: Examples = {
  two: { summary: 'Two documents', value: EXAMPLE_BATCH },
  options: { summary: 'options: for all documents', value: { ...EXAMPLE_BATCH, options: { types: ['PER'], offsetUnit: 'codepoint' } } }
}

/** A bad document stands here alone: in a JSON batch it would not fit the schema, and linters would refuse the document. */
const LINES: Examples = {
  two: {
    summary: 'Two documents, one with an option of its own',
    value: linesOf([{ id: 'doc-1', text: EXAMPLE_TEXT }, { id: 'doc-2', text: STORY, types: ['LOC'] }])
  },
  oneBad: {
    summary: 'One bad document: an error in its place, the others are answered',
    value: linesOf([{ id: 'doc-1', text: EXAMPLE_TEXT }, { id: 'doc-2', txet: STORY }, { id: 'doc-3', text: 'عاد الوفد من دمشق إلى بيروت.' }])
  }
}

/** Requests of an operation by media type. */
export const REQUEST_EXAMPLES: Readonly<Record<string, Readonly<Record<string, Examples>>>> = {
  extractEntities: {
    'application/json': SINGLE,
    'text/plain': { sentence: { summary: 'A sentence', value: EXAMPLE_TEXT }, story: { summary: 'A story', value: STORY } }
  },
  extractBatch: { 'application/json': BATCH, 'application/x-ndjson': LINES }
}
