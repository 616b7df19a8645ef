import type { Ticket } from '#modules/queue/index.ts'

/** How long the person has been at the counter, in whole minutes, one at least; the call counts when nobody said « commencer ». */
export function minutesServed(
  { servingAt, calledAt }: Pick<Ticket, 'servingAt' | 'calledAt'>,
  now: Date,
): number {
  const since = servingAt ?? calledAt ?? now
  return Math.max(1, Math.round((now.getTime() - since.getTime()) / 60_000))
}
