import type { Selectable } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Counter, CounterId, OpeningWeek, Service, ServiceId, Site, SiteId } from './site.ts'
import type { QueueTables } from './tables.ts'

/** The place at this address; undefined when it is not there, or not the asker's. */
export async function findSite(db: Db<QueueTables>, id: SiteId): Promise<Site | undefined> {
  const row = await query(db).selectFrom('site').selectAll().where('id', '=', id).executeTakeFirst()
  return row && asSite(row)
}

export async function listSites(db: Db<QueueTables>): Promise<readonly Site[]> {
  const rows = await query(db).selectFrom('site').selectAll().orderBy('name').execute()
  return rows.map(asSite)
}

/** The services given today, in the order of the kiosk. */
export async function listServices(db: Db<QueueTables>, siteId: SiteId): Promise<readonly Service[]> {
  const rows = await query(db)
    .selectFrom('service')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('closed_at', 'is', null)
    .orderBy('position')
    .orderBy('letter')
    .execute()
  return rows.map(asService)
}

/** Every service, also those no longer given: tickets of the day may still carry one. */
export async function listEveryService(db: Db<QueueTables>, siteId: SiteId): Promise<readonly Service[]> {
  const rows = await query(db).selectFrom('service').selectAll().where('site_id', '=', siteId).execute()
  return rows.map(asService)
}

/** A service, also one that is no longer given: tickets of the day may still carry it. */
export async function findService(
  db: Db<QueueTables>,
  { siteId, serviceId }: { siteId: SiteId; serviceId: ServiceId },
): Promise<Service | undefined> {
  const row = await query(db)
    .selectFrom('service')
    .selectAll()
    .where('id', '=', serviceId)
    .where('site_id', '=', siteId)
    .executeTakeFirst()
  return row && asService(row)
}

export async function listCounters(db: Db<QueueTables>, siteId: SiteId): Promise<readonly Counter[]> {
  const rows = await query(db)
    .selectFrom('counter')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('closed_at', 'is', null)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    id: row.id as CounterId,
    siteId: row.site_id as SiteId,
    number: row.number,
    label: row.label,
    speakAs: row.speak_as,
    direction: row.direction,
  }))
}

export async function insertSite(db: Db<QueueTables>, site: Omit<Site, 'seq'>): Promise<void> {
  await query(db)
    .insertInto('site')
    .values({
      id: site.id,
      organisation_id: site.organisationId,
      name: site.name,
      address: site.address ?? null,
      time_zone: site.timeZone,
      week: JSON.stringify(site.week),
      closed_days: JSON.stringify(site.closedDays),
      grace_minutes: site.graceMinutes,
      tickets_per_minute: site.ticketsPerMinute,
    })
    .execute()
}

export async function insertService(
  db: Db<QueueTables>,
  {
    organisationId,
    service,
    position,
  }: { organisationId: OrganisationId; service: Service; position: number },
): Promise<void> {
  await query(db)
    .insertInto('service')
    .values({
      id: service.id,
      organisation_id: organisationId,
      site_id: service.siteId,
      letter: service.letter,
      label: JSON.stringify(service.label) as never,
      pictogram: service.pictogram,
      position,
      target_wait_s: service.targetWaitMinutes * 60,
      prior_service_s: service.priorMinutes * 60,
      daily_cap: service.dailyCap,
      closed_at: service.closedAt,
    })
    .execute()
}

export async function insertCounter(
  db: Db<QueueTables>,
  { organisationId, counter }: { organisationId: OrganisationId; counter: Counter },
): Promise<void> {
  await query(db)
    .insertInto('counter')
    .values({
      id: counter.id,
      organisation_id: organisationId,
      site_id: counter.siteId,
      number: counter.number,
      label: counter.label,
      speak_as: counter.speakAs,
      direction: counter.direction,
      closed_at: null,
    })
    .execute()
}

export function asSite(row: Selectable<QueueTables['site']>): Site {
  return {
    id: row.id as SiteId,
    organisationId: row.organisation_id as OrganisationId,
    name: row.name,
    ...(row.address !== null && { address: row.address }),
    timeZone: row.time_zone,
    week: row.week as OpeningWeek,
    closedDays: row.closed_days as readonly Day[],
    graceMinutes: row.grace_minutes,
    ticketsPerMinute: row.tickets_per_minute,
    seq: row.seq,
  }
}

function asService(row: Selectable<QueueTables['service']>): Service {
  return {
    id: row.id as ServiceId,
    siteId: row.site_id as SiteId,
    letter: row.letter,
    label: row.label,
    pictogram: row.pictogram,
    targetWaitMinutes: row.target_wait_s / 60,
    priorMinutes: row.prior_service_s / 60,
    dailyCap: row.daily_cap,
    closedAt: row.closed_at,
  }
}
