import { sql } from 'kysely'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { SiteId } from './site.ts'
import type { QueueTables } from './tables.ts'
import type { TicketId } from './ticket.ts'

/** A word from one agent to the next. */
export interface TicketNote {
  readonly agentId: AgentId
  readonly text: string
  /** Between trades; the database shows it to nobody else. */
  readonly secrecy: Secrecy
  readonly writtenAt: Date
}

/** Who holds this ticket, if an agent has said so. */
export async function findPersonOf(db: Db<QueueTables>, ticketId: TicketId): Promise<PersonId | undefined> {
  const row = await query(db)
    .selectFrom('ticket_person')
    .select('person_id')
    .where('ticket_id', '=', ticketId)
    .executeTakeFirst()
  return row?.person_id as PersonId | undefined
}

/** Ties a ticket to a person; the last word stands. */
export async function saveTicketPerson(
  db: Db<QueueTables>,
  link: {
    readonly organisationId: string
    readonly ticketId: TicketId
    readonly personId: PersonId
    readonly linkedBy: AgentId
    readonly linkedAt: Date
  },
): Promise<void> {
  const change = { person_id: link.personId, linked_by: link.linkedBy, linked_at: link.linkedAt }
  await query(db)
    .insertInto('ticket_person')
    .values({ organisation_id: link.organisationId, ticket_id: link.ticketId, ...change })
    .onConflict((conflict) => conflict.column('ticket_id').doUpdateSet(change))
    .execute()
}

export async function deleteTicketPerson(db: Db<QueueTables>, ticketId: TicketId): Promise<boolean> {
  const { numDeletedRows } = await query(db)
    .deleteFrom('ticket_person')
    .where('ticket_id', '=', ticketId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function insertNote(
  db: Db<QueueTables>,
  note: TicketNote & { readonly id: string; readonly organisationId: string; readonly ticketId: TicketId },
): Promise<void> {
  await query(db)
    .insertInto('ticket_note')
    .values({
      id: note.id,
      organisation_id: note.organisationId,
      ticket_id: note.ticketId,
      agent_id: note.agentId,
      text: note.text,
      secrecy: note.secrecy,
      written_at: note.writtenAt,
    })
    .execute()
}

/** Words left on a ticket that the asker may read, first to last. */
export async function listNotes(db: Db<QueueTables>, ticketId: TicketId): Promise<readonly TicketNote[]> {
  const rows = await query(db)
    .selectFrom('ticket_note')
    .select(['agent_id', 'text', 'secrecy', 'written_at'])
    .where('ticket_id', '=', ticketId)
    .orderBy('written_at')
    .execute()
  return rows.map((row) => ({
    agentId: row.agent_id as AgentId,
    text: row.text,
    secrecy: row.secrecy as Secrecy,
    writtenAt: row.written_at,
  }))
}

/** Forgets who held the tickets of this place that ended before this moment, and what was said of them. */
export async function forgetPersons(
  db: Db<QueueTables>,
  { siteId, before }: { siteId: SiteId; before: Date },
): Promise<void> {
  const ended = sql<string>`(select id from ticket where site_id = ${siteId} and ended_at < ${before})`
  await query(db).deleteFrom('ticket_person').where('ticket_id', 'in', ended).execute()
  await query(db).deleteFrom('ticket_note').where('ticket_id', 'in', ended).execute()
}
