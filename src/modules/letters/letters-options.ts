import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { PeopleTables } from '#modules/people/index.ts'
import type { ChangeTables } from '#modules/procedures/index.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { LettersTables } from './tables.ts'

/** The tables that the pages of this module touch. */
export type Tables = LettersTables & ChangeTables & PeopleTables & OrganisationsTables

export type Ask = Asked<Tables>
