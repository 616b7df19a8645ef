import { grant, refuse, type Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { mayMerge } from './merging/who-may-merge.ts'

export const searchJob = 'places.find-duplicates'

/** Has the directory of whoever asks searched in a moment; asked twice, it is done once. */
export async function askForSearch(errand: Errand<unknown>): Promise<Result<undefined, 'not-allowed'>> {
  const { organisationId } = errand.asker
  if (!mayMerge(errand.asker) || !organisationId) return refuse('not-allowed')
  await enqueue(errand, {
    job: searchJob,
    payload: { organisationId },
    key: `${searchJob} ${organisationId}`,
  })
  return grant(undefined)
}
