import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { SiteId } from '../site.ts'
import type { QueueTables } from '../tables.ts'
import type { TicketFacts } from './day-figures.ts'

/** What every ticket of a day has been through, read from the intervals its moves left. */
export async function listTicketFacts(
  db: Db<QueueTables>,
  { siteId, day }: { siteId: SiteId; day: Day },
): Promise<readonly TicketFacts[]> {
  const { rows } = await sql<TicketFacts>`
    select t.service_id as "serviceId", t.state, t.leg > 1 as transferred,
      extract(hour from t.arrived_at at time zone s.time_zone)::int as hour,
      extract(epoch from t.first_called_at - t.arrived_at)::float8 as wait,
      lived.walk, lived.late,
      case when t.state = 'done' then lived.service end as service,
      case when t.state in ('left', 'no-show', 'expired') and lived.served_at is null then lived.waited end
        as "waitedInVain",
      t.first_called_at <= told.latest as "promiseKept"
    from ticket t
    join site s on s.id = t.site_id
    cross join lateral (
      select min(p.started_at) filter (where p.state = 'serving') as served_at,
        (sum(extract(epoch from p.ended_at - p.started_at)) filter (where p.state = 'serving'))::float8 as service,
        (sum(extract(epoch from p.ended_at - p.started_at)) filter (where p.state = 'waiting'))::float8 as waited,
        (min(extract(epoch from p.ended_at - p.started_at)) filter (
          where p.state = 'called' and p.ended_at = (
            select min(v.started_at) from ticket_period v where v.ticket_id = t.id and v.state = 'serving')))::float8
          as walk,
        case when t.appointment_at is not null then
          extract(epoch from min(p.started_at) filter (where p.state = 'serving')
            - greatest(t.appointment_at, t.arrived_at))::float8 end as late
      from ticket_period p where p.ticket_id = t.id) lived
    left join lateral (
      select e.at + make_interval(mins => coalesce(e.shown_to, 5)) as latest
      from eta_sample e where e.ticket_id = t.id and e.shown in ('range', 'under-5')
      order by e.at limit 1) told on true
    where t.site_id = ${siteId} and t.business_day = ${day}
    order by t.taken_seq`.execute(query(db))
  return rows
}
