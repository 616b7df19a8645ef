import { bytesInACode, makeCode } from '#kernel/code.ts'
import type { Language } from '#kernel/language.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import type { Errand } from '#platform/db/errand.ts'
import { withinLimit } from '#platform/db/throttle.ts'
import { changeLine, type LineChange } from './change-line.ts'
import type { HeldLine } from './line-store.ts'
import { placeOnArrival } from './queue-order.ts'
import { businessDayOf, givesTickets, type Service, type ServiceId, type Site, type SiteId } from './site.ts'
import { findService, findSite } from './site-store.ts'
import type { LineTables } from './tables.ts'
import type { Origin, Ticket, TicketId } from './ticket.ts'
import { placeAsDates } from './ticket-rules.ts'
import { countTakenToday, findTicket, insertTicket, lastNumber } from './ticket-store.ts'

export interface TicketWish {
  readonly siteId: SiteId
  readonly serviceId: ServiceId
  readonly origin: Origin
  readonly language: Language
  readonly legalPriority: boolean
  readonly appointmentAt?: Date
  readonly requestId: string
}

/** A ticket, and the code that opens its page on a phone; the code is known to its holder alone. */
export interface TakenTicket {
  readonly ticket: Ticket
  readonly code: string
}

export type TakeRefusal =
  | 'unknown-site'
  | 'unknown-service'
  | 'site-closed'
  | 'service-full'
  | 'too-many-tickets'

/** Letters before the code of a ticket. */
export const ticketCodePrefix = 'T'

const lastNumberOfADay = 999

/** Gives a ticket. An agent gives one at any hour; a kiosk or a phone only while the place receives. */
export async function takeTicket(
  errand: Errand<LineTables>,
  wish: TicketWish,
): Promise<Result<TakenTicket, TakeRefusal>> {
  const { siteId, requestId } = wish
  const site = await findSite(errand.db, siteId)
  if (!site) return refuse('unknown-site')
  const taken = await changeLine(errand, { siteId, requestId, scope: 'take' }, (line) =>
    giveTicket(errand, { line, site }, wish),
  )
  if (!taken.ok) return taken
  const ticket = await findTicket(errand.db, taken.value.ticketId)
  if (!ticket) throw new Error(`a ticket just given is not there: ${taken.value.ticketId}`)
  return grant({ ticket, code: codeOf(requestId, taken.value.attempt) })
}

interface Given {
  readonly ticketId: TicketId
  readonly attempt: number
}

/** The line, held, and the rules of its place. */
interface HeldPlace {
  readonly line: HeldLine
  readonly site: Site
}

async function giveTicket(
  errand: Errand<LineTables>,
  place: HeldPlace,
  wish: TicketWish,
): Promise<Result<LineChange<Given>, TakeRefusal>> {
  const service = await findService(errand.db, wish)
  if (!service || service.closedAt !== null) return refuse('unknown-service')
  const room = await mayGive(errand, place, { service, origin: wish.origin })
  if (!room.ok) return room
  const ticket = newTicket(wish, { ...place, service, id: errand.newId() as TicketId, number: room.value })
  const attempt = await insertUnderAFreeCode(errand, { ticket, line: place.line, requestId: wish.requestId })
  const { id: ticketId, letter, number, state } = ticket
  return grant({
    answer: { ticketId, attempt },
    event: { type: 'taken', ticketId, ticket: { letter, number }, state },
  })
}

/** The number of the next ticket, or why there is none. */
async function mayGive(
  errand: Errand<LineTables>,
  { site, line: { at } }: HeldPlace,
  { service, origin }: { service: Service; origin: Origin },
): Promise<Result<number, TakeRefusal>> {
  const day = businessDayOf(site, at)
  const given = { siteId: site.id, day, letter: service.letter, serviceId: service.id }
  if (origin !== 'desk') {
    if (!givesTickets(site, at)) return refuse('site-closed')
    const pace = { attempts: site.ticketsPerMinute, minutes: 1 }
    if (!(await withinLimit(errand, `queue.take:${site.id}`, pace))) return refuse('too-many-tickets')
    const { dailyCap } = service
    if (dailyCap !== null && (await countTakenToday(errand.db, given)) >= dailyCap)
      return refuse('service-full')
  }
  const number = (await lastNumber(errand.db, given)) + 1
  return number > lastNumberOfADay ? refuse('service-full') : grant(number)
}

async function insertUnderAFreeCode(
  errand: Errand<LineTables>,
  { ticket, line, requestId }: { ticket: Ticket; line: HeldLine; requestId: string },
): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    const codeHash = hashSecret(codeOf(requestId, attempt))
    const { organisationId } = line
    if (await insertTicket(errand.db, { ticket, organisationId, codeHash })) return attempt
  }
}

// Made from the request rather than drawn, so that a retry prints the same code without keeping it anywhere.
function codeOf(requestId: string, attempt: number): string {
  const bytes = Buffer.from(hashSecret(`ticket ${attempt} ${requestId}`), 'base64url')
  return makeCode(ticketCodePrefix, bytes.subarray(0, bytesInACode))
}

function newTicket(
  wish: TicketWish,
  { service, line, site, id, number }: HeldPlace & { service: Service; id: TicketId; number: number },
): Ticket {
  const { at, seq } = line
  const appointmentAt = wish.appointmentAt ?? null
  const place = placeOnArrival({
    arrivedAt: at.getTime(),
    appointmentAt: appointmentAt?.getTime() ?? null,
    legalPriority: wish.legalPriority,
    targetWaitMinutes: service.targetWaitMinutes,
  })
  return {
    ...neverCalled,
    ...placeAsDates(place),
    id,
    siteId: site.id,
    businessDay: businessDayOf(site, at),
    letter: service.letter,
    number,
    takenSeq: seq,
    serviceId: service.id,
    origin: wish.origin,
    language: wish.language,
    legalPriority: wish.legalPriority,
    appointmentAt,
    arrivedAt: at,
    queuedAt: at,
    changedAt: at,
  }
}

const neverCalled = {
  priorityCheckedAt: null,
  state: 'waiting',
  leg: 1,
  counterSessionId: null,
  lastSessionId: null,
  reservedCounterId: null,
  callId: null,
  callCount: 0,
  jumpReason: null,
  firstCalledAt: null,
  calledAt: null,
  lastCalledAt: null,
  servingAt: null,
  expectedReturnAt: null,
  returnedAt: null,
  endedAt: null,
  outcome: null,
  version: 1,
} as const satisfies Partial<Ticket>
