/**
 * Clitics: every way to split و ف أ ب ك ل س ال لل off a word, for counting words without them.
 * Not the engine's splitter: that one decides in context; this one lists what could be.
 */
export interface Split { readonly shape: string; readonly core: string }

const MIN_CORE = 2 // letters; a shorter rest is no word of the lexicon

/** The word itself first, then every split. `shape` names the clitics in order: '', 'ال', 'و', 'وب', 'وال', 'لل' … */
export function splits (word: string): Split[] {
  const found: Split[] = []
  const add = (shape: string, core: string): void => { if (core.length >= MIN_CORE) found.push({ shape, core }) }
  for (const conjunction of ['', 'و', 'ف', 'أ']) {
    if (!word.startsWith(conjunction)) continue
    const rest = word.slice(conjunction.length)
    add(conjunction, rest)
    if (rest.startsWith('ال')) add(`${conjunction}ال`, rest.slice(2))
    for (const preposition of ['ب', 'ك', 'ل', 'س']) {
      if (!rest.startsWith(preposition)) continue
      const inner = rest.slice(1)
      add(conjunction + preposition, inner)
      if (preposition === 'ل' && inner.startsWith('ل')) {
        add(`${conjunction}لل`, inner.slice(1))
        add(`${conjunction}لل`, inner) // للجنة = ل + ال + لجنة
      }
      if ((preposition === 'ب' || preposition === 'ك') && inner.startsWith('ال')) add(`${conjunction}${preposition}ال`, inner.slice(2))
    }
  }
  return found
}
