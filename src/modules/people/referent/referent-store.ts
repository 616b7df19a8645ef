import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import { samePerson } from '../merge/joined-store.ts'
import type { PeopleTables } from '../tables.ts'
import type { Referent, ReferentId } from './referent.ts'

type People = Db<PeopleTables>

/** Who follows this person now, the first named first. */
export async function listReferents(db: People, personId: PersonId): Promise<readonly Referent[]> {
  const rows = await query(db)
    .selectFrom('person_referent')
    .select(['id', 'agent_id'])
    .where('person_id', '=', samePerson(personId))
    .where('removed_at', 'is', null)
    .orderBy('named_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id as ReferentId, agentId: row.agent_id as AgentId }))
}

export interface NewReferent extends Referent {
  readonly organisationId: OrganisationId
  readonly personId: PersonId
  readonly at: Date
  readonly by: AgentId | undefined
}

/** Names a referent; false when she is one already. */
export async function insertReferent(db: People, referent: NewReferent): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await query(db)
    .insertInto('person_referent')
    .values({
      id: referent.id,
      organisation_id: referent.organisationId,
      person_id: referent.personId,
      agent_id: referent.agentId,
      named_at: referent.at,
      named_by: referent.by ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Ends it; false when it was ended, or is not of this file. */
export async function endReferent(
  db: People,
  ending: { readonly id: ReferentId; readonly personId: PersonId; readonly at: Date; readonly by: AgentId },
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('person_referent')
    .set({ removed_at: ending.at, removed_by: ending.by })
    .where('id', '=', ending.id)
    .where('person_id', '=', samePerson(ending.personId))
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
