/**
 * Templates: the kinds of evidence. An evidence id is `template=value,value`, as it stands in the weights file and in `explain`.
 * `group` is the name under which `alam evaluate` leaves evidence out to see what it is worth.
 */
import { VALUE_KINDS, type ValueKindName } from './values.ts'

export interface Template { readonly id: string, readonly group: string, readonly about: string, readonly values: readonly ValueKindName[] }

const define = <T extends Readonly<Record<string, readonly [group: string, about: string, ...values: readonly ValueKindName[]]>>>(table: T): T => table

/** The order is the template's number in hashes: append, never reorder. */
const TABLE = define({
  'start.before': ['context', 'class of the token before', 'coarse'],
  'start.before2': ['context', 'classes of the two tokens before', 'coarse', 'coarse'],
  'start.cue': ['cues', 'cue word or mark right before', 'word'],
  'start.cue2': ['cues', 'cue word two tokens before', 'word'],
  'start.cue.first': ['cues', 'cue word right before, with the class of the first word', 'word', 'coarse'],
  'start.clitic': ['clitics', 'clitics before the name', 'letters'],
  'start.pair': ['context', 'classes of the token before and of the first word, clitics between them', 'coarse', 'coarse', 'letters'],
  'start.clitic.names': ['clitics', 'clitics, with what the name tables say of the first word', 'letters', 'names'],
  'start.names': ['names', 'what the name tables say of the first word', 'names'],
  'start.names.before': ['names', 'the same, with the class of the token before', 'names', 'coarse'],
  'start.tables': ['gazetteer', 'what the gazetteer says of the first word alone', 'tables'],
  'start.tables.before': ['gazetteer', 'the same, with the class of the token before', 'tables', 'coarse'],
  'start.archive': ['archive', 'how a news archive uses the first word', 'archive'],
  'start.archive.before': ['archive', 'the same, with the class of the token before', 'archive', 'coarse'],
  'start.frequency': ['lexicon', 'how frequent the first word is in ordinary text, and whether it is definite', 'integer', 'integer'],
  'start.prefix': ['letters', 'first letters of the first word', 'letters'],
  'start.suffix': ['letters', 'last letters of the first word', 'letters'],
  'start.spelling': ['letters', 'how the letters of the first word, if unknown, speak for a person and a place (0 to 7 each)', 'spelling'],
  'start.spelling.before': ['letters', 'the same, with the class of the token before', 'spelling', 'coarse'],
  'start.document': ['document', 'contexts of the first word elsewhere in the text', 'contexts'],
  'start.repeated': ['document', 'how often the first word stands elsewhere in the text', 'integer'],
  'start.word': ['cues', 'the first word, if it is a cue word', 'word'],
  'start.tables.of.before': ['gazetteer', 'what the gazetteer says of the token before', 'tables'],
  'start.names.of.before': ['names', 'what the name tables say of the token before', 'names'],
  'end.after': ['context', 'class of the token after', 'coarse'],
  'end.after2': ['context', 'classes of the two tokens after', 'coarse', 'coarse'],
  'end.cue': ['cues', 'cue word or mark right after', 'word'],
  'end.cue.last': ['cues', 'cue word right after, with the class of the last word', 'word', 'coarse'],
  'end.pair': ['context', 'classes of the last word and of the token after, clitics between them', 'coarse', 'coarse', 'letters'],
  'end.cue2': ['cues', 'cue word two tokens after', 'word'],
  'end.names': ['names', 'what the name tables say of the last word', 'names'],
  'end.names.after': ['names', 'the same, with the class of the token after', 'names', 'coarse'],
  'end.tables': ['gazetteer', 'what the gazetteer says of the last word alone', 'tables'],
  'end.archive': ['archive', 'how a news archive uses the last word', 'archive'],
  'end.archive.after': ['archive', 'the same, with the class of the token after', 'archive', 'coarse'],
  'end.frequency': ['lexicon', 'how frequent the last word is in ordinary text, and whether it is definite', 'integer', 'integer'],
  'end.prefix': ['letters', 'first letters of the last word', 'letters'],
  'end.suffix': ['letters', 'last letters of the last word', 'letters'],
  'end.spelling': ['letters', 'how the letters of the last word, if unknown, speak for a person and a place (0 to 7 each)', 'spelling'],
  'end.spelling.after': ['letters', 'the same, with the class of the token after', 'spelling', 'coarse'],
  'end.document': ['document', 'contexts of the last word elsewhere in the text', 'contexts'],
  'end.repeated': ['document', 'how often the last word stands elsewhere in the text', 'integer'],
  'end.after.clitic': ['clitics', 'clitics of the token after, with its class', 'letters', 'coarse'],
  'end.names.of.after': ['names', 'what the name tables say of the token after', 'names'],
  'end.tables.of.after': ['gazetteer', 'what the gazetteer says of the token after', 'tables'],
  'inner.pair': ['shape', 'classes of a word inside and of the one before it, clitics between them', 'coarse', 'coarse', 'letters'],
  'inner.names': ['names', 'what the name tables say of a word inside, with its clitics', 'names', 'letters'],
  'inner.names.pair': ['names', 'what the name tables say of a word inside and of the one before it', 'names', 'names'],
  'inner.tables': ['gazetteer', 'what the gazetteer says of a word inside', 'tables'],
  'inner.archive': ['archive', 'how a news archive uses a word inside', 'archive'],
  'inner.definite': ['shape', 'whether a word inside and the one before it are definite, with its class', 'integer', 'coarse'],
  'inner.frequency': ['lexicon', 'how frequent a word inside is in ordinary text, and whether it is definite', 'integer', 'integer'],
  'inner.spelling': ['letters', 'how the letters of an unknown word inside speak for a person and a place (0 to 7 each)', 'spelling'],
  'inner.spelling.before': ['letters', 'the same, with the class of the word before it', 'spelling', 'coarse'],
  'inner.cue': ['cues', 'a cue word inside, with the class of the word before it', 'word', 'coarse'],
  'inner.after-cue': ['cues', 'class of a word inside, after this cue word', 'word', 'coarse'],
  'span.length': ['shape', 'number of words', 'integer'],
  'span.inside': ['shape', 'classes of the words', 'sequence', 'integer'],
  'span.inside.before': ['shape', 'classes of the words and of the token before', 'sequence', 'integer', 'coarse'],
  'span.inside.after': ['shape', 'classes of the words and of the token after', 'sequence', 'integer', 'coarse'],
  'span.around': ['context', 'classes of the tokens before and after', 'coarse', 'coarse'],
  'span.around.length': ['context', 'the same, with the number of words', 'coarse', 'coarse', 'integer'],
  'span.before.length': ['context', 'class of the token before, with the number of words', 'coarse', 'integer'],
  'span.after.length': ['context', 'class of the token after, with the number of words', 'coarse', 'integer'],
  'span.entry': ['gazetteer', 'gazetteer forms that are exactly this span', 'entry'],
  'span.entry.before': ['gazetteer', 'the same, with the class of the token before', 'entry', 'coarse'],
  'span.entry.after': ['gazetteer', 'the same, with the class of the token after', 'entry', 'coarse'],
  'span.entry.frequency': ['gazetteer', 'the same, with the frequency of the first word', 'entry', 'integer'],
  'span.entry.names': ['gazetteer', 'the same, with what the name tables say of the first word', 'entry', 'names'],
  'span.no-entry': ['gazetteer', 'no gazetteer form is this span; number of words', 'integer'],
  'span.covered': ['gazetteer', 'types of longer forms that cover the span', 'types'],
  'span.covers': ['gazetteer', 'types of shorter forms inside the span', 'types', 'integer'],
  'span.names': ['names', 'what the name tables say of the first and of the last word', 'names', 'names'],
  'span.strength': ['names', 'numbers of known, weak and unknown name words', 'integer', 'integer', 'integer'],
  'span.archive': ['archive', 'least and greatest share of names of one type (0 PER, 1 LOC, 2 ORG) among the words; -1 unknown', 'integer', 'integer', 'integer'],
  'span.rule': ['rules', 'a rule proposes exactly this span', 'rule'],
  'span.head.length': ['cues', 'the cue word that heads the span, with the number of words', 'word', 'integer'],
  'span.head.last': ['cues', 'the cue word that heads the span, with the class of the last word', 'word', 'coarse'],
  'span.second': ['cues', 'the second word, if it is a cue word', 'word'],
  'span.quoted': ['shape', 'stands alone in quotation marks or brackets; class of the token before them', 'coarse', 'integer'],
  'span.conjunction': ['shape', 'words inside that begin with the clitic و', 'integer'],
  'span.marks': ['shape', 'punctuation inside', 'integer'],
  'span.definiteness': ['shape', 'which of the first five words are definite', 'integer', 'integer'],
  'span.cue.entry': ['gazetteer', 'cue word right before, with the exact forms', 'word', 'entry'],
  'start.follow': ['archive', 'how often names follow the token before in a news archive', 'neighbour'],
  'start.follow.first': ['archive', 'the same, with the class of the first word', 'neighbour', 'coarse'],
  'end.precede': ['archive', 'how often names stand before the token after in a news archive', 'neighbour'],
  'end.precede.last': ['archive', 'the same, with the class of the last word', 'neighbour', 'coarse'],
  'inner.follow': ['archive', 'how often names follow the word before a word inside in a news archive', 'neighbour'],
  'inner.precede': ['archive', 'how often names stand before a word inside in a news archive', 'neighbour'],
  'start.agreement': ['agreement', 'whether the first word agrees with the token before as an adjective does', 'agreement'],
  'start.agreement.before': ['agreement', 'the same, with the class of the token before', 'agreement', 'coarse'],
  'end.agreement': ['agreement', 'whether the token after agrees with the last word as an adjective does', 'agreement'],
  'end.agreement.last': ['agreement', 'the same, with the class of the last word', 'agreement', 'coarse'],
  'span.agreement': ['agreement', 'whether the token after agrees with the first of several words as an adjective does, with the class of the first', 'agreement', 'coarse'],
  'inner.agreement': ['agreement', 'whether a word inside agrees with the word before it as an adjective does', 'agreement'],
  'span.agreement.last': ['agreement', 'whether the last of three or more words agrees with the first as an adjective does, with the class of the first', 'agreement', 'coarse'],
  'span.any': ['shape', 'any span at all; holds the balance between finding more and erring less', 'integer']
})

export type TemplateId = keyof typeof TABLE
export const TEMPLATES: readonly Template[] = Object.entries(TABLE).map(([id, [group, about, ...values]]) => ({ id, group, about, values }))
/** Number of each template. */
export const T = Object.fromEntries(TEMPLATES.map(({ id }, number) => [id, number])) as Readonly<Record<TemplateId, number>>

/** Receives evidence as template number and up to three values. */
export interface EvidenceSink { add: (template: number, a: number, b?: number, c?: number) => void }

/** Receives groups of evidence (groups.ts) as a whole too, by the places of their values. */
export interface GroupSink extends EvidenceSink { group: (group: number, a: number, b: number, c: number) => void }

/** 32-bit key of a piece of evidence. */
export function evidenceKey (template: number, a: number, b: number, c: number): number {
  let key = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a | 0, 0x85ebca6b)
  key = Math.imul(key ^ (key >>> 15), 0xc2b2ae35)
  key = Math.imul(key ^ (b + 0x7ed55d16), 0x27d4eb2f)
  key = Math.imul(key ^ (key >>> 13) ^ (c + 0x165667b1), 0x9e3779b1)
  return key ^ (key >>> 16)
}

/** The id of a piece of evidence: `start.before=title`. */
export function evidenceId (template: number, values: readonly number[], words?: ReadonlyMap<number, string>): string {
  const { id, values: kinds } = TEMPLATES[template] as Template
  return `${id}=${kinds.map((kind, i) => VALUE_KINDS[kind].print(values[i] ?? 0, words)).join(',')}`
}

/** Template and key of an id. @throws if it is no evidence of this version. */
export function parseEvidence (id: string): { readonly template: Template, readonly key: number } {
  const at = id.indexOf('=')
  const number = T[id.slice(0, at) as TemplateId] as number | undefined
  const template = number === undefined ? undefined : TEMPLATES[number]
  if (number === undefined || template === undefined) throw new Error(`unknown evidence ${id}`)
  const texts = splitValues(id.slice(at + 1), template.values.length)
  const [a = 0, b = 0, c = 0] = template.values.map((kind, i) => VALUE_KINDS[kind].parse(texts[i] ?? ''))
  return { template, key: evidenceKey(number, a, b, c) }
}

/** Values are parted by commas; a comma itself can be a cue, and then comes first. */
function splitValues (text: string, count: number): string[] {
  if (count === 1) return [text]
  const parts = text.split(',')
  while (parts.length > count) parts.splice(0, 2, `${parts[0] ?? ''},${parts[1] ?? ''}`)
  return parts
}
