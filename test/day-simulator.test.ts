import { describe, expect, test } from 'vitest'
import { fifo, rankAndDueAt } from './support/call-policies.ts'
import { runDay } from './support/day-simulator.ts'
import { mean } from './support/forecast-errors.ts'
import { cobhamWaits, erlangCWait } from './support/queueing-theory.ts'
import { seededSequence } from './support/seeded-sequence.ts'
import { type SyntheticDay, type SyntheticPerson, syntheticDay } from './support/synthetic-day.ts'

const CUSTOMERS = 80_000
/** Only a machine that hangs fails on time. */
const PATIENCE = { timeout: 120_000 }

describe('the day that judges the forecast agrees with queueing theory within 3 %', PATIENCE, () => {
  test.each([
    { counters: 1, load: 0.5, seed: 5 },
    { counters: 3, load: 0.75, seed: 6 },
  ])(
    '$counters exponential counters loaded at $load make people wait as Erlang says',
    ({ counters, load, seed }) => {
      const day = anEndlessDay({
        counters,
        load,
        seed,
        priorityShare: 0,
        minutes: (luck) => -Math.log(1 - luck),
      })
      const waits = runDay(day, fifo).map(({ person, calledAt }) => calledAt - person.arrivesAt)
      expect(distance(mean(waits), erlangCWait(load * counters, 1, counters))).toBeLessThan(0.03)
    },
  )

  test('legal priority shortens and lengthens waits as Cobham says', () => {
    const day = anEndlessDay({
      counters: 1,
      load: 0.7,
      seed: 7,
      priorityShare: 0.3,
      minutes: (luck) => 2 * luck,
    })
    const classes = [0.21, 0.49].map((arrivalRate) => ({ arrivalRate, meanService: 1, squareService: 4 / 3 }))
    const calls = runDay(day, rankAndDueAt(60))
    const waits = [true, false].map((legalPriority) =>
      mean(
        calls
          .filter(({ person }) => person.legalPriority === legalPriority)
          .map(({ person, calledAt }) => calledAt - person.arrivesAt),
      ),
    )
    const misses = cobhamWaits(classes).map((theory, index) => distance(waits[index] ?? 0, theory))
    expect(Math.max(...misses)).toBeLessThan(0.03)
  })
})

test('the same seed gives the same day', () => {
  expect(syntheticDay({ seed: 3, load: 1.3 })).toEqual(syntheticDay({ seed: 3, load: 1.3 }))
  expect(syntheticDay({ seed: 4, load: 1.3 })).not.toEqual(syntheticDay({ seed: 3, load: 1.3 }))
})

test('everyone who comes is called once, after arriving', () => {
  const day = syntheticDay({ seed: 8, load: 1.3 })
  const calls = runDay(day, rankAndDueAt(60))
  expect(calls.map(({ person }) => person.number).toSorted((one, other) => one - other)).toEqual(
    day.people.map(({ number }) => number),
  )
  expect(calls.every(({ person, calledAt }) => calledAt >= person.arrivesAt)).toBe(true)
})

interface EndlessRecipe {
  readonly counters: number
  readonly load: number
  readonly seed: number
  readonly priorityShare: number
  readonly minutes: (luck: number) => number
}

function anEndlessDay({ counters, load, seed, priorityShare, minutes }: EndlessRecipe): SyntheticDay {
  const chance = seededSequence(seed)
  const serviceId = 'accueil'
  let now = 0
  const people = Array.from({ length: CUSTOMERS }, (_, index): SyntheticPerson => {
    now += -Math.log(1 - chance()) / (load * counters)
    const common = {
      id: `${index}`,
      number: index,
      serviceId,
      appointmentAt: null,
      answers: true,
      transfer: null,
    }
    return { ...common, arrivesAt: now, legalPriority: chance() < priorityShare, minutes: minutes(chance()) }
  })
  return {
    services: [{ id: serviceId, meanMinutes: 1, priorityArrivalsPerHour: 0 }],
    counters: Array.from({ length: counters }, (_, index) => {
      return { id: `${index}`, skills: [serviceId], pauses: [], surprises: [] }
    }),
    people,
    agenda: [],
  }
}

/** Share by which a measure misses what theory says. */
function distance(measured: number, theory: number): number {
  return Math.abs(measured / theory - 1)
}
