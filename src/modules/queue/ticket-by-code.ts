import { readCode } from '#kernel/code.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import { type Errand, continueAs } from '#platform/db/errand.ts'
import type { Site } from './site.ts'
import { findSite } from './site-store.ts'
import type { QueueTables } from './tables.ts'
import { ticketCodePrefix } from './take-ticket.ts'
import type { Ticket } from './ticket.ts'
import { findTicketByCode } from './ticket-store.ts'

export interface TicketOnPhone<Tables> {
  /** The errand of the place of this ticket. */
  readonly errand: Errand<Tables>
  readonly site: Site
  readonly ticket: Ticket
}

/** The ticket this code opens, however it was typed; nothing for a code that opens none. */
export async function ticketByCode<Tables extends QueueTables>(
  errand: Errand<Tables>,
  typed: string,
): Promise<TicketOnPhone<Tables> | undefined> {
  const code = readCode(ticketCodePrefix, typed)
  if (!code.ok) return undefined
  const key = hashSecret(code.value)
  const visitor = await continueAs(errand, { door: 'visitor', key })
  const found = await findTicketByCode(visitor.db, key)
  if (!found) return undefined
  const { ticket, organisationId } = found
  const atSite = await continueAs(visitor, { door: 'site', organisationId })
  const site = await findSite(atSite.db, ticket.siteId)
  return site && { errand: atSite, site, ticket }
}
