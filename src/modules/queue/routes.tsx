import { Routes } from '#platform/http/routes.ts'
import { addSiteRoutes } from './counters/site-routes.tsx'
import { addTicketRoutes } from './counters/ticket-routes.tsx'
import { addDayRoutes } from './figures/day-routes.tsx'
import { addLiveRoutes } from './live-routes.ts'
import { addSettingsRoutes } from './settings/settings-routes.tsx'
import type { QueueOptions, Tables } from './queue-options.ts'

/** The hall and its counters. */
export function queueRoutes(options: QueueOptions): Routes<Tables> {
  const routes = new Routes<Tables>('queue')
  // Before the places: « journee » and « reglages » are none.
  addDayRoutes(routes)
  addSettingsRoutes(routes)
  addTicketRoutes(routes)
  addSiteRoutes(routes)
  addLiveRoutes(routes, options)
  return routes
}
