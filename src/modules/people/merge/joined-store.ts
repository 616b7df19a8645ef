import { type RawBuilder, sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { PeopleTables } from '../tables.ts'

/** A file shown, with all the files that are the same person’s, itself first. */
export interface FileGroup {
  readonly keptId: PersonId
  readonly ids: readonly PersonId[]
}

/** The files to show for these ids: each once, the kept one in the place of those joined to it. */
export async function groupsOf(
  db: Db<PeopleTables>,
  ids: readonly PersonId[],
): Promise<readonly FileGroup[]> {
  const rows = await query(db)
    .selectFrom('joined_file')
    .select(['person_id', 'other_id', 'kept_id'])
    .where('person_id', 'in', ids)
    .execute()
  const keptOf = new Map(rows.map((row) => [row.person_id, row.kept_id as PersonId]))
  const keptIds = [...new Set(ids.map((id) => keptOf.get(id) ?? id))]
  return keptIds.map((keptId) => {
    const joined = rows
      .filter((row) => row.kept_id === keptId)
      .flatMap((row) => [row.person_id, row.other_id] as PersonId[])
    return { keptId, ids: [...new Set([keptId, ...joined])] }
  })
}

/** `person_id = any(…)` for a person and the files joined to hers; one hop, served by the index of `person_id`. */
export function samePerson(id: PersonId): RawBuilder<string> {
  return sql<string>`any(same_person(${id}::uuid))`
}
