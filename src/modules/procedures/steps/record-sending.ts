import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { maySend, type SendingRefusal, type Sent } from './procedure-rules.ts'
import { type AskedOf, type Changed, type ChangeTables, takeSteps } from './take-steps.ts'

/** It has gone to the body, that day and that way; with its number when the body gave one at once. */
export function recordSending(
  errand: Errand<ChangeTables>,
  sending: AskedOf & Sent,
): Promise<Result<Changed, SendingRefusal | 'unknown-procedure'>> {
  return takeSteps(errand, sending, (procedure) => maySend(procedure, sending, errand.today))
}
