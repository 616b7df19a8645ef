import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { FormVersionId } from '../library/form-version.ts'
import type { LibraryTables } from '../library/tables.ts'

/** The version that new drafts begin with, without its document: asked at every page. */
export async function newestVersionId(
  { db }: Pick<Errand<LibraryTables>, 'db'>,
  formId: string,
): Promise<FormVersionId | undefined> {
  const row = await query(db)
    .selectFrom('form_version')
    .select(['id', 'withdrawn_at'])
    .where('form_id', '=', formId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && row.withdrawn_at === null ? (row.id as FormVersionId) : undefined
}
