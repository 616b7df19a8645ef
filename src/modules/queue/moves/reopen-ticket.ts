import { type Result, refuse } from '#kernel/result.ts'
import type { Role } from '#kernel/role.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type MovedTicket, type MoveRefusal, moveTicket, type TicketOrder } from '../move-ticket.ts'
import { businessDayOf } from '../site.ts'
import { findSite } from '../site-store.ts'
import type { LineTables } from '../tables.ts'
import type { ReopenReason } from '../ticket.ts'
import { reopened } from '../ticket-rules.ts'
import { serviceOf } from './service-of.ts'

export type ReopenRefusal = MoveRefusal | 'wrong-state' | 'another-day' | 'not-allowed'

/** Whether this role answers for the line of the day. */
export function mayReopen(role: Role | undefined): boolean {
  return role === 'manager' || role === 'administrator'
}

/** A manager puts an ended ticket back in the line, the same day, and says why. */
export function reopenTicket(
  errand: Errand<LineTables>,
  { reason, ...order }: TicketOrder & { reason: ReopenReason },
): Promise<Result<MovedTicket, ReopenRefusal>> {
  const says = (): { reason: ReopenReason } => ({ reason })
  return moveTicket<ReopenRefusal>(errand, { ...order, type: 'reopened', says }, async (ticket, held) => {
    if (!mayReopen(held.errand.asker.role)) return refuse('not-allowed')
    const { at, siteId } = held.line
    const site = await findSite(held.errand.db, siteId)
    if (!site || ticket.businessDay !== businessDayOf(site, at)) return refuse('another-day')
    return reopened(ticket, { at, service: await serviceOf(held.errand, ticket) })
  })
}
