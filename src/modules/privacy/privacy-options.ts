import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { PeopleTables, TypedBirthDate } from '#modules/people/index.ts'
import type { OnceTables } from '#platform/db/once.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import type { ThrottleTables } from '#platform/db/throttle.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { Catalogue } from './catalogue.ts'
import type { PrivacyTables } from './tables.ts'

/** The tables that the pages of this module touch. */
export type Tables = PrivacyTables &
  PeopleTables &
  OrganisationsTables &
  JournalTables &
  OnceTables &
  ThrottleTables

export type Ask = Asked<Tables>

/** What a person types to open her page. */
export interface ClaimedPage {
  readonly code: string
  readonly birth: TypedBirthDate
  readonly pin: string
  /** Where the attempt comes from; counted under a keyed hash. */
  readonly address: string
}

export type OwnPageRefusal = 'no-code' | 'unreadable-code' | 'no-proof' | 'no-match' | 'too-often'

/** The page of one visit, opened by its code. */
export interface OpenedByReceipt {
  /** Who bears the code, at the door `person`. */
  readonly asker: Asker
  /** Absent when only the visit may be shown: nobody known, or four figures instead of a birth date. */
  readonly personId: PersonId | undefined
  readonly sheet: (frame: Frame) => VNode
}

/** What `main` decides for this module. */
export interface PrivacyOptions {
  readonly catalogue: Catalogue
  /** The installation’s key. */
  readonly sealingKey: Uint8Array
  readonly secureCookies: boolean
  openByReceipt(errand: Errand<unknown>, claim: ClaimedPage): Promise<Result<OpenedByReceipt, OwnPageRefusal>>
  /** What the other modules tell a person on her page: at the door `person`, in the order of the page. */
  ownSections(errand: Errand<unknown>, whose: Whose): Promise<readonly VNode[]>
}

export interface Whose {
  readonly personId: PersonId
  /** Her file and those joined to it. */
  readonly files: readonly [PersonId, ...PersonId[]]
  readonly language: Language
}
