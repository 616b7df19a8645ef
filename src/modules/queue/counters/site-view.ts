import type { AgentId } from '#kernel/ids.ts'
import { nameAgents, type OrganisationsTables } from '#modules/organisations/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Counter, Service, Site } from '../site.ts'
import { listCounters, listServices } from '../site-store.ts'
import type { QueueTables } from '../tables.ts'
import { counterOf } from './agent-counter.ts'
import type { CounterSession, PlannedPause } from './counter-session.ts'
import { listOpenSessions, listPauses } from './counter-store.ts'
import { type Line, lineOf } from './counter-view.ts'

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
    names: await nameAgents(
      errand,
      sessions.map(({ agentId }) => agentId),
    ),
  }
}
