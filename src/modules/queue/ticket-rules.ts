import { grant, type Result, refuse } from '#kernel/result.ts'
import { type Place, placeOnArrival, placeOnReentry, type Reentry } from './queue-order.ts'
import type { CounterId, Service } from './site.ts'
import {
  type CounterSessionId,
  type JumpReason,
  type Move,
  mayMove,
  moves,
  type Outcome,
  type Ticket,
} from './ticket.ts'

const second = 1000
const minute = 60 * second

/** A voice that repeats too soon is not heard better. */
export const recallGapSeconds = 20
export const mostCalls = 3
export const callsBeforeAbsent = 2
export const secondsBeforeAbsent = 90
export const minutesToReturn = 30
export const secondsToUndo = 15
/** Places one may jump without saying why. */
export const freeJump = 2

type Moved<Refusal extends string = never> = Result<Ticket, Refusal | 'wrong-state'>

export interface Call {
  readonly at: Date
  readonly callId: string
  readonly sessionId: CounterSessionId
  readonly jumpReason: JumpReason | null
}

/** Called to a counter. */
export function called(ticket: Ticket, { at, callId, sessionId, jumpReason }: Call): Moved {
  return moved(ticket, 'call', {
    changedAt: at,
    callId,
    callCount: 1,
    jumpReason,
    counterSessionId: sessionId,
    lastSessionId: sessionId,
    firstCalledAt: ticket.firstCalledAt ?? at,
    calledAt: at,
    lastCalledAt: at,
  })
}

/** Called once more, aloud: at least twenty seconds later, three times in all. */
export function recalled(
  ticket: Ticket,
  { at, callId }: Pick<Call, 'at' | 'callId'>,
): Moved<'recalled-just-now' | 'called-enough'> {
  if (ticket.state === 'called' && ticket.callCount >= mostCalls) return refuse('called-enough')
  if (ticket.state === 'called' && since(ticket.lastCalledAt, at) < recallGapSeconds * second) {
    return refuse('recalled-just-now')
  }
  return moved(ticket, 'recall', { changedAt: at, callId, callCount: ticket.callCount + 1, lastCalledAt: at })
}

/** Face to face. */
export function started(ticket: Ticket, at: Date): Moved {
  return moved(ticket, 'start', { changedAt: at, servingAt: at })
}

/** Called by mistake: back to the very place it had. */
export function putBack(ticket: Ticket, at: Date): Moved {
  const firstTurn = ticket.calledAt?.getTime() === ticket.firstCalledAt?.getTime()
  return moved(ticket, 'put-back', {
    changedAt: at,
    ...uncalled,
    firstCalledAt: firstTurn ? null : ticket.firstCalledAt,
    lastCalledAt: null,
    jumpReason: null,
  })
}

/** Nobody came: only after two calls and a minute and a half. */
export function absent(ticket: Ticket, at: Date): Moved<'call-again-first' | 'absent-too-soon'> {
  if (ticket.state === 'called' && ticket.callCount < callsBeforeAbsent) return refuse('call-again-first')
  if (ticket.state === 'called' && since(ticket.calledAt, at) < secondsBeforeAbsent * second) {
    return refuse('absent-too-soon')
  }
  return moved(ticket, 'mark-absent', { changedAt: at, counterSessionId: null, endedAt: at })
}

/** Found again within half an hour, once; later, a new ticket. */
export function returned(
  ticket: Ticket,
  { at, service }: Reentering,
): Moved<'return-too-late' | 'returned-already'> {
  if (ticket.returnedAt !== null) return refuse('returned-already')
  if (ticket.state === 'no-show' && since(ticket.endedAt, at) > minutesToReturn * minute)
    return refuse('return-too-late')
  return reentered(ticket, 'return', { at, service, reentry: 'returned' })
}

/** Gone to fill a form or make a copy: the counter is free, the person keeps being served. */
export function held(ticket: Ticket, { at, until }: { at: Date; until: Date | null }): Moved {
  return moved(ticket, 'hold', {
    changedAt: at,
    counterSessionId: null,
    expectedReturnAt: until,
    calledAt: null,
  })
}

/** Back at a counter, without having waited again. */
export function resumed(ticket: Ticket, { at, sessionId }: Pick<Call, 'at' | 'sessionId'>): Moved {
  return moved(ticket, 'resume', {
    changedAt: at,
    counterSessionId: sessionId,
    lastSessionId: sessionId,
    servingAt: at,
    expectedReturnAt: null,
  })
}

/** From the side back to the line. */
export function rejoined(ticket: Ticket, { at, service }: Reentering): Moved {
  return reentered(ticket, 'rejoin', { at, service, reentry: 'back-in-line' })
}

/** Sent on to another service or counter, without losing seniority. */
export function transferred(
  ticket: Ticket,
  { at, service, counterId }: Reentering & { counterId: CounterId | null },
): Moved {
  const changed = reentered(ticket, 'transfer', { at, service, reentry: 'transfer' })
  if (!changed.ok) return changed
  return grant({
    ...changed.value,
    leg: ticket.leg + 1,
    serviceId: service.id,
    reservedCounterId: counterId,
  })
}

/** Done. */
export function finished(ticket: Ticket, { at, outcome }: { at: Date; outcome: Outcome }): Moved {
  return moved(ticket, 'finish', { changedAt: at, counterSessionId: null, endedAt: at, outcome })
}

/** The last « commencer » or « terminer » was a slip of the hand. */
export function undone(
  ticket: Ticket,
  { at, sessionId }: Pick<Call, 'at' | 'sessionId'>,
): Moved<'undo-too-late' | 'nothing-to-undo'> {
  if (ticket.state === 'done') {
    if (since(ticket.endedAt, at) > secondsToUndo * second) return refuse('undo-too-late')
    return moved(ticket, 'undo-finish', {
      changedAt: at,
      counterSessionId: sessionId,
      endedAt: null,
      outcome: null,
    })
  }
  if (ticket.state !== 'serving' || ticket.calledAt === null) return refuse('nothing-to-undo')
  if (since(ticket.servingAt, at) > secondsToUndo * second) return refuse('undo-too-late')
  return moved(ticket, 'undo-start', { changedAt: at, servingAt: null })
}

/** Gone home, by choice. */
export function left(ticket: Ticket, at: Date): Moved {
  return moved(ticket, 'leave', { changedAt: at, endedAt: at })
}

/** The place has closed. Never silent: whoever expires tickets also says so. */
export function expired(ticket: Ticket, at: Date): Moved {
  return moved(ticket, 'expire', { changedAt: at, endedAt: at })
}

/** Left open at a counter overnight: how long it really took is unknown, so it counts nowhere as served. */
export function forgotten(ticket: Ticket, at: Date): Moved {
  return moved(ticket, 'end-forgotten', { changedAt: at, counterSessionId: null, endedAt: at })
}

/** Put back in the line by a manager, the same day. */
export function reopened(ticket: Ticket, { at, service }: Reentering): Moved {
  return reentered(ticket, 'reopen', { at, service, reentry: 'back-in-line' })
}

/** The card was seen, or was not: the place becomes the one it would have had from the start. */
export function priorityChecked(
  ticket: Ticket,
  { at, service, cardSeen }: Reentering & { cardSeen: boolean },
): Moved {
  if (ticket.state !== 'waiting' && ticket.state !== 'called') return refuse('wrong-state')
  const asked = { ...ticket, legalPriority: cardSeen }
  return grant({
    ...asked,
    ...placeAsDates(placeOnArrival(arrivalOf(asked, service))),
    priorityCheckedAt: at,
    changedAt: at,
    version: ticket.version + 1,
  })
}

/** A place of the order, with dates. */
export function placeAsDates(place: Place): Pick<Ticket, 'rank' | 'dueAt' | 'notBefore'> {
  return {
    rank: place.rank,
    dueAt: new Date(place.dueAt),
    notBefore: place.notBefore === null ? null : new Date(place.notBefore),
  }
}

interface Reentering {
  readonly at: Date
  /** The service it waits for from now on. */
  readonly service: Pick<Service, 'id' | 'targetWaitMinutes'>
}

const uncalled = {
  callId: null,
  callCount: 0,
  calledAt: null,
  counterSessionId: null,
} as const satisfies Partial<Ticket>

function reentered(
  ticket: Ticket,
  move: Move,
  { at, service, reentry }: Reentering & { reentry: Reentry },
): Moved {
  return moved(ticket, move, {
    changedAt: at,
    ...uncalled,
    ...placeAsDates(placeOnReentry(reentry, arrivalOf(ticket, service), at.getTime())),
    queuedAt: at,
    reservedCounterId: null,
    servingAt: null,
    expectedReturnAt: null,
    endedAt: null,
    outcome: null,
    jumpReason: null,
    returnedAt: reentry === 'returned' ? at : ticket.returnedAt,
  })
}

function moved(ticket: Ticket, move: Move, change: Partial<Ticket> & Pick<Ticket, 'changedAt'>): Moved {
  const way = mayMove(ticket, move)
  if (!way.ok) return way
  return grant({ ...ticket, ...change, state: moves[move].to, version: ticket.version + 1 })
}

function arrivalOf(
  ticket: Ticket,
  { targetWaitMinutes }: Reentering['service'],
): Parameters<typeof placeOnArrival>[0] {
  const { arrivedAt, appointmentAt, legalPriority } = ticket
  return {
    arrivedAt: arrivedAt.getTime(),
    appointmentAt: appointmentAt?.getTime() ?? null,
    legalPriority,
    targetWaitMinutes,
  }
}

function since(moment: Date | null, at: Date): number {
  return at.getTime() - (moment?.getTime() ?? Number.NEGATIVE_INFINITY)
}
