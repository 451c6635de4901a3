/** The short words of an explanation: sources, ambiguity, folds, why a rival lost. Values that are not here are shown as they come. */
import type { Mention } from '../../src/contract/index.ts'
import type { Both } from './messages.ts'

export const SOURCES: Readonly<Record<Mention['source'], Both>> = {
  gazetteer: { ar: 'اسم يعرفه المعجم، وأكّدته القرائن.', en: 'The gazetteer knows the name, and the evidence agrees.' },
  rule: { ar: 'ليس اسمًا معروفًا بعينه؛ دلّ عليه شكله وسياقه.', en: 'Not a name that is listed; its shape and context give it away.' },
  coreference: { ar: 'صيغة قصيرة من اسم ورد كاملًا في موضع آخر من النص.', en: 'A short form of a name that stands in full elsewhere in the text.' },
  term: { ar: 'من أسماء أضافها الطلب نفسه.', en: "One of the request's own terms." }
}

export const AMBIGUITY: Readonly<Record<string, Both>> = {
  free: { ar: 'لا يلتبس بغيره', en: 'safe on its own' },
  cue: { ar: 'كلمة عادية أيضًا، تحتاج إلى قرينة', en: 'an ordinary word too: needs a cue' },
  inside: { ar: 'لا يُعتدّ به إلا داخل اسم أطول', en: 'counts only inside a longer name' },
  'after-full': { ar: 'لا يُعتدّ به إلا بعد الاسم الكامل', en: 'counts only after the full name' }
}

export const FOLDS: Readonly<Record<string, Both>> = {
  hamza: { ar: 'الهمزة', en: 'hamza' },
  'alef-maksura': { ar: 'ى / ي', en: 'ى / ي' },
  'teh-marbuta': { ar: 'ة / ه', en: 'ة / ه' },
  tatweel: { ar: 'التطويل', en: 'tatweel' },
  tashkeel: { ar: 'التشكيل', en: 'tashkeel' },
  invisible: { ar: 'محارف غير مرئية', en: 'invisible characters' },
  'presentation-form': { ar: 'أشكال العرض', en: 'presentation forms' },
  'persian-letter': { ar: 'حروف فارسية', en: 'Persian letters' },
  'case-or-width': { ar: 'حجم الحرف اللاتيني', en: 'case or width' }
}

export const LOSSES: Readonly<Record<string, Both>> = {
  shorter: { ar: 'أقصر منه', en: 'shorter' },
  longer: { ar: 'أطول منه', en: 'longer' },
  overlaps: { ar: 'يتداخل معه', en: 'overlaps' },
  'another type': { ar: 'نوع آخر', en: 'another type' }
}
