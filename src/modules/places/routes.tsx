import { Routes } from '#platform/http/routes.ts'
import { addActorRoutes } from './actors/actors-routes.tsx'
import { addAssistantRoutes } from './assistant/assistant-routes.tsx'
import { addApiRoutes } from './api/api-routes.tsx'
import { addDirectoryRoutes } from './directory/directory-routes.tsx'
import { addDuplicatesRoutes } from './duplicates/duplicates-routes.tsx'
import { addEmbedRoutes } from './embed/embed-routes.tsx'
import { addGuideRoutes } from './guide/guide-routes.tsx'
import { addKeepingRoutes } from './keeping/keeping-routes.tsx'
import { addNeedsRoutes } from './needs/needs-routes.tsx'
import type { PlacesOptions, Tables } from './places-options.ts'

/** Everything under `/lieux` and `/api`. Paths with a word come before those with an identifier. */
export function placesRoutes(options: PlacesOptions): Routes<Tables> {
  const routes = new Routes<Tables>('places')
  addApiRoutes(routes, options)
  addKeepingRoutes(routes, options)
  addAssistantRoutes(routes)
  addDuplicatesRoutes(routes)
  addGuideRoutes(routes, options)
  addEmbedRoutes(routes, options)
  addActorRoutes(routes)
  addNeedsRoutes(routes, options)
  // Last: `/lieux/:id` would take the words for identifiers.
  addDirectoryRoutes(routes, options)
  return routes
}
