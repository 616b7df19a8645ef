import { type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type MovedTicket, type MoveRefusal, moveTicket, type TicketOrder } from '../move-ticket.ts'
import { businessDayOf } from '../site.ts'
import { findSite } from '../site-store.ts'
import type { LineTables } from '../tables.ts'
import { reopened } from '../ticket-rules.ts'
import { serviceOf } from './service-of.ts'

export const reopenReasons = ['ended-by-mistake', 'came-back', 'other'] as const

export type ReopenReason = (typeof reopenReasons)[number]

export type ReopenRefusal = MoveRefusal | 'wrong-state' | 'another-day' | 'not-allowed'

/** A manager puts an ended ticket back in the line, the same day, and says why. */
export function reopenTicket(
  errand: Errand<LineTables>,
  { reason, ...order }: TicketOrder & { reason: ReopenReason },
): Promise<Result<MovedTicket, ReopenRefusal>> {
  const says = (): { reason: ReopenReason } => ({ reason })
  return moveTicket<ReopenRefusal>(errand, { ...order, type: 'reopened', says }, async (ticket, held) => {
    const { role } = held.errand.asker
    if (role !== 'manager' && role !== 'administrator') return refuse('not-allowed')
    const { at, siteId } = held.line
    const site = await findSite(held.errand.db, siteId)
    if (!site || ticket.businessDay !== businessDayOf(site, at)) return refuse('another-day')
    return reopened(ticket, { at, service: await serviceOf(held.errand, ticket) })
  })
}
