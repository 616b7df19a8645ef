import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type AttemptRefusal, type AttemptToBegin, mayBeginAttempt } from './attempt-rules.ts'
import { type AskedOf, type Changed, type ChangeTables, takeSteps } from './take-steps.ts'

/** It will be sent once more: after a refusal, or because the body has lost it or wants more. */
export function beginAttempt(
  errand: Errand<ChangeTables>,
  asked: AskedOf & AttemptToBegin,
): Promise<Result<Changed, AttemptRefusal | 'unknown-procedure'>> {
  return takeSteps(errand, asked, (procedure) => mayBeginAttempt(procedure, asked, errand.today))
}
