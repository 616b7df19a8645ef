import { sql } from 'kysely'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { VisitsTables } from '../tables.ts'
import type { VisitId } from '../visit.ts'
import type { Cancellation, CancelReason } from './cancellation.ts'

type Visits = Db<VisitsTables>

/** One at a time on a visit: two people who correct it are told of each other. */
export async function holdVisit(db: Visits, id: VisitId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`visit ${id}`}, 0))`.execute(query(db))
}

/** The visits of one chain of corrections, the first recorded first. */
export async function listVersions(db: Visits, id: VisitId): Promise<readonly VisitId[]> {
  const { rows } = await sql<{ id: VisitId }>`
    with recursive older as (
      select id, replaces_id from visit where id = ${id}
      union all select visit.id, visit.replaces_id from older join visit on visit.id = older.replaces_id),
    version as (
      select id, recorded_at from visit where id in (select id from older where replaces_id is null)
      union all select visit.id, visit.recorded_at from version join visit on visit.replaces_id = version.id)
    select id from version order by recorded_at, id`.execute(query(db))
  return rows.map((row) => row.id)
}

/** Every cancellation of these visits, the first first, those undone too. */
export async function listCancellations(
  db: Visits,
  ids: readonly VisitId[],
): Promise<readonly Cancellation[]> {
  if (ids.length === 0) return []
  const rows = await query(db)
    .selectFrom('visit_cancellation')
    .selectAll()
    .where('visit_id', 'in', ids)
    .orderBy('cancelled_at')
    .execute()
  return rows.map((row) => ({
    id: row.id as Cancellation['id'],
    visitId: row.visit_id as VisitId,
    reason: row.reason as CancelReason,
    cancelledBy: row.cancelled_by as AgentId,
    cancelledAt: row.cancelled_at,
    undone: row.undone_by && row.undone_at ? { by: row.undone_by as AgentId, at: row.undone_at } : undefined,
  }))
}

export async function insertCancellation(
  db: Visits,
  cancellation: Omit<Cancellation, 'undone'> & { readonly organisationId: OrganisationId },
): Promise<void> {
  await query(db)
    .insertInto('visit_cancellation')
    .values({
      id: cancellation.id,
      organisation_id: cancellation.organisationId,
      visit_id: cancellation.visitId,
      reason: cancellation.reason,
      cancelled_by: cancellation.cancelledBy,
      cancelled_at: cancellation.cancelledAt,
    })
    .execute()
}

/** Takes back the cancellation of a visit; false when there is none. */
export async function undoCancellationOf(
  db: Visits,
  id: VisitId,
  by: { readonly agentId: AgentId; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('visit_cancellation')
    .set({ undone_by: by.agentId, undone_at: by.at })
    .where('visit_id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Closes the page of a visit that is replaced or cancelled. */
export async function forgetReceipt(db: Visits, id: VisitId): Promise<void> {
  await query(db).deleteFrom('visit_receipt').where('visit_id', '=', id).execute()
}
