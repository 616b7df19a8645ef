import { grant } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { freeCounter } from './counters/agent-counter.ts'
import { changeLine } from './change-line.ts'
import { closeSession, listOpenSessions } from './counters/counter-store.ts'
import { forgetEvents } from './line-store.ts'
import { moveTicket } from './move-ticket.ts'
import { businessDayOf, hasSentEveryoneHome, type Site } from './site.ts'
import type { LineTables } from './tables.ts'
import type { Ticket } from './ticket.ts'
import { forgetPersons } from './ticket-person-store.ts'
import { expired, forgotten } from './ticket-rules.ts'
import { forgetCodes, listTickets } from './ticket-store.ts'

const day = 24 * 3_600_000

/** Ends what is left of a day: whoever still waits after closing, what was left open overnight, what is old enough. */
export async function closeDay(errand: Errand<LineTables>, site: Site): Promise<void> {
  const today = businessDayOf(site, errand.now)
  const closed = hasSentEveryoneHome(site, errand.now)
  const open = await listTickets(errand.db, {
    siteId: site.id,
    states: ['waiting', 'on-hold', 'called', 'serving'],
  })
  for (const ticket of open) {
    if (ticket.businessDay < today) await endOf(errand, ticket)
    else if (closed && isInTheHall(ticket)) await endOf(errand, ticket)
  }
  await closeForgottenCounters(errand, site)
  const yesterday = new Date(errand.now.getTime() - day)
  await forgetCodes(errand.db, site.id, today)
  await forgetPersons(errand.db, { siteId: site.id, before: yesterday })
  await forgetEvents(errand.db, { siteId: site.id, before: yesterday })
}

function isInTheHall({ state }: Ticket): boolean {
  return state === 'waiting' || state === 'on-hold'
}

async function endOf(errand: Errand<LineTables>, { id: ticketId }: Ticket): Promise<void> {
  await moveTicket(errand, { ticketId, requestId: errand.newId(), type: 'expired' }, (ticket, { line }) =>
    isInTheHall(ticket) ? expired(ticket, line.at) : forgotten(ticket, line.at),
  )
}

async function closeForgottenCounters(errand: Errand<LineTables>, site: Site): Promise<void> {
  const today = businessDayOf(site, errand.now)
  for (const { id, openedAt } of await listOpenSessions(errand.db, site.id)) {
    if (businessDayOf(site, openedAt) >= today) continue
    const request = { siteId: site.id, requestId: errand.newId(), scope: `close:${id}` }
    await changeLine(errand, request, async (line) => {
      const free = await freeCounter(errand, { id })
      if (!free.ok) return free
      await closeSession(errand.db, id, line.at)
      return grant({ answer: { id }, event: { type: 'counter-closed' } })
    })
  }
}
