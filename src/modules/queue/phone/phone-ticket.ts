import type { Errand } from '#platform/db/errand.ts'
import { findSession } from '../counters/counter-store.ts'
import { type PromisedWait, promisedWait } from '../promise-waits.ts'
import type { Counter, Service, Site } from '../site.ts'
import { findService } from '../site-store.ts'
import type { QueueTables } from '../tables.ts'
import { ticketByCode } from '../ticket-by-code.ts'
import type { Ticket } from '../ticket.ts'
import { findTicket } from '../ticket-store.ts'

/** All that the page of a ticket says. */
export interface TicketView {
  readonly site: Pick<Site, 'id' | 'name' | 'timeZone' | 'seq'>
  readonly ticket: Ticket
  readonly service: Pick<Service, 'label'>
  /** Where it is called or received. */
  readonly counter: Pick<Counter, 'label'> | undefined
  readonly promise: Pick<PromisedWait, 'ahead' | 'wait' | 'reason'> | undefined
}

/** What the holder of this code is shown; nothing for a code that opens no ticket. */
export async function viewTicket(asked: Errand<QueueTables>, code: string): Promise<TicketView | undefined> {
  const found = await ticketByCode(asked, code)
  if (!found) return undefined
  const { errand, site } = found
  // Read after the number of the last change: what happens in between is then told again, never lost.
  const ticket = (await findTicket(errand.db, found.ticket.id)) ?? found.ticket
  const service = await findService(errand.db, ticket)
  if (!service) throw new Error(`a ticket without its service: ${ticket.id}`)
  const session = ticket.counterSessionId && (await findSession(errand.db, ticket.counterSessionId))
  return {
    site,
    ticket,
    service,
    counter: session ? session.counter : undefined,
    promise: ticket.state === 'waiting' ? await promisedWait(errand, { site, ticket }) : undefined,
  }
}
