import { Routes } from '#platform/http/routes.ts'
import { addExportRoutes } from './activity/export-routes.ts'
import { addCounterRoutes } from './counter/counter-routes.tsx'
import { addFollowUpRoutes } from './follow-up/follow-up-routes.tsx'
import { addCorrectionRoutes } from './correction/correction-routes.tsx'
import { addNewVisitRoutes } from './counter/new-visit-routes.tsx'
import { addReceiptRoutes } from './receipt/receipt-routes.tsx'
import { addReportRoutes } from './report/report-routes.tsx'
import { addTagRoutes } from './tag/tag-routes.tsx'
import { addWorkshopRoutes } from './workshop/workshop-routes.tsx'
import type { Tables, VisitsOptions } from './visits-options.ts'

/** The agent's screen, the visits, the page people leave with, what to follow up, what was done in a period. */
export function visitsRoutes(options: VisitsOptions): Routes<Tables> {
  const routes = new Routes<Tables>('visits')
  addCounterRoutes(routes, options)
  addNewVisitRoutes(routes, options)
  addCorrectionRoutes(routes, options)
  addWorkshopRoutes(routes)
  addTagRoutes(routes)
  addReceiptRoutes(routes, options)
  addFollowUpRoutes(routes, options)
  addReportRoutes(routes)
  addExportRoutes(routes, options)
  return routes
}
