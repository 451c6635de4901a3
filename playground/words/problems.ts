/** Errors as the page says them. A code that is not here keeps the service's own title and detail. */
import type { ErrorCode } from '../../src/contract/index.ts'
import type { Both } from './messages.ts'

export const PROBLEMS: Readonly<Partial<Record<ErrorCode, Both>>> = {
  'text-too-long': { ar: 'النص أطول مما تقبله هذه الخدمة: الحدّ {limit}، وطوله {size}. قسّمه عند الفقرات.', en: 'The text is longer than this service takes: the limit is {limit}, its length is {size}. Split it at paragraphs.' },
  'body-too-large': { ar: 'النص أكبر مما تقبله هذه الخدمة: الحدّ {limit} بايت. قسّمه عند الفقرات.', en: 'The text is larger than this service takes: the limit is {limit} bytes. Split it at paragraphs.' },
  'lone-surrogate': { ar: 'في النص نصف حرف، فقد قُطع رمز من وسطه. أعد لصقه من مصدره.', en: 'The text holds half a character: it was cut inside one. Paste it again from its source.' },
  'not-ready': { ar: 'الخدمة تبدأ أو تتوقّف الآن. حاول مجددًا {seconds}.', en: 'The service is starting or stopping. Try again {seconds}.' },
  'request-timeout': { ar: 'تأخّر وصول النص فأغلقت الخدمة الطلب. حاول مجددًا.', en: 'The text took too long to arrive. Try again.' },
  'internal-error': { ar: 'أخطأت الخدمة. أبلغ من يديرها برقم الطلب أدناه.', en: 'The service failed. Report it to its operator with the request id below.' }
}

/** By status, for what has no code of its own above. */
export const STATUS_WORDS: Readonly<Record<number, Both>> = {
  0: { ar: 'لا جواب من الخدمة. هل توقّفت، أم انقطع الاتصال؟', en: 'No answer from the service. Has it stopped, or is the connection lost?' },
  429: { ar: 'طلبات كثيرة في وقت قصير. حاول مجددًا {seconds}.', en: 'Too many requests in a short time. Try again {seconds}.' },
  503: { ar: 'الخدمة مشغولة الآن. حاول مجددًا {seconds}.', en: 'The service is busy. Try again {seconds}.' }
}
