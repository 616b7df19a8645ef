import type { BirthDate } from '#kernel/birth-date.ts'
import type { Id, PersonId } from '#kernel/ids.ts'
import type { SpokenLanguage } from '#kernel/spoken-language.ts'
import type { ContactChannel } from './contact-channel.ts'
import type { ProtectionMeasure } from './protection-measure.ts'
import type { Purpose } from './restriction/restriction.ts'

/** A file: what a person let us note so as to help her. Nothing here is invented: unknown stays absent. */
export interface Person {
  readonly id: PersonId
  /** Grows at each change: two agents cannot overwrite each other unknowingly. */
  readonly version: number
  readonly names: Names
  readonly gender: Gender
  readonly birth: BirthDate | undefined
  readonly home: Home
  /** The first one is spoken best. */
  readonly spoken: readonly SpokenLanguage[]
  /** Absent: not asked. Empty: reads no language. */
  readonly read: readonly SpokenLanguage[] | undefined
  readonly needs: readonly Need[]
  readonly socialStatus: SocialStatus | undefined
  readonly protection: ProtectionMeasure | undefined
  /** None is fine. */
  readonly channels: readonly ContactChannel[]
  readonly openedAt: Date
  /** Since when her file is kept and not used (art. 18 RGPD); absent when it is used. */
  readonly restrictedSince?: Date
  /** What she objected to (art. 21 RGPD); absent when nothing. */
  readonly objections?: readonly Purpose[]
  /** Other files that were hers as well and are read with this one; absent when there is none. */
  readonly joined?: readonly PersonId[]
}

/** Kept as written on her papers: accents, apostrophes and capitals are hers. */
export interface Names {
  readonly firstNames: string | undefined
  readonly usageName: string | undefined
  readonly birthName: string | undefined
  /** Her papers bear one name only; it is kept as usage name and nothing is missing. */
  readonly hasSingleName: boolean
}

export interface Home {
  readonly commune: HomeCommune | undefined
  readonly hasNoFixedAddress: boolean
}

/** A commune of the official list (COG) of that year. */
export interface HomeCommune {
  readonly code: string
  readonly name: string
  readonly postalCode: string | undefined
  readonly listYear: number
}

/** Codes of the national activity report, the same as in `visits`. */
export const genders = ['feminin', 'masculin', 'non_communique'] as const
export type Gender = (typeof genders)[number]

/** Codes of the national activity report, the same as in `visits`. */
export const socialStatuses = ['scolarise', 'sans_emploi', 'en_emploi', 'retraite', 'non_communique'] as const
export type SocialStatus = (typeof socialStatuses)[number]

export const needs = ['interpreter', 'sign-language', 'easy-reading', 'large-print', 'accompaniment'] as const
export type Need = (typeof needs)[number]

export type PersonCodeId = Id<'person-code'>

/** The name to call her by: first names, then the name she uses, else the one she was born with. */
export function fullName({ firstNames, usageName, birthName }: Names): string {
  return [firstNames, usageName ?? birthName].filter(Boolean).join(' ')
}

/** The name she was born with, when she uses another one. */
export function otherBirthName({ usageName, birthName }: Names): string | undefined {
  return usageName === undefined || usageName === birthName ? undefined : birthName
}
