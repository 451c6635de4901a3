/**
 * The schema of every table in `data/`: what a cell may hold. A row that does not fit ends the build with file, line and column.
 */
import { z } from 'zod'

export const PERSON_SUBTYPES = ['politician', 'royal', 'military', 'militant', 'diplomat', 'official', 'judge', 'business', 'religious', 'writer', 'artist', 'journalist', 'scientist', 'athlete', 'coach', 'activist', 'historical', 'other'] as const
export const ORGANISATION_SUBTYPES = ['international', 'government', 'ministry', 'parliament', 'court', 'military', 'intelligence', 'police', 'party', 'armed-group', 'company', 'bank', 'central-bank', 'exchange', 'airline', 'newspaper', 'channel', 'agency', 'site', 'university', 'school', 'hospital', 'think-tank', 'ngo', 'union', 'club', 'federation', 'religious', 'institution', 'other'] as const
export const PLACE_SUBTYPES = ['country', 'territory', 'region', 'admin1', 'admin2', 'city', 'town', 'village', 'district', 'camp', 'sea', 'gulf', 'strait', 'lake', 'river', 'canal', 'mountain', 'desert', 'island', 'continent', 'valley', 'natural', 'airport', 'port', 'crossing', 'square', 'street', 'mosque', 'church', 'palace', 'stadium', 'base', 'prison', 'building', 'monument', 'site', 'oilfield', 'dam', 'bridge', 'hotel', 'facility'] as const

/** Letters of names: Arabic alphabet, Latin, digits, and the few marks that names carry. */
const NAME = /^[\u0621-\u063a\u0641-\u064a0-9A-Za-z\u00c0-\u024f .,'’&+\-()/]+$/
const trimmed = z.string().refine(cell => cell === cell.trim() && !cell.includes('  '), 'has stray spaces')
const name = trimmed.regex(NAME, 'must be written in the Arabic alphabet without marks, or in Latin letters')
const id = (prefix: string): z.ZodString => z.string().regex(new RegExp(`^${prefix}/[a-z0-9-]+(/[a-z0-9-]+)?$`), `must look like ${prefix}/lower-case-slug`)
const country = z.string().regex(/^([A-Z]{2})?$/, 'must be an ISO 3166-1 alpha-2 code or empty')
const ambiguity = z.enum(['', 'cue', 'inside'])
const optionalNumber = z.string().regex(/^(-?\d+(\.\d+)?)?$/, 'must be a number or empty').transform(cell => cell === '' ? undefined : Number(cell))
const flag = z.string().refine(cell => cell.split('|').every(item => item === '' || /^[?+]?/.test(item)), 'unknown mark')

/** A form of an entity; the mark before it says how far it can be trusted (data/README.md). */
export interface FormRow { readonly form: string, readonly class: 'free' | 'cue' | 'after-full' }

const MARKS: Readonly<Record<string, FormRow['class']>> = { '?': 'cue', '+': 'after-full' }

const aliases = flag.transform((cell, context) => cell.split('|').filter(item => item !== '').map((item): FormRow => {
  const mark = MARKS[item.charAt(0)]
  const form = mark === undefined ? item : item.slice(1)
  if (!NAME.test(form) || form !== form.trim()) context.addIssue({ code: 'custom', message: `alias "${form}" has letters outside the alphabets or stray spaces` })
  return { form, class: mark ?? 'free' }
}))

const described = { name, aliases, latin: trimmed.min(1), country, role_ar: trimmed, role_en: trimmed, ambiguity }
export const personRow = z.strictObject({ id: id('per'), ...described, subtype: z.enum(PERSON_SUBTYPES) })
export const organisationRow = z.strictObject({ id: id('org'), ...described, subtype: z.enum(ORGANISATION_SUBTYPES) })

const located = { geonames: optionalNumber.optional(), iso3166: z.string().optional(), lat: optionalNumber.optional(), lon: optionalNumber.optional(), population: optionalNumber.optional() }
export const placeRow = z.strictObject({ id: id('loc'), name, aliases, latin: trimmed.min(1), subtype: z.enum(PLACE_SUBTYPES), country, ambiguity, nisba: z.string().optional(), ...located })
export const linkRow = z.strictObject({ id: id('loc'), ...located })

const word = trimmed.regex(NAME, 'must be written in the Arabic alphabet without marks, or in Latin letters')
export const nameRow = z.strictObject({
  name: z.string().regex(/^[\u0621-\u063a\u0641-\u064a]+$/, 'must be one Arabic word'),
  kind: z.enum(['given', 'family', 'both']),
  gender: z.enum(['', 'm', 'f', 'both']),
  origin: z.string().min(1),
  ambiguity: z.enum(['', 'cue'])
})
export const cueRow = z.strictObject({ word, class: z.string().min(1), note: z.string() })
export const lexiconRow = z.strictObject({ word, class: z.string().regex(/^(noun|verb|adj|particle)(\+(noun|verb|adj|particle))*$/), count: z.coerce.number().int().nonnegative() })

const occurrences = z.coerce.number().int().nonnegative()
/** How a word was used in a news archive: occurrences without clitics taken off, occurrences of the core, and how many of these were names. */
export const archiveRow = z.strictObject({ word, whole: occurrences, count: occurrences, per: occurrences, loc: occurrences, org: occurrences })

/** Names beside a word in a news archive: its occurrences, how many names of each type begin right behind it, and how many end right before it. */
export const neighbourRow = z.strictObject({ word, count: occurrences, next_per: occurrences, next_loc: occurrences, next_org: occurrences, previous_per: occurrences, previous_loc: occurrences, previous_org: occurrences })

/** A fitted weight: what a piece of evidence adds to the score of a type (src/engine/score/templates.ts). */
export const weightRow = z.strictObject({ evidence: z.string().regex(/^[a-z0-9.-]+=/, 'must look like template=value'), type: z.enum(['PER', 'LOC', 'ORG']), weight: z.coerce.number(), support: z.coerce.number().int().nonnegative() })

export type NeighbourRow = z.infer<typeof neighbourRow>
export type ArchiveRow = z.infer<typeof archiveRow>
export type WeightRow = z.infer<typeof weightRow>
export type PersonRow = z.infer<typeof personRow>
export type OrganisationRow = z.infer<typeof organisationRow>
export type PlaceRow = z.infer<typeof placeRow>
export type NameRow = z.infer<typeof nameRow>
export type CueRow = z.infer<typeof cueRow>
export type LexiconRow = z.infer<typeof lexiconRow>
