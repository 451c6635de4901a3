/** What a caller may not have meant, said beside a good answer. */
import type { Warning } from '../../contract/index.ts'

const BYTE_ORDER_MARK = '\ufeff'
const ARABIC_LETTER = /\p{Script=Arabic}/u

export function warningsFor (text: string): Warning[] {
  const warnings: Warning[] = []
  if (text.startsWith(BYTE_ORDER_MARK)) {
    warnings.push({ code: 'byte-order-mark', message: 'The text starts with a byte order mark (U+FEFF); it counts in the offsets.' })
  }
  if (!ARABIC_LETTER.test(text)) {
    warnings.push({ code: 'no-arabic-letters', message: 'The text holds no Arabic letter; was it decoded in the right charset?' })
  }
  return warnings
}
