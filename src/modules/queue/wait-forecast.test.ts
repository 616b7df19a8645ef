import { describe, expect, test } from 'vitest'
import type { ForecastCounter, ForecastService, HallSnapshot, WaitingTicket } from './hall-snapshot.ts'
import { forecastWaits } from './wait-forecast.ts'

const MINUTE = 60_000
const NOW = Date.UTC(2026, 2, 3, 9)
const EFFORT = { runs: 200, seed: 1 }

test('the same hall and the same seed give the same forecast', () => {
  const hall = aHall({ waiting: [aTicket(1), aTicket(2)] })
  expect(forecastWaits(hall, EFFORT)).toEqual(forecastWaits(hall, EFFORT))
  expect(forecastWaits(hall, { ...EFFORT, seed: 2 })).not.toEqual(forecastWaits(hall, EFFORT))
})

test('with a free counter the first in line waits for nothing', () => {
  const hall = aHall({ waiting: [aTicket(1)], counters: [aCounter('1', { serving: null })] })
  expect(forecastWaits(hall, EFFORT)).toEqual([{ ticketId: 'ticket-1', p20: 0, p50: 0, p80: 0, ahead: 0 }])
})

test('behind one person of a ten-minute service the wait is ten minutes', () => {
  const services = [aService('accueil', { recentMinutes: Array.from({ length: 20 }, () => 10) })]
  const hall = aHall({
    services,
    waiting: [aTicket(1), aTicket(2)],
    counters: [aCounter('1', { serving: null })],
  })
  expect(forecastWaits(hall, EFFORT)[1]).toEqual({
    ticketId: 'ticket-2',
    p20: 10,
    p50: 10,
    p80: 10,
    ahead: 1,
  })
})

test('the longer the current service has lasted, the sooner it ends, as long as such services were seen', () => {
  const services = [
    aService('accueil', { recentMinutes: Array.from({ length: 60 }, (_, index) => index + 1) }),
  ]
  const [atOnce, later] = [0, 40].map((elapsedMinutes) => {
    const counters = [aCounter('1', { serving: { serviceId: 'accueil', elapsedMinutes } })]
    return median(aHall({ services, counters, waiting: [aTicket(1)] }))
  })
  expect(atOnce).toBeCloseTo(30, -1)
  expect(later).toBeCloseTo(10, -1)
})

describe('what lengthens a wait', () => {
  const usual = median(aHall({ waiting: line(6) }))

  test('a pause that is planned', () => {
    const pauses = [{ from: NOW + MINUTE, until: NOW + 46 * MINUTE }]
    expect(median(aHall({ waiting: line(6), counters: [aCounter('1', { pauses })] }))).toBeGreaterThan(
      usual + 20,
    )
  })

  test('an appointment that is expected', () => {
    const appointments = [{ id: 'expected', serviceId: 'accueil', at: NOW + 10 * MINUTE }]
    expect(median(aHall({ waiting: line(6), appointments }))).toBeGreaterThan(usual + 4)
  })

  test('people with legal priority who usually come', () => {
    const services = [aService('accueil', { priorityArrivalsPerHour: 2 })]
    expect(median(aHall({ services, waiting: line(6) }))).toBeGreaterThan(usual + 4)
  })

  test('people sent from one service to another', () => {
    const services = [aService('accueil', { transferRate: 0.5 }), aService('aides')]
    expect(median(aHall({ services, waiting: line(6) }))).toBeGreaterThan(usual + 4)
  })
})

test('people who do not answer the call shorten the wait of the others', () => {
  const services = [aService('accueil', { noShowRate: 0.5 })]
  expect(median(aHall({ services, waiting: line(6) }))).toBeLessThan(median(aHall({ waiting: line(6) })) - 10)
})

test('an appointment a quarter of an hour late is no longer expected', () => {
  const expectedAt = (minutes: number): HallSnapshot =>
    aHall({
      waiting: line(6),
      appointments: [{ id: 'expected', serviceId: 'accueil', at: NOW + minutes * MINUTE }],
    })
  expect(median(expectedAt(-15))).toBe(median(aHall({ waiting: line(6) })))
  expect(median(expectedAt(-5))).toBeGreaterThan(median(aHall({ waiting: line(6) })))
})

test('without a counter for the service the wait is infinite', () => {
  const services = [aService('accueil'), aService('aides')]
  const hall = aHall({ services, waiting: [aTicket(1), aTicket(2, { serviceId: 'aides' })] })
  expect(forecastWaits(hall, EFFORT)[1]).toMatchObject({
    ticketId: 'ticket-2',
    p50: Number.POSITIVE_INFINITY,
  })
})

test('a counter closed for good calls nobody after', () => {
  const pauses = [{ from: NOW + 5 * MINUTE, until: Number.POSITIVE_INFINITY }]
  expect(median(aHall({ waiting: line(6), counters: [aCounter('1', { pauses })] }))).toBe(
    Number.POSITIVE_INFINITY,
  )
})

test('ahead are the people before in the order whom a counter of the same service may call', () => {
  const services = ['accueil', 'aides', 'numerique'].map((id) => aService(id))
  const counters = [aCounter('1', { skills: ['accueil', 'aides'] }), aCounter('2', { skills: ['numerique'] })]
  const waiting = [
    aTicket(1, { serviceId: 'aides' }),
    aTicket(2, { serviceId: 'numerique' }),
    aTicket(3, { serviceId: 'accueil' }),
    aTicket(4, { serviceId: 'numerique', rank: 0 }),
  ]
  const forecasts = forecastWaits(aHall({ services, counters, waiting }), EFFORT)
  expect(forecasts.map(({ ticketId, ahead }) => [ticketId, ahead])).toEqual([
    ['ticket-4', 0],
    ['ticket-1', 0],
    ['ticket-2', 1],
    ['ticket-3', 1],
  ])
})

test('a ticket of an unknown service is a mistake of the caller', () => {
  const hall = aHall({ waiting: [aTicket(1, { serviceId: 'unknown' })] })
  expect(() => forecastWaits(hall, EFFORT)).toThrow('no service unknown')
})

/** The wait of the last in line, more likely shorter than longer. */
function median(hall: HallSnapshot): number {
  return forecastWaits(hall, EFFORT).at(-1)?.p50 ?? Number.NaN
}

function aHall(change: Partial<HallSnapshot>): HallSnapshot {
  return {
    now: NOW,
    services: [aService('accueil')],
    counters: [aCounter('1')],
    waiting: [],
    appointments: [],
    ...change,
  }
}

function aService(id: string, change: Partial<ForecastService> = {}): ForecastService {
  return {
    id,
    priorMinutes: 10,
    recentMinutes: [],
    noShowRate: 0,
    missedAppointmentRate: 0,
    transferRate: 0,
    priorityArrivalsPerHour: 0,
    ...change,
  }
}

function aCounter(id: string, change: Partial<ForecastCounter> = {}): ForecastCounter {
  return {
    id,
    skills: ['accueil'],
    serving: { serviceId: 'accueil', elapsedMinutes: 2 },
    pauses: [],
    ...change,
  }
}

function aTicket(number: number, change: Partial<WaitingTicket> = {}): WaitingTicket {
  const common = { id: `ticket-${number}`, number, serviceId: 'accueil', rank: 1 as const }
  return { ...common, dueAt: NOW + number * MINUTE + 60 * MINUTE, notBefore: null, ...change }
}

function line(length: number): WaitingTicket[] {
  return Array.from({ length }, (_, index) => aTicket(index))
}
