import type { AgentId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { QueueTables } from '../tables.ts'
import type { Ticket } from '../ticket.ts'
import { asTicket } from '../ticket-store.ts'

/** A ticket whose person left the counter, and who she was if an agent has said so. */
export interface FinishedTicket {
  readonly ticket: Ticket
  readonly personId: PersonId | undefined
}

const listedAtMost = 200

/** Tickets finished since that moment, by one agent or by all, the latest first. */
export async function finishedTickets(
  { db }: Errand<QueueTables>,
  { since, agentId }: { readonly since: Date; readonly agentId: AgentId | undefined },
): Promise<readonly FinishedTicket[]> {
  const finished = query(db)
    .selectFrom('ticket')
    .innerJoin('counter_session as session', 'session.id', 'ticket.last_session_id')
    .leftJoin('ticket_person as link', 'link.ticket_id', 'ticket.id')
    .selectAll('ticket')
    .select('link.person_id')
    .where('ticket.state', '=', 'done')
    .where('ticket.ended_at', '>=', since)
    .orderBy('ticket.ended_at', 'desc')
    .limit(listedAtMost)
  const rows = await (agentId ? finished.where('session.agent_id', '=', agentId) : finished).execute()
  return rows.map((row) => ({
    ticket: asTicket(row),
    personId: (row.person_id as PersonId | null) ?? undefined,
  }))
}
