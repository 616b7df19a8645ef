import { type Selectable, sql } from 'kysely'
import type { OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { BoardState } from './board.ts'
import type { LineEvent, SiteEvent } from './line-event.ts'
import type { SiteId } from './site.ts'
import type { QueueTables } from './tables.ts'
import type { CounterSessionId, Ticket, TicketId } from './ticket.ts'
import { asTicket, savingOf } from './ticket-store.ts'

/** The line, held by this transaction alone until it ends. */
export interface HeldLine {
  readonly siteId: SiteId
  readonly organisationId: OrganisationId
  /** Number of the event this change will be. */
  readonly seq: number
  /** The time of this change: the asker's clock, but never before the last change of this line. */
  readonly at: Date
  /** The ticket asked for, or the next one for the counter asked for, as the lock found it. */
  readonly ticket: Ticket | undefined
}

/** What a change needs to know of the line once it holds it. */
export interface Holding {
  readonly siteId: SiteId
  readonly ticketId?: TicketId | undefined
  /** The counter that calls, if it is still open and free. */
  readonly callerId?: CounterSessionId | undefined
}

/** Who asks for what: the same key twice gets the same answer. */
export interface LineKey {
  readonly scope: string
  readonly key: string
}

/**
 * Takes the lock of the line, until the transaction ends: every change of a line passes here, so two agents never
 * call the same person. The event is counted when it is told: a refusal leaves no gap behind.
 */
export async function holdLine(
  db: Db<QueueTables>,
  holding: Holding,
  { scope, key, now }: LineKey & { readonly now: Date },
): Promise<{ readonly line: HeldLine; readonly earlier: unknown } | undefined> {
  const { siteId, ticketId = null, callerId = null } = holding
  const { rows } = await sql<HeldRow>`
    select line_organisation, line_seq, line_at, earlier, (line_ticket).*
    from hold_line(${siteId}::uuid, ${now}::timestamptz, ${scope}, ${key}, ${ticketId}::uuid, ${callerId}::uuid)`.execute(
    query(db),
  )
  const [row] = rows
  if (!row) return undefined
  const { line_organisation: organisationId, line_seq: seq, line_at: at, earlier } = row
  const ticket = row.id === null ? undefined : asTicket(row)
  return { line: { siteId, organisationId: organisationId as OrganisationId, seq, at, ticket }, earlier }
}

type HeldRow = {
  readonly line_organisation: string
  readonly line_seq: number
  readonly line_at: Date
  readonly earlier: unknown
} & (Selectable<QueueTables['ticket']> | { readonly id: null })

export interface Telling {
  readonly line: HeldLine
  readonly event: LineEvent
  readonly agentId: string | undefined
  /** The ticket as the change leaves it, when it moves one. */
  readonly moved: Ticket | undefined
  /** What a retry will be answered. */
  readonly kept: LineKey & { readonly answer: unknown }
}

/**
 * Writes the move, counts its event, tells it, keeps the answer and rings, in one statement: the lock of the line is
 * held for as little as can be. Whoever hears the bell pulls by number; it carries the id of the place, nothing else.
 */
export async function tell(db: Db<QueueTables>, telling: Telling): Promise<void> {
  const { line, event, agentId, moved, kept } = telling
  const { ticketId = null, type, ...payload } = event
  const { rows } = await sql`
    with ${moved ? sql`moved as (${savingOf(db, moved)}), ` : sql``}
    counted as (
      update site set seq = seq + 1, changed_at = ${line.at}
      where id = ${line.siteId} ${moved ? sql`and exists (select from moved)` : sql``}
      returning id, organisation_id, seq),
    told as (
      insert into site_event (organisation_id, site_id, seq, at, type, ticket_id, agent_id, payload)
      select organisation_id, id, seq, ${line.at}::timestamptz, ${type}, ${ticketId}::uuid, ${agentId ?? null}::uuid,
        ${JSON.stringify(payload)}::jsonb from counted
      returning site_id),
    kept as (
      insert into once (scope, key, answer, done_at)
      values (${kept.scope}, ${kept.key}, ${JSON.stringify(kept.answer)}::jsonb, ${line.at}))
    select pg_notify('doorbell', site_id::text) from told`.execute(query(db))
  if (rows.length !== 1) throw new Error(`changed outside the lock of its line: ${ticketId ?? line.siteId}`)
}

/** Events after this number, in order, five hundred at most. */
export async function listEventsSince(
  db: Db<QueueTables>,
  { siteId, seq }: { siteId: SiteId; seq: number },
): Promise<readonly SiteEvent[]> {
  const rows = await query(db)
    .selectFrom('site_event')
    .select(['seq', 'at', 'type', 'ticket_id', 'payload'])
    .where('site_id', '=', siteId)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(500)
    .execute()
  return rows.map(
    (row) =>
      ({
        ...(row.payload as object),
        seq: row.seq,
        at: row.at,
        type: row.type,
        ...(row.ticket_id ? { ticketId: row.ticket_id } : {}),
      }) as SiteEvent,
  )
}

/** Number of the last event of each of these places; a place that is gone is absent. */
export async function lastSeqs(
  db: Db<QueueTables>,
  siteIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (siteIds.length === 0) return new Map()
  const rows = await query(db).selectFrom('site').select(['id', 'seq']).where('id', 'in', siteIds).execute()
  return new Map(rows.map((row) => [row.id, row.seq]))
}

/**
 * What a board shows, in one statement: the number of the last event and the calls are of the same instant, so that
 * a screen neither misses a call nor takes one for an old one.
 */
export async function readBoard(
  db: Db<QueueTables>,
  { siteId, now, calls }: { siteId: SiteId; now: Date; calls: number },
): Promise<BoardState | undefined> {
  const { rows } = await sql<BoardState>`
    select s.id as "siteId", s.name as "siteName", s.time_zone as "timeZone", s.seq,
      (select count(*) from ticket w where w.site_id = s.id and w.state = 'waiting') as waiting,
      coalesce((select jsonb_agg(jsonb_build_object(
          'callId', c.call_id, 'letter', c.letter, 'number', c.number, 'language', c.language,
          'at', to_char(c.last_called_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'counter', jsonb_build_object('number', c.counter, 'label', c.label, 'speakAs', c.speak_as,
            'direction', c.direction))
          order by c.last_called_at desc)
        from (
          select t.call_id, t.letter, t.number, t.language, t.last_called_at,
            c.number as counter, c.label, c.speak_as, c.direction
          from ticket t
          join counter_session on counter_session.id = t.last_session_id
          join counter c on c.id = counter_session.counter_id
          where t.site_id = s.id and t.call_id is not null
            and t.business_day = (${now}::timestamptz at time zone s.time_zone)::date
          order by t.last_called_at desc limit ${calls}) c), '[]') as calls
    from site s where s.id = ${siteId}`.execute(query(db))
  return rows[0]
}

/** Forgets events told long ago; the last one stays, so that the numbers go on from it. */
export async function forgetEvents(
  db: Db<QueueTables>,
  { siteId, before }: { siteId: SiteId; before: Date },
): Promise<void> {
  await query(db)
    .deleteFrom('site_event')
    .where('site_id', '=', siteId)
    .where('at', '<', before)
    .where('seq', '<', query(db).selectFrom('site').select('seq').where('id', '=', siteId))
    .execute()
}
