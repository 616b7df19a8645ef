import type { PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { VisitsTables } from './tables.ts'

/** Who, of these people, came or was helped since that moment. */
export async function touchedByVisits(
  errand: Errand<VisitsTables>,
  since: Date,
  people: readonly PersonId[],
): Promise<readonly PersonId[]> {
  if (people.length === 0) return []
  const rows = await query(errand.db)
    .selectFrom('visit')
    .select('person_id')
    .distinct()
    .where('person_id', 'in', people)
    .where('visited_on', '>=', since.toISOString().slice(0, 10))
    .execute()
  return rows.flatMap(({ person_id }) => (person_id === null ? [] : [person_id as PersonId]))
}
