import { type Db, query } from '#platform/db/db.ts'
import { closuresInOrder, stopsInOrder } from '../extension/in-order.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import {
  closureColumns,
  hoursColumns,
  type Owned,
  stopColumns,
  toClosure,
  toHours,
  toStop,
} from './timetable-row-store.ts'

type Places = Db<PlacesTables>
type Timetable = Pick<KeptPlace, 'hours'> & Pick<KeptPlace['local'], 'closures' | 'stops'>

/** When places are open, closed and passing by. */
export async function timetablesOf(db: Places, ids: readonly PlaceId[]): Promise<(id: PlaceId) => Timetable> {
  const hours = await query(db)
    .selectFrom('place_hours')
    .selectAll()
    .where('place_id', 'in', ids)
    .orderBy('id')
    .execute()
  const closures = await query(db)
    .selectFrom('place_closure')
    .selectAll()
    .where('place_id', 'in', ids)
    .execute()
  const stops = await query(db).selectFrom('place_stop').selectAll().where('place_id', 'in', ids).execute()
  const hoursAt = byPlace(hours, toHours)
  const closuresAt = byPlace(closures, toClosure)
  const stopsAt = byPlace(stops, toStop)
  return (id) => ({
    hours: hoursAt.get(id) ?? [],
    closures: closuresInOrder(closuresAt.get(id) ?? []),
    stops: stopsInOrder(stopsAt.get(id) ?? []),
  })
}

function byPlace<Row extends { readonly place_id: string }, Line>(
  rows: readonly Row[],
  toLine: (row: Row) => Line,
): ReadonlyMap<string, readonly Line[]> {
  const lines = new Map<string, Line[]>()
  for (const row of rows) {
    const those = lines.get(row.place_id)
    if (those) those.push(toLine(row))
    else lines.set(row.place_id, [toLine(row)])
  }
  return lines
}

/** Writes the timetables of places that have none yet. */
export async function insertTimetables(
  db: Places,
  newId: () => string,
  places: readonly KeptPlace[],
): Promise<void> {
  const linesOf = <Line, Columns>(
    linesAt: (place: KeptPlace) => readonly Line[],
    columns: (line: Line, owned: Owned) => Columns,
  ): readonly Columns[] =>
    places.flatMap((place) =>
      linesAt(place).map((line) => columns(line, { id: newId(), placeId: place.id, keeper: place.keeper })),
    )
  const hours = linesOf((place) => place.hours, hoursColumns)
  const closures = linesOf((place) => place.local.closures, closureColumns)
  const stops = linesOf((place) => place.local.stops, stopColumns)
  if (hours.length > 0) await query(db).insertInto('place_hours').values(hours).execute()
  if (closures.length > 0) await query(db).insertInto('place_closure').values(closures).execute()
  if (stops.length > 0) await query(db).insertInto('place_stop').values(stops).execute()
}

/** Takes the timetable of a place away: it is written whole again. */
export async function deleteTimetable(db: Places, id: PlaceId): Promise<void> {
  await query(db).deleteFrom('place_hours').where('place_id', '=', id).execute()
  await query(db).deleteFrom('place_closure').where('place_id', '=', id).execute()
  await query(db).deleteFrom('place_stop').where('place_id', '=', id).execute()
}
