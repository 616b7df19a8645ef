import { caseworkers } from '#kernel/role.ts'
import { fileUrl, findPeople, fullName, peopleById } from '#modules/people/index.ts'
import { proceduresToFollow } from '#modules/procedures/index.ts'
import { finishedTickets } from '#modules/queue/index.ts'
import { forTurns } from '#platform/db/purpose.ts'
import { agents } from '#platform/http/access.ts'
import { agentOf } from '#platform/http/asked.ts'
import { showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import { notingOfTickets } from '../record/visit-store.ts'
import { followUpUrl } from '../urls.ts'
import type { Tables, VisitsOptions } from '../visits-options.ts'
import { FollowUpPage } from './follow-up-page.tsx'

const daysLookedBack = 7

/** What an agent has to look at: deadlines, receipts, calls promised, visits not noted. */
export function addFollowUpRoutes(routes: Routes<Tables>, { moreToFollow }: VisitsOptions): void {
  routes.get(followUpUrl, agents(...caseworkers), async (asked) => {
    const { errand, frame } = asked.var
    const whose = asked.req.query('pour') === 'tous' ? 'all' : 'own'
    const agentId = whose === 'own' ? agentOf(asked).agentId : undefined
    const list = await proceduresToFollow(errand, { agentId, today: errand.today })
    const since = new Date(errand.now.getTime() - daysLookedBack * 86_400_000)
    const ended = await finishedTickets(errand, { since, agentId })
    const tickets = ended.map(({ ticket }) => ticket.id)
    const noting = await forTurns(errand, () => notingOfTickets(errand.db, tickets))
    const unnoted = ended
      .filter(({ ticket }) => noting.get(ticket.id) !== 'noted')
      .map((one) => ({ ...one, isAgain: noting.has(one.ticket.id) }))
    const ids = [...list.lines, ...unnoted].flatMap(({ personId }) => personId ?? [])
    const found = await findPeople(errand, [...new Set(ids)])
    const people = new Map(
      [...peopleById(found)].map(([id, her]) => [id, { name: fullName(her.names), href: fileUrl(her.id) }]),
    )
    const more = await moreToFollow(errand)
    return showPage(
      asked,
      <FollowUpPage {...{ frame, list, unnoted, people, whose, more }} today={errand.today} />,
    )
  })
}
