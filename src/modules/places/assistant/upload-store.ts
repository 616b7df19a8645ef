import { type Selectable, sql } from 'kysely'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Mapping } from '../import/mapping/mapping.ts'
import type { ImportReport } from '../apply/import-request.ts'
import type { PlacesTables } from '../tables.ts'
import { type Reading, type Upload, type UploadId, type UploadState, workingStates } from './upload.ts'

type Uploads = Db<PlacesTables>

export interface SentUpload extends Pick<Upload, 'id' | 'source' | 'fileName' | 'sentAt' | 'sentBy'> {
  readonly keeper: OrganisationId
}

export async function insertUpload(db: Uploads, sent: SentUpload): Promise<void> {
  await query(db)
    .insertInto('place_upload')
    .values({
      id: sent.id,
      organisation_id: sent.keeper,
      source_name: sent.source,
      file_name: sent.fileName,
      state: 'reading',
      sent_at: sent.sentAt,
      sent_by: sent.sentBy,
    })
    .execute()
}

export async function findUpload(db: Uploads, id: UploadId): Promise<Upload | undefined> {
  const row = await query(db).selectFrom('place_upload').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toUpload(row)
}

/** The files of the organisation, the last one first. */
export async function listUploads(db: Uploads, limit: number): Promise<readonly Upload[]> {
  const rows = await query(db)
    .selectFrom('place_upload')
    .selectAll()
    .orderBy('sent_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toUpload)
}

export interface Change {
  readonly state: UploadState
  readonly refusal?: string
  readonly reading?: Reading
  readonly mapping?: Mapping
  readonly report?: ImportReport
  readonly mayVanish?: boolean
  readonly total?: number
  readonly applied?: { readonly at: Date; readonly by: AgentId }
}

/** Goes on from one state to another; false when somebody, or another job, did it first. */
export async function moveOn(
  db: Uploads,
  { id, from }: { readonly id: UploadId; readonly from: UploadState },
  to: Change,
): Promise<boolean> {
  const changed = await query(db)
    .updateTable('place_upload')
    .set({
      state: to.state,
      refusal: to.refusal ?? null,
      done: 0,
      ...(to.reading && { reading: JSON.stringify(to.reading) }),
      ...(to.mapping && { mapping: JSON.stringify(to.mapping) }),
      ...(to.report && { report: JSON.stringify(to.report) }),
      ...(to.mayVanish !== undefined && { may_vanish: to.mayVanish }),
      ...(to.total !== undefined && { total: to.total }),
      ...(to.applied && { applied_at: to.applied.at, applied_by: to.applied.by }),
    })
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Says how far the work is. */
export async function tellProgress(db: Uploads, id: UploadId, done: number): Promise<void> {
  await query(db).updateTable('place_upload').set({ done }).where('id', '=', id).execute()
}

/** Holds the work on a file until the transaction ends; false when another job does it. */
export async function holdWork(db: Uploads, id: UploadId): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_xact_lock(
    hashtextextended(${`place_upload ${id}`}, 0)) as held`.execute(query(db))
  return rows[0]?.held === true
}

/** Work that somebody waits for. */
export async function listWaiting(
  db: Uploads,
): Promise<readonly { readonly id: UploadId; readonly sentBy: AgentId }[]> {
  const rows = await query(db)
    .selectFrom('place_upload')
    .select(['id', 'sent_by'])
    .where('state', 'in', workingStates)
    .execute()
  return rows.map((row) => ({ id: row.id as UploadId, sentBy: row.sent_by as AgentId }))
}

/** Files sent before that moment, whatever became of them. */
export async function countUploadsBefore(db: Uploads, before: Date): Promise<number> {
  const row = await query(db)
    .selectFrom('place_upload')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('sent_at', '<', before)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Throws away files sent before that moment, with their pieces and what was found in them. */
export async function deleteUploadsBefore(db: Uploads, before: Date): Promise<number> {
  const gone = await query(db).deleteFrom('place_upload').where('sent_at', '<', before).executeTakeFirst()
  return Number(gone.numDeletedRows)
}

function toUpload(row: Selectable<PlacesTables['place_upload']>): Upload {
  return {
    id: row.id as UploadId,
    source: row.source_name,
    fileName: row.file_name,
    state: row.state,
    ...(row.refusal !== null && { refusal: row.refusal }),
    ...(row.reading !== null && { reading: row.reading as unknown as Reading }),
    ...(row.mapping !== null && { mapping: row.mapping as unknown as Mapping }),
    ...(row.report !== null && { report: row.report as unknown as ImportReport }),
    mayVanish: row.may_vanish,
    progress: { done: row.done, total: row.total },
    sentAt: row.sent_at,
    sentBy: row.sent_by as AgentId,
  }
}
