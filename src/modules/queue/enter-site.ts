import { type Errand, continueAs } from '#platform/db/errand.ts'
import type { Site, SiteId } from './site.ts'
import { findSite } from './site-store.ts'
import type { QueueTables } from './tables.ts'

export interface AtSite<Tables> {
  /** The errand of the place itself: its line, and no person. */
  readonly errand: Errand<Tables>
  readonly site: Site
}

/** A kiosk, a board or a phone knows the address of a place: the place says whose line it is. Nothing is there without it. */
export async function enterSite<Tables extends QueueTables>(
  errand: Errand<Tables>,
  siteId: SiteId,
): Promise<AtSite<Tables> | undefined> {
  const visitor = await continueAs(errand, { door: 'visitor' })
  const site = await findSite(visitor.db, siteId)
  if (!site) return undefined
  return { errand: await continueAs(visitor, { door: 'site', organisationId: site.organisationId }), site }
}
