import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { FollowedProcedure, ProcedureId } from './procedure.ts'
import { findProcedureById, listProceduresById, listProceduresOf } from './procedure-store.ts'
import type { ProceduresTables } from './tables.ts'

/** The procedure, if the asker may see it. For our own needs: a page that shows it reads it. */
export function findProcedure(
  errand: Errand<ProceduresTables>,
  id: ProcedureId,
): Promise<FollowedProcedure | undefined> {
  return findProcedureById(errand.db, id)
}

/** Several at once; those the asker may not see are left out. */
export function findProcedures(
  errand: Errand<ProceduresTables>,
  ids: readonly ProcedureId[],
): Promise<readonly FollowedProcedure[]> {
  return listProceduresById(errand.db, ids)
}

/** All of a person's, the latest first: those that run and those that ended. */
export function proceduresOf(
  errand: Errand<ProceduresTables>,
  personId: PersonId,
): Promise<readonly FollowedProcedure[]> {
  return listProceduresOf(errand.db, personId)
}

/** The procedure, shown on a screen: every reading is written in the journal. */
export async function readProcedure(
  errand: Errand<ProceduresTables & JournalTables>,
  id: ProcedureId,
): Promise<FollowedProcedure | undefined> {
  const procedure = await findProcedure(errand, id)
  if (!procedure) return undefined
  await writeInJournal(errand, {
    action: 'procedures.read',
    subject: { kind: 'procedure', id },
    personId: procedure.personId,
  })
  return procedure
}
