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
import type { Person } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
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
export interface SurveysOptions extends Pick<FormsOptions, 'sealingKey' | 'publicUrl' | 'secureCookies'> {
  readonly ownPage: OwnPage
}

/** The page that a person opens with her card: the affair of privacy, who says whose is open. */
export interface OwnPage {
  /** Where she types the code of her card. */
  readonly doorUrl: string
  /** Her page, once it is open. */
  readonly url: string
  /** Does what she asks, at her door; anybody else is shown the way in. */
  atHome(asked: Ask, work: (home: AtHome) => Promise<Response>): Promise<Response>
}

export interface AtHome {
  readonly errand: Errand<Tables>
  readonly person: Person
}

/** Who opens and closes surveys, reads free words and says what was changed. */
export const surveyors = ['mediator', 'manager'] as const satisfies readonly Role[]
