/** Confidence of each profile. A copy for the browser, which cannot load the contract's zod; its type is the contract's, so that another number does not compile. */
import type { EntityType, PROFILE_CONFIDENCE, Profile } from '../src/contract/index.ts'

export const PROFILE: typeof PROFILE_CONFIDENCE = { precise: 0.8, balanced: 0.5, recall: 0.25 }
export const PROFILE_NAMES = Object.keys(PROFILE) as Profile[]

const EACH_TYPE: Readonly<Record<EntityType, true>> = { PER: true, LOC: true, ORG: true }
export const TYPES = Object.keys(EACH_TYPE) as EntityType[]
