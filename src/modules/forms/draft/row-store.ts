import { type Db, query } from '#platform/db/db.ts'
import type { Row } from '../answers/answer.ts'
import type { DraftId } from './draft.ts'
import type { DraftTables } from './tables.ts'

type Drafts = Db<DraftTables>

export interface NewRow extends Row {
  readonly organisationId: string
  readonly draftId: DraftId
  readonly position: number
  readonly addedBy: 'person' | 'agent'
  readonly addedAt: Date
}

export async function insertRow(db: Drafts, row: NewRow): Promise<void> {
  await query(db)
    .insertInto('form_row')
    .values({
      id: row.id,
      organisation_id: row.organisationId,
      draft_id: row.draftId,
      group_id: row.group,
      position: row.position,
      added_by: row.addedBy,
      added_at: row.addedAt,
    })
    .execute()
}

/** The rows of every group of a draft, in their order. */
export async function listRows(db: Drafts, draftId: DraftId): Promise<readonly Row[]> {
  const rows = await query(db)
    .selectFrom('form_row')
    .select(['id', 'group_id'])
    .where('draft_id', '=', draftId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ id, group_id }) => ({ id, group: group_id }))
}

/** The same for many drafts at once; for jobs. */
export async function listRowsOf(
  db: Drafts,
  drafts: readonly DraftId[],
): Promise<ReadonlyMap<string, readonly Row[]>> {
  if (drafts.length === 0) return new Map()
  const rows = await query(db)
    .selectFrom('form_row')
    .select(['id', 'group_id', 'draft_id'])
    .where('draft_id', 'in', drafts)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const found = new Map<string, Row[]>()
  for (const { id, group_id, draft_id } of rows) {
    const hers = found.get(draft_id) ?? []
    hers.push({ id, group: group_id })
    found.set(draft_id, hers)
  }
  return found
}

export async function deleteRow(db: Drafts, draftId: DraftId, id: string): Promise<void> {
  await query(db).deleteFrom('form_row').where('draft_id', '=', draftId).where('id', '=', id).execute()
}

/** Puts rows in this order. */
export async function orderRows(db: Drafts, draftId: DraftId, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) {
    await query(db)
      .updateTable('form_row')
      .set({ position })
      .where('draft_id', '=', draftId)
      .where('id', '=', id)
      .execute()
  }
}
