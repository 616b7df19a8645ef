import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { mayRename, type TitleRefusal } from './procedure-rules.ts'
import { type AskedOf, type Changed, type ChangeTables, takeSteps } from './take-steps.ts'

/** Gives it the words the person uses for it. */
export function rename(
  errand: Errand<ChangeTables>,
  asked: AskedOf & { readonly title: string },
): Promise<Result<Changed, TitleRefusal | 'unknown-procedure'>> {
  return takeSteps(errand, asked, (procedure) => mayRename(procedure, asked.title))
}
