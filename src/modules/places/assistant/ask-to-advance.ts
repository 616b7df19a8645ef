import type { Errand } from '#platform/db/errand.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import type { UploadId } from './upload.ts'

export const advanceJob = 'places.advance-upload'

/** Asks for the work in the transaction that changed the state. */
export async function askToAdvance(errand: Errand<unknown>, uploadId: UploadId): Promise<void> {
  const { organisationId, agentId } = errand.asker
  await enqueue(errand, {
    job: advanceJob,
    payload: { uploadId, organisationId, agentId },
    key: `${advanceJob} ${uploadId}`,
  })
}
