import { expect, test } from 'vitest'
import { rankAndDueAt } from '#test/support/call-policies.ts'
import { errorFigures, mean } from '#test/support/forecast-errors.ts'
import {
  memoryOf,
  outcomesOf,
  type SiteMemory,
  type Told,
  tryForecast,
} from '#test/support/forecast-trial.ts'
import { type SyntheticDay, syntheticDay } from '#test/support/synthetic-day.ts'

const POLICY = rankAndDueAt(60)
const DAYS = 25
/** Only a machine that hangs fails on time. */
const PATIENCE = { timeout: 120_000 }
const USUAL = memoryOf(
  [1001, 1002, 1003].map((seed) => syntheticDay({ seed, load: 1 })),
  POLICY,
)
const NINE = 540
const TEN = 600

test(
  'half the counters leave at ten for an hour: twenty minutes later the forecast has caught up',
  PATIENCE,
  () => {
    const told = tellOver(withoutHalfTheCounters)
    const before = arrivedWithin(told, TEN - 20, TEN)
    const after = arrivedWithin(told, TEN + 20, TEN + 80)
    expect(mean(after.map(({ waited }) => waited))).toBeGreaterThan(30)
    expect(errorOf(before)).toBeGreaterThan(thresholdOf(before))
    expect(errorOf(after)).toBeLessThanOrEqual(thresholdOf(after))
  },
)

test(
  'a ticket jams a counter for half an hour: twenty minutes later the forecast has caught up',
  PATIENCE,
  () => {
    const told = tellOver(withAJammedTicket)
    const during = arrivedWithin(told, TEN, TEN + 20)
    const after = arrivedWithin(told, TEN + 30, TEN + 90)
    expect(errorOf(during)).toBeGreaterThan(thresholdOf(during))
    expect(errorOf(after)).toBeLessThanOrEqual(thresholdOf(after))
  },
)

test(
  'a new service whose configured duration is half the real one: twenty minutes are enough to cope',
  PATIENCE,
  () => {
    const told = tellOver((day) => day, forgetting('aides', 7))
    const usual = tellOver((day) => day)
    const after = arrivedWithin(told, NINE + 20, NINE + 180)
    const asUsual = arrivedWithin(usual, NINE + 20, NINE + 180)
    expect(errorOf(after)).toBeLessThanOrEqual(thresholdOf(after))
    expect(errorOf(after)).toBeLessThanOrEqual(1.2 * errorOf(asUsual))
  },
)

function withoutHalfTheCounters(day: SyntheticDay): SyntheticDay {
  const gone = new Set(['1', '2', '4'])
  const surprises = [{ from: TEN, until: TEN + 60 }]
  const counters = day.counters.map((counter) => (gone.has(counter.id) ? { ...counter, surprises } : counter))
  return { ...day, counters }
}

function withAJammedTicket(day: SyntheticDay): SyntheticDay {
  const jammed = day.people.find(
    ({ arrivesAt, serviceId, answers }) => arrivesAt >= TEN && serviceId === 'accueil' && answers,
  )
  return {
    ...day,
    people: day.people.map((person) => (person === jammed ? { ...person, minutes: 36 } : person)),
  }
}

function forgetting(serviceId: string, priorMinutes: number): (memory: SiteMemory) => SiteMemory {
  return ({ priors, recent }) => ({
    priors: new Map([...priors, [serviceId, priorMinutes]]),
    recent: new Map([...recent, [serviceId, []]]),
  })
}

/** Each day starts with the same memory of three days before. */
function tellOver(
  shock: (day: SyntheticDay) => SyntheticDay,
  change: (memory: SiteMemory) => SiteMemory = (memory) => memory,
): Told[] {
  const days = Array.from({ length: DAYS }, (_, index) => shock(syntheticDay({ seed: index + 1, load: 1 })))
  return days.flatMap((day) =>
    tryForecast({ day, policy: POLICY, memory: change(copyOf(USUAL)), effort: { runs: 30, seed: 1 } }),
  )
}

function copyOf({ priors, recent }: SiteMemory): SiteMemory {
  return { priors, recent: new Map([...recent].map(([serviceId, minutes]) => [serviceId, [...minutes]])) }
}

function arrivedWithin(told: readonly Told[], from: number, until: number): Told[] {
  return told.filter(({ arrivedAt }) => arrivedAt >= from && arrivedAt < until)
}

function errorOf(told: readonly Told[]): number {
  return errorFigures(outcomesOf(told, 'p50')).mae
}

/** Four minutes, or two fifths of the wait when it is long: on an ordinary day the error is a little over a third. */
function thresholdOf(told: readonly Told[]): number {
  return Math.max(4, 0.4 * mean(told.map(({ waited }) => waited)))
}
