import { isId } from '#kernel/ids.ts'
import { leavingNoTrace } from '#platform/http/access.ts'
import { notThere, showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import { boardState } from '../board-state.ts'
import { enterSite } from '../enter-site.ts'
import type { Tables } from '../queue-options.ts'
import { BoardPage } from './board-page.tsx'

/** The board of a place. */
export function addBoardRoutes(routes: Routes<Tables>): void {
  routes.get('/ecran/:siteId', leavingNoTrace, async (asked) => {
    const siteId = asked.req.param('siteId') ?? ''
    const entered = isId<'site'>(siteId) ? await enterSite(asked.var.errand, siteId) : undefined
    const board = entered && (await boardState(entered.errand, entered.site.id))
    if (!entered || !board) return notThere(asked)
    return showPage(asked, <BoardPage frame={asked.var.frame} board={board} now={entered.errand.now} />)
  })
}
