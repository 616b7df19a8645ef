import type { Day } from '#kernel/day.ts'
import type { Errand } from '#platform/db/errand.ts'
import { readHall } from '../read-hall.ts'
import type { HallSnapshot, WaitingTicket } from '../hall-snapshot.ts'
import { type ShownWait, shownRange } from '../shown-wait.ts'
import { type Service, type ServiceId, type Site, givesTickets } from '../site.ts'
import { listServices } from '../site-store.ts'
import type { QueueTables } from '../tables.ts'
import { forecastWaits } from '../wait-forecast.ts'

/** A place as somebody still at home sees it. */
export interface PlaceNow {
  readonly site: Site
  readonly isOpen: boolean
  readonly waiting: number
  /** The next days when it stays closed although it usually opens. */
  readonly closedDays: readonly Day[]
  /** For each service, the wait of somebody who would arrive now; none while the place is closed. */
  readonly services: readonly { readonly service: Service; readonly wait: ShownWait }[]
}

const effort = { runs: 50, seed: 1 } as const
const closedDaysShown = 3
const newcomerId = 'newcomer'

/** What somebody would find by coming now. */
export async function lookAtPlace(errand: Errand<QueueTables>, site: Site): Promise<PlaceNow> {
  const isOpen = givesTickets(site, errand.now)
  const closedDays = site.closedDays.filter((day) => day >= errand.today).slice(0, closedDaysShown)
  if (!isOpen) return { site, isOpen, closedDays, waiting: 0, services: [] }
  const services = await listServices(errand.db, site.id)
  const { snapshot, waiting } = await readHall(errand, site.id)
  return {
    site,
    isOpen,
    closedDays,
    waiting: waiting.length,
    services: services.map((service) => ({ service, wait: newcomerWait(snapshot, service) })),
  }
}

/** Plays the line with one more person at its end. */
export function newcomerWait(
  snapshot: HallSnapshot,
  { id, targetWaitMinutes }: Pick<Service, 'id' | 'targetWaitMinutes'>,
): ShownWait {
  const newcomer: WaitingTicket = {
    id: newcomerId,
    serviceId: id satisfies ServiceId,
    rank: 1,
    dueAt: snapshot.now + targetWaitMinutes * 60_000,
    notBefore: null,
    number: Number.MAX_SAFE_INTEGER,
  }
  const forecasts = forecastWaits({ ...snapshot, waiting: [...snapshot.waiting, newcomer] }, effort)
  const forecast = forecasts.find(({ ticketId }) => ticketId === newcomerId)
  return forecast ? shownRange(forecast, newcomer.rank) : { kind: 'no-counter' }
}
