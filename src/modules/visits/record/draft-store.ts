import type { TicketId } from '#modules/queue/index.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { VisitsTables } from '../tables.ts'

/** The fields of a form as they were typed. */
export type TypedFields = Readonly<Record<string, readonly string[]>>

/** Keeps what this agent is typing beside a ticket. */
export async function saveDraft(
  errand: Errand<VisitsTables>,
  ticketId: TicketId,
  fields: TypedFields,
): Promise<void> {
  const { organisationId, agentId } = askingAgent(errand.asker)
  const typed = { fields: JSON.stringify(fields), saved_at: errand.now }
  await query(errand.db)
    .insertInto('visit_draft')
    .values({ ticket_id: ticketId, organisation_id: organisationId, agent_id: agentId, ...typed })
    .onConflict((conflict) => conflict.columns(['ticket_id', 'agent_id']).doUpdateSet(typed))
    .execute()
}

export async function findDraft(
  errand: Errand<VisitsTables>,
  ticketId: TicketId,
): Promise<TypedFields | undefined> {
  const row = await query(errand.db)
    .selectFrom('visit_draft')
    .select('fields')
    .where('ticket_id', '=', ticketId)
    .executeTakeFirst()
  return row?.fields as TypedFields | undefined
}

export async function deleteDraft(errand: Errand<VisitsTables>, ticketId: TicketId): Promise<void> {
  await query(errand.db).deleteFrom('visit_draft').where('ticket_id', '=', ticketId).execute()
}
