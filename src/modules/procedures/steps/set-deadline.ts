import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import {
  type ChosenDeadline,
  type DeadlineRefusal,
  mayRemoveDeadline,
  maySetDeadline,
} from './deadline-rules.ts'
import { type AskedOf, type Changed, type ChangeTables, takeSteps } from './take-steps.ts'

/** The next date to keep an eye on, and why; it replaces the one before. */
export function setDeadline(
  errand: Errand<ChangeTables>,
  asked: AskedOf & ChosenDeadline,
): Promise<Result<Changed, DeadlineRefusal | 'unknown-procedure'>> {
  return takeSteps(errand, asked, (procedure) => maySetDeadline(procedure, asked, errand.today))
}

/** There is no date to keep an eye on any more. */
export function removeDeadline(
  errand: Errand<ChangeTables>,
  asked: AskedOf,
): Promise<Result<Changed, 'unknown-procedure'>> {
  return takeSteps(errand, asked, mayRemoveDeadline)
}
