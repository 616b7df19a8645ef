import type {
  ExpectedAppointment,
  ForecastCounter,
  ForecastService,
  HallSnapshot,
  WaitingTicket,
} from './hall-snapshot.ts'
import { type Line, type LineCounter, NOT_COMING, type Play } from './line-simulation.ts'
import { compareStandings, placeOfAppointment, type Standing } from './queue-order.ts'
import { drawAt, keyOf } from './seeded-draws.ts'
import { drawMinutes, drawRemaining, minutesPool } from './service-minutes.ts'

const MINUTE = 60_000
/** Two calls and ninety seconds, then the counter calls someone else. */
const ABSENT_MINUTES = 2
/** An appointment this late is no longer reckoned with. */
const GIVEN_UP_MINUTES = 15
const PRIORITY_SLOT = 15 * MINUTE
const PRIORITY_SLOTS = 12
/** Each person meets four separate lucks, at these distances from their key. */
const [PRESENCE, TRANSFER, NEXT_SERVICE, NEXT_MINUTES] = [1, 2, 3, 4]

/** The people of a snapshot in calling order, the line they form, and what chance has to decide. */
export interface ForecastLine {
  readonly people: readonly Person[]
  readonly line: Line
  readonly services: readonly KnownService[]
  readonly busy: readonly (BusyCounter | null)[]
}

/** Someone in the hall, or expected for an appointment. */
export interface Person extends Standing {
  readonly id: string
  readonly service: KnownService
  readonly present: boolean
  /** Chance that they do not answer the call (present) or never come (expected). */
  readonly absence: number
  readonly key: number
}

interface KnownService extends ForecastService {
  readonly index: number
  readonly pool: Float64Array
}

interface BusyCounter {
  readonly service: KnownService
  readonly elapsed: number
  readonly key: number
}

/** Reads a snapshot into a line. */
export function formLine(snapshot: HallSnapshot): ForecastLine {
  const services = new Map(
    snapshot.services.map((service, index) => [
      service.id,
      { ...service, index, pool: minutesPool(service) },
    ]),
  )
  const people = [
    ...snapshot.waiting.map((ticket) => asPresent(ticket, known(services, ticket.serviceId))),
    ...snapshot.appointments.map((expected) =>
      asExpected(expected, known(services, expected.serviceId), snapshot.now),
    ),
    ...[...services.values()].flatMap((service) => likelyPriorities(service, snapshot.now)),
  ].sort(compareStandings)
  return {
    people,
    services: [...services.values()],
    line: {
      serviceCount: services.size,
      serviceOf: Float64Array.from(people, (person) => person.service.index),
      availableAt: Float64Array.from(people, (person) => availableIn(person, snapshot.now)),
      present: Float64Array.from(people, (person) => Number(person.present)),
      counters: snapshot.counters.map((counter) => asLineCounter(counter, services, snapshot.now)),
    },
    busy: snapshot.counters.map((counter) => asBusy(counter, services)),
  }
}

/** Draws the durations and absences of one run; the same person meets the same luck whoever else is there. */
export function drawPlay(formed: ForecastLine, play: Play, { seed, run }: RunLuck): void {
  const draw = (key: number): number => drawAt(seed, run, key)
  formed.busy.forEach((counter, index) => {
    if (counter === null) play.freeAt[index] = 0
    else {
      const { service, elapsed, key } = counter
      play.freeAt[index] = drawRemaining(service.pool, elapsed, draw(key)) + drawSequel(formed, counter, draw)
    }
  })
  formed.people.forEach((person, position) => {
    const absent = person.absence > 0 && draw(person.key + PRESENCE) < person.absence
    if (absent) play.minutes[position] = person.present ? ABSENT_MINUTES : NOT_COMING
    else
      play.minutes[position] =
        drawMinutes(person.service.pool, draw(person.key)) + drawSequel(formed, person, draw)
  })
}

export interface RunLuck {
  readonly seed: number
  readonly run: number
}

/** Minutes of the second service of a person sent on. They are counted at the same counter: the load is the same. */
function drawSequel(
  { services }: ForecastLine,
  { service, key }: { readonly service: KnownService; readonly key: number },
  draw: (key: number) => number,
): number {
  if (service.transferRate === 0 || draw(key + TRANSFER) >= service.transferRate) return 0
  const step = 1 + Math.floor(draw(key + NEXT_SERVICE) * (services.length - 1))
  const next = services[(service.index + step) % services.length]
  return next === undefined ? 0 : drawMinutes(next.pool, draw(key + NEXT_MINUTES))
}

function known(services: ReadonlyMap<string, KnownService>, id: string): KnownService {
  const service = services.get(id)
  if (service === undefined) throw new Error(`The snapshot has no service ${id}`)
  return service
}

function asPresent(ticket: WaitingTicket, service: KnownService): Person {
  const { id, rank, dueAt, notBefore, number } = ticket
  return {
    id,
    rank,
    dueAt,
    notBefore,
    number,
    service,
    present: true,
    absence: service.noShowRate,
    key: keyOf(id),
  }
}

function asExpected(expected: ExpectedAppointment, service: KnownService, now: number): Person {
  const { id, at } = expected
  const lateness = Math.max(0, (now - at) / MINUTE) / GIVEN_UP_MINUTES
  const coming = (1 - service.missedAppointmentRate) * Math.max(0, 1 - lateness)
  return {
    id,
    ...placeOfAppointment(at),
    number: 0,
    service,
    present: false,
    absence: 1 - coming,
    key: keyOf(id),
  }
}

/** The people with legal priority of the next three hours, a quarter of an hour at a time. */
function likelyPriorities(service: KnownService, now: number): Person[] {
  if (service.priorityArrivalsPerHour === 0) return []
  const absence = Math.exp((-service.priorityArrivalsPerHour * PRIORITY_SLOT) / (60 * MINUTE))
  const first = Math.ceil(now / PRIORITY_SLOT)
  return Array.from({ length: PRIORITY_SLOTS }, (_, index) => {
    const at = (first + index) * PRIORITY_SLOT
    const id = `${service.id}/${at}`
    return {
      id,
      rank: 0,
      dueAt: at,
      notBefore: at,
      number: 0,
      service,
      present: false,
      absence,
      key: keyOf(id),
    }
  })
}

/** Minutes before this person may be called; someone who has not come yet is never called at once. */
function availableIn(person: Person, now: number): number {
  const opens = person.notBefore === null ? 0 : (person.notBefore - now) / MINUTE
  return Math.max(opens, person.present ? 0 : 1)
}

function asLineCounter(
  counter: ForecastCounter,
  services: ReadonlyMap<string, KnownService>,
  now: number,
): LineCounter {
  return {
    skills: counter.skills.map((id) => known(services, id).index),
    pauses: counter.pauses
      .toSorted((one, other) => one.from - other.from)
      .flatMap(({ from, until }) => [(from - now) / MINUTE, (until - now) / MINUTE]),
  }
}

function asBusy(counter: ForecastCounter, services: ReadonlyMap<string, KnownService>): BusyCounter | null {
  if (counter.serving === null) return null
  const { serviceId, elapsedMinutes } = counter.serving
  return { service: known(services, serviceId), elapsed: elapsedMinutes, key: keyOf(counter.id) }
}
