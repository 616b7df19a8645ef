const MINUTE = 60_000

const APPOINTMENT_SLACK = 3 * MINUTE
const APPOINTMENT_LEAD = 5 * MINUTE
const LATE_AFTER = 10 * MINUTE
const LATE_APPOINTMENT_WAIT = 20 * MINUTE
const TRANSFER_WAIT = 10 * MINUTE
const RETURN_WAIT = 5 * MINUTE

/** 0: legal priority (CASF art. L241-3: CMI priorité or invalidité; carte de priorité famille). 1: everyone else. */
export type Rank = 0 | 1

/** What the order of the line rests on. Times are epoch milliseconds. */
export interface Arrival {
  readonly arrivedAt: number
  readonly appointmentAt: number | null
  readonly legalPriority: boolean
  /** T_w of the service: after this wait a walk-in overtakes later appointments. */
  readonly targetWaitMinutes: number
}

/** Where a ticket stands. Times are epoch milliseconds; before `notBefore` it is called only by an idle counter. */
export interface Place {
  readonly rank: Rank
  readonly dueAt: number
  readonly notBefore: number | null
}

/** A place that is unique in its line: the number settles equal due times. */
export interface Standing extends Place {
  readonly number: number
}

/** Sent to another service, back from a form to fill, or found again after an absence. */
export type Reentry = 'transfer' | 'back-in-line' | 'returned'

/** Why a ticket stands where it stands. Times are epoch milliseconds. */
export type OrderReason =
  | { readonly because: 'legal-priority' }
  | { readonly because: 'appointment'; readonly at: number }
  | { readonly because: 'waiting-time'; readonly callBefore: number }

/** Sorts a line: legal priority first, then whoever must be called soonest. */
export function compareStandings(one: Standing, other: Standing): number {
  return one.rank - other.rank || one.dueAt - other.dueAt || one.number - other.number
}

/** The place of a person who takes a ticket or checks in; also of one whose priority is ticked or unticked later. */
export function placeOnArrival(arrival: Arrival): Place {
  if (arrival.legalPriority) return { rank: 0, dueAt: arrival.arrivedAt, notBefore: null }
  const { appointmentAt } = arrival
  if (appointmentAt === null) return standard(arrival.arrivedAt + targetWait(arrival))
  if (isLate(arrival.arrivedAt, appointmentAt)) {
    return standard(arrival.arrivedAt + Math.min(targetWait(arrival), LATE_APPOINTMENT_WAIT))
  }
  return placeOfAppointment(appointmentAt)
}

/** The place of a person who joins the line again at `now` (epoch milliseconds). */
export function placeOnReentry(reentry: Reentry, arrival: Arrival, now: number): Place {
  // Legal priority is first come, first served: a due time ahead of now would cost them their turn.
  if (arrival.legalPriority) {
    return { rank: 0, dueAt: reentry === 'returned' ? now : arrival.arrivedAt, notBefore: null }
  }
  if (reentry === 'transfer') return standard(now + Math.min(TRANSFER_WAIT, targetWait(arrival)))
  return standard(now + RETURN_WAIT)
}

/** Says why a ticket stands where it is, as a value that a message file turns into a sentence. */
export function explainOrder(ticket: Place & Pick<Arrival, 'appointmentAt'>): OrderReason {
  if (ticket.rank === 0) return { because: 'legal-priority' }
  const { appointmentAt, dueAt } = ticket
  if (appointmentAt !== null && dueAt === appointmentAt + APPOINTMENT_SLACK) {
    return { because: 'appointment', at: appointmentAt }
  }
  return { because: 'waiting-time', callBefore: dueAt }
}

/** The place of an appointment kept on time, also used to reckon with people who have not arrived yet. */
export function placeOfAppointment(appointmentAt: number): Place {
  return { rank: 1, dueAt: appointmentAt + APPOINTMENT_SLACK, notBefore: appointmentAt - APPOINTMENT_LEAD }
}

/** Past this moment an appointment no longer holds its hour. */
function isLate(arrivedAt: number, appointmentAt: number): boolean {
  return arrivedAt > appointmentAt + LATE_AFTER
}

function standard(dueAt: number): Place {
  return { rank: 1, dueAt, notBefore: null }
}

function targetWait(arrival: Arrival): number {
  return arrival.targetWaitMinutes * MINUTE
}
