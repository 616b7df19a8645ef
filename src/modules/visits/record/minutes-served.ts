import { measuredMinutes, type QueueTables, type Ticket } from '#modules/queue/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { longestMinutes } from '../national-terms.ts'

/** How long the person was at the counter this time, in whole minutes, one at least. */
export async function minutesServed(errand: Errand<QueueTables>, ticket: Ticket): Promise<number> {
  // The queue measures whole tickets: of one sent on by a colleague, only what followed is ours.
  const minutes =
    ticket.leg === 1 ? (await measuredMinutes(errand, ticket.id)).serving : since(ticket, errand.now)
  return Math.min(longestMinutes, Math.max(1, minutes))
}

function since({ servingAt, calledAt, endedAt }: Ticket, now: Date): number {
  const from = servingAt ?? calledAt ?? now
  return Math.round(((endedAt ?? now).getTime() - from.getTime()) / 60_000)
}
