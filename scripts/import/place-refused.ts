/**
 * Refused: whole countries and spellings of untagged alternate names that are not taken. Single places: place-mended.tsv.
 */

/** Countries whose untagged names in Arabic script are mostly Uyghur or Persian spellings. */
export const REFUSED_COUNTRIES = new Set(['CN'])

/** Untagged names that are not what Arabic newspapers write, by country. */
export const REFUSED_SPELLINGS = new Set(`
  CM بافؤسام|CM مارؤا|CA مونترآل|HK أبردين|IR فارس آباد|IR يلام|IR شارود|IR بابل|CO سوسوتا|CO تولوآ|GH تما|IN مئو|IN ناندد|IN نوئدا|IN آئزال|IN آرا|IN بوج|IN لاتر|IN دواس|IN آمبور|IN آبوهار
  IN إلهآباد|IN بريلي|VE بارسلونا|MX نوئوو لاردو|JP إروما|VN هوئه|ZW كويكوى|VE ترمرو|PH اموس|US امهرست|US نورمن|GB هارو|SL بو|TM مرو|KG جلال-آباد|TJ استروشن|PE اواراز|TM داش اوغوز|ID ميروكي
  PK دادو|GB راترهام|GB والتامستو|MX تونالا|ES كارابانتشيل|CL لوس آنخلس|KR اوسان|EC لوجا|MX ماساتلان|PY لامباره|JP إنزاي|TW نانتو|BF بانفورا|KE الدورت|CU لاس توناس|SY هولير`.split(/[|\n]/).map((entry) => entry.trim()).filter(Boolean))
