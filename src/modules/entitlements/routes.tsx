import { draftRoute } from '#modules/forms/index.ts'
import { everyone } from '#platform/http/access.ts'
import { goTo, notThere } from '#platform/http/answer.ts'
import { Routes } from '#platform/http/routes.ts'
import { addCaseloadRoutes } from './caseload/caseload-routes.tsx'
import { addCaseRoutes } from './cases/case-routes.tsx'
import { addAgentDoorRoutes } from './doors/agent-door-routes.tsx'
import { findRightsDoor } from './doors/rights-door.ts'
import type { EntitlementsOptions, Tables } from './entitlements-options.ts'
import { showSheet } from './sheet/show-sheet.tsx'
import { rightsUrl, sheetUrl } from './urls.ts'

/** The door of the simulator, its sheet to print, and what an agent does from its result. */
export function entitlementsRoutes(options: EntitlementsOptions): Routes<Tables> {
  const { forms, town } = options
  const routes = new Routes<Tables>('entitlements')
  routes.get(rightsUrl, everyone, async (asked) => {
    const door = await findRightsDoor(asked.var.errand)
    return door === undefined ? notThere(asked) : goTo(asked, door)
  })
  routes.get(
    sheetUrl(':draftId'),
    everyone,
    draftRoute(forms, (at) => showSheet(at, town)),
  )
  addAgentDoorRoutes(routes, options)
  addCaseRoutes(routes, options)
  addCaseloadRoutes(routes)
  return routes
}
