import { type OperationNodeSource, type Selectable, sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { CounterSession } from './counters/counter-session.ts'
import type { Rank } from './queue-order.ts'
import type { CounterId, ServiceId, SiteId } from './site.ts'
import type { QueueTables } from './tables.ts'
import type { CounterSessionId, JumpReason, Ticket, TicketId } from './ticket.ts'

export async function findTicket(db: Db<QueueTables>, id: TicketId): Promise<Ticket | undefined> {
  const row = await query(db).selectFrom('ticket').selectAll().where('id', '=', id).executeTakeFirst()
  return row && asTicket(row)
}

/** The ticket a phone asks about; the asker must present the same hash to row-level security. */
export async function findTicketByCode(
  db: Db<QueueTables>,
  codeHash: string,
): Promise<{ ticket: Ticket; organisationId: OrganisationId } | undefined> {
  const row = await query(db)
    .selectFrom('ticket')
    .selectAll()
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
  return row && { ticket: asTicket(row), organisationId: row.organisation_id as OrganisationId }
}

/** Tickets in these states, in calling order. */
export async function listTickets(
  db: Db<QueueTables>,
  { siteId, states }: { siteId: SiteId; states: readonly Ticket['state'][] },
): Promise<readonly Ticket[]> {
  const rows = await query(db)
    .selectFrom('ticket')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('state', 'in', states)
    .orderBy('rank')
    .orderBy('due_at')
    .orderBy('taken_seq')
    .execute()
  return rows.map(asTicket)
}

/** The last number given today under this letter. */
export async function lastNumber(
  db: Db<QueueTables>,
  { siteId, day, letter }: { siteId: SiteId; day: Day; letter: string },
): Promise<number> {
  const row = await query(db)
    .selectFrom('ticket')
    .select((of) => of.fn.max('number').as('last'))
    .where('site_id', '=', siteId)
    .where('business_day', '=', day)
    .where('letter', '=', letter)
    .executeTakeFirst()
  return row?.last ?? 0
}

export async function countTakenToday(
  db: Db<QueueTables>,
  { siteId, day, serviceId }: { siteId: SiteId; day: Day; serviceId: ServiceId },
): Promise<number> {
  const row = await query(db)
    .selectFrom('ticket')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('site_id', '=', siteId)
    .where('business_day', '=', day)
    .where('service_id', '=', serviceId)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Adds a ticket; false when its code is already somebody else's. */
export async function insertTicket(
  db: Db<QueueTables>,
  { ticket, organisationId, codeHash }: { ticket: Ticket; organisationId: OrganisationId; codeHash: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await query(db)
    .insertInto('ticket')
    .values({
      ...lasting(ticket),
      ...changing(ticket),
      organisation_id: organisationId,
      code_hash: codeHash,
    })
    .onConflict((conflict) => conflict.column('code_hash').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The statement that writes a move: of one row, or of none if the ticket moved in between. */
export function savingOf(db: Db<QueueTables>, ticket: Ticket): OperationNodeSource {
  return query(db)
    .updateTable('ticket')
    .set(changing(ticket))
    .where('id', '=', ticket.id)
    .where('version', '=', ticket.version - 1)
    .returning('id')
}

/** Those this counter may call, in order. */
export async function listCallable(
  db: Db<QueueTables>,
  { id, siteId }: Pick<CounterSession, 'id' | 'siteId'>,
): Promise<readonly TicketId[]> {
  const { rows } = await sql<{ id: TicketId }>`
    select t.id from ticket t, counter_session s
    where s.id = ${id} and t.site_id = ${siteId} and t.state = 'waiting' and may_call(s, t)
    order by t.rank, t.due_at, t.taken_seq`.execute(query(db))
  return rows.map((row) => row.id)
}

/** Forgets the codes of days gone by, so that a code never opens another person's ticket. */
export async function forgetCodes(db: Db<QueueTables>, siteId: SiteId, before: Day): Promise<void> {
  await query(db)
    .updateTable('ticket')
    .set({ code_hash: null, version: sql<number>`version + 1` })
    .where('site_id', '=', siteId)
    .where('business_day', '<', before)
    .where('code_hash', 'is not', null)
    .execute()
}

function lasting(ticket: Ticket) {
  return {
    id: ticket.id,
    site_id: ticket.siteId,
    business_day: ticket.businessDay,
    letter: ticket.letter,
    number: ticket.number,
    taken_seq: ticket.takenSeq,
    origin: ticket.origin,
    language: ticket.language,
    appointment_at: ticket.appointmentAt,
    arrived_at: ticket.arrivedAt,
  }
}

function changing(ticket: Ticket) {
  return {
    service_id: ticket.serviceId,
    legal_priority: ticket.legalPriority,
    priority_checked_at: ticket.priorityCheckedAt,
    rank: ticket.rank,
    due_at: ticket.dueAt,
    not_before: ticket.notBefore,
    state: ticket.state,
    leg: ticket.leg,
    counter_session_id: ticket.counterSessionId,
    last_session_id: ticket.lastSessionId,
    reserved_counter_id: ticket.reservedCounterId,
    call_id: ticket.callId,
    call_count: ticket.callCount,
    jump_reason: ticket.jumpReason,
    queued_at: ticket.queuedAt,
    first_called_at: ticket.firstCalledAt,
    called_at: ticket.calledAt,
    last_called_at: ticket.lastCalledAt,
    serving_at: ticket.servingAt,
    expected_return_at: ticket.expectedReturnAt,
    returned_at: ticket.returnedAt,
    ended_at: ticket.endedAt,
    outcome: ticket.outcome,
    changed_at: ticket.changedAt,
    version: ticket.version,
  }
}

export function asTicket(row: Selectable<QueueTables['ticket']>): Ticket {
  return {
    id: row.id as TicketId,
    siteId: row.site_id as SiteId,
    businessDay: row.business_day as Day,
    letter: row.letter,
    number: row.number,
    takenSeq: row.taken_seq,
    serviceId: row.service_id as ServiceId,
    origin: row.origin,
    language: row.language as Language,
    legalPriority: row.legal_priority,
    priorityCheckedAt: row.priority_checked_at,
    rank: row.rank as Rank,
    dueAt: row.due_at,
    notBefore: row.not_before,
    appointmentAt: row.appointment_at,
    state: row.state,
    leg: row.leg,
    counterSessionId: row.counter_session_id as CounterSessionId | null,
    lastSessionId: row.last_session_id as CounterSessionId | null,
    reservedCounterId: row.reserved_counter_id as CounterId | null,
    callId: row.call_id,
    callCount: row.call_count,
    jumpReason: row.jump_reason as JumpReason | null,
    arrivedAt: row.arrived_at,
    queuedAt: row.queued_at,
    firstCalledAt: row.first_called_at,
    calledAt: row.called_at,
    lastCalledAt: row.last_called_at,
    servingAt: row.serving_at,
    expectedReturnAt: row.expected_return_at,
    returnedAt: row.returned_at,
    endedAt: row.ended_at,
    outcome: row.outcome,
    changedAt: row.changed_at,
    version: row.version,
  }
}
