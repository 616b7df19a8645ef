import { sql } from 'kysely'
import { type Day, toDay } from '#kernel/day.ts'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { FollowedProcedure, ProcedureId } from '../procedure.ts'
import type { ProceduresTables } from '../tables.ts'
import { type FollowUp, type FollowUpReason, urgencyOf } from './follow-up.ts'

type Procedures = Db<ProceduresTables>

/** Puts on the list of what to look at what the steps now say, instead of what they said. */
export async function replaceFollowUps(
  db: Procedures,
  { id, personId }: Pick<FollowedProcedure, 'id' | 'personId'>,
  { organisationId, followUps }: { organisationId: OrganisationId; followUps: readonly FollowUp[] },
): Promise<void> {
  await query(db).deleteFrom('procedure_follow_up').where('procedure_id', '=', id).execute()
  if (followUps.length === 0) return
  await query(db)
    .insertInto('procedure_follow_up')
    .values(
      followUps.map((one) => ({
        organisation_id: organisationId,
        person_id: personId,
        procedure_id: id,
        seq: one.seq,
        reason: one.reason,
        urgency: urgencyOf(one.reason),
        from_on: one.fromOn,
        due_on: one.dueOn,
        until_on: one.untilOn ?? null,
        detail: one.detail ?? null,
        agent_id: one.agentId ?? null,
      })),
    )
    .execute()
}

/** One line of the list of what to look at. */
export interface ToFollow extends Omit<FollowUp, 'fromOn' | 'untilOn'> {
  readonly procedureId: ProcedureId
  readonly personId: PersonId
  readonly title: string
  readonly bodyName: string
}

export interface ToFollowList {
  readonly lines: readonly ToFollow[]
  /** How many there are, shown or not. */
  readonly total: number
}

export interface ToFollowQuestion {
  readonly organisationId: OrganisationId
  readonly today: Day
  readonly agentId: AgentId | undefined
  readonly limit: number
}

/** What there is to look at that day, the most pressing first. */
export async function listToFollow(
  db: Procedures,
  { organisationId, today, agentId, limit }: ToFollowQuestion,
): Promise<ToFollowList> {
  // The organisation and the day are asked for again beside row-level security: the index is found by them.
  const due = query(db)
    .selectFrom('procedure_follow_up')
    .select(['procedure_id', 'person_id', 'seq', 'reason', 'urgency', 'due_on', 'detail', 'agent_id'])
    .select(sql<number>`count(*) over ()`.as('total'))
    .where('organisation_id', '=', organisationId)
    .where('from_on', '<=', today)
    // Restricted, or against reminders: nothing is recalled but a right about to be lost (art. 18 § 2 RGPD).
    .where(
      sql<boolean>`(reason = 'right-at-risk' or person_id <> all ((select people_left_out('reminders'))::uuid[]))`,
    )
    .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>=', today)]))
    .orderBy('urgency')
    .orderBy('due_on')
    .orderBy('procedure_id')
    .limit(limit)
  const rows = await query(db)
    .selectFrom((agentId ? due.where('agent_id', '=', agentId) : due).as('one'))
    .innerJoin('followed_procedure as procedure', 'procedure.id', 'one.procedure_id')
    .select(['one.procedure_id', 'one.person_id', 'one.seq', 'one.reason', 'one.due_on', 'one.detail'])
    .select(['one.agent_id', 'one.total', 'procedure.title', 'procedure.body_name'])
    .orderBy('one.urgency')
    .orderBy('one.due_on')
    .orderBy('one.procedure_id')
    .execute()
  const lines = rows.map((row) => ({
    procedureId: row.procedure_id as ProcedureId,
    personId: row.person_id as PersonId,
    title: row.title,
    bodyName: row.body_name,
    reason: row.reason as FollowUpReason,
    dueOn: toDay(row.due_on),
    detail: row.detail ?? undefined,
    agentId: (row.agent_id as AgentId | null) ?? undefined,
    seq: row.seq,
  }))
  return { lines, total: rows[0]?.total ?? 0 }
}
