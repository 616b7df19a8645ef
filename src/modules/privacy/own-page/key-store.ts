import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { PrivacyTables } from '../tables.ts'

type Privacy = Db<PrivacyTables>

/** What opens a person's page, or lets an agent draw the copy of her data, for a few minutes. */
export interface OwnPageKey {
  readonly keyHash: string
  readonly organisationId: OrganisationId
  readonly personId: PersonId
  readonly openedWith: 'card' | 'receipt' | 'copy'
  readonly openedBy: AgentId | undefined
  readonly openedAt: Date
  readonly expiresAt: Date
}

export async function insertKey(db: Privacy, key: OwnPageKey): Promise<void> {
  await query(db)
    .insertInto('own_page_key')
    .values({
      key_hash: key.keyHash,
      organisation_id: key.organisationId,
      person_id: key.personId,
      opened_with: key.openedWith,
      opened_by: key.openedBy ?? null,
      opened_at: key.openedAt,
      expires_at: key.expiresAt,
    })
    .execute()
}

/** The key presented, also when its time is over. */
export async function findKey(db: Privacy, keyHash: string): Promise<OwnPageKey | undefined> {
  const row = await query(db)
    .selectFrom('own_page_key')
    .selectAll()
    .where('key_hash', '=', keyHash)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    keyHash: row.key_hash,
    organisationId: row.organisation_id as OrganisationId,
    personId: row.person_id as PersonId,
    openedWith: row.opened_with as OwnPageKey['openedWith'],
    openedBy: (row.opened_by as AgentId | null) ?? undefined,
    openedAt: row.opened_at,
    expiresAt: row.expires_at,
  }
}

/** The page is closed: the key opens nothing any more. */
export async function removeKey(db: Privacy, keyHash: string): Promise<void> {
  await query(db).deleteFrom('own_page_key').where('key_hash', '=', keyHash).execute()
}
