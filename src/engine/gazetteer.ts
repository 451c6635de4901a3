/**
 * The compiled gazetteer as the engine sees it: typed arrays, no strings on the way of a text.
 * Who makes it: `src/gazetteer` compiles and loads it; terms of a request are compiled into a small one of the same shape.
 */
import type { EntityType } from './types.ts'

/** What the tables of names and the lexicon say of a word, one bit each. */
export const NameFlag = {
  givenArabic: 1 << 0,
  familyArabic: 1 << 1,
  givenForeign: 1 << 2,
  familyForeign: 1 << 3,
  /** Some row marks the word as an ordinary word too. */
  nameCue: 1 << 4,
  /** A word inside the full name of a person of the gazetteer. */
  personPart: 1 << 5,
  placePart: 1 << 6,
  orgPart: 1 << 7,
  /** The word alone is a free form of an entity. */
  personWord: 1 << 8,
  placeWord: 1 << 9,
  orgWord: 1 << 10,
  /** The word alone is a form that needs a cue. */
  personCue: 1 << 11,
  placeCue: 1 << 12,
  orgCue: 1 << 13,
  /** Country, capital or large city: its name alone is evidence enough. */
  majorPlace: 1 << 14,
  noun: 1 << 15,
  verb: 1 << 16,
  adjective: 1 << 17,
  particleWord: 1 << 18,
  /** Set by match: the lexicon knows the word only by its stem. */
  inflected: 1 << 19
} as const

/** The lexicon has the word: it is an ordinary one, whatever else it may be. */
export const LEXICAL = NameFlag.noun | NameFlag.verb | NameFlag.adjective | NameFlag.particleWord

/** Frequency of a word in ordinary text, four bits of the name flags: 0 unknown or never, 15 most frequent; half-octave steps. */
export const FREQUENCY_SHIFT = 20
export const FREQUENCY_MASK = 15

/**
 * How a news archive uses a word, packed: log2 of the occurrences as a whole token (four bits), how well the core is known there (two bits: never,
 * a few times, often, very often), then for each type how large a share of its occurrences were names of that type (levels 0–5, in base 6).
 */
export const ARCHIVE_WHOLE_MASK = 15
export const ARCHIVE_USE_SHIFT = 4
export const ARCHIVE_LEVELS = 6

/** Cue classes, one bit each, in the order of `data/words/README.md`. */
export const CUE_CLASSES = [
  'title', 'role', 'kin', 'say', 'act', 'org-head-in', 'org-head-out', 'org-head-either', 'place-head-in', 'place-head-out', 'field',
  'org-modifier', 'particle', 'foreign-particle', 'function', 'locative', 'time', 'number', 'nisba', 'people', 'sport', 'byline', 'ordinary'
] as const
export type CueClass = typeof CUE_CLASSES[number]

/** Bit of each cue class. An ordinary phrase that is a function word too is a formula, which stands beside a name as a comma does: رحمه الله. */
export const CueFlag = Object.fromEntries(CUE_CLASSES.map((name, bit) => [name, 1 << bit])) as Readonly<Record<CueClass, number>>

/** How far a form of an entity can be trusted where it stands alone. */
export const FORM_CLASSES = ['free', 'cue', 'inside', 'after-full'] as const
export type FormClass = typeof FORM_CLASSES[number]

/** Form flags: two bits of FormClass, then `LIGHT_ONLY`. */
export const FORM_CLASS_MASK = 3
/** The form counts only in its own spelling: fully folded it is an ordinary word. */
export const LIGHT_ONLY = 4
/** The form is the entity's canonical name. */
export const CANONICAL = 8

/** What callers may read of an entity; made on demand. */
export interface EntityRecord {
  readonly id: string
  readonly type: EntityType
  readonly subtype: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly nameLatin: string
  readonly country: string
  readonly role: { readonly ar: string, readonly en: string }
  readonly geonames: number
  readonly iso3166: string
  readonly coordinates: { readonly latitude: number, readonly longitude: number } | undefined
  readonly population: number
  readonly source: string
}

export interface Gazetteer {
  /** Version and SHA-256 of the file; forms and entities counted. */
  readonly version: string
  readonly sha256: string
  readonly counts: Readonly<Record<EntityType, number>>
  readonly formCount: number

  /** Full keys of all words. */
  readonly keys: KeyTable
  /** Light keys of words whose spelling tells them from another word with the same full key: على, not علي. */
  readonly lightKeys: KeyTable
  /** `WORD_SIZE` numbers a token id, as `Word` tells. */
  readonly words: Int32Array

  /** Token trie: the root's children are in `words`, other edges here. */
  readonly edges: EdgeTable
  /** Forms that end in node n: formEntity[nodeForms[n] … nodeForms[n + 1]). */
  readonly nodeForms: Uint32Array
  readonly formEntity: Uint32Array
  readonly formFlags: Uint8Array
  /** Light hash of the form, for `LIGHT_ONLY`. */
  readonly formLight: Int32Array
  /** Cue classes of a phrase that ends in node n: رئيس الوزراء is a role. */
  readonly nodeCues: Uint32Array

  /** Odds of letters in names against ordinary words; see letters.ts. */
  readonly letterOdds: Int8Array
  readonly weights: EvidenceWeights
  readonly calibration: Calibration

  readonly entityType: Uint8Array
  /** How well known an entity is against others of the same form; greater wins. */
  readonly entityPrior: Uint16Array
  /** Index of the entity's country as two ASCII letters (first << 8 | second), 0 none. */
  readonly entityCountry: Uint16Array
  entity: (index: number) => EntityRecord
  indexOf: (id: string) => number
}

/** What `words` holds of a word, side by side, for all of it is read together. */
export const Word = {
  /** Name flags and frequency; from `NEIGHBOUR_SHIFT` on which names follow the word. */
  names: 0,
  /** Cue classes and `HAS_LIGHT`; from `NEIGHBOUR_SHIFT` on which names stand before the word. */
  cues: 1,
  /** How a news archive uses the word (`ARCHIVE_WHOLE_MASK`); from `COUNTRY_SHIFT` on the country of a nisba, as in `entityCountry`. */
  archive: 2,
  /** Child of the trie's root, 0 none. */
  child: 3
} as const
export const WORD_SIZE = 4
/** In `cues`: look at `lightKeys` too. */
export const HAS_LIGHT = 1 << 23
export const NAMES_MASK = 0xffffff
export const CUES_MASK = HAS_LIGHT - 1
/** A neighbour value: 0 if the archive tells nothing, else 1 and the levels of people, places and organisations, as in an archive value. */
export const NEIGHBOUR_SHIFT = 24
export const NEIGHBOUR_VALUES = 1 + ARCHIVE_LEVELS ** 3
export const ARCHIVE_MASK = 0xffff
export const COUNTRY_SHIFT = 16

/** Fitted weights of evidence, by the 32-bit key of the evidence; three a row, in the order of `ENTITY_TYPES`. */
export interface EvidenceWeights {
  readonly mask: number
  /** Open-addressed: key and row per slot; row -1: empty. */
  readonly key: Int32Array
  readonly row: Int32Array
  readonly values: Float32Array
  /** Id of a row: `start.before=title`. */
  idOf: (row: number) => string
}

/** Scale and shift of the log-odds of a mention's probability, by type; 1 and 0 leave it as it is. */
export interface Calibration { readonly scale: readonly number[], readonly shift: readonly number[] }

/** Row of a piece of evidence, -1 if it has no weight. */
export function weightRow (weights: EvidenceWeights, key: number): number {
  for (let slot = key & weights.mask; ; slot = (slot + 1) & weights.mask) {
    const row = weights.row[slot] as number
    if (row < 0 || weights.key[slot] === key) return row
  }
}

/** Open-addressed; a slot of `SLOT_SIZE` numbers, so that it lies in one line of the cache: the key's two hash lanes and the token id, -1 in an empty slot. */
export interface KeyTable { readonly mask: number, readonly slots: Int32Array }

/** Edges of a trie, in slots alike: node, token, and the node below, 0 in an empty slot. */
export interface EdgeTable { readonly mask: number, readonly slots: Int32Array }

/** A power of two; the last number of a slot is not used. */
export const SLOT_SIZE = 4

/** Token id of a hashed key, -1 if unknown. */
export function lookUp ({ mask, slots }: KeyTable, hash1: number, hash2: number): number {
  for (let slot = hash1 & mask; ; slot = (slot + 1) & mask) {
    const at = slot * SLOT_SIZE
    const id = slots[at + 2] as number
    if (id < 0 || (slots[at] === hash1 && slots[at + 1] === hash2)) return id
  }
}

/** Slot hash of a trie edge. */
export function edgeSlot (node: number, token: number, mask: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & mask
}

/** Node below `node` by `token`, 0 if none. */
export function child ({ mask, slots }: EdgeTable, node: number, token: number): number {
  for (let slot = edgeSlot(node, token, mask); ; slot = (slot + 1) & mask) {
    const at = slot * SLOT_SIZE
    const target = slots[at + 2] as number
    if (target === 0 || (slots[at] === node && slots[at + 1] === token)) return target
  }
}
