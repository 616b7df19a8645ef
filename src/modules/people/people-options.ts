import type { VNode } from 'preact'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { OnceTables } from '#platform/db/once.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { HeldBy } from './merge/held.ts'
import type { Person } from './person.ts'
import type { PeopleTables } from './tables.ts'

/** The tables that the pages of this module touch. */
export type Tables = PeopleTables & JournalTables & OnceTables & OrganisationsTables

export type Ask = Asked<Tables>

/** What `main` decides for this module. */
export interface PeopleOptions {
  /** What other modules show in a file, in the order of the page; it may ask for tables this module cannot see. */
  readonly fileSections: (errand: Errand<never>, person: Person) => Promise<readonly VNode[]>
  /** What other modules hold of one file by itself, since then when said; before files are joined or parted. */
  readonly heldElsewhere: HeldBy
}
