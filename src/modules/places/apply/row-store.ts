import { type Expression, type SqlBool, sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Anomaly } from '../import/anomaly.ts'
import type { PlaceId, SaidFacts } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import type { GoldenRow } from './golden-record.ts'
import type { Source } from './source-store.ts'

type Places = Db<PlacesTables>

/** A row of a source as it was last imported. */
export interface KnownRow {
  readonly externalId: string
  readonly placeId?: PlaceId
  readonly fingerprint: string
  readonly isVanished: boolean
}

/** A row of a source as its file says it now. */
export interface WrittenRow {
  readonly externalId: string
  readonly placeId: PlaceId | undefined
  readonly fingerprint: string
  readonly facts: SaidFacts
  readonly anomalies: readonly Anomaly[]
}

/** The rows of a source that have these identifiers, without what they say: most did not change. */
export async function knownRows(
  db: Places,
  sourceId: string,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, KnownRow>> {
  const rows = await query(db)
    .selectFrom('place_row')
    .select(['external_id', 'place_id', 'fingerprint', 'vanished_on'])
    .where('source_id', '=', sourceId)
    .where(isAmong('external_id', externalIds))
    .execute()
  const known = rows.map((row) => ({
    externalId: row.external_id,
    ...(row.place_id !== null && { placeId: row.place_id as PlaceId }),
    fingerprint: row.fingerprint,
    isVanished: row.vanished_on !== null,
  }))
  return new Map(known.map((row) => [row.externalId, row]))
}

/** What rows of a source said when they were last imported. */
export async function factsOfRows(
  db: Places,
  sourceId: string,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, SaidFacts>> {
  if (externalIds.length === 0) return new Map()
  const rows = await query(db)
    .selectFrom('place_row')
    .select(['external_id', 'normalised'])
    .where('source_id', '=', sourceId)
    .where(isAmong('external_id', externalIds))
    .execute()
  return new Map(rows.map((row) => [row.external_id, factsIn(row.normalised)]))
}

/** Rows of a source that are not marked as vanished, in the order of their identifiers. */
export async function liveRowsAfter(
  db: Places,
  sourceId: string,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<readonly Pick<WrittenRow, 'externalId' | 'placeId'>[]> {
  const rows = await query(db)
    .selectFrom('place_row')
    .select(['external_id', 'place_id'])
    .where('source_id', '=', sourceId)
    .where('vanished_on', 'is', null)
    .where('external_id', '>', after)
    .orderBy('external_id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    externalId: row.external_id,
    placeId: (row.place_id ?? undefined) as PlaceId | undefined,
  }))
}

/** Writes rows as their file says them now, those that are new and those that were known. */
export async function writeRows(
  db: Places,
  { source, today }: { readonly source: Source; readonly today: Day },
  rows: readonly WrittenRow[],
): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map((row) => ({
    organisation_id: source.keeper,
    source_id: source.id,
    external_id: row.externalId,
    place_id: row.placeId ?? null,
    fingerprint: row.fingerprint,
    normalised: JSON.stringify(row.facts),
    anomalies: JSON.stringify(row.anomalies),
    first_seen_on: today,
  }))
  await query(db)
    .insertInto('place_row')
    .values(values)
    .onConflict((conflict) =>
      conflict.columns(['source_id', 'external_id']).doUpdateSet((row) => ({
        fingerprint: row.ref('excluded.fingerprint'),
        normalised: row.ref('excluded.normalised'),
        anomalies: row.ref('excluded.anomalies'),
        vanished_on: null,
      })),
    )
    .execute()
}

/** Marks rows that are no longer in the file of their source. */
export async function markVanished(
  db: Places,
  { source, today }: { readonly source: Source; readonly today: Day },
  externalIds: readonly string[],
): Promise<void> {
  await query(db)
    .updateTable('place_row')
    .set({ vanished_on: today })
    .where('source_id', '=', source.id)
    .where(isAmong('external_id', externalIds))
    .execute()
}

/** Every row that stands behind each of these places. */
export async function rowsOfPlaces(
  db: Places,
  placeIds: readonly PlaceId[],
): Promise<ReadonlyMap<PlaceId, readonly GoldenRow[]>> {
  const rows = await query(db)
    .selectFrom('place_row')
    .innerJoin('place_source', 'place_source.id', 'place_row.source_id')
    .select(['place_id', 'external_id', 'normalised', 'vanished_on', 'name', 'priority'])
    .where(isAmong('place_id', placeIds))
    .execute()
  const byPlace = new Map<PlaceId, GoldenRow[]>()
  for (const row of rows) {
    const told: GoldenRow = {
      source: row.name,
      priority: row.priority,
      externalId: row.external_id,
      facts: factsIn(row.normalised),
      isVanished: row.vanished_on !== null,
    }
    const placeId = row.place_id as PlaceId
    const before = byPlace.get(placeId)
    if (before) before.push(told)
    else byPlace.set(placeId, [told])
  }
  return byPlace
}

// What was written of a place is read as it was written.
function factsIn(normalised: Readonly<Record<string, unknown>>): SaidFacts {
  return normalised as unknown as SaidFacts
}

// One parameter whatever the length: the question keeps its plan.
function isAmong(column: 'external_id' | 'place_id', values: readonly string[]): Expression<SqlBool> {
  const list = column === 'place_id' ? sql`${[...values]}::uuid[]` : sql`${[...values]}::text[]`
  return sql<SqlBool>`${sql.ref(column)} = any(${list})`
}
