import { v7 } from 'uuid'
import type { Language } from '#kernel/language.ts'
import {
  callNext,
  type LineTables,
  openCounter,
  startServing,
  takeTicket,
  type TicketId,
} from '#modules/queue/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { ASite } from './a-site.ts'

/** The agent of the errand opens her counter of that place. */
export async function sitAt(errand: Errand<LineTables>, hall: ASite, counter = 0): Promise<void> {
  const opened = await openCounter(errand, {
    siteId: hall.site.id,
    counterId: hall.counters[counter]!.id,
    skills: hall.services.map(({ id }) => id),
    requestId: v7(),
  })
  if (!opened.ok) throw new Error(opened.refusal)
}

/** Somebody takes a ticket, is called to the counter of the agent who asks, and received there. */
export async function receive(
  errand: Errand<LineTables>,
  hall: ASite,
  { language = 'fr', started = true }: { language?: Language; started?: boolean } = {},
): Promise<TicketId> {
  const taken = await takeTicket(errand, {
    siteId: hall.site.id,
    serviceId: hall.service.id,
    origin: 'desk',
    language,
    legalPriority: false,
    requestId: v7(),
  })
  if (!taken.ok) throw new Error(taken.refusal)
  const called = await callNext(errand, { requestId: v7() })
  if (!called.ok) throw new Error(called.refusal)
  const { ticketId } = called.value
  if (started) await startServing(errand, { ticketId, requestId: v7() })
  return ticketId
}
