import { type Selectable, sql } from 'kysely'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { PlaceId } from '../../place.ts'
import type { PlacesTables } from '../../tables.ts'
import type { MergeId, MovedRow, PlaceMerge } from './merge.ts'
import type { Snapshot } from './parted-place.ts'

type Places = Db<PlacesTables>

/** Nobody else writes these places until the end of the transaction. */
export async function lockPlaces(db: Places, ids: readonly PlaceId[]): Promise<void> {
  await query(db).selectFrom('place').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
}

/** How much each producer is believed; the higher the more. */
export async function prioritiesOf(db: Places): Promise<(source: string) => number> {
  const sources = await query(db).selectFrom('place_source').select(['name', 'priority']).execute()
  const byName = new Map(sources.map(({ name, priority }) => [name, priority]))
  return (source) => byName.get(source) ?? 0
}

/** The lines of producers that tell a place now tell another; they are answered. */
export async function moveRows(
  db: Places,
  { from, to }: { readonly from: PlaceId; readonly to: PlaceId },
): Promise<readonly MovedRow[]> {
  const rows = await query(db)
    .updateTable('place_row')
    .set({ place_id: to })
    .where('place_id', '=', from)
    .returning(['source_id', 'external_id', 'fingerprint'])
    .execute()
  return rows.map((row) => ({
    sourceId: row.source_id,
    externalId: row.external_id,
    fingerprint: row.fingerprint,
  }))
}

/** Lines go back to the place they came from; whether a producer has changed one meanwhile is answered. */
export async function moveRowsBack(
  db: Places,
  merge: PlaceMerge,
): Promise<{ readonly haveChanged: boolean }> {
  let haveChanged = false
  for (const { sourceId, externalId, fingerprint } of merge.movedRows) {
    const row = await query(db)
      .updateTable('place_row')
      .set({ place_id: merge.goneId })
      .where('source_id', '=', sourceId)
      .where('external_id', '=', externalId)
      .where('place_id', '=', merge.keptId)
      .returning('fingerprint')
      .executeTakeFirst()
    if (row && row.fingerprint !== fingerprint) haveChanged = true
  }
  return { haveChanged }
}

/** The address of the one that goes leads to the one that stays. */
export async function insertAlias(db: Places, merge: PlaceMerge, keeper: OrganisationId): Promise<void> {
  await query(db)
    .insertInto('place_alias')
    .values({
      id: merge.goneId,
      organisation_id: keeper,
      place_id: merge.keptId,
      merged_at: merge.mergedAt,
      merged_by: merge.mergedBy ?? null,
    })
    .execute()
  await setStatus(db, merge.goneId, 'merged')
}

export async function deleteAlias(db: Places, { goneId, goneStatus }: PlaceMerge): Promise<void> {
  await query(db).deleteFrom('place_alias').where('id', '=', goneId).execute()
  await setStatus(db, goneId, goneStatus)
}

async function setStatus(
  db: Places,
  id: PlaceId,
  status: PlaceMerge['goneStatus'] | 'merged',
): Promise<void> {
  await query(db)
    .updateTable('place')
    .set({ status, version: sql`version + 1` })
    .where('id', '=', id)
    .execute()
}

export async function insertMerge(db: Places, merge: PlaceMerge, keeper: OrganisationId): Promise<void> {
  await query(db)
    .insertInto('place_merge')
    .values({
      id: merge.id,
      organisation_id: keeper,
      kept_id: merge.keptId,
      gone_id: merge.goneId,
      gone_status: merge.goneStatus,
      kept_before: JSON.stringify(merge.keptBefore),
      kept_after: JSON.stringify(merge.keptAfter),
      moved_rows: JSON.stringify(merge.movedRows),
      merged_at: merge.mergedAt,
      merged_by: merge.mergedBy ?? null,
      undone_at: null,
      undone_by: null,
    })
    .execute()
}

export async function recordUndoing(
  db: Places,
  { id, at, by }: { readonly id: MergeId; readonly at: Date; readonly by: AgentId | undefined },
): Promise<void> {
  await query(db)
    .updateTable('place_merge')
    .set({ undone_at: at, undone_by: by ?? null })
    .where('id', '=', id)
    .execute()
}

export async function findMerge(db: Places, id: MergeId): Promise<PlaceMerge | undefined> {
  const row = await query(db).selectFrom('place_merge').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toMerge(row)
}

/** Merges that hold, the latest first. */
export async function listMerges(
  db: Places,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly merges: readonly PlaceMerge[] }> {
  const holding = query(db).selectFrom('place_merge').where('undone_at', 'is', null)
  const rows = await holding
    .selectAll()
    .orderBy('merged_at', 'desc')
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  const { total } = await holding
    .select((row) => row.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  return { total: Number(total), merges: rows.map(toMerge) }
}

function toMerge(row: Selectable<PlacesTables['place_merge']>): PlaceMerge {
  return {
    id: row.id as MergeId,
    keptId: row.kept_id as PlaceId,
    goneId: row.gone_id as PlaceId,
    goneStatus: row.gone_status,
    keptBefore: row.kept_before as unknown as Snapshot,
    keptAfter: row.kept_after as unknown as Snapshot,
    movedRows: row.moved_rows as unknown as readonly MovedRow[],
    mergedAt: row.merged_at,
    ...(row.merged_by !== null && { mergedBy: row.merged_by as AgentId }),
    ...(row.undone_at !== null && { undoneAt: row.undone_at }),
  }
}
