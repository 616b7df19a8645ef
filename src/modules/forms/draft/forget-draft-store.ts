import { type Db, query } from '#platform/db/db.ts'
import type { DraftId } from './draft.ts'
import type { DraftTables } from './tables.ts'

/** Forgets a draft with all that was answered in it, and the keys of the screens that had it open. */
export async function forgetDraft(db: Db<DraftTables>, id: DraftId): Promise<void> {
  await query(db).deleteFrom('form_draft').where('id', '=', id).execute()
}
