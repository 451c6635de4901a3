/**
 * Lists for the lexicon: what the sources do not say about a word, written by hand, and what data/ knows as names.
 */
import { basename, join } from 'node:path'
import { type Seeds } from './archive-counts.ts'
import { ADJ, NOUN, PARTICLE, VERB } from './hunspell.ts'
import { clean, fold, isArabicWord } from './letters.ts'
import { DATA, readTables } from './table.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Beside these stand names: what is often beside them is a name itself. */
export const SEEDS: Seeds = {
  places: new Set(['', 'ب', 'ل', 'و', 'وب'].flatMap((clitic) => words('مدينة بلدة قرية محافظة ولاية مقاطعة مخيم ضاحية ناحية ميناء مطار ومحافظة').map((head) => clitic + head))),
  titles: new Set(words('الأمير الامير الدكتور الدكتورة الشيخ المهندس اللواء العميد العقيد المقدم الأستاذ الكابتن الزميل سموالأمير')),
  links: new Set(words('بن آل بنت')),
  given: new Set(words(`
    محمد أحمد احمد علي حسن حسين عبدالله عبدالرحمن عبدالعزيز إبراهيم ابراهيم يوسف عمر عثمان خالد سعود فهد فيصل تركي بندر سلمان ناصر
    سعد ماجد نايف مشعل طلال عبدالمجيد محمود مصطفى طارق هشام وليد أيمن أشرف عمرو كريم جورج ميشال جان جون ديفيد مايكل روبرت
    بيتر توماس فلاديمير سيرغي أليكس فاطمة مريم نورة ليلى خديجة عائشة زينب رانيا`))
}

/** Words of the dictionary that are names in newspapers. */
export const PROPER: ReadonlySet<string> = new Set(words('محمد أحمد علي'))

/** Frequent ordinary words that the dictionary lacks; read from the archive's unexplained words. Inflected forms are spelled out. */
export const ORDINARY: ReadonlyArray<readonly [word: string, mask: number]> = [
  ...words(`
    إنترنت فيديو فيديوهات يورو سوبر ميليشيا ميليشيات مليشيا مليشيات ميليشياته أبرياء مبتعث مبتعثة مبتعثين مبتعثون مبتعثات مبتعثينا ديزل بنزين استاد إستاد جرينتش غرينتش ريالات
    فحوصات فحوص كشوفات سحوبات هاشتاق هاشتاغ سيلفي أونصة أوقية بلاديوم زهايمر أوبريت روبل روبلا يوان ين وون دويتو ديربي كلاسيكو كونكاكاف ميجاوات ميغاوات ميغا جيجا جيجابايت غيغابايت ميغابايت ميجابايت
    ميثان إيثانول ماريوانا صافرة صافرات ديربيات يوغا برغر موبايل جوال جوالات بلوتوث عطلات عطل حجوزات سيناريو سيناريوهات خروقات خروق مجوهرات تجار تجارا بلايين ملايير عشرينات ثلاثينات
    أربعينات خمسينات ستينات سبعينات ثمانينات تسعينات مزاد مزادات مرصاد رقمنة جائحة جوائح حوكمة خصخصة عولمة أسلمة شرعنة أنسنة مأسسة حكواتي فعاليات فعالية آلية آليات إشكالية إشكاليات
    بروفة بروفات سلفة سلف فاتورة فواتير كاميرا كاميرات كوكتيل شيك شيكات شوكولاته شوكولاتة بيتزا همبرغر ساندويتش كافيه مول مولات كورنيش ماراثون رالي راليات كأس كارت كروت
    لابتوب كمبيوتر كمبيوترات حاسوب حواسيب سيرفر خادوم أيقونة أيقونات باص باصات تاكسي ميترو مترو ترام هليكوبتر جيب شاص ونيت وانيت تريلا شيول بلدوزر درون درونز
    تغريدة تغريدات تغريداته هاكر هاكرز بوست بوستات كليب كليبات ألبوم ألبومات فيلم أفلام دراما كوميديا تراجيديا سينما سيناريست ديكور ماكياج مكياج موضة أزياء كوليكشن
    فيروس فيروسات بكتيريا أنفلونزا إنفلونزا كورونا إيبولا إيدز كوليسترول هرمون هرمونات بروتين بروتينات فيتامين فيتامينات أنسولين كافيين نيكوتين كربون هيدروجين أوكسجين أكسجين نيتروجين
    دولار دولارات دولارا جنيه جنيهات جنيها درهم دراهم شيكل شواكل ليرة ليرات برميل براميل طن أطنان كيلو كيلوغرام كيلومتر كيلومترات كيلومترا ميل أميال هكتار
    دواعش دبلوماسي دبلوماسيون دبلوماسيين بروباغندا بروباجندا لوجستيات تكتيك تكتيكات استراتيجية استراتيجيات أيديولوجيا أيديولوجية أيديولوجيات تكنولوجيا بيروقراطية ديمقراطية ديموقراطية
    ديكتاتور ديكتاتورية فيدرالية ليبرالية علمانية كونفدرالية أرستقراطية برجوازية إمبريالية كونغرس برلمان برلمانات برلماني سيناتور كولونيل جنرال جنرالات مارينز كوماندوز بيشمركة
    إيجاد خصوص مانع سيف زارع فأس غنائم
    طوارئ طارئ صواريخ صاروخ باليستي بالستي كاتيوشا كلاشنيكوف آر بي جي قنبلة قنابل لغم ألغام عبوة عبوات`).map((word) => [word, NOUN] as const),
  ...words(`
    توعوي توعوية توعويا مفخخ مفخخة مفخخات ممنهج ممنهجة مسنود مسنودة أهلاوي أهلاوية نصراوي نصراوية هلالي هلالية اتحادي اتحادية هجراوي شبابي داعشي داعشية داعشيين حوثي حوثية حوثيين حوثيون حوثيا
    إلكتروني إلكترونية إلكترونيا رقمي رقمية ذكي ذكية افتراضي افتراضية فضائي فضائية لوجستي لوجستية تكتيكي تكتيكية باليستي باليستية بالستية إرهابي إرهابية إرهابيين إرهابيون جهادي جهاديون جهاديين
    فاضل متعب تكفيري تكفيرية تكفيريين سلفي سلفية سلفيين إخواني إخوانية إخوانيون ليبرالي علماني مستهدفات مأهول مأهولة وطيد وطيدة`).map((word) => [word, ADJ] as const),
  ...words(`
    يليق تليق يحتاجها يحتاجه تحتاجه تحتاجها يحتاجونه يحتاجونها بدأوا بدؤوا جاءوا جاؤوا يقرأون يقرؤون ترأس يترأس ترأسه ترأسها حضت حض يناهز ناهز ناهزت تناهز يطال تطال طالت طال يطاول تتكتم يتكتم
    يدعوا تدعوا شاؤوا أساؤوا يلجأون لجأوا بدآ يتعافى تتعافى يتوجب توجب تتوجب استهجن تستهجن`).map((word) => [word, VERB] as const),
  ...words('لايزال لاتزال مازال مازالت مازالوا لازال لازالت لايوجد لاتوجد لايمكن لابد لاشك مايزال ماتزال إلخ الخ بحيث ريثما حيثما إنما كأنما').map((word) => [word, PARTICLE] as const)
]

/** Names are compared with alef's hamza folded only: على is not the name علي. */
export const nameKey = (word: string): string => clean(word).replace(/[أإآ]/g, 'ا')

/** Keys that data/ knows as a name, unmarked: parts of personal names, and one-word names of places, people and bodies. */
export function dataNames (): { parts: Set<string>, cued: Set<string>, folded: Set<string>, entities: Set<string>, withArticle: Set<string> } {
  const parts = new Set<string>()
  const cued = new Set<string>() // marked as ordinary words too
  const entities = new Set<string>()
  const withArticle = new Set<string>()
  for (const { rows } of readTables(join(DATA, 'names'))) for (const row of rows) (row.ambiguity === '' ? parts : cued).add(nameKey(row.name as string))
  for (const { rows } of readTables(join(DATA, 'entities'), ['geonames-cities.tsv', 'cities-arab.tsv', 'cities-world.tsv', 'cldr-subdivisions.tsv', 'geonames-links.tsv'])) {
    for (const row of rows) {
      for (const form of [...row.ambiguity === '' ? [row.name as string] : [], ...(row.aliases ?? '').split('|')]) {
        if (form === '' || /^[?+]/.test(form) || form.includes(' ')) continue
        if (form.startsWith('ال')) withArticle.add(nameKey(form.slice(2))); else entities.add(nameKey(form))
      }
    }
  }
  return { parts, cued, entities, withArticle, folded: new Set([...parts, ...entities].map(fold)) }
}

/** The class that a list of cue words (data/words/*.tsv) gives to its words. */
const LIST_CLASSES: ReadonlyMap<string, number> = new Map([
  ...words('titles roles kin org-heads place-heads fields time numbers peoples sport').map((list) => [`${list}.tsv`, NOUN] as const),
  ...words('say acts').map((list) => [`${list}.tsv`, VERB] as const),
  ...words('org-modifiers nisbas').map((list) => [`${list}.tsv`, ADJ] as const),
  ...words('particles function locative').map((list) => [`${list}.tsv`, PARTICLE] as const)
])

/** One-word cue words with their class: ordinary words by decision. */
export function cueWords (): Array<readonly [word: string, mask: number]> {
  return readTables(join(DATA, 'words'), ['lexicon.tsv']).flatMap(({ file, rows }) => {
    const mask = LIST_CLASSES.get(basename(file))
    if (mask === undefined) return []
    return rows.map((row) => clean(row.word as string)).filter(isArabicWord).map((word) => [word, mask] as const)
  })
}
