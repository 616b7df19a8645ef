import type { AgentId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'

type Asking = Errand<OrganisationsTables>

/** The codes in force are these and no others. */
export async function replaceRecoveryCodes(
  errand: Asking,
  { agentId, hashes }: { agentId: AgentId; hashes: readonly string[] },
): Promise<void> {
  const { db, now, asker, newId } = errand
  if (!asker.organisationId) throw new Error('recovery codes are made by an errand of the organisation')
  const organisationId = asker.organisationId
  await deleteRecoveryCodes(errand, agentId)
  await query(db)
    .insertInto('recovery_code')
    .values(
      hashes.map((hash) => ({
        id: newId(),
        organisation_id: organisationId,
        agent_id: agentId,
        code_hash: hash,
        created_at: now,
      })),
    )
    .execute()
}

/** Uses a code up; false when it is not one of hers, or was used already. */
export async function useRecoveryCode(
  { db, now }: Asking,
  { agentId, hash }: { agentId: AgentId; hash: string },
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('agent_id', '=', agentId)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How many codes are left to an agent. */
export async function countRecoveryCodes({ db }: Asking, agentId: AgentId): Promise<number> {
  const { count } = await query(db)
    .selectFrom('recovery_code')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('agent_id', '=', agentId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** Forgets all the codes of an agent. */
export async function deleteRecoveryCodes({ db }: Asking, agentId: AgentId): Promise<void> {
  await query(db).deleteFrom('recovery_code').where('agent_id', '=', agentId).execute()
}
