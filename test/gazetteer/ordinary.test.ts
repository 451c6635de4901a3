/** The table of ordinary phrases, with the real gazetteer: nothing in them is found, and what only looks like them is. */
import { testEngine } from '../gazetteer.ts'

const engine = testEngine()
const found = (text: string): string[] => engine.extract(text).mentions.map(({ text }) => text)

test.each([
  'عاد الشاعر إلى مسقط رأسه بعد غياب طويل.', 'أدى المصلون صلاة المغرب في الساحة.', 'حاولوا النيل من سمعة خصومهم.', 'تعذرت رؤية الهلال مساء أمس.', 'رفع المقاتل شارة النصر أمام الكاميرات.',
  'كان القرار وليد اللحظة ولم يسبقه نقاش.', 'لحسن الحظ لم يصب أحد.', 'بلغ قطر الدائرة ثلاثة أمتار.', 'استعرض الجانبان سبل التعاون بين البلدين.', 'انفجرت سترة ناسفة قرب السوق.'
])('no name in %s', text => {
  expect(found(text)).toEqual([])
})

test.each([
  ['زار الوزير مسقط أمس.', 'مسقط'], ['وصل الوفد إلى المغرب أمس.', 'المغرب'], ['فاض النيل هذا العام.', 'النيل'], ['توفي الملك عبد العزيز طيب الله ثراه في الطائف.', 'عبد العزيز']
])('in %s: %s', (text, name) => {
  expect(found(text)).toContain(name)
})
