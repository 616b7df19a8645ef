import type { Ticket } from '../ticket.ts'
import { minutesToReturn } from '../ticket-rules.ts'

/** Until when somebody who missed the call may come back; nothing once it is too late, or done already. */
export function returnsUntil(
  { state, endedAt, returnedAt }: Pick<Ticket, 'state' | 'endedAt' | 'returnedAt'>,
  now: Date,
): Date | undefined {
  if (state !== 'no-show' || endedAt === null || returnedAt !== null) return undefined
  const until = new Date(endedAt.getTime() + minutesToReturn * 60_000)
  return until >= now ? until : undefined
}
