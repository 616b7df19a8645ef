import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { SiteId } from '../site.ts'
import type { QueueTables } from '../tables.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { asTicket } from '../ticket-store.ts'
import type { CounterSession } from './counter-session.ts'

/** Whole minutes spent in each state so far. */
export interface MeasuredMinutes {
  readonly waiting: number
  readonly walking: number
  readonly serving: number
  readonly onHold: number
}

/** Sums the periods of a ticket; the one still open counts until now. */
export async function measureTicket(
  db: Db<QueueTables>,
  { ticketId, now }: { ticketId: TicketId; now: Date },
): Promise<MeasuredMinutes> {
  const { rows } = await sql<{ state: string; minutes: number }>`
    select state, round(sum(extract(epoch from coalesce(ended_at, greatest(started_at, ${now})) - started_at)) / 60)::int
      as minutes
    from ticket_period where ticket_id = ${ticketId} group by state`.execute(query(db))
  const minutes = (state: string): number => rows.find((row) => row.state === state)?.minutes ?? 0
  return {
    waiting: minutes('waiting'),
    walking: minutes('called'),
    serving: minutes('serving'),
    onHold: minutes('on-hold'),
  }
}

/** The person this counter finished with last, if it was after that moment. */
export async function findLastFinished(
  db: Db<QueueTables>,
  { id, siteId }: Pick<CounterSession, 'id' | 'siteId'>,
  since: Date,
): Promise<Ticket | undefined> {
  const row = await query(db)
    .selectFrom('ticket')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('last_session_id', '=', id)
    .where('state', '=', 'done')
    .where('ended_at', '>=', since)
    .orderBy('ended_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && asTicket(row)
}

/** The tickets of a day that have ended, latest first. */
export async function listEnded(
  db: Db<QueueTables>,
  { siteId, day, limit }: { siteId: SiteId; day: Day; limit: number },
): Promise<readonly Ticket[]> {
  const rows = await query(db)
    .selectFrom('ticket')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('business_day', '=', day)
    .where('ended_at', 'is not', null)
    .orderBy('ended_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asTicket)
}

/** When somebody last asked for an agent at the kiosk, if it was after that moment. */
export async function findHelpAsked(
  db: Db<QueueTables>,
  siteId: SiteId,
  since: Date,
): Promise<Date | undefined> {
  const row = await query(db)
    .selectFrom('site_event')
    .select('at')
    .where('site_id', '=', siteId)
    .where('type', '=', 'help-asked')
    .where('at', '>=', since)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}

/** Those who did not come when called, since that moment, and have not come back before. */
export async function listAbsent(
  db: Db<QueueTables>,
  siteId: SiteId,
  since: Date,
): Promise<readonly Ticket[]> {
  const rows = await query(db)
    .selectFrom('ticket')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('state', '=', 'no-show')
    .where('ended_at', '>=', since)
    .where('returned_at', 'is', null)
    .orderBy('ended_at', 'desc')
    .execute()
  return rows.map(asTicket)
}
