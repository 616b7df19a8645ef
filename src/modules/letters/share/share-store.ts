import type { AgentId } from '#kernel/ids.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import type { Sharing } from '#kernel/sharing.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { LetterId } from '../letter.ts'
import type { LettersTables } from '../tables.ts'

type Letters = Db<LettersTables>

/** Among whom a letter the asker may see stays, and who opened it. */
export async function findSharing(db: Letters, id: LetterId): Promise<Sharing | undefined> {
  const row = await query(db)
    .selectFrom('letter')
    .select(['secrecy', 'started_by', 'shared_by', 'shared_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      secrecy: row.secrecy as Secrecy,
      authorId: (row.started_by as AgentId | null) ?? undefined,
      sharedBy: (row.shared_by as AgentId | null) ?? undefined,
      sharedAt: row.shared_at ?? undefined,
    }
  )
}

/** Opens it to the team with all its parts; false when it was open. */
export async function openLetter(
  db: Letters,
  { id, by, at }: { readonly id: LetterId; readonly by: AgentId; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('letter')
    .set({ secrecy: 'shared', shared_by: by, shared_at: at })
    .where('id', '=', id)
    .where('secrecy', '=', 'social')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Closes it again; false when it was not open by that agent. */
export async function closeLetter(
  db: Letters,
  { id, by }: { readonly id: LetterId; readonly by: AgentId },
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('letter')
    .set({ secrecy: 'social', shared_by: null, shared_at: null })
    .where('id', '=', id)
    .where('shared_by', '=', by)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
