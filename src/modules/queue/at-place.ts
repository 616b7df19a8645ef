import { isId } from '#kernel/ids.ts'
import { notThere } from '#platform/http/answer.ts'
import type { Ask } from './queue-options.ts'
import type { Site, SiteId } from './site.ts'
import { findSite } from './site-store.ts'

/** The place of an address, as routes declare it. */
export const here = ':siteId' as SiteId

/** The place of the address, if it is the agent's. */
export function atPlace(
  work: (asked: Ask, site: Site) => Promise<Response>,
): (asked: Ask) => Promise<Response> | Response {
  return async (asked) => {
    const siteId = asked.req.param('siteId') ?? ''
    const site = isId<'site'>(siteId) ? await findSite(asked.var.errand.db, siteId) : undefined
    return site ? work(asked, site) : notThere(asked)
  }
}
