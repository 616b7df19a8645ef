import type { Role } from '#kernel/role.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { PeopleTables, Person } from '#modules/people/index.ts'
import type { PlacesTables, StartGiven } from '#modules/places/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OnceTables } from '#platform/db/once.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { ReferralsTables } from './tables.ts'

/** The tables that this module touches. */
export type Tables = ReferralsTables &
  PlacesTables &
  PeopleTables &
  OrganisationsTables &
  JournalTables &
  OnceTables

export type Ask = Asked<Tables>

/** What the house gives referrals: keys, addresses, and the doors of its neighbours. */
export interface ReferralsOptions {
  /** What tells where a place or an address is. */
  readonly where: StartGiven
  /** Makes the codes of links. */
  readonly sealingKey: Uint8Array
  readonly publicUrl: string
  readonly ownPage: OwnPage
}

/** The page that a person opens with her card: the affair of privacy, who says whose is open. */
export interface OwnPage {
  /** Her page, once it is open. */
  readonly url: string
  /** Does what she asks, at her door; anybody else is shown the way in. */
  atHome(asked: Ask, work: (home: AtHome) => Promise<Response>): Promise<Response>
}

export interface AtHome {
  readonly errand: Errand<Tables>
  readonly person: Person
}

/** Who sees how partners answer: counts alone. */
export const counters = ['manager', 'administrator'] as const satisfies readonly Role[]
