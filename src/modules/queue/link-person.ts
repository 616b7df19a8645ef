import type { PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { agentIdOf } from './counters/agent-counter.ts'
import type { QueueTables } from './tables.ts'
import type { TicketId } from './ticket.ts'
import { deleteTicketPerson, findPersonOf, saveTicketPerson } from './ticket-person-store.ts'
import { findTicket } from './ticket-store.ts'

export interface PersonOfTicket {
  readonly ticketId: TicketId
  readonly personId: PersonId
}

/** Says who holds a ticket. The caller has checked that the agent may open this person's file. */
export async function linkPerson(
  errand: Errand<QueueTables & JournalTables>,
  { ticketId, personId }: PersonOfTicket,
): Promise<Result<PersonOfTicket, 'unknown-ticket'>> {
  const { organisationId } = errand.asker
  const ticket = await findTicket(errand.db, ticketId)
  if (!ticket || !organisationId) return refuse('unknown-ticket')
  if ((await findPersonOf(errand.db, ticketId)) === personId) return grant({ ticketId, personId })
  await saveTicketPerson(errand.db, {
    organisationId,
    ticketId,
    personId,
    linkedBy: agentIdOf(errand),
    linkedAt: errand.now,
  })
  await note(errand, { ticketId, personId }, 'queue.person-linked')
  return grant({ ticketId, personId })
}

/** It was somebody else. */
export async function unlinkPerson(
  errand: Errand<QueueTables & JournalTables>,
  ticketId: TicketId,
): Promise<void> {
  const personId = await findPersonOf(errand.db, ticketId)
  if (!personId) return
  await deleteTicketPerson(errand.db, ticketId)
  await note(errand, { ticketId, personId }, 'queue.person-unlinked')
}

function note(
  errand: Errand<JournalTables>,
  { ticketId, personId }: PersonOfTicket,
  action: string,
): Promise<void> {
  return writeInJournal(errand, { action, subject: { kind: 'ticket', id: ticketId }, personId })
}
