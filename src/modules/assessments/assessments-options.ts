import type { FormsOptions } from '#modules/forms/index.ts'
import type { PeopleTables } from '#modules/people/index.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { FormsTables } from '#modules/forms/index.ts'
import type { OnceTables } from '#platform/db/once.ts'
import type { ThrottleTables } from '#platform/db/throttle.ts'
import type { EventTables } from '#platform/events/announce.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { AssessmentsTables } from './tables.ts'

/** The tables that this module touches. */
export type Tables = AssessmentsTables &
  FormsTables &
  PeopleTables &
  OrganisationsTables &
  JournalTables &
  OnceTables &
  ThrottleTables &
  EventTables

export type Ask = Asked<Tables>

/** What `main` decides for this module. */
export type AssessmentsOptions = Pick<FormsOptions, 'sealingKey'>
