/**
 * Hash of a key, two 32-bit lanes, taken from the last letter to the first, so that one pass gives the hash of every suffix:
 * what is left of a word when its clitics are taken off.
 * A key is known by its 64 bits; with a million keys the chance of one false acquaintance among them is below 1e-7.
 */
export const SEED_1 = 0x2545f491
export const SEED_2 = 0x51ed270b

export function step1 (hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

export function step2 (hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
