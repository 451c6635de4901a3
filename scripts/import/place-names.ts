/**
 * Place names: from what a source wrote to a name as the gazetteer writes it, or to nothing.
 * Strips generic heads (مدينة, محافظة …) and what only tells two places apart (سالتو، أوروغواي); refuses foreign letters.
 */
import { clean, isArabicName, pairs, unpersian } from './letters.ts'

/** Heads that merely say what the place is (data/README.md), with the subtype they betray. */
const HEADS = pairs(`
  مدينة= بلدة= بلدية= قرية=village مخيم=camp ضاحية=district محافظة= ولاية= مقاطعة= إمارة= إقليم= منطقة= قضاء= ناحية= دائرة= معتمدية=
  مديرية= مركز= أبرشية= كانتون= جهة= قسم= كومونة= كميونة= رعية= أوبلاست= كراي= دوقية= كومنولث= شعبية= عمالة= لواء= مجتمع= رايون=
  بخش= شهرستان= استان= الأمانة= إدارة= أدارة=`)
/** Where the head is the name: مدينة نصر, مدينة عيسى; told by the Latin name. */
const HEAD_KEPT = /^(mad[iī]na|medina|mdina|cidade|markaz|kom|qaryat|al qaryah|mokhayyam)/i
/** What a stripped name must not be: a mere direction or rank. */
const NOT_ALONE = /^(ال)?(شمالية|جنوبية|شرقية|غربية|وسطى|شمالي|جنوبي|شرقي|غربي|عاصمة|جديدة|كبرى|صغرى|مركزية|اتحادية|فدرالية|مستقلة|قديمة|عليا|سفلى|داخلية|ساحلية|جبلية)$/

export interface PlaceName { readonly name: string; readonly kind: string }

/** `foreign` = the source is tagged as Arabic, so that letters of a Persian keyboard may be mended. */
export function placeName (written: string, latin: string, tagged: boolean): PlaceName | undefined {
  let name = (tagged ? unpersian(written) : clean(written))
    .replace(/\s*[،,].*$/, '').replace(/\s*\(.*$/, '').replace(/\s*[-–−]\s*/g, '-').replace(/\s+/g, ' ').trim()
  if (!isArabicName(name)) return undefined
  let kind = ''
  const space = name.indexOf(' ')
  const head = space < 0 ? '' : name.slice(0, space)
  if (head in HEADS && !HEAD_KEPT.test(latin)) {
    kind = HEADS[head] as string
    name = name.slice(space + 1)
  }
  if (name.length < 2 || NOT_ALONE.test(name) || name in HEADS || name.replace(/^ال/, '') in HEADS) return undefined
  return { name, kind }
}
