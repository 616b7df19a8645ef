import { compareStandings, type Standing } from '#modules/queue/queue-order.ts'
import type { CallPolicy } from './call-policies.ts'
import type { Absence, SyntheticCounter, SyntheticDay, SyntheticPerson } from './synthetic-day.ts'

const MINUTE = 60_000
const ABSENT_MINUTES = 2

/** What happened to one person. Moments are minutes since midnight. */
export interface DayRecord {
  readonly person: SyntheticPerson
  readonly calledAt: number
}

/** The hall as an onlooker sees it at `now`. */
export interface HallView {
  readonly now: number
  readonly day: SyntheticDay
  /** In calling order. */
  readonly waiting: readonly WaitingPerson[]
  readonly counters: readonly CounterState[]
  /** Ids of those who have checked in. */
  readonly arrived: ReadonlySet<string>
  /** First calls so far, oldest first. */
  readonly calls: readonly DayRecord[]
}

export interface WaitingPerson extends Standing {
  readonly person: SyntheticPerson
  readonly serviceId: string
  readonly minutes: number
  readonly transferred: boolean
}

interface CounterState {
  readonly counter: SyntheticCounter
  /** When it finishes or comes back from a pause; in the past when it is idle. */
  readonly freeAt: number
  readonly serving: { readonly visit: WaitingPerson; readonly calledAt: number } | null
}

export interface DayObserver {
  /** A person has just joined the line and nobody has been called since. */
  readonly onArrival?: (person: SyntheticPerson, view: HallView) => void
  /** A counter has finished with someone who had come. */
  readonly onService?: (serviceId: string, minutes: number) => void
}

/** Plays a day under a policy, event by event, and tells when each person was first called. */
export function runDay(day: SyntheticDay, policy: CallPolicy, observer: DayObserver = {}): DayRecord[] {
  const hall: Hall = {
    now: 0,
    day,
    waiting: [],
    counters: day.counters.map((counter) => ({ counter, freeAt: 0, serving: null })),
    arrived: new Set(),
    calls: [],
  }
  for (;;) {
    hall.now = nextMoment(hall)
    if (hall.now === Number.POSITIVE_INFINITY) return hall.calls
    finishServices(hall, policy, observer)
    welcome(hall, policy, observer)
    callPeople(hall)
  }
}

interface Hall extends HallView {
  now: number
  readonly waiting: WaitingPerson[]
  readonly counters: {
    readonly counter: SyntheticCounter
    freeAt: number
    serving: CounterState['serving']
  }[]
  readonly arrived: Set<string>
  readonly calls: DayRecord[]
}

function nextMoment(hall: Hall): number {
  const arrival = hall.day.people[hall.arrived.size]?.arrivesAt ?? Number.POSITIVE_INFINITY
  return hall.counters.reduce(
    (soonest, { freeAt }) => (freeAt > hall.now ? Math.min(soonest, freeAt) : soonest),
    arrival,
  )
}

function finishServices(hall: Hall, policy: CallPolicy, observer: DayObserver): void {
  for (const state of hall.counters) {
    if (state.serving === null || state.freeAt > hall.now) continue
    const { visit } = state.serving
    const { person } = visit
    state.serving = null
    if (!person.answers) continue
    observer.onService?.(visit.serviceId, visit.minutes)
    if (visit.transferred || person.transfer === null) continue
    const place = policy.onTransfer(person, hall.now)
    enter(hall, { ...place, ...person.transfer, number: person.number, person, transferred: true })
  }
}

function welcome(hall: Hall, policy: CallPolicy, observer: DayObserver): void {
  const person = hall.day.people[hall.arrived.size]
  if (person === undefined || person.arrivesAt > hall.now) return
  hall.arrived.add(person.id)
  const { serviceId, number } = person
  const minutes = person.answers ? person.minutes : ABSENT_MINUTES
  enter(hall, { ...policy.onArrival(person), number, person, serviceId, minutes, transferred: false })
  observer.onArrival?.(person, hall)
}

function enter(hall: Hall, visit: WaitingPerson): void {
  const place = hall.waiting.findLastIndex((other) => compareStandings(other, visit) < 0)
  hall.waiting.splice(place + 1, 0, visit)
}

/** Idle counters call, the one idle for longest first. */
function callPeople(hall: Hall): void {
  if (hall.waiting.length === 0) return
  const idle = hall.counters.filter((state) => state.freeAt <= hall.now)
  for (const state of idle.sort((one, other) => one.freeAt - other.freeAt)) {
    const back = returnOf(state.counter, hall.now)
    const visit = back > hall.now ? undefined : takeNext(hall, state.counter)
    if (back > hall.now) state.freeAt = back
    if (visit === undefined) continue
    state.serving = { visit, calledAt: hall.now }
    state.freeAt = hall.now + visit.minutes
    if (!visit.transferred) hall.calls.push({ person: visit.person, calledAt: hall.now })
  }
}

function returnOf({ pauses, surprises }: SyntheticCounter, now: number): number {
  const covers = ({ from, until }: Absence): boolean => from <= now && now < until
  return (pauses.find(covers) ?? surprises.find(covers))?.until ?? now
}

/** The first person these skills can serve whose time has come; failing that, the first one there early. */
function takeNext(hall: Hall, { skills }: SyntheticCounter): WaitingPerson | undefined {
  const able = (visit: WaitingPerson): boolean => skills.includes(visit.serviceId)
  const open = ({ notBefore }: WaitingPerson): boolean => notBefore === null || notBefore <= hall.now * MINUTE
  const due = hall.waiting.findIndex((visit) => able(visit) && open(visit))
  const place = due < 0 ? hall.waiting.findIndex(able) : due
  return place < 0 ? undefined : hall.waiting.splice(place, 1)[0]
}
