import { toDay } from '#kernel/day.ts'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { ProceduresTables } from '../tables.ts'
import type { Verification } from './verification.ts'

type Procedures = Db<ProceduresTables>

/** What the asker's organisation has verified. */
export async function listVerifications(db: Procedures): Promise<readonly Verification[]> {
  const rows = await query(db)
    .selectFrom('procedure_verification')
    .select(['code', 'verified_on', 'verified_by'])
    .execute()
  return rows.map((row) => ({
    code: row.code,
    on: toDay(row.verified_on),
    by: row.verified_by as AgentId,
  }))
}

export async function insertVerification(
  db: Procedures,
  { code, on, by, at, organisationId }: Verification & { at: Date; organisationId: OrganisationId },
): Promise<void> {
  await query(db)
    .insertInto('procedure_verification')
    .values({ organisation_id: organisationId, code, verified_on: on, verified_at: at, verified_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
