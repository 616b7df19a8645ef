import type { Day } from '#kernel/day.ts'
import { findSecrets } from '#kernel/found-secrets.ts'
import { type Result, refuse } from '#kernel/result.ts'
import { type Assent, isAbout, type Person } from '#modules/people/index.ts'
import { findProcedure, type ProceduresTables } from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type DayRefusal, dayProblem, type DraftRefusal, mayRecord, type VisitDraft } from '../visit.ts'

/** What is said of a visit: what was done, when and where. */
export interface SaidVisit {
  readonly draft: VisitDraft
  readonly visitedOn?: Day | undefined
  readonly placeName?: string | undefined
  /** Of who represents or assists her, for what a measure of protection forbids her to do alone. */
  readonly assent?: Assent | undefined
}

export type NoteRefusal = DraftRefusal | DayRefusal | 'secret-in-place'

/** Whether it may be written as it is said, of that day and that place. */
export function mayNote(
  { draft, visitedOn, placeName = '' }: SaidVisit,
  today: Day,
): Result<VisitDraft, NoteRefusal> {
  const wrongDay = visitedOn && dayProblem(visitedOn, today)
  if (wrongDay) return refuse(wrongDay)
  return findSecrets(placeName).length > 0 ? refuse('secret-in-place') : mayRecord(draft)
}

/** Whether every procedure named is one of this person's. */
export async function ownProcedures(
  errand: Errand<ProceduresTables>,
  { draft, person }: Pick<SaidVisit, 'draft'> & { readonly person: Person | undefined },
): Promise<boolean> {
  for (const { procedureId } of draft.acts) {
    if (!procedureId) continue
    const procedure = await findProcedure(errand, procedureId)
    if (!person || !isAbout(person, procedure?.personId)) return false
  }
  return true
}
