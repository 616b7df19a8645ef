import { createHash } from 'node:crypto'
import { query } from '#platform/db/db.ts'
import type { TestDatabase } from './database.ts'
import type { KeptPlace } from '../../src/modules/places/kept-place.ts'
import type { PlacesTables } from '../../src/modules/places/tables.ts'

/** Empties the directory of a test database. */
export async function emptyDirectory({ owner }: TestDatabase<PlacesTables>): Promise<void> {
  const tables = [
    'place_merge',
    'place_match',
    'place_alias',
    'place_row',
    'place_source',
    'place_hours',
    'place_closure',
    'place_stop',
    'place',
  ] as const
  for (const table of tables) await query(owner.db).deleteFrom(table).execute()
}

/** A producer tells a place in its file, or tells it again otherwise. */
export async function writeRow(
  { owner, surroundings }: TestDatabase<PlacesTables>,
  { id, keeper, facts }: KeptPlace,
  { source, externalId }: { readonly source: string; readonly externalId: string },
): Promise<void> {
  const db = query(owner.db)
  const of = { organisation_id: keeper }
  await db
    .insertInto('place_source')
    .values({ ...of, id: surroundings.newId(), name: source })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'name']).doNothing())
    .execute()
  const { id: sourceId } = await db
    .selectFrom('place_source')
    .select('id')
    .where('name', '=', source)
    .executeTakeFirstOrThrow()
  const told = {
    fingerprint: createHash('sha256').update(JSON.stringify(facts)).digest('hex'),
    normalised: JSON.stringify(facts),
  }
  await db
    .insertInto('place_row')
    .values({
      ...of,
      ...told,
      source_id: sourceId,
      external_id: externalId,
      place_id: id,
      anomalies: '[]',
      first_seen_on: facts.updatedOn,
      vanished_on: null,
    })
    .onConflict((conflict) => conflict.columns(['source_id', 'external_id']).doUpdateSet(told))
    .execute()
}
