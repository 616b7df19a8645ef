import { leavingNoTrace } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Ask, Tables } from '../queue-options.ts'
import type { SiteId } from '../site.ts'
import { listSites } from '../site-store.ts'
import { PlacePage } from './place-page.tsx'
import { anyBoardUrl, anyKioskUrl, boardUrl, kioskUrl } from './urls.ts'

/** Short addresses for whoever sets up a screen: they lead to its place, and ask which when there are several. */
export function addPlaceRoutes(routes: Routes<Tables>): void {
  routes.get(anyKioskUrl, leavingNoTrace, (asked) => leadTo(asked, kioskUrl))
  routes.get(anyBoardUrl, leavingNoTrace, (asked) => leadTo(asked, boardUrl))
}

async function leadTo(asked: Ask, screenOf: (siteId: SiteId) => string): Promise<Response> {
  const { errand, frame } = asked.var
  const sites = await listSites(errand.db)
  const places = sites.map(({ id, name }) => ({ name, href: screenOf(id) }))
  const [only, ...others] = places
  if (only && others.length === 0) return goTo(asked, only.href)
  return showPage(asked, <PlacePage {...{ frame, places }} />)
}
