import { type Db, query } from '#platform/db/db.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import { placeColumns, toBarePlace } from './place-row-store.ts'
import { deleteTimetable, insertTimetables, timetablesOf } from './timetable-store.ts'

type Places = Db<PlacesTables>

/** One place; the address of a place that was merged leads to the one that stands for it. */
export async function findPlace(db: Places, id: PlaceId): Promise<KeptPlace | undefined> {
  const [place] = await listPlaces(db, [await standingFor(db, id)])
  return place
}

/** Places in the order asked for; those that the asker may not read are left out. */
export async function listPlaces(db: Places, ids: readonly PlaceId[]): Promise<readonly KeptPlace[]> {
  if (ids.length === 0) return []
  const rows = await query(db).selectFrom('place').selectAll().where('id', 'in', ids).execute()
  const timetableOf = await timetablesOf(db, ids)
  const byId = new Map<PlaceId, KeptPlace>()
  for (const bare of rows.map(toBarePlace)) {
    const { hours, closures, stops } = timetableOf(bare.id)
    byId.set(bare.id, { ...bare, hours, local: { ...bare.local, closures, stops } })
  }
  return ids.map((id) => byId.get(id)).filter((place) => place !== undefined)
}

async function standingFor(db: Places, id: PlaceId): Promise<PlaceId> {
  const alias = await query(db)
    .selectFrom('place_alias')
    .select('place_id')
    .where('id', '=', id)
    .executeTakeFirst()
  return alias ? standingFor(db, alias.place_id as PlaceId) : id
}

/** What a new place is written with besides itself: when, and keys for the lines of its timetable. */
export interface Writing {
  readonly now: Date
  readonly newId: () => string
}

/** Writes new places with their timetables, many at once. */
export async function insertPlaces(
  db: Places,
  { now, newId }: Writing,
  places: readonly KeptPlace[],
): Promise<void> {
  if (places.length === 0) return
  const rows = places.map((place) => ({ ...placeColumns(place), created_at: now }))
  await query(db).insertInto('place').values(rows).execute()
  await insertTimetables(db, newId, places)
}

/** Writes a place again as it is told; false when its version in the database is not the one before. */
export async function updatePlace(db: Places, newId: () => string, place: KeptPlace): Promise<boolean> {
  const written = await query(db)
    .updateTable('place')
    .set(placeColumns({ ...place, version: place.version + 1 }))
    .where('id', '=', place.id)
    .where('version', '=', place.version)
    .executeTakeFirst()
  if (written.numUpdatedRows === 0n) return false
  await deleteTimetable(db, place.id)
  await insertTimetables(db, newId, [place])
  return true
}
