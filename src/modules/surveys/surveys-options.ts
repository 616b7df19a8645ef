import type { FormsOptions } from '#modules/forms/index.ts'
import type { FormsTables } from '#modules/forms/index.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { PeopleTables } from '#modules/people/index.ts'
import type { OnceTables } from '#platform/db/once.ts'
import type { ThrottleTables } from '#platform/db/throttle.ts'
import type { EventTables } from '#platform/events/announce.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { Role } from '#kernel/role.ts'
import type { SurveysTables } from './tables.ts'

/** The tables that this module touches. */
export type Tables = SurveysTables &
  FormsTables &
  PeopleTables &
  OrganisationsTables &
  JournalTables &
  OnceTables &
  ThrottleTables &
  EventTables

export type Ask = Asked<Tables>

/** Beginning a form is the affair of forms: their keys, their cookies. */
export type SurveysOptions = Pick<FormsOptions, 'sealingKey' | 'publicUrl' | 'secureCookies'>

/** Who opens and closes surveys, reads free words and says what was changed. */
export const surveyors = ['mediator', 'manager'] as const satisfies readonly Role[]
