import { isDeepStrictEqual } from 'node:util'
import type { Errand } from '#platform/db/errand.ts'
import { sidesOf } from '../extension/local-fields.ts'
import type { ReadRow } from '../import/read-row.ts'
import { insertPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId, SaidFacts } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import { goldenRecord, originsOf, weeklyHoursOf } from './golden-record.ts'
import { holdPlaces, rewritePlaces } from './place-batch-store.ts'
import { type KnownRow, rowsOfPlaces, writeRows } from './row-store.ts'
import type { Source } from './source-store.ts'

/** A row of the file that makes a place. */
export type TakenRow = ReadRow & { readonly place: NonNullable<ReadRow['place']> }

/** Makes a place of each row that nobody knew. */
export async function createPlaces(
  errand: Errand<PlacesTables>,
  source: Source,
  rows: readonly TakenRow[],
): Promise<void> {
  const made = rows.map((row) => ({ ...writtenOf(row), placeId: errand.newId() as PlaceId }))
  const places = made.map(({ placeId, facts }) => newPlace(placeId, source, facts))
  await insertPlaces(errand.db, errand, places)
  await writeRows(errand.db, { source, today: errand.today }, made)
}

/** Writes what changed of rows that were known, and tells their places again. */
export async function changePlaces(
  errand: Errand<PlacesTables>,
  source: Source,
  rows: readonly (readonly [TakenRow, KnownRow])[],
): Promise<void> {
  if (rows.length === 0) return
  const written = rows.map(([row, { placeId }]) => ({ ...writtenOf(row), placeId }))
  await writeRows(errand.db, { source, today: errand.today }, written)
  await tellAgain(
    errand,
    written.flatMap(({ placeId }) => placeId ?? []),
  )
}

/** Tells places again from all their rows; those that come out the same are not written. */
export async function tellAgain(errand: Errand<PlacesTables>, ids: readonly PlaceId[]): Promise<void> {
  if (ids.length === 0) return
  const { db, today } = errand
  const places = await holdPlaces(db, [...new Set(ids)])
  const rowsOf = await rowsOfPlaces(db, ids)
  const told = places
    .filter(({ status }) => status !== 'merged')
    .map((place) => [place, goldenRecord({ place, rows: rowsOf.get(place.id) ?? [], today })] as const)
    .filter(([before, after]) => !isDeepStrictEqual(before, after))
  await rewritePlaces(
    db,
    errand,
    told.map(([, after]) => after),
  )
}

function writtenOf({ place, anomalies }: TakenRow) {
  return { ...place, anomalies }
}

function newPlace(id: PlaceId, { keeper, name }: Source, said: SaidFacts): KeptPlace {
  const { facts, local } = sidesOf(said)
  return {
    id,
    keeper,
    facts,
    local,
    hours: weeklyHoursOf(facts),
    provenance: originsOf(name, said),
    locks: [],
    status: 'published',
    version: 1,
  }
}
