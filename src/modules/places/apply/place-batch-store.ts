import { sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { KeptPlace } from '../kept-place.ts'
import { listPlaces, type Writing } from '../keep/place-store.ts'
import { placeColumns } from '../keep/place-row-store.ts'
import { insertTimetables } from '../keep/timetable-store.ts'
import type { PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'

type Places = Db<PlacesTables>

/** Places as they stand, held until the end of the transaction: nobody corrects them meanwhile. */
export async function holdPlaces(db: Places, ids: readonly PlaceId[]): Promise<readonly KeptPlace[]> {
  await query(db)
    .selectFrom('place')
    .select('id')
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute()
  return listPlaces(db, ids)
}

/** The fields of some places that no import may change. */
export async function locksOf(
  db: Places,
  ids: readonly PlaceId[],
): Promise<ReadonlyMap<PlaceId, KeptPlace['locks']>> {
  const rows = await query(db)
    .selectFrom('place')
    .select(['id', 'locks'])
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, locks }) => [id as PlaceId, locks as KeptPlace['locks']]))
}

/** Writes places again, many at once; each was held, and its version is one more. */
export async function rewritePlaces(
  db: Places,
  { now, newId }: Writing,
  places: readonly KeptPlace[],
): Promise<void> {
  if (places.length === 0) return
  const next = places.map((place) => ({ ...place, version: place.version + 1 }))
  const rows = next.map((place) => ({ ...placeColumns(place), created_at: now }))
  const kept: readonly string[] = ['id', 'organisation_id', 'created_at']
  const names = Object.keys(rows[0] ?? {}).filter(
    (name) => !kept.includes(name),
  ) as (keyof PlacesTables['place'])[]
  await query(db)
    .insertInto('place')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => Object.fromEntries(names.map((name) => [name, row.ref(`excluded.${name}`)]))),
    )
    .execute()
  const ids = places.map(({ id }) => id)
  for (const table of ['place_hours', 'place_closure', 'place_stop'] as const) {
    await query(db).deleteFrom(table).where(sql<boolean>`place_id = any(${ids}::uuid[])`).execute()
  }
  await insertTimetables(db, newId, next)
}
