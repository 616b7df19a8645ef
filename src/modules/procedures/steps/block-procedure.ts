import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { NoteRefusal } from './agent-note.ts'
import { type BlockRefusal, mayBlock, mayUnblock, type Obstacle } from './procedure-rules.ts'
import { type AskedOf, type Changed, type ChangeTables, takeSteps } from './take-steps.ts'

/** Something is in the way. */
export function block(
  errand: Errand<ChangeTables>,
  asked: AskedOf & Obstacle,
): Promise<Result<Changed, BlockRefusal | 'unknown-procedure'>> {
  return takeSteps(errand, asked, (procedure) => mayBlock(procedure, asked, errand.today))
}

/** The way is free again. */
export function unblock(
  errand: Errand<ChangeTables>,
  asked: AskedOf & { readonly note?: string | undefined },
): Promise<Result<Changed, NoteRefusal | 'unknown-procedure'>> {
  return takeSteps(errand, asked, (procedure) => mayUnblock(procedure, asked.note))
}
