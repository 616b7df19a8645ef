import type { HallView, WaitingPerson } from './day-simulator.ts'
import { mean } from './forecast-errors.ts'
import type { SyntheticPerson } from './synthetic-day.ts'

/** Guesses the wait, in minutes, of a person who has just joined the line of this hall. */
export type WaitFormula = (person: SyntheticPerson, view: HallView) => number

const RECENT_CALLS = 8

/** The formulas of the systems in use, and two classical ones, that the simulation has to beat. */
export const waitFormulas: Readonly<Record<string, WaitFormula>> = {
  'constant 3 min × position': (person, view) => 3 * peopleAhead(person, view).length,
  'fixed average × position / counters': (person, view) =>
    (averageMinutes(view) * peopleAhead(person, view).length) / Math.max(1, openCounters(view).length),
  'mean of the last 8 waits': (_, view) => mean(ordinaryWaits(view).slice(-RECENT_CALLS)),
  'LES (last to enter service)': (_, view) => ordinaryWaits(view).at(-1) ?? 0,
  'HOL (head of the line)': (person, view) => {
    const head = peopleAhead(person, view).find((visit) => isOrdinary(visit.person))
    return head === undefined ? 0 : view.now - head.person.arrivesAt
  },
  'M/M/c-like, mean per service': (person, view) => {
    const able = openCounters(view).filter(({ counter }) => counter.skills.includes(person.serviceId))
    if (able.some(({ freeAt }) => freeAt <= view.now)) return 0
    const work = peopleAhead(person, view).map(({ serviceId }) => meanMinutes(view, serviceId))
    const own = meanMinutes(view, person.serviceId)
    return work.reduce((sum, minutes) => sum + minutes, own) / Math.max(1, able.length)
  },
}

/** Walk-ins without legal priority, those the wait is shown to. */
export function isOrdinary(person: SyntheticPerson): boolean {
  return !person.legalPriority && person.appointmentAt === null
}

function ordinaryWaits(view: HallView): number[] {
  return view.calls
    .filter(({ person }) => isOrdinary(person))
    .map(({ person, calledAt }) => calledAt - person.arrivesAt)
}

function peopleAhead(person: SyntheticPerson, view: HallView): readonly WaitingPerson[] {
  return view.waiting.slice(
    0,
    view.waiting.findIndex((visit) => visit.person.id === person.id),
  )
}

function openCounters(view: HallView): HallView['counters'] {
  return view.counters.filter(({ counter: { pauses, surprises } }) =>
    [...pauses, ...surprises].every(({ from, until }) => view.now < from || view.now >= until),
  )
}

function meanMinutes(view: HallView, serviceId: string): number {
  return view.day.services.find(({ id }) => id === serviceId)?.meanMinutes ?? 0
}

function averageMinutes(view: HallView): number {
  return mean(view.day.people.map(({ serviceId }) => meanMinutes(view, serviceId)))
}
