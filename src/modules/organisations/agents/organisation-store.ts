import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'
import type { Organisation } from './organisation.ts'

/** Every organisation of the territory, by name. */
export async function listOrganisations({
  db,
}: Errand<OrganisationsTables>): Promise<readonly Organisation[]> {
  const rows = await query(db)
    .selectFrom('organisation')
    .select(['id', 'kind', 'name'])
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as OrganisationId }))
}

/** Adds an organisation, by an errand of that very organisation; false when its name is taken. */
export async function insertOrganisation(
  { db, now }: Errand<OrganisationsTables>,
  { id, kind, name }: Organisation,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await query(db)
    .insertInto('organisation')
    .values({ id, kind, name, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
