import { Routes } from '#platform/http/routes.ts'
import { addSharingRoutes } from '#platform/sharing/sharing-routes.tsx'
import { personShown } from './asked-letter.tsx'
import { askingWhy } from './asking-why.ts'
import { addChooseRoutes } from './choose/choose-routes.tsx'
import { addEditRoutes } from './edit/edit-routes.tsx'
import { addFillRoutes } from './fill/fill-routes.tsx'
import { addFollowRoutes } from './follow/follow-routes.tsx'
import type { Tables } from './letters-options.ts'
import { addPrintRoutes } from './print/print-routes.tsx'
import { letterSharing } from './share/letter-sharing.ts'
import { addShowRoutes } from './show/show-routes.tsx'

/** Everything under `/courriers`, and the letters of a person from her file. */
export function lettersRoutes(): Routes<Tables> {
  const routes = new Routes<Tables>('letters')
  addChooseRoutes(routes)
  addFillRoutes(routes)
  addShowRoutes(routes)
  addSharingRoutes(routes, letterSharing, {
    headlineOf: async (asked, personId) => (await personShown(asked, personId))?.headline,
    guard: (handle) => handle,
  })
  addEditRoutes(routes)
  addPrintRoutes(routes)
  addFollowRoutes(routes)
  return askingWhy(routes)
}
