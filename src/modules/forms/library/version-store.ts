import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { AgentId } from '#kernel/ids.ts'
import { sql } from 'kysely'
import type { Definition } from '../definition/definition.ts'
import type { FormVersion, FormVersionId } from './form-version.ts'
import type { LibraryTables } from './tables.ts'

type Asking = Errand<LibraryTables>

/** Two publications of one form wait for each other: each has the next number, and compares itself to the last. */
export async function lockForm(errand: Asking, formId: string): Promise<void> {
  const name = `form ${errand.asker.organisationId ?? ''} ${formId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(query(errand.db))
}

/** The last version of a form, withdrawn or not. */
export async function findLastVersion(errand: Asking, formId: string): Promise<FormVersion | undefined> {
  const row = await selected(errand)
    .where('form_id', '=', formId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toVersion(row)
}

/** Whether the last version of a form stands, without reading the form itself: pages with many doors ask it each time. */
export async function standsPublished(errand: Asking, formId: string): Promise<boolean> {
  const last = await query(errand.db)
    .selectFrom('form_version')
    .select('withdrawn_at')
    .where('form_id', '=', formId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last !== undefined && last.withdrawn_at === null
}

export async function findVersion(errand: Asking, id: FormVersionId): Promise<FormVersion | undefined> {
  const row = await selected(errand).where('id', '=', id).executeTakeFirst()
  return row && toVersion(row)
}

/** Every version of a form, the last first. */
export async function listVersions(errand: Asking, formId: string): Promise<readonly FormVersion[]> {
  const rows = await selected(errand).where('form_id', '=', formId).orderBy('number', 'desc').execute()
  return rows.map(toVersion)
}

/** The last version of every form. */
export async function listLastVersions(errand: Asking): Promise<readonly FormVersion[]> {
  const rows = await selected(errand)
    .distinctOn('form_id')
    .orderBy('form_id')
    .orderBy('number', 'desc')
    .execute()
  return rows.map(toVersion)
}

export async function insertVersion(errand: Asking, version: FormVersion): Promise<void> {
  await query(errand.db)
    .insertInto('form_version')
    .values({
      id: version.id,
      organisation_id: errand.asker.organisationId ?? '',
      form_id: version.formId,
      number: version.number,
      document: JSON.stringify(version.definition),
      sha256: version.sha256,
      published_at: version.publishedAt,
      published_by: version.publishedBy ?? null,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute()
}

/** False when the walls let nothing be withdrawn by whoever asks. */
export async function recordWithdrawal(errand: Asking, id: FormVersionId): Promise<boolean> {
  const { numUpdatedRows } = await query(errand.db)
    .updateTable('form_version')
    .set({ withdrawn_at: errand.now, withdrawn_by: errand.asker.agentId ?? null })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const columns = [
  'id',
  'form_id',
  'number',
  'document',
  'sha256',
  'published_at',
  'published_by',
  'withdrawn_at',
] as const

function selected(errand: Asking) {
  return query(errand.db).selectFrom('form_version').select(columns)
}

type Row = Pick<LibraryTables['form_version'], (typeof columns)[number]>

function toVersion(row: Row): FormVersion {
  return {
    id: row.id as FormVersionId,
    formId: row.form_id,
    number: row.number,
    definition: row.document as Definition,
    sha256: row.sha256,
    publishedAt: row.published_at,
    publishedBy: (row.published_by as AgentId | null) ?? undefined,
    withdrawnAt: row.withdrawn_at ?? undefined,
  }
}
