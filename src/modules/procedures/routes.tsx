import { Routes } from '#platform/http/routes.ts'
import { addSharingRoutes } from '#platform/sharing/sharing-routes.tsx'
import { addActRoutes } from './act-routes.tsx'
import { followed, personShown, type Tables } from './asked-procedure.tsx'
import { addCatalogueRoutes } from './catalogue/catalogue-routes.tsx'
import { addHandOverRoutes } from './hand-over/hand-over-routes.tsx'
import { addNewProcedureRoutes } from './new-procedure-routes.tsx'
import { addProcedureRoutes } from './procedure-routes.tsx'
import { nothingMore, type ProceduresOptions } from './procedures-options.ts'
import { procedureSharing } from './share/procedure-sharing.ts'
import { addReminderRoutes } from './reminder/reminder-routes.tsx'

/** Everything under `/demarches`, and beginning a procedure from the file of a person. */
export function proceduresRoutes(options: ProceduresOptions = nothingMore): Routes<Tables> {
  const routes = new Routes<Tables>('procedures')
  addCatalogueRoutes(routes)
  addNewProcedureRoutes(routes)
  addHandOverRoutes(routes)
  addReminderRoutes(routes)
  addSharingRoutes(routes, procedureSharing, {
    headlineOf: async (asked, personId) => (await personShown(asked, personId))?.headline,
    guard: followed,
  })
  addProcedureRoutes(routes, options)
  addActRoutes(routes)
  return routes
}
