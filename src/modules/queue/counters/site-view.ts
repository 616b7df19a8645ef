import type { AgentId } from '#kernel/ids.ts'
import { nameAgents, type OrganisationsTables } from '#modules/organisations/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { mayReopen } from '../moves/reopen-ticket.ts'
import { businessDayOf, type Counter, type Service, type Site } from '../site.ts'
import { listCounters, listServices } from '../site-store.ts'
import type { QueueTables } from '../tables.ts'
import type { Ticket } from '../ticket.ts'
import { counterOf } from './agent-counter.ts'
import type { CounterSession, PlannedPause } from './counter-session.ts'
import { listOpenSessions, listPauses } from './counter-store.ts'
import { type Line, lineOf } from './counter-view.ts'
import { listEnded } from './ticket-time-store.ts'

const endedShown = 20

/** A place as its agents see it. */
export interface SiteView {
  readonly site: Site
  readonly services: readonly Service[]
  readonly counters: readonly Counter[]
  readonly sessions: readonly CounterSession[]
  /** The asking agent's counter, here or elsewhere. */
  readonly own: CounterSession | undefined
  readonly pauses: readonly PlannedPause[]
  readonly line: Line
  /** Ended today, for those who may put them back in the line. */
  readonly ended: readonly Ticket[]
  /** Names of the colleagues at the counters. */
  readonly names: ReadonlyMap<AgentId, string>
}

/** Reads what the page of a place shows. */
export async function siteView(
  errand: Errand<QueueTables & OrganisationsTables>,
  site: Site,
): Promise<SiteView> {
  const sessions = await listOpenSessions(errand.db, site.id)
  const own = await counterOf(errand)
  const sessionIds = own ? [own.id] : []
  return {
    site,
    services: await listServices(errand.db, site.id),
    counters: await listCounters(errand.db, site.id),
    sessions,
    own,
    pauses: await listPauses(errand.db, { sessionIds, now: errand.now }),
    line: await lineOf(errand, site.id, own?.siteId === site.id ? own : undefined),
    ended: mayReopen(errand.asker.role)
      ? await listEnded(errand.db, {
          siteId: site.id,
          day: businessDayOf(site, errand.now),
          limit: endedShown,
        })
      : [],
    names: await nameAgents(
      errand,
      sessions.map(({ agentId }) => agentId),
    ),
  }
}
