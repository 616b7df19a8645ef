import { sql } from 'kysely'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import type { Sharing } from '#kernel/sharing.ts'
import { type Db, query } from '../db/db.ts'
import type { Shareable } from './shareable.ts'

export interface SharedRow extends Sharing {
  readonly personId: PersonId
}

interface Row {
  readonly secrecy: Secrecy
  readonly author: AgentId | null
  readonly shared_by: AgentId | null
  readonly shared_at: Date | null
  readonly person_id: PersonId
}

/** Among whom what the asker may see stays, who opened it, and of whom it is. */
export async function findSharing(
  db: Db<unknown>,
  { table, author }: Shareable,
  id: string,
): Promise<SharedRow | undefined> {
  const { rows } =
    await sql<Row>`select secrecy, ${sql.ref(author)} as author, shared_by, shared_at, person_id
    from ${sql.table(table)} where id = ${id}`.execute(query(db))
  const [row] = rows
  return (
    row && {
      secrecy: row.secrecy,
      authorId: row.author ?? undefined,
      sharedBy: row.shared_by ?? undefined,
      sharedAt: row.shared_at ?? undefined,
      personId: row.person_id,
    }
  )
}

/** Opens it to the team with all its parts; false when it was open. */
export async function openToTeam(
  db: Db<unknown>,
  { table }: Shareable,
  { id, by, at }: { readonly id: string; readonly by: AgentId; readonly at: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`update ${sql.table(table)}
    set secrecy = 'shared', shared_by = ${by}, shared_at = ${at}
    where id = ${id} and secrecy = 'social'`.execute(query(db))
  return numAffectedRows === 1n
}

/** Closes it again; false when it was not open by that agent. */
export async function closeToTeam(
  db: Db<unknown>,
  { table }: Shareable,
  { id, by }: { readonly id: string; readonly by: AgentId },
): Promise<boolean> {
  const { numAffectedRows } = await sql`update ${sql.table(table)}
    set secrecy = 'social', shared_by = null, shared_at = null
    where id = ${id} and shared_by = ${by}`.execute(query(db))
  return numAffectedRows === 1n
}
