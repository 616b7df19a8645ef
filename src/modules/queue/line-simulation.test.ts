import { describe, expect, test } from 'vitest'
import { mean } from '#test/support/forecast-errors.ts'
import { cobhamWaits, erlangCWait } from '#test/support/queueing-theory.ts'
import { seededSequence } from '#test/support/seeded-sequence.ts'
import { type Hall, type LineCounter, layOut, NOT_COMING, playLine } from './line-simulation.ts'

const ONE_SERVICE = 0
const CUSTOMERS = 1_000_000
/** Only a machine that hangs fails on time. */
const PATIENCE = { timeout: 120_000 }

describe('the simulation agrees with queueing theory within 3 %', PATIENCE, () => {
  test.each([
    { servers: 1, load: 0.6, seed: 1 },
    { servers: 3, load: 0.75, seed: 2 },
    { servers: 8, load: 0.8, seed: 3 },
  ])(
    '$servers exponential counters loaded at $load make people wait as Erlang says',
    ({ servers, load, seed }) => {
      const chance = seededSequence(seed)
      const arrivals = poissonArrivals(load * servers, CUSTOMERS, chance)
      const minutes = arrivals.map(() => exponential(1, chance))
      const counters = Array.from({ length: servers }, () => aCounter([ONE_SERVICE]))
      const waits = waitsOf(callTimes({ arrivals, minutes, counters }), arrivals)
      expect(distance(mean([...waits]), erlangCWait(load * servers, 1, servers))).toBeLessThan(0.03)
    },
  )

  test('legal priority shortens and lengthens waits as Cobham says', () => {
    const chance = seededSequence(4)
    const classes = [0.25, 0.45].map((arrivalRate) => ({ arrivalRate, meanService: 1, squareService: 4 / 3 }))
    const streams = classes.map(({ arrivalRate }) =>
      poissonArrivals(arrivalRate, CUSTOMERS * arrivalRate, chance),
    )
    const [priority = new Float64Array(), ordinary = new Float64Array()] = streams
    const arrivals = Float64Array.from([...priority, ...ordinary])
    const minutes = arrivals.map(() => 2 * chance())
    const waits = waitsOf(callTimes({ arrivals, minutes, counters: [aCounter([ONE_SERVICE])] }), arrivals)
    const [first = 0, second = 0] = cobhamWaits(classes)
    expect(distance(mean([...waits.subarray(0, priority.length)]), first)).toBeLessThan(0.03)
    expect(distance(mean([...waits.subarray(priority.length)]), second)).toBeLessThan(0.03)
  })
})

test('each counter calls the first person it can serve', () => {
  const calls = playOnce({
    services: [0, 1, 0],
    counters: [aCounter([1]), aCounter([0])],
    minutes: [10, 10, 10],
  })
  expect(calls).toEqual([0, 0, 10])
})

test('a counter that gives both services follows the line whatever the service', () => {
  const calls = playOnce({ services: [1, 0, 1], counters: [aCounter([0, 1])], minutes: [5, 7, 1] })
  expect(calls).toEqual([0, 5, 12])
})

test('nobody is called during a pause', () => {
  const calls = playOnce({ services: [0, 0], counters: [aCounter([0], [4, 30])], minutes: [6, 6] })
  expect(calls).toEqual([0, 30])
})

test('an appointment before its hour is called only when nobody else waits', () => {
  const counters = [aCounter([0])]
  expect(playOnce({ services: [0, 0], availableAt: [20, 0], counters, minutes: [5, 5] })).toEqual([5, 0])
})

test('whoever was called early is not called again at their hour', () => {
  const counters = [aCounter([0], [3, 25])]
  expect(playOnce({ services: [0, 0], availableAt: [20, 30], counters, minutes: [5, 5] })).toEqual([0, 25])
  expect(
    playOnce({ services: [0, 0], availableAt: [20, 30], counters: [aCounter([0])], minutes: [5, 5] }),
  ).toEqual([0, 5])
})

test('a person who is not in the hall yet is never called before arriving', () => {
  const line = { services: [0, 0], availableAt: [20, 0], present: [0, 1], counters: [aCounter([0])] }
  expect(playOnce({ ...line, minutes: [5, 18] })).toEqual([Number.POSITIVE_INFINITY, 0])
  expect(playOnce({ ...line, present: [0, 0], minutes: [5, 18] })).toEqual([20, 0])
})

test('an appointment that is missed takes nobody’s time', () => {
  const line = { services: [0, 0], availableAt: [3, 5], present: [0, 1], counters: [aCounter([0], [0, 4])] }
  expect(playOnce({ ...line, minutes: [10, 5] })).toEqual([4, 14])
  expect(playOnce({ ...line, minutes: [NOT_COMING, 5] })).toEqual([Number.POSITIVE_INFINITY, 4])
})

test('a service that no counter gives is never called', () => {
  const calls = playOnce({ services: [0, 1], counters: [aCounter([0])], minutes: [5, 5] })
  expect(calls).toEqual([0, Number.POSITIVE_INFINITY])
})

test('a hall can be played again and gives the same calls', () => {
  const hall = aHall({ services: [0, 1, 0], availableAt: [7, 0, 0], counters: [aCounter([0, 1])] })
  const minutes = Float64Array.of(3, 4, 5)
  const [first, second] = [0, 1].map(() => {
    const calls = new Float64Array(3)
    playLine(hall, { freeAt: new Float64Array(1), minutes }, calls)
    return [...calls]
  })
  expect(second).toEqual(first)
})

interface SmallLine {
  readonly services: readonly number[]
  readonly availableAt?: readonly number[]
  readonly present?: readonly number[]
  readonly counters: readonly LineCounter[]
}

function aHall({ services, availableAt, present, counters }: SmallLine): Hall {
  return layOut({
    serviceCount: 2,
    serviceOf: Float64Array.from(services),
    availableAt: Float64Array.from(availableAt ?? services.map(() => 0)),
    present: Float64Array.from(present ?? services.map(() => 1)),
    counters,
  })
}

function playOnce({ minutes, ...line }: SmallLine & { readonly minutes: readonly number[] }): number[] {
  const calls = new Float64Array(minutes.length)
  const freeAt = new Float64Array(line.counters.length)
  playLine(aHall(line), { freeAt, minutes: Float64Array.from(minutes) }, calls)
  return [...calls]
}

function aCounter(skills: readonly number[], pauses: readonly number[] = []): LineCounter {
  return { skills, pauses }
}

interface Stream {
  readonly arrivals: Float64Array
  readonly minutes: Float64Array
  readonly counters: readonly LineCounter[]
}

/** People who all come later, in the order they are to be called. */
function callTimes({ arrivals, minutes, counters }: Stream): Float64Array {
  const nobody = new Float64Array(arrivals.length)
  const hall = layOut({
    serviceCount: 1,
    serviceOf: nobody,
    availableAt: arrivals,
    present: nobody,
    counters,
  })
  const calls = new Float64Array(arrivals.length)
  playLine(hall, { freeAt: new Float64Array(counters.length), minutes }, calls)
  return calls
}

function waitsOf(calls: Float64Array, arrivals: Float64Array): Float64Array {
  return calls.map((call, index) => call - (arrivals[index] ?? 0))
}

function poissonArrivals(rate: number, count: number, chance: () => number): Float64Array {
  let now = 0
  return new Float64Array(count).map(() => {
    now += exponential(rate, chance)
    return now
  })
}

function exponential(rate: number, chance: () => number): number {
  return -Math.log(1 - chance()) / rate
}

/** Share by which a measure misses what theory says. */
function distance(measured: number, theory: number): number {
  return Math.abs(measured / theory - 1)
}
