import type { PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PeopleTables } from './tables.ts'

/**
 * Removes the files of one person, and by the keys of the database all that goes with them (art. 17 RGPD). At the door
 * `system`, with these files as subjects: at any other the database removes nothing. Answers how many went.
 */
export async function removeFiles(errand: Errand<PeopleTables>, ids: readonly PersonId[]): Promise<number> {
  const { numDeletedRows } = await query(errand.db)
    .deleteFrom('person')
    .where('id', 'in', ids)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
