import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { NoteRefusal } from './agent-note.ts'
import { type HowItEnded, mayRecordOutcome, mayReopen, type OutcomeRefusal } from './procedure-rules.ts'
import { type AskedOf, type Changed, type ChangeTables, takeSteps } from './take-steps.ts'

/** How it ended; the end of a refused one opens the delay to contest. */
export function recordOutcome(
  errand: Errand<ChangeTables>,
  asked: AskedOf & HowItEnded,
): Promise<Result<Changed, OutcomeRefusal | 'unknown-procedure'>> {
  return takeSteps(errand, asked, (procedure) => mayRecordOutcome(procedure, asked, errand.today))
}

/** It had not ended after all: it stands where it stood. */
export function reopen(
  errand: Errand<ChangeTables>,
  asked: AskedOf & { readonly note?: string | undefined },
): Promise<Result<Changed, NoteRefusal | 'unknown-procedure'>> {
  return takeSteps(errand, asked, (procedure) => mayReopen(procedure, asked.note))
}
