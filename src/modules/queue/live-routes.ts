import { isId } from '#kernel/ids.ts'
import { everyone } from '#platform/http/access.ts'
import { notThere } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import { lastSeenOf } from '#platform/live/event-stream.ts'
import { enterSite } from './enter-site.ts'
import type { QueueOptions, Tables } from './queue-options.ts'
import { liveUrl } from './urls.ts'

/** The stream that boards, phones and counters listen to: numbers and counters, nothing about anyone. */
export function addLiveRoutes(routes: Routes<Tables>, { live }: QueueOptions): void {
  routes.get(liveUrl(':siteId'), everyone, async (asked) => {
    const siteId = asked.req.param('siteId') ?? ''
    const entered = isId<'site'>(siteId) ? await enterSite(asked.var.errand, siteId) : undefined
    return entered ? live.stream(entered.site.id, lastSeenOf(asked.req.raw)) : notThere(asked)
  })
}
