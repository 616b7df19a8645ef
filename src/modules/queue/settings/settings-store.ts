import { sql } from 'kysely'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Counter, CounterId, Service, ServiceId, Site, SiteId } from '../site.ts'
import type { QueueTables } from '../tables.ts'

type Asking = Errand<QueueTables>

/** One change of the settings of a place after the other: each is held against what the one before has written. */
export async function holdSettings({ db }: Asking, siteId: SiteId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${siteId}, 0))`.execute(query(db))
}

/** Writes what a place says of itself; its line goes on as it is. */
export async function updateSite(
  { db }: Asking,
  {
    id,
    name,
    address,
    week,
    closedDays,
    graceMinutes,
  }: Omit<Site, 'seq' | 'organisationId' | 'timeZone' | 'ticketsPerMinute'>,
): Promise<void> {
  await query(db)
    .updateTable('site')
    .set({
      name,
      address: address ?? null,
      week: JSON.stringify(week),
      closed_days: JSON.stringify(closedDays),
      grace_minutes: graceMinutes,
    })
    .where('id', '=', id)
    .execute()
}

/** Writes a service; its letter stays, tickets carry it. */
export async function updateService({ db }: Asking, service: Service): Promise<void> {
  await query(db)
    .updateTable('service')
    .set({
      label: JSON.stringify(service.label) as never,
      pictogram: service.pictogram,
      target_wait_s: service.targetWaitMinutes * 60,
      prior_service_s: service.priorMinutes * 60,
      daily_cap: service.dailyCap,
    })
    .where('id', '=', service.id)
    .execute()
}

/** No longer given from now on; those who wait for it are still received. */
export async function closeService({ db, now }: Asking, id: ServiceId): Promise<void> {
  await query(db)
    .updateTable('service')
    .set({ closed_at: now })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute()
}

/** Writes a counter. */
export async function updateCounter({ db }: Asking, counter: Counter): Promise<void> {
  await query(db)
    .updateTable('counter')
    .set({
      number: counter.number,
      label: counter.label,
      speak_as: counter.speakAs,
      direction: counter.direction,
    })
    .where('id', '=', counter.id)
    .execute()
}

/** Takes a counter away. */
export async function closeCounterForGood({ db, now }: Asking, id: CounterId): Promise<void> {
  await query(db)
    .updateTable('counter')
    .set({ closed_at: now })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute()
}

/** Whether somebody sits at this counter. */
export async function isOccupied({ db }: Asking, id: CounterId): Promise<boolean> {
  const row = await query(db)
    .selectFrom('counter_session')
    .select('id')
    .where('counter_id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Writes the order of the kiosk. */
export async function updateOrder({ db }: Asking, ids: readonly ServiceId[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await query(db).updateTable('service').set({ position }).where('id', '=', id).execute()
}
