import type { FormsOptions, FormsTables } from '#modules/forms/index.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { PeopleTables } from '#modules/people/index.ts'
import type { ChangeTables, ProceduresTables } from '#modules/procedures/index.ts'
import type { OnceTables } from '#platform/db/once.ts'
import type { ThrottleTables } from '#platform/db/throttle.ts'
import type { EventTables } from '#platform/events/announce.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { EntitlementsTables } from './caseload/tables.ts'
import type { TownKnowledge } from './result/rights.ts'

/** The tables that this module touches. */
export type Tables = EntitlementsTables &
  FormsTables &
  PeopleTables &
  OrganisationsTables &
  ProceduresTables &
  ChangeTables &
  JournalTables &
  OnceTables &
  ThrottleTables &
  EventTables

export type Ask = Asked<Tables>

/** What `main` decides for this module. */
export interface EntitlementsOptions {
  readonly town: TownKnowledge
  /** How forms are filled: our pages about one form come in by the same door. */
  readonly forms: FormsOptions
}
