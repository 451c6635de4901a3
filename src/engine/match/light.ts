/** Light hash: the spelling of a span, for forms that count only in their own spelling. */
import { ALEF } from '../chars.ts'
import type { Normalised } from '../normalise/index.ts'
import { SEED_1, step1, TokenKind, type Tokens } from '../tokenise/index.ts'

/** One lane over the light letters of a span, last token first, its tokens parted by a space. */
export function lightHash (folded: Normalised, tokens: Tokens, from: number, to: number, skip: number, restored: boolean): number {
  let hash = SEED_1
  for (let t = to; t >= from; t--) {
    if ((tokens.kind[t] as number) > TokenKind.number) continue
    if (t < to) hash = step1(hash, 0x20)
    const first = (tokens.first[t] as number) + (t === from ? skip : 0)
    for (let i = (tokens.last[t] as number) - 1; i >= first; i--) hash = step1(hash, folded.light[i] as number)
  }
  return restored ? step1(hash, ALEF) : hash
}
