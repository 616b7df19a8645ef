import { isId } from '#kernel/ids.ts'
import { agents } from '#platform/http/access.ts'
import { notThere } from '#platform/http/answer.ts'
import type { Ask } from '../queue-options.ts'
import type { Site, SiteId } from '../site.ts'
import { findSite } from '../site-store.ts'
import type { PlaceProblems } from './place-forms.ts'

/** Those who set up the hall. */
export const settlers = agents('manager', 'administrator')

/** The place of an address, as routes declare it. */
export const here = ':siteId' as SiteId

/** Mark on an address: what was asked is done. */
export const saved = 'enregistre'

/** A form shown again with what was typed. */
export interface Again {
  readonly typed: Readonly<Record<string, string>>
  readonly problems: PlaceProblems
}

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
