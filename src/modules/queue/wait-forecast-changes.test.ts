import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ForecastCounter, ForecastService, HallSnapshot, WaitingTicket } from './hall-snapshot.ts'
import { forecastWaits } from './wait-forecast.ts'

const MINUTE = 60_000
const NOW = Date.UTC(2026, 2, 3, 9)
const SERVICES = ['accueil', 'aides', 'numerique']
const EFFORT = { runs: 25, seed: 7 }
const SEARCH = { seed: 20_260_303, numRuns: 150 }

// Exact where the counters of a service are alike and nobody is still to come. Elsewhere a delay can help someone:
// whoever is held back leaves the counter to them. The last test measures how rare that is.
test('one more person in the line makes nobody else wait less', () => {
  fc.assert(
    fc.property(aHall(), aTicket(99), (hall, newcomer) => {
      const longer = { ...hall, waiting: [...hall.waiting, newcomer] }
      expect(helpedBetween(hall, longer)).toEqual([])
    }),
    SEARCH,
  )
})

test('a counter that closes makes nobody wait less', () => {
  fc.assert(
    fc.property(aHall(), (hall) => {
      expect(helpedBetween(hall, { ...hall, counters: hall.counters.slice(1) })).toEqual([])
    }),
    SEARCH,
  )
})

test('a counter that opens makes nobody wait longer', () => {
  fc.assert(
    fc.property(aHall(), fc.nat(2), (hall, place) => {
      const alike = hall.counters.slice(place, place + 1)
      const opened = alike.map((counter) => ({ ...counter, id: 'opened', serving: null }))
      expect(helpedBetween({ ...hall, counters: [...hall.counters, ...opened] }, hall)).toEqual([])
    }),
    SEARCH,
  )
})

test('with mixed skills, pauses and appointments, such changes seldom help anyone', () => {
  const shifts = fc
    .sample(fc.tuple(aMixedHall(), aTicket(99)), SEARCH)
    .flatMap(([hall, newcomer]) => [
      ...shiftsBetween(hall, { ...hall, waiting: [...hall.waiting, newcomer] }),
      ...shiftsBetween(hall, { ...hall, counters: hall.counters.slice(1) }),
    ])
  expect(shifts.filter((shift) => shift < -1).length / shifts.length).toBeLessThan(0.03)
})

/** Those whose forecast falls, were it only at one of its three levels. */
function helpedBetween(before: HallSnapshot, after: HallSnapshot): string[] {
  const then = new Map(forecastWaits(before, EFFORT).map((forecast) => [forecast.ticketId, forecast]))
  return forecastWaits(after, EFFORT)
    .filter((now) => {
      const was = then.get(now.ticketId) ?? now
      return now.p20 < was.p20 || now.p50 < was.p50 || now.p80 < was.p80
    })
    .map(({ ticketId }) => ticketId)
}

/** How many minutes the median of each person moves. */
function shiftsBetween(before: HallSnapshot, after: HallSnapshot): number[] {
  const then = new Map(forecastWaits(before, EFFORT).map(({ ticketId, p50 }) => [ticketId, p50]))
  return forecastWaits(after, EFFORT)
    .filter(({ ticketId, p50 }) => then.has(ticketId) && p50 < Number.POSITIVE_INFINITY)
    .map(({ ticketId, p50 }) => p50 - (then.get(ticketId) ?? p50))
}

/** All counters give everything, or each gives one service. */
function aHall(): fc.Arbitrary<HallSnapshot> {
  return fc
    .record({
      shared: fc.boolean(),
      services: someServices(0),
      elapsed: someElapsed(),
      waiting: aLine(fc.constant(null)),
    })
    .map(({ shared, services, elapsed, waiting }) => {
      const counters = elapsed.map((minutes, index): ForecastCounter => {
        const skills = shared ? SERVICES : SERVICES.slice(index % 3, (index % 3) + 1)
        return { id: `counter-${index}`, skills, serving: asServing(skills, minutes), pauses: [] }
      })
      return { now: NOW, services, counters, waiting, appointments: [] }
    })
}

function aMixedHall(): fc.Arbitrary<HallSnapshot> {
  const counters = fc.array(
    fc.record({
      skills: fc.subarray(SERVICES, { minLength: 1 }),
      elapsed: fc.option(fc.nat(30)),
      lunch: fc.nat(90),
    }),
    { minLength: 3, maxLength: 6 },
  )
  return fc
    .record({
      services: someServices(1),
      counters,
      waiting: aLine(fc.option(fc.integer({ min: -5, max: 30 }))),
      expected: fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 4 }),
    })
    .map((hall) => ({
      now: NOW,
      services: hall.services,
      waiting: hall.waiting,
      counters: hall.counters.map(({ skills, elapsed, lunch }, index) => {
        const pause = { from: NOW + lunch * MINUTE, until: NOW + (lunch + 45) * MINUTE }
        return { id: `counter-${index}`, skills, serving: asServing(skills, elapsed), pauses: [pause] }
      }),
      appointments: hall.expected.map((minutes, index) => {
        return { id: `expected-${index}`, serviceId: 'aides', at: NOW + minutes * MINUTE }
      }),
    }))
}

function asServing(skills: readonly string[], elapsedMinutes: number | null): ForecastCounter['serving'] {
  const [serviceId] = skills
  return serviceId === undefined || elapsedMinutes === null ? null : { serviceId, elapsedMinutes }
}

function someElapsed(): fc.Arbitrary<(number | null)[]> {
  return fc.array(fc.option(fc.nat(60)), { minLength: 3, maxLength: 6 })
}

function someServices(priorityArrivalsPerHour: number): fc.Arbitrary<ForecastService[]> {
  const habits = fc.record({
    priorMinutes: fc.integer({ min: 3, max: 25 }),
    recentMinutes: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 30 }),
    noShowRate: fc.double({ min: 0, max: 0.2, noNaN: true }),
    transferRate: fc.double({ min: 0, max: 0.2, noNaN: true }),
  })
  return fc.tuple(...SERVICES.map(() => habits)).map((all) =>
    all.map((known, index) => ({
      ...known,
      id: SERVICES[index] ?? '',
      missedAppointmentRate: 0.1,
      priorityArrivalsPerHour,
    })),
  )
}

function aLine(notBefore: fc.Arbitrary<number | null>): fc.Arbitrary<WaitingTicket[]> {
  return fc.array(fc.tuple(aTicket(0), notBefore), { minLength: 1, maxLength: 14 }).map((line) =>
    line.map(([ticket, minutes], index) => ({
      ...ticket,
      id: `ticket-${index}`,
      number: index,
      notBefore: minutes === null ? null : NOW + minutes * MINUTE,
    })),
  )
}

function aTicket(number: number): fc.Arbitrary<WaitingTicket> {
  return fc
    .record({
      serviceId: fc.constantFrom(...SERVICES),
      rank: fc.constantFrom(0, 1, 1, 1),
      due: fc.integer({ min: -30, max: 60 }),
    })
    .map(({ serviceId, rank, due }) => {
      return {
        id: `ticket-${number}`,
        number,
        serviceId,
        rank: rank === 0 ? 0 : 1,
        dueAt: NOW + due * MINUTE,
        notBefore: null,
      }
    })
}
