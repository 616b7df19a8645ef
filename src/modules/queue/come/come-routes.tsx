import { everyone } from '#platform/http/access.ts'
import { showPage } from '#platform/http/answer.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import type { Routes } from '#platform/http/routes.ts'
import { enterSite } from '../enter-site.ts'
import { comeUrl } from '../hall/urls.ts'
import { listSites } from '../site-store.ts'
import type { Tables } from '../queue-options.ts'
import { ComePage } from './come-page.tsx'
import { lookAtPlace, type PlaceNow } from './newcomer-waits.ts'

/** The page one reads before coming. */
export function addComeRoutes(routes: Routes<Tables>): void {
  const look = rememberFor(freshness)
  routes.get(comeUrl, everyone, async (asked) =>
    showPage(asked, <ComePage frame={asked.var.frame} places={await look(asked.var.errand)} />),
  )
}

/** Playing the line costs a few milliseconds a service: the whole town may ask at once, it is played once. */
const freshness = 10_000

function rememberFor(milliseconds: number): (errand: Errand<Tables>) => Promise<readonly PlaceNow[]> {
  let known: readonly PlaceNow[] = []
  let lookedAt = Number.NEGATIVE_INFINITY
  return async (errand) => {
    const now = errand.now.getTime()
    if (now < lookedAt || now - lookedAt > milliseconds) {
      known = await lookAround(errand)
      lookedAt = now
    }
    return known
  }
}

async function lookAround(errand: Errand<Tables>): Promise<readonly PlaceNow[]> {
  // Whoever asks, also an agent, is shown what a passer-by sees: the answer is remembered for everybody.
  const visitor = await continueAs(errand, { door: 'visitor' })
  const sites = await listSites(visitor.db)
  const places: PlaceNow[] = []
  for (const { id } of sites) {
    const entered = await enterSite(visitor, id)
    if (entered) places.push(await lookAtPlace(entered.errand, entered.site))
  }
  return places
}
