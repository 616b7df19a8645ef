import { sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { BoardState } from './board.ts'
import type { LineEvent, SiteEvent } from './line-event.ts'
import { asSite } from './site-store.ts'
import type { Site, SiteId } from './site.ts'
import type { QueueTables } from './tables.ts'

/** The line, held by this transaction alone until it ends. */
export interface HeldLine {
  readonly site: Site
  /** Number of the event this change will be. */
  readonly seq: number
  /** The time of this change: the asker's clock, but never before the last change of this line. */
  readonly at: Date
}

/**
 * Takes the lock of the line and counts one more event, in one statement: every change of a line passes here, so two
 * agents never call the same person and the events have no gap.
 */
export async function holdLine(
  db: Db<QueueTables>,
  siteId: SiteId,
  now: Date,
): Promise<HeldLine | undefined> {
  const row = await query(db)
    .updateTable('site')
    .set({
      seq: sql<number>`seq + 1`,
      changed_at: sql<Date>`greatest(changed_at, ${now}::timestamptz)`,
    })
    .where('id', '=', siteId)
    .returningAll()
    .executeTakeFirst()
  return row && { site: asSite(row), seq: row.seq, at: row.changed_at }
}

/** Writes the event and rings: whoever listens pulls by number. The bell carries the id of the place, nothing else. */
export async function tell(
  db: Db<QueueTables>,
  { line, event, agentId }: { line: HeldLine; event: LineEvent; agentId: string | undefined },
): Promise<void> {
  const { ticketId = null, type, ...payload } = event
  await sql`
    with told as (
      insert into site_event (organisation_id, site_id, seq, at, type, ticket_id, agent_id, payload)
      values (${line.site.organisationId}, ${line.site.id}, ${line.seq}, ${line.at}, ${type}, ${ticketId},
        ${agentId ?? null}, ${JSON.stringify(payload)})
      returning site_id)
    select pg_notify('doorbell', site_id::text) from told`.execute(query(db))
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
          'counter', jsonb_build_object('number', c.counter, 'label', c.label, 'speakAs', c.speak_as))
          order by c.last_called_at desc)
        from (
          select t.call_id, t.letter, t.number, t.language, t.last_called_at, c.number as counter, c.label, c.speak_as
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
