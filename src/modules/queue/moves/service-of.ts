import type { Errand } from '#platform/db/errand.ts'
import type { Service } from '../site.ts'
import { findService } from '../site-store.ts'
import type { QueueTables } from '../tables.ts'
import type { Ticket } from '../ticket.ts'

/** The service a ticket waits for. */
export async function serviceOf(
  errand: Errand<QueueTables>,
  ticket: Pick<Ticket, 'id' | 'siteId' | 'serviceId'>,
): Promise<Service> {
  const service = await findService(errand.db, ticket)
  if (!service) throw new Error(`a ticket without its service: ${ticket.id}`)
  return service
}
