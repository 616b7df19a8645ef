import { type RawBuilder, sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { ForecastService } from './hall-snapshot.ts'
import type { SiteId } from './site.ts'
import type { QueueTables } from './tables.ts'

// A « commencer » pressed by mistake is taken back within seconds: it is not a service.
const shortestService = 20
const samples = 300
const usualMissedAppointments = 0.1
const hoursInADay = 7

/** What was measured of each service of a place: its last three hundred people, and the priorities of four weeks. */
export async function measureServices(
  db: Db<QueueTables>,
  siteId: SiteId,
): Promise<readonly ForecastService[]> {
  const { rows } = await sql<MeasuredRow>`
    select v.id, v.prior_service_s / 60.0::float8 as prior,
      coalesce(held.minutes, '{}') as minutes, coalesce(held.sent_on, 0) as sent_on,
      coalesce(ended.absent, 0) as absent, coalesce(priority.a_day, 0) as priority_a_day
    from service v
    left join lateral (
      select array_agg(recent.minutes order by recent.ended_at) as minutes,
        avg(recent.sent_on::int)::float8 as sent_on
      from (${recentlyServed()}) recent) held on true
    left join lateral (
      select avg((recent.state = 'no-show')::int)::float8 as absent
      from (select state from ticket where service_id = v.id and state in ('done', 'no-show')
            and ended_at is not null order by ended_at desc limit ${samples}) recent) ended on true
    left join lateral (
      select (count(*) filter (where legal_priority and service_id = v.id))::float8
        / greatest(1, count(distinct business_day)) as a_day
      from ticket where site_id = v.site_id and business_day > current_date - 28) priority on true
    where v.site_id = ${siteId}`.execute(query(db))
  return rows.map((row) => ({
    id: row.id,
    priorMinutes: row.prior,
    recentMinutes: row.minutes,
    noShowRate: row.absent,
    missedAppointmentRate: usualMissedAppointments,
    transferRate: row.sent_on,
    priorityArrivalsPerHour: row.priority_a_day / hoursInADay,
  }))
}

interface MeasuredRow {
  readonly id: string
  readonly prior: number
  readonly minutes: number[]
  readonly sent_on: number
  readonly absent: number
  readonly priority_a_day: number
}

// How long each person held a counter, from the call that she answered; a ticket forgotten overnight says nothing.
function recentlyServed(): RawBuilder<unknown> {
  return sql`
    select served.ended_at,
      (extract(epoch from served.ended_at - coalesce(call.started_at, served.started_at)) / 60)::float8 as minutes,
      exists (select from ticket_period after where after.ticket_id = served.ticket_id
        and after.started_at = served.ended_at and after.leg > served.leg) as sent_on
    from ticket_period served
    left join ticket_period call
      on call.ticket_id = served.ticket_id and call.ended_at = served.started_at and call.state = 'called'
    where served.service_id = v.id and served.state = 'serving' and served.ended_at is not null
      and served.ended_at - served.started_at >= make_interval(secs => ${shortestService})
      and not exists (select from ticket where id = served.ticket_id and state = 'expired')
    order by served.ended_at desc limit ${samples}`
}

/** The last promise made to each of these tickets. */
export async function lastPromises(
  db: Db<QueueTables>,
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, PromiseRow>> {
  if (ticketIds.length === 0) return new Map()
  const rows = await query(db)
    .selectFrom('eta_sample')
    .distinctOn('ticket_id')
    .select(['ticket_id', 'at', 'shown', 'shown_from', 'shown_to'])
    .where('ticket_id', 'in', ticketIds)
    .orderBy('ticket_id')
    .orderBy('at', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.ticket_id, row]))
}

export interface PromiseRow {
  readonly at: Date
  readonly shown: string
  readonly shown_from: number | null
  readonly shown_to: number | null
}

export async function insertPromises(
  db: Db<QueueTables>,
  promises: readonly QueueTables['eta_sample'][],
): Promise<void> {
  if (promises.length === 0) return
  await query(db)
    .insertInto('eta_sample')
    .values([...promises])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** When a counter last closed, or said it would pause: a reason for people to wait longer. */
export async function lastCounterLeft(db: Db<QueueTables>, siteId: SiteId): Promise<Date | undefined> {
  const row = await query(db)
    .selectFrom('site_event')
    .select('at')
    .where('site_id', '=', siteId)
    .where('type', 'in', ['counter-closed', 'pause-planned'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}
