import { query } from '#platform/db/db.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import type { DraftTables } from '../draft/tables.ts'
import type { FormVersionId } from './form-version.ts'

/** How many drafts of each version are begun and not sent. */
export type RunningDrafts = ReadonlyMap<FormVersionId, number>

/**
 * Counts the drafts under way of the asking organisation. Who fills what is nobody's here: it is counted at the door of
 * our own jobs, and only the numbers come back.
 */
export async function countRunningDrafts(errand: Errand<DraftTables>): Promise<RunningDrafts> {
  const counting = await continueAs(errand, { door: 'system', organisationId: organisationOf(errand.asker) })
  const rows = await query(counting.db)
    .selectFrom('form_draft')
    .select(({ fn }) => ['version_id', fn.countAll<string>().as('count')])
    .where((its) =>
      its.not(
        its.exists(
          its
            .selectFrom('form_submission')
            .select('form_submission.draft_id')
            .whereRef('form_submission.draft_id', '=', 'form_draft.id'),
        ),
      ),
    )
    .groupBy('version_id')
    .execute()
  await continueAs(errand, errand.asker)
  return new Map(rows.map(({ version_id, count }) => [version_id as FormVersionId, Number(count)]))
}
