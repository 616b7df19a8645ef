import type { AgentId } from '#kernel/ids.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import type { Sharing } from '#kernel/sharing.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { ProcedureId } from '../procedure.ts'
import type { ProceduresTables } from '../tables.ts'

type Procedures = Db<ProceduresTables>

/** Among whom a procedure the asker may see stays, and who opened it. */
export async function findSharing(db: Procedures, id: ProcedureId): Promise<Sharing | undefined> {
  const row = await query(db)
    .selectFrom('followed_procedure')
    .select(['secrecy', 'opened_by', 'shared_by', 'shared_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      secrecy: row.secrecy as Secrecy,
      authorId: (row.opened_by as AgentId | null) ?? undefined,
      sharedBy: (row.shared_by as AgentId | null) ?? undefined,
      sharedAt: row.shared_at ?? undefined,
    }
  )
}

/** Opens it to the team with all its parts; false when it was open. */
export async function openToTeam(
  db: Procedures,
  { id, by, at }: { readonly id: ProcedureId; readonly by: AgentId; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('followed_procedure')
    .set({ secrecy: 'shared', shared_by: by, shared_at: at })
    .where('id', '=', id)
    .where('secrecy', '=', 'social')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Closes it again; false when it was not open by that agent. */
export async function closeToTeam(
  db: Procedures,
  { id, by }: { readonly id: ProcedureId; readonly by: AgentId },
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('followed_procedure')
    .set({ secrecy: 'social', shared_by: null, shared_at: null })
    .where('id', '=', id)
    .where('shared_by', '=', by)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
