import type { Errand } from '#platform/db/errand.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import type { ImportId } from '../import.ts'

export const advanceJob = 'people.advance-import'

/** Asks for the work in the transaction that changed the state. */
export async function askToAdvance(errand: Errand<unknown>, importId: ImportId): Promise<void> {
  const { organisationId, agentId } = errand.asker
  await enqueue(errand, {
    job: advanceJob,
    payload: { importId, organisationId, agentId },
    key: `${advanceJob} ${importId}`,
  })
}
