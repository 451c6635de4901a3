/** What the page says, Arabic first. `{name}` is filled in; where a number decides the form, the forms of CLDR's plural categories stand. */
import type { EntityType, Profile } from '../../src/contract/index.ts'

export interface Both { readonly ar: string, readonly en: string }
export const MESSAGES = {
  title: { ar: 'عَلَم — أسماء الأعلام في النص العربي', en: 'Alam — names in Arabic text' },
  tagline: { ar: 'يقرأ الخبر العربي فيدلّك على من ذُكر فيه وأين وأيّ جهة، ويقول لك لماذا.', en: 'Reads Arabic news, finds the people, places and organisations in it, and tells you why.' },
  skip: { ar: 'انتقل إلى النص', en: 'Skip to the text' },
  docs: { ar: 'واجهة البرمجة', en: 'API docs' },
  otherLanguage: { ar: 'English', en: 'العربية' },
  dark: { ar: 'مظهر داكن', en: 'Dark mode' },

  text: { ar: 'النص', en: 'Text' },
  textLabel: { ar: 'النص العربي', en: 'Arabic text' },
  placeholder: { ar: 'الصق خبرًا هنا، أو اكتب، أو أفلت ملفًا نصيًا…', en: 'الصق خبرًا هنا، أو اكتب، أو أفلت ملفًا نصيًا…' },
  examples: { ar: 'أمثلة', en: 'Examples' },
  openFile: { ar: 'فتح ملف', en: 'Open a file' },
  clear: { ar: 'مسح', en: 'Clear' },
  dropHere: { ar: 'أفلت الملف هنا', en: 'Drop the file here' },
  keys: { ar: 'انقر اسمًا لتعرف لماذا عُدّ اسمًا. من لوحة المفاتيح:', en: 'Click a name to see why it is one. By keyboard:' },
  keysNext: { ar: 'للتنقّل بين الأسماء', en: 'go from name to name' },
  reading: { ar: 'يقرأ…', en: 'Reading…' },
  emptyStatus: { ar: 'في انتظار نص', en: 'Waiting for a text' },
  engineTime: { ar: '{n} مللي ثانية', en: '{n} ms' },

  filters: { ar: 'ما يظهر', en: 'What to show' },
  types: { ar: 'الأنواع', en: 'Types' },
  confidence: { ar: 'الثقة', en: 'Confidence' },
  profile: { ar: 'النمط', en: 'Profile' },
  custom: { ar: 'مخصّص', en: 'custom' },

  why: { ar: 'لماذا؟', en: 'Why?' },
  whyHint: { ar: 'اختر اسمًا في النص أو من قائمة الكيانات، فتُعرض هنا أدلّته: مدخل المعجم، والقواعد، وما رجّحه وما ردّ غيرَه.', en: 'Pick a name in the text or an entity from the list. Here you will see its entry, its rules, the evidence, and what lost against it.' },
  whyWait: { ar: 'يجمع الأدلّة…', en: 'Gathering the evidence…' },
  close: { ar: 'إغلاق', en: 'Close' },
  sure: { ar: 'ثقة {n}', en: '{n} sure' },
  entries: { ar: 'في المعجم', en: 'In the gazetteer' },
  noEntry: { ar: 'ليس في المعجم: عُرف من سياقه وكلماته.', en: 'Not in the gazetteer: known by its context and its words.' },
  form: { ar: 'بصيغة «{form}»', en: 'as «{form}»' },
  rules: { ar: 'قواعد انطبقت', en: 'Rules that match' },
  evidence: { ar: 'ما رجّحه وما عارضه', en: 'What spoke for and against it' },
  evidenceUnit: { ar: 'المجموع {n} بلوغاريتم الأرجحية', en: 'sum {n}, in log-odds' },
  evidenceAll: { ar: 'القرائن كلها ({n})', en: 'All evidence ({n})' },
  clitics: { ar: 'فُصل عنه', en: 'Split off before it' },
  folds: { ar: 'اختلاف الرسم', en: 'Spelling folded' },
  rivals: { ar: 'ما خسر أمامه', en: 'What lost against it' },
  rivalSet: { ar: 'أفضل قراءة من دونه: {spans} — أضعف بمقدار {n}.', en: 'The best reading without it: {spans} — weaker by {n}.' },
  rivalSetNone: { ar: 'من دونه لا يبقى اسم هنا، وذلك أضعف بمقدار {n}.', en: 'Without it there would be no name here, which is weaker by {n}.' },

  entities: { ar: 'الكيانات', en: 'Entities' },
  entitiesEmpty: { ar: 'لا كيانات بعد.', en: 'No entities yet.' },
  nothingFound: { ar: 'لا أسماء بهذه الثقة والأنواع.', en: 'No names of these types and this confidence.' },
  also: { ar: 'ذُكر أيضًا: {names}', en: 'Also: {names}' },
  stepHint: { ar: 'ينتقل إلى الذكر التالي', en: 'goes to its next mention' },
  position: { ar: '{text}، {type}، ثقة {n}، {i} من {of}', en: '{text}, {type}, {n} sure, {i} of {of}' },

  map: { ar: 'الأماكن', en: 'Places' },
  mapEmpty: { ar: 'لا أماكن معروفة الإحداثيات في النص.', en: 'No places with known coordinates in the text.' },
  mapLabel: { ar: 'خريطة العالم وعليها: {names}', en: 'World map with: {names}' },
  wholeWorld: { ar: 'العالم كله', en: 'Whole world' },
  closer: { ar: 'تقريب', en: 'Closer' },

  copyAs: { ar: 'نسخ بصيغة', en: 'Copy as' },
  copied: { ar: 'نُسخ {what}.', en: '{what} copied.' },
  copyFailed: { ar: 'منع المتصفّح النسخ.', en: 'The browser forbade copying.' },
  noText: { ar: 'لا نص بعد.', en: 'There is no text yet.' },
  noFormat: { ar: 'هذه النسخة من الخدمة لا تقدّم صيغة {what}.', en: 'This version of the service does not offer {what}.' },

  apiKey: { ar: 'مفتاح الخدمة', en: 'API key' },
  apiKeyHint: { ar: 'هذه الخدمة تطلب مفتاحًا. يبقى في هذه الصفحة حتى تُغلق، ولا يُحفظ.', en: 'This service asks for a key. It stays in this page until you close it, and is stored nowhere.' },
  use: { ar: 'استعمال', en: 'Use' },
  keyWrong: { ar: 'لم تقبل الخدمة هذا المفتاح.', en: 'The service did not accept this key.' },

  fileTooLarge: { ar: 'الملف أكبر مما تقبله الخدمة ({limit}).', en: 'The file is larger than the service takes ({limit}).' },
  fileNotUtf8: { ar: 'الملف ليس بترميز UTF-8. حوّله إليه أولًا.', en: 'The file is not UTF-8. Convert it first.' },
  fileOpened: { ar: 'فُتح «{name}».', en: '“{name}” opened.' },

  footer: { ar: 'عَلَم {version} · معجم {gazetteer}: {PER} شخصًا، {LOC} مكانًا، {ORG} جهة', en: 'Alam {version} · gazetteer {gazetteer}: {PER} people, {LOC} places, {ORG} organisations' },
  privacy: { ar: 'لا يُحفظ النص ولا يُسجّل، ولا تطلب الصفحة شيئًا من خارج هذه الخدمة.', en: 'The text is neither stored nor logged, and the page asks nothing outside this service.' }
} as const satisfies Readonly<Record<string, Both>>
export type MessageKey = keyof typeof MESSAGES

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
export const COUNTED = {
  names: {
    ar: { zero: 'لا أسماء', one: 'اسم واحد', two: 'اسمان', few: '{n} أسماء', many: '{n} اسمًا', other: '{n} اسم' },
    en: { one: '{n} name', other: '{n} names' }
  },
  entities: {
    ar: { zero: 'لا كيانات', one: 'كيان واحد', two: 'كيانان', few: '{n} كيانات', many: '{n} كيانًا', other: '{n} كيان' },
    en: { one: '{n} entity', other: '{n} entities' }
  },
  characters: {
    ar: { zero: 'لا حروف', one: 'حرف واحد', two: 'حرفان', few: '{n} أحرف', many: '{n} حرفًا', other: '{n} حرف' },
    en: { one: '{n} character', other: '{n} characters' }
  },
  mentions: {
    ar: { zero: 'لم يُذكر', one: 'ذُكر مرة', two: 'ذُكر مرتين', few: 'ذُكر {n} مرات', many: 'ذُكر {n} مرة', other: 'ذُكر {n} مرة' },
    en: { one: 'mentioned once', other: 'mentioned {n} times' }
  },
  seconds: {
    ar: { one: 'بعد ثانية', two: 'بعد ثانيتين', few: 'بعد {n} ثوانٍ', other: 'بعد {n} ثانية' },
    en: { one: 'in {n} second', other: 'in {n} seconds' }
  }
} as const satisfies Readonly<Record<string, { readonly ar: Forms, readonly en: Forms }>>
export type CountedKey = keyof typeof COUNTED

export const TYPE_WORDS: Readonly<Record<EntityType, { readonly one: Both, readonly many: Both }>> = {
  PER: { one: { ar: 'شخص', en: 'person' }, many: { ar: 'أشخاص', en: 'People' } },
  LOC: { one: { ar: 'مكان', en: 'place' }, many: { ar: 'أماكن', en: 'Places' } },
  ORG: { one: { ar: 'جهة', en: 'organisation' }, many: { ar: 'جهات', en: 'Organisations' } }
}

export const PROFILE_WORDS: Readonly<Record<Profile, Both>> = {
  precise: { ar: 'دقيق', en: 'precise' },
  balanced: { ar: 'متوازن', en: 'balanced' },
  recall: { ar: 'شامل', en: 'recall' }
}
