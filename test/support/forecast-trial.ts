import type { HallSnapshot } from '#modules/queue/hall-snapshot.ts'
import { type ForecastEffort, forecastWaits } from '#modules/queue/wait-forecast.ts'
import type { CallPolicy } from './call-policies.ts'
import { type HallView, runDay } from './day-simulator.ts'
import type { Outcome } from './forecast-errors.ts'
import { HABITS, type SyntheticCounter, type SyntheticDay } from './synthetic-day.ts'
import { isOrdinary, waitFormulas } from './wait-formulas.ts'

const MINUTE = 60_000

/** What one walk-in was told on arrival, by each method, and what came of it. All in minutes. */
export interface Told {
  readonly arrivedAt: number
  readonly waited: number
  readonly p20: number
  readonly p50: number
  readonly p80: number
  readonly formulas: Readonly<Record<string, number>>
}

/** What the site remembers of each service, from one day to the next. */
export interface SiteMemory {
  readonly priors: ReadonlyMap<string, number>
  readonly recent: Map<string, number[]>
}

export interface Trial {
  readonly day: SyntheticDay
  readonly policy: CallPolicy
  readonly memory: SiteMemory
  readonly effort: ForecastEffort
}

/** Plays a day, asks every method for the wait of each walk-in without legal priority, and compares later. */
export function tryForecast({ day, policy, memory, effort }: Trial): Told[] {
  const told = new Map<string, Omit<Told, 'waited'>>()
  const calls = runDay(day, policy, {
    onService: (serviceId, minutes) => memory.recent.get(serviceId)?.push(minutes),
    onArrival: (person, view) => {
      if (!isOrdinary(person)) return
      const forecast = forecastWaits(takeSnapshot(view, memory), effort).find(
        ({ ticketId }) => ticketId === person.id,
      )
      if (forecast === undefined) return
      const formulas = Object.fromEntries(
        Object.entries(waitFormulas).map(([name, formula]) => [name, formula(person, view)]),
      )
      told.set(person.id, { arrivedAt: view.now, ...forecast, formulas })
    },
  })
  return calls.flatMap(({ person, calledAt }) => {
    const promise = told.get(person.id)
    return promise === undefined ? [] : [{ ...promise, waited: calledAt - person.arrivesAt }]
  })
}

/** Takes one method out of a trial: the simulation by 'p50', a formula by its name. */
export function outcomesOf(told: readonly Told[], method: string): Outcome[] {
  return told.map(({ p50, formulas, waited }) => {
    const guess = method === 'p50' ? p50 : formulas[method]
    if (guess === undefined) throw new Error(`No formula is called ${method}`)
    return { told: guess, waited }
  })
}

/** A site that knows only its configured durations. */
function blankMemory(day: SyntheticDay): SiteMemory {
  return {
    priors: new Map(day.services.map(({ id, meanMinutes }) => [id, meanMinutes])),
    recent: new Map(day.services.map(({ id }) => [id, []])),
  }
}

/** A site that has already worked on these days. */
export function memoryOf(days: readonly SyntheticDay[], policy: CallPolicy): SiteMemory {
  const memory = blankMemory(days[0] ?? { services: [], counters: [], people: [], agenda: [] })
  for (const day of days) {
    runDay(day, policy, { onService: (serviceId, minutes) => memory.recent.get(serviceId)?.push(minutes) })
  }
  return memory
}

/** The hall as the production code would read it from its tables. */
function takeSnapshot(view: HallView, memory: SiteMemory): HallSnapshot {
  return {
    now: view.now * MINUTE,
    services: view.day.services.map(({ id, priorityArrivalsPerHour }) => ({
      id,
      priorityArrivalsPerHour,
      ...HABITS,
      priorMinutes: memory.priors.get(id) ?? 0,
      recentMinutes: memory.recent.get(id) ?? [],
    })),
    counters: view.counters.map(({ counter, serving }) => ({
      id: counter.id,
      skills: counter.skills,
      serving: serving && {
        serviceId: serving.visit.serviceId,
        elapsedMinutes: view.now - serving.calledAt,
      },
      pauses: announced(counter, view.now).map(({ from, until }) => ({
        from: from * MINUTE,
        until: until * MINUTE,
      })),
    })),
    waiting: view.waiting.map(({ person, serviceId, rank, dueAt, notBefore, number }) => {
      return { id: person.id, serviceId, rank, dueAt, notBefore, number }
    }),
    appointments: view.day.agenda
      .filter(({ id }) => !view.arrived.has(id))
      .map(({ id, serviceId, at }) => ({ id, serviceId, at: at * MINUTE })),
  }
}

/** Planned pauses, and the surprises that have begun. */
function announced({ pauses, surprises }: SyntheticCounter, now: number): SyntheticCounter['pauses'] {
  return [...pauses, ...surprises.filter(({ from }) => from <= now)]
}
