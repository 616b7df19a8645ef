import type { PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PeopleTables } from './tables.ts'

/** The files of the asking organisation opened before that moment, the oldest first. */
export async function listFilesOpenedBefore(
  errand: Errand<PeopleTables>,
  moment: Date,
): Promise<readonly PersonId[]> {
  const rows = await query(errand.db)
    .selectFrom('person')
    .select('id')
    .where('opened_at', '<', moment)
    .orderBy('opened_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id as PersonId)
}
