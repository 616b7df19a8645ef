import type { OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { DraftId } from './draft.ts'
import type { DraftTables } from './tables.ts'

type Drafts = Db<DraftTables>

/** What a screen shows to have a draft open. */
export interface DraftKey {
  readonly keyHash: string
  readonly organisationId: OrganisationId
  readonly draftId: DraftId
  readonly atKiosk: boolean
  /** Where the end leads: the kiosk she stands at. */
  readonly back: string | undefined
  readonly openedWith: 'start' | 'code'
  readonly openedAt: Date
  readonly expiresAt: Date
}

export async function insertKey(db: Drafts, key: DraftKey): Promise<void> {
  await query(db)
    .insertInto('form_key')
    .values({
      key_hash: key.keyHash,
      organisation_id: key.organisationId,
      draft_id: key.draftId,
      at_kiosk: key.atKiosk,
      back: key.back ?? null,
      opened_with: key.openedWith,
      opened_at: key.openedAt,
      expires_at: key.expiresAt,
    })
    .execute()
}

/** The key presented, also when its time is over. */
export async function findKey(db: Drafts, keyHash: string): Promise<DraftKey | undefined> {
  const row = await query(db)
    .selectFrom('form_key')
    .selectAll()
    .where('key_hash', '=', keyHash)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    keyHash: row.key_hash,
    organisationId: row.organisation_id as OrganisationId,
    draftId: row.draft_id as DraftId,
    atKiosk: row.at_kiosk,
    back: row.back ?? undefined,
    openedWith: row.opened_with as DraftKey['openedWith'],
    openedAt: row.opened_at,
    expiresAt: row.expires_at,
  }
}

/** She is still there: it opens longer. */
export async function lengthenKey(db: Drafts, keyHash: string, expiresAt: Date): Promise<void> {
  await query(db)
    .updateTable('form_key')
    .set({ expires_at: expiresAt })
    .where('key_hash', '=', keyHash)
    .execute()
}

export async function removeKey(db: Drafts, keyHash: string): Promise<void> {
  await query(db).deleteFrom('form_key').where('key_hash', '=', keyHash).execute()
}
