/** Tokenise: folded letters → words, and the ways in which clitics may stand before each. */
export { SEED_1, SEED_2, step1, step2 } from './hash.ts'
export { cliticLetters, createSplits, MAX_SPLITS, splitWord, type Splits } from './splits.ts'
export { TokenKind, words, type Tokens } from './words.ts'
