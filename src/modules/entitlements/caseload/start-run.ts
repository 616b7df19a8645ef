import { grant, refuse, type Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { firstDayOf, monthOf } from '../facts/month.ts'
import { valuesIn } from '../parameters/all-parameters.ts'
import type { RunId } from './gap.ts'
import { insertRun, markStopped } from './run-store.ts'
import type { EntitlementsTables } from './tables.ts'

type Asking = Errand<EntitlementsTables & JournalTables>

export const workJob = 'entitlements.look-through-files'

/** Asks that the files be looked through for this month; one search of an organisation at a time. */
export async function startRun(errand: Asking): Promise<Result<RunId, 'at-work'>> {
  const { organisationId, agentId } = errand.asker
  if (organisationId === undefined) throw new Error('files are looked through for an organisation')
  const id = errand.newId() as RunId
  const month = monthOf(errand.today)
  const isNew = await insertRun(errand.db, {
    id,
    organisationId,
    askedAt: errand.now,
    askedBy: agentId,
    month: firstDayOf(month),
    parameters: JSON.stringify(valuesIn(month)),
  })
  if (!isNew) return refuse('at-work')
  await writeInJournal(errand, {
    action: 'entitlements.caseload-asked',
    subject: { kind: 'caseload-run', id },
  })
  await askToWork(errand, id)
  return grant(id)
}

/** Asks for the work in the transaction that changed the state. */
export async function askToWork(errand: Errand<unknown>, runId: RunId): Promise<void> {
  const { organisationId, agentId } = errand.asker
  await enqueue(errand, {
    job: workJob,
    payload: { runId, organisationId, agentId },
    key: `${workJob} ${runId}`,
  })
}

/** The way out: nothing of what was found so far is kept. */
export async function stopRun(errand: Asking, id: RunId): Promise<void> {
  const isStopped = await markStopped(errand.db, id, { at: errand.now, by: errand.asker.agentId })
  if (!isStopped) return
  await writeInJournal(errand, {
    action: 'entitlements.caseload-stopped',
    subject: { kind: 'caseload-run', id },
  })
}
