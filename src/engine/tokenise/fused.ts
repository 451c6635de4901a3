/**
 * Compound names written together: عبدالله, نورالدين, نصرالله are two words to the engine, as in عبد الله.
 * Why: one spelling of each name in the lists serves both.
 */

/** First halves of names in الدين that papers write fused, in full-folded letters. */
const BEFORE_DIN = new Set('نور صلاح علاء علا جمال شمس بدر سيف ضياء ضيا حسام عماد محيي محي نصر تاج فخر شرف عز خير سعد جلال كمال زين عصام صفي نجم برهان قطب سراج شهاب ركن معز ظهير رضي جميل سعيد نجيب'.split(' '))

const ABD_AL = /^([وف]?[بكل]?)عبدال.{2,}$/
const ALLAH = /^(?!.?ال)(.{3,})الله$/
const AL_DIN = /^[وف]?[بكل]?(.{2,5})الدين$/

/**
 * Where a full-folded word falls into two, or 0.
 * @param word at most `MAX_FUSED` letters; callers pass only words that end or begin in a way that may match.
 */
export function fusedAt (word: string): number {
  const abd = ABD_AL.exec(word)
  if (abd !== null) return (abd[1] ?? '').length + 3
  if (ALLAH.test(word)) return word.length - 4
  const din = AL_DIN.exec(word)
  if (din !== null && BEFORE_DIN.has(din[1] ?? '')) return word.length - 5
  return 0
}

/** Longest word that is looked at: clitics, عبد and the longest divine name. */
export const MAX_FUSED = 16
