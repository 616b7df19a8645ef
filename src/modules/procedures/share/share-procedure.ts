import { grant, type Result, refuse } from '#kernel/result.ts'
import { mayShare, type Sharer } from '#kernel/sharing.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { findProcedure } from '../find-procedure.ts'
import type { ProcedureId } from '../procedure.ts'
import type { ProceduresTables } from '../tables.ts'
import { closeToTeam, findSharing, openToTeam } from './share-store.ts'

type ShareErrand = Errand<ProceduresTables & JournalTables>

export type ShareRefusal = 'unknown-procedure' | 'not-yours-to-share'

/** Opens to the team a procedure that its author kept among social workers. */
export async function shareProcedure(
  errand: ShareErrand,
  id: ProcedureId,
  sharer: Sharer,
): Promise<Result<ProcedureId, ShareRefusal>> {
  const may = await isHers(errand, id, { sharer, to: 'open' })
  if (!may.ok) return may
  const isOpened = await openToTeam(errand.db, { id, by: sharer.agentId, at: errand.now })
  return isOpened ? tell(errand, id, 'procedures.shared') : refuse('not-yours-to-share')
}

/** Closes it again: what was read stays read. */
export async function closeAgain(
  errand: ShareErrand,
  id: ProcedureId,
  sharer: Sharer,
): Promise<Result<ProcedureId, ShareRefusal>> {
  const may = await isHers(errand, id, { sharer, to: 'close' })
  if (!may.ok) return may
  const isClosed = await closeToTeam(errand.db, { id, by: sharer.agentId })
  return isClosed ? tell(errand, id, 'procedures.closed-again') : refuse('not-yours-to-share')
}

async function isHers(
  errand: ShareErrand,
  id: ProcedureId,
  { sharer, to }: { readonly sharer: Sharer; readonly to: 'open' | 'close' },
): Promise<Result<ProcedureId, ShareRefusal>> {
  const sharing = await findSharing(errand.db, id)
  if (!sharing) return refuse('unknown-procedure')
  return mayShare('procedure', sharing, sharer) === to ? grant(id) : refuse('not-yours-to-share')
}

async function tell(
  errand: ShareErrand,
  id: ProcedureId,
  action: string,
): Promise<Result<ProcedureId, ShareRefusal>> {
  const procedure = await findProcedure(errand, id)
  if (!procedure) throw new Error('a procedure its author no longer sees')
  await writeInJournal(errand, { action, subject: { kind: 'procedure', id }, personId: procedure.personId })
  return grant(id)
}
