import type { Day } from '#kernel/day.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Service, Site } from '../site.ts'
import { listEveryService } from '../site-store.ts'
import type { QueueTables } from '../tables.ts'
import { type DayFigures, figuresBy, figuresOf } from './day-figures.ts'
import { listTicketFacts } from './figures-store.ts'

/** A day of a place in figures. */
export interface DayInFigures {
  readonly day: Day
  readonly whole: DayFigures
  readonly byService: readonly { readonly service: Service; readonly figures: DayFigures }[]
  readonly byHour: readonly { readonly hour: number; readonly figures: DayFigures }[]
}

/** Reads a day: the whole, then service by service and hour by hour of arrival. */
export async function readDay(
  errand: Errand<QueueTables>,
  { site, day }: { site: Pick<Site, 'id'>; day: Day },
): Promise<DayInFigures> {
  const tickets = await listTicketFacts(errand.db, { siteId: site.id, day })
  const services = await listEveryService(errand.db, site.id)
  const byService = figuresBy(tickets, ({ serviceId }) => serviceId)
  return {
    day,
    whole: figuresOf(tickets),
    byService: services.flatMap((service) => {
      const figures = byService.get(service.id)
      return figures ? [{ service, figures }] : []
    }),
    byHour: [...figuresBy(tickets, ({ hour }) => hour)].map(([hour, figures]) => ({ hour, figures })),
  }
}
