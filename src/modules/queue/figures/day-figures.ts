import type { ServiceId } from '../site.ts'
import type { TicketState } from '../ticket.ts'

/** What one ticket of the day has been through. Durations are seconds; null when it has not come to that. */
export interface TicketFacts {
  readonly serviceId: ServiceId
  /** Hour of the arrival, where the place is. */
  readonly hour: number
  readonly state: TicketState
  /** From the arrival to the first call that was not a mistake. */
  readonly wait: number | null
  /** From the last call to the counter, on the first time. */
  readonly walk: number | null
  /** At the counter, all the times added, once it is over. */
  readonly service: number | null
  /** In the line, for those who were never received. */
  readonly waitedInVain: number | null
  /** From the hour agreed, or the arrival if later, to the counter; for appointments. */
  readonly late: number | null
  /** Whether the first call came no later than the wait told on arrival. */
  readonly promiseKept: boolean | null
  readonly transferred: boolean
}

/** Half of the people wait no longer than the median, nine in ten no longer than p90. Seconds. */
export interface Spread {
  readonly median: number
  readonly p90: number
  readonly count: number
}

/** So many out of so many. */
export interface Share {
  readonly part: number
  readonly whole: number
}

/** The figures of a day, or of one service or hour of it. */
export interface DayFigures {
  readonly arrivals: number
  /** Every ticket is in exactly one of these. */
  readonly inLine: number
  readonly atCounter: number
  readonly onHold: number
  readonly served: number
  readonly left: number
  readonly absent: number
  readonly expired: number
  readonly wait: Spread | undefined
  readonly walk: Spread | undefined
  readonly service: Spread | undefined
  readonly waitedInVain: Spread | undefined
  /** Appointments received at most ten minutes late. */
  readonly punctual: Share
  readonly promisesKept: Share
  readonly transferred: number
}

const punctualSeconds = 10 * 60

/** Counts and spreads of these tickets. */
export function figuresOf(tickets: readonly TicketFacts[]): DayFigures {
  const inState = (...states: readonly TicketState[]): number =>
    tickets.filter(({ state }) => states.includes(state)).length
  const known = (measure: (ticket: TicketFacts) => number | null): readonly number[] =>
    tickets.map(measure).filter((value) => value !== null)
  const late = known((ticket) => ticket.late)
  const promises = tickets.filter(({ promiseKept }) => promiseKept !== null)
  return {
    arrivals: tickets.length,
    inLine: inState('waiting'),
    atCounter: inState('called', 'serving'),
    onHold: inState('on-hold'),
    served: inState('done'),
    left: inState('left'),
    absent: inState('no-show'),
    expired: inState('expired'),
    wait: spreadOf(known(({ wait }) => wait)),
    walk: spreadOf(known(({ walk }) => walk)),
    service: spreadOf(known(({ service }) => service)),
    waitedInVain: spreadOf(known(({ waitedInVain }) => waitedInVain)),
    punctual: { part: late.filter((seconds) => seconds <= punctualSeconds).length, whole: late.length },
    promisesKept: {
      part: promises.filter(({ promiseKept }) => promiseKept).length,
      whole: promises.length,
    },
    transferred: tickets.filter(({ transferred }) => transferred).length,
  }
}

/** The same figures, one group at a time, in the order of the keys. */
export function figuresBy<Key extends string | number>(
  tickets: readonly TicketFacts[],
  keyOf: (ticket: TicketFacts) => Key,
): ReadonlyMap<Key, DayFigures> {
  const groups = new Map<Key, TicketFacts[]>()
  for (const ticket of tickets) {
    const group = groups.get(keyOf(ticket)) ?? []
    group.push(ticket)
    groups.set(keyOf(ticket), group)
  }
  const keys = [...groups.keys()].sort((one, other) => (one < other ? -1 : 1))
  return new Map(keys.map((key) => [key, figuresOf(groups.get(key) ?? [])]))
}

/** The median and the ninth decile, each the value of somebody (nearest rank); nothing of nobody. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = [...values].sort((one, other) => one - other)
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return sorted.length === 0 ? undefined : { median: rank(0.5), p90: rank(0.9), count: sorted.length }
}
