import { type Place, placeOnArrival, placeOnReentry } from '#modules/queue/queue-order.ts'
import type { SyntheticPerson } from './synthetic-day.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** A rule for the order of the line. Places are in epoch milliseconds, `now` in minutes since midnight. */
export interface CallPolicy {
  readonly name: string
  readonly onArrival: (person: SyntheticPerson) => Place
  readonly onTransfer: (person: SyntheticPerson, now: number) => Place
}

/** Ours, with the wait after which a walk-in overtakes appointments. */
export function rankAndDueAt(targetWaitMinutes: number): CallPolicy {
  return {
    name: `rank + due_at, T_w ${targetWaitMinutes}`,
    onArrival: (person) => placeOnArrival(asArrival(person, targetWaitMinutes)),
    onTransfer: (person, now) =>
      placeOnReentry('transfer', asArrival(person, targetWaitMinutes), now * MINUTE),
  }
}

/** First come, first served, whoever it is. */
export const fifo: CallPolicy = { name: 'FIFO', onArrival: byArrival, onTransfer: byArrival }

/** Legal priority, then any appointment, then walk-ins. */
export const strictAppointments: CallPolicy = {
  name: 'strict appointments',
  onArrival: appointmentsFirst,
  onTransfer: appointmentsFirst,
}

/** Legal priority, then appointments kept on time, then walk-ins and latecomers by arrival. */
export const zmsLike: CallPolicy = {
  name: 'ZMS-like',
  onArrival: punctualFirst,
  onTransfer: byRankAndArrival,
}

function byArrival(person: SyntheticPerson): Place {
  return { rank: 1, dueAt: person.arrivesAt * MINUTE, notBefore: null }
}

function byRankAndArrival(person: SyntheticPerson): Place {
  return { ...byArrival(person), rank: person.legalPriority ? 0 : 1 }
}

function appointmentsFirst(person: SyntheticPerson): Place {
  if (person.legalPriority || person.appointmentAt === null) return byRankAndArrival(person)
  const at = person.appointmentAt * MINUTE
  return { rank: 1, dueAt: at - DAY, notBefore: at - 5 * MINUTE }
}

function punctualFirst(person: SyntheticPerson): Place {
  const late = person.appointmentAt !== null && person.arrivesAt > person.appointmentAt + 10
  return late ? byRankAndArrival(person) : appointmentsFirst(person)
}

function asArrival(person: SyntheticPerson, targetWaitMinutes: number): Parameters<typeof placeOnArrival>[0] {
  return {
    arrivedAt: person.arrivesAt * MINUTE,
    appointmentAt: person.appointmentAt === null ? null : person.appointmentAt * MINUTE,
    legalPriority: person.legalPriority,
    targetWaitMinutes,
  }
}
