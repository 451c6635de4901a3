/**
 * Refused: names in the sources that are wrong, archaic or another place's, seen when the tables were reviewed. By GeoNames id.
 */
export const REFUSED: ReadonlyMap<string, string> = new Map([
  ['2512989', 'ميورقة is the island, the city is بالما'], ['371760', 'ربك is Rabak, across the river'], ['2521986', 'برج الهواريين: medieval'],
  ['3466779', 'الأفعى ذات الجرس: a translation'], ['3016702', 'غب بروانس …: a description'], ['315808', 'معمورة العزيز: Ottoman'],
  ['3836620', 'وهران is the Algerian city'], ['3666304', 'توربو is another town'], ['3165185', 'إصطاجانكو: medieval'], ['300796', 'ميافارقين: medieval'],
  ['1848445', 'ياتسوشيرو is another town'], ['2347283', 'بنين is the country'], ['6546693', 'أبي الجعد is Boujad'], ['379003', 'الأبي: cut off'],
  ['2112539', 'لواكي: a slip for إيواكي'], ['3090048', 'أبولوسكي: the adjective'], ['3082707', 'واوب جيخ: garbled'], ['1808722', 'خفي is an ordinary word; Hefei is خفي only in Pinyin'], ['2511448', 'سان أنطونيو أباد: part of it'],
  // In newspapers these mean the club, the company or the institute.
  ['5882873', 'أجاكس'], ['2635608', 'توتنهام'], ['644450', 'نوكيا'], ['2112708', 'هيتاتشي'], ['5226534', 'بروكينغز'], ['5113412', 'كوماك'], ['5468773', 'غالوب'],
  ['5296266', 'غوديير'], ['4740364', 'ويذرفورد']
])

/** Countries whose untagged names in Arabic script are mostly Uyghur or Persian spellings. */
export const REFUSED_COUNTRIES = new Set(['CN'])

/** Untagged names that are not what Arabic newspapers write, by country. */
export const REFUSED_SPELLINGS = new Set(`
  CM بافؤسام|CM مارؤا|CA مونترآل|HK أبردين|IR فارس آباد|IR يلام|IR شارود|IR بابل|CO سوسوتا|CO تولوآ|GH تما|IN مئو|IN ناندد|IN نوئدا|IN آئزال|IN آرا|IN بوج|IN لاتر|IN دواس|IN آمبور|IN آبوهار
  IN إلهآباد|IN بريلي|VE بارسلونا|MX نوئوو لاردو|JP إروما|VN هوئه|ZW كويكوى|VE ترمرو|PH اموس|US امهرست|US نورمن|GB هارو|SL بو|TM مرو|KG جلال-آباد|TJ استروشن|PE اواراز|TM داش اوغوز|ID ميروكي
  PK دادو|GB راترهام|GB والتامستو|MX تونالا|ES كارابانتشيل|CL لوس آنخلس|KR اوسان|EC لوجا|MX ماساتلان|PY لامباره|JP إنزاي|TW نانتو|BF بانفورا|KE الدورت|CU لاس توناس|SY هولير`.split(/[|\n]/).map((entry) => entry.trim()).filter(Boolean))

/** CLDR subdivisions whose names mean something else to newspapers, by ISO 3166-2 code. */
export const REFUSED_CODES = new Set(['NP-SE', 'JM-12', 'CN-XJ', 'AF-GHO'])
