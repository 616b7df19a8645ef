import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { RunId } from './gap.ts'
import type { Run } from './run.ts'
import type { EntitlementsTables } from './tables.ts'

type Runs = Db<EntitlementsTables>

export interface NewRun extends Pick<Run, 'id' | 'askedAt' | 'askedBy' | 'month'> {
  readonly organisationId: OrganisationId
  /** The numbers it works with, as text: only their hash is kept. */
  readonly parameters: string
}

/** Nothing is written while another run of the organisation is at work. */
export async function insertRun(db: Runs, run: NewRun): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await query(db)
    .insertInto('caseload_run')
    .values({
      id: run.id,
      organisation_id: run.organisationId,
      asked_at: run.askedAt,
      asked_by: run.askedBy ?? null,
      month: run.month,
      parameters_sha256: createHash('sha256').update(run.parameters).digest('hex'),
    })
    .onConflict((conflict) =>
      conflict
        .column('organisation_id')
        .where('finished_at', 'is', null)
        .where('stopped_at', 'is', null)
        .doNothing(),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The last run asked for. */
export async function findLastRun(db: Runs): Promise<Run | undefined> {
  const row = await query(db)
    .selectFrom('caseload_run')
    .selectAll()
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toRun(row)
}

/** The work is ours until then, if it waits and nobody has it. */
export async function takeLease(
  db: Runs,
  id: RunId,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('caseload_run')
    .set({ lease_until: until })
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .where('stopped_at', 'is', null)
    .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<=', now)]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export interface Progress extends Pick<Run, 'done' | 'lacking' | 'tooOld'> {
  readonly files: number
  readonly until: Date
}

/** Says how far the work is, and keeps it; false once it was stopped. */
export async function tellProgress(
  db: Runs,
  id: RunId,
  { files, done, lacking, tooOld, until }: Progress,
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('caseload_run')
    .set({ files, done, lacking, too_old: tooOld, lease_until: until })
    .where('id', '=', id)
    .where('stopped_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function markFinished(db: Runs, id: RunId, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('caseload_run')
    .set({ finished_at: at, lease_until: null })
    .where('id', '=', id)
    .where('stopped_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** False when it was over already. */
export async function markStopped(
  db: Runs,
  id: RunId,
  { at, by }: { readonly at: Date; readonly by: AgentId | undefined },
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('caseload_run')
    .set({ stopped_at: at, stopped_by: by ?? null, lease_until: null })
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .where('stopped_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Runs at work of which nobody has the lease: their process died. */
export async function listAbandoned(
  db: Runs,
  now: Date,
): Promise<readonly { readonly id: RunId; readonly agentId: AgentId | undefined }[]> {
  const rows = await query(db)
    .selectFrom('caseload_run')
    .select(['id', 'asked_by'])
    .where('finished_at', 'is', null)
    .where('stopped_at', 'is', null)
    .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<=', now)]))
    .execute()
  return rows.map(({ id, asked_by }) => ({
    id: id as RunId,
    agentId: (asked_by as AgentId | null) ?? undefined,
  }))
}

function toRun(row: Selectable<EntitlementsTables['caseload_run']>): Run {
  return {
    id: row.id as RunId,
    askedAt: row.asked_at,
    askedBy: (row.asked_by as AgentId | null) ?? undefined,
    month: row.month as Day,
    files: row.files ?? undefined,
    done: row.done,
    lacking: row.lacking,
    tooOld: row.too_old,
    state: stateOf(row),
  }
}

function stateOf(row: Selectable<EntitlementsTables['caseload_run']>): Run['state'] {
  if (row.finished_at) return 'finished'
  return row.stopped_at ? 'stopped' : 'working'
}
